// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each refusal view with a draft that it must stop, and the codes that people and programs know.
#include "drafts.h"
#include "engines.h"
#include "log/sha256.h"
#include "model/private_values.h"
#include "registrar.h"

#include <QTest>

#include <functional>
#include <map>

using namespace tally;
using namespace tally::test;

namespace {

using Draft = model::OperationDraft;

const std::string kSalt(16, 's');

template <typename Row>
Row movedTo(Row row, std::int64_t owner)
{
    row.owner = OrgId(owner);
    return row;
}

// Seed, then 2: titles 40, 41, report 50 about 10, an installation, a claim, a component, an identifier.
void makeInventory(store::Store &store)
{
    seed(store);
    commit(store,
           draft("import",
                 {begin(title(40, "Editor")), begin(title(41, "Viewer")), begin(report(50, "pc-10", 10)),
                  begin(installation(10, 40, 50)),
                  begin(model::ClaimRow{OrgId(kNorth), ReportId(50), "name", std::string("alpha")}),
                  begin(model::ComponentRow{OrgId(kNorth), ItemId(10), ReportId(50), "memory", "0", {}}),
                  begin(model::IdentifierRow{OrgId(kNorth), ItemId(10), "serial_number", "S 1", "S1"})}));
}

model::ItemRow placedAt(std::int64_t id, std::int64_t site)
{
    model::ItemRow row = item(id, "placed");
    row.site = ItemId(site);
    return row;
}

std::string sealedText(const std::string &text)
{
    return std::string(model::kPrivatePrefix) + log::toHex(log::sha256(kSalt + text));
}

const std::string kLooksSealed = std::string(model::kPrivatePrefix) + std::string(64, '0');

// Of what stands since operation 1.
Draft edited(const model::ItemRow &row)
{
    return draft("edit", {replace(row, 1)});
}

// A new person whose name is sealed, handed over with a text; carried: the person's row holds the digest.
Draft secret(const std::string &sealedName, const std::string &text, bool carried)
{
    const std::string digest = sealedText(sealedName);
    Draft out = draft("edit", {begin(item(30, carried ? digest : "open", kNorth, "person"))});
    out.privateValues = {{OrgId(kNorth), ItemId(30), "name", digest, kSalt, text}};
    return out;
}

const std::map<std::string, std::pair<std::string, std::function<Draft()>>> &cases()
{
    static const std::map<std::string, std::pair<std::string, std::function<Draft()>>> all{
        {"stale", {"STALE_VERSION", [] { return draft("edit", {replace(item(10, "x"), 7)}); }}},
        {"already live", {"ALREADY_LIVE", [] { return draft("edit", {begin(item(10, "x"))}); }}},
        {"named twice",
         {"DUPLICATE_CHANGE",
          [] {
              return draft("edit", {replace(item(10, "x"), 1), replace(item(10, "y"), 1)});
          }}},
        {"duplicate relationship",
         {"DUPLICATE_RELATIONSHIP", [] { return draft("relate", {begin(relation(10, "runs_on", 11))}); }}},
        {"relationship to nothing",
         {"DANGLING_RELATIONSHIP", [] { return draft("relate", {begin(relation(10, "runs_on", 99))}); }}},
        {"relationship to itself",
         {"SELF_RELATIONSHIP", [] { return draft("relate", {begin(relation(10, "runs_on", 10))}); }}},
        {"relationship of another owner",
         {"OWNER_MISMATCH", [] { return draft("relate", {begin(relation(10, "backs_up", 11, kSouth))}); }}},
        {"end of an item that others rest on",
         {"DANGLING_RELATIONSHIP", [] { return draft("retire", {end(item(11, ""), 1)}); }}},
        {"live at two owners",
         {"LIVE_ELSEWHERE", [] { return draft("edit", {begin(item(12, "gamma", kSouth))}); }}},
        {"move that leaves parts behind",
         {"OWNER_MISMATCH",
          [] {
              return draft("edit", {end(item(10, ""), 1), begin(item(10, "alpha", kSouth))});
          }}},
        {"installation of nothing",
         {"DANGLING_INSTALLATION", [] { return draft("import", {begin(installation(11, 99, 50))}); }}},
        {"installation on nothing",
         {"DANGLING_INSTALLATION", [] { return draft("import", {begin(installation(99, 40, 50))}); }}},
        {"claim of no report",
         {"DANGLING_CLAIM",
          [] {
              return draft("import",
                           {begin(model::ClaimRow{OrgId(kNorth), ReportId(99), "name", std::string("a")})});
          }}},
        {"component of nothing",
         {"DANGLING_COMPONENT",
          [] {
              return draft(
                  "import",
                  {begin(model::ComponentRow{OrgId(kNorth), ItemId(99), ReportId(50), "memory", "1", {}})});
          }}},
        {"identifier of nothing",
         {"DANGLING_IDENTIFIER",
          [] {
              return draft("import",
                           {begin(model::IdentifierRow{OrgId(kNorth), ItemId(99), "mac", "a", "A"})});
          }}},
        {"recognition of nothing",
         {"DANGLING_RECOGNITION",
          [] {
              return draft(
                  "recognise",
                  {begin(model::RecognitionRow{kPartnership, TitleId(99), {}, "", "", "unknown", ""})});
          }}},
        {"report about nothing",
         {"DANGLING_REPORT", [] { return draft("import", {begin(report(51, "pc-99", 99))}); }}},
        {"second report about one thing",
         {"DUPLICATE_REPORT", [] { return draft("import", {begin(report(51, "pc-10", 10))}); }}},
        {"two reports about one thing",
         {"DUPLICATE_REPORT",
          [] {
              return draft("import", {begin(report(51, "new", 11)), begin(report(52, "new", 11))});
          }}},
        {"known title", {"DUPLICATE_TITLE", [] { return draft("import", {begin(title(42, "Editor"))}); }}},
        {"one title twice",
         {"DUPLICATE_TITLE",
          [] {
              return draft("import", {begin(title(42, "New")), begin(title(43, "New"))});
          }}},
        {"changed title", {"WRITTEN_ONCE", [] { return draft("import", {replace(title(40, "Other"), 2)}); }}},
        {"site that never was",
         {"UNKNOWN_REFERENCE", [] { return draft("edit", {begin(placedAt(13, 999))}); }}},
        {"blank name", {"BLANK_NAME", [] { return draft("edit", {begin(item(13, "  "))}); }}},
        {"blank class", {"BLANK_CLASS", [] { return draft("edit", {begin(item(13, "a", kNorth, ""))}); }}},
        {"very long title",
         {"TOO_LONG", [] { return draft("import", {begin(title(42, std::string(700, 'x')))}); }}},
        {"attachment without bytes",
         {"BLOB_MISSING",
          [] {
              return draft("attach", {begin(model::AttachmentRow{OrgId(kNorth), ItemId(10),
                                                                 std::string(64, 'a'), "a", "", 1})});
          }}},
        {"private text of no fact", {"PRIVATE_WITHOUT_FACT", [] { return secret("Ann", "Ann", false); }}},
        {"private text that is another", {"PRIVATE_MISMATCH", [] { return secret("Ann", "Eve", true); }}},
        {"text that looks sealed", {"SEALED_TEXT", [] { return edited(item(12, kLooksSealed)); }}},
        {"attribute that looks sealed",
         {"SEALED_TEXT",
          [] {
              model::ItemRow row = item(12, "gamma");
              row.attributes["note"] = std::vector<std::string>{"x", "private:", kLooksSealed};
              return edited(row);
          }}},
        {"claim that looks sealed",
         {"SEALED_TEXT",
          [] {
              return draft("import", {begin(model::ClaimRow{OrgId(kNorth), ReportId(50), "login",
                                                            std::vector<std::string>{"x", kLooksSealed}})});
          }}},
        {"subject that looks sealed",
         {"SEALED_TEXT", [] { return draft("import", {begin(report(51, kLooksSealed, 12))}); }}},
        {"no such kind", {"UNKNOWN_KIND", [] { return draft("frobnicate", {}); }}},
        {"genesis again", {"UNKNOWN_KIND", [] { return draft("genesis", {}); }}},
        {"role that may not",
         {"NOT_YOUR_ROLE",
          [] {
              Draft out = draft("edit", {});
              out.role = "administrator";
              return out;
          }}},
        {"undoes without being an undo",
         {"UNDO_WITHOUT_TARGET",
          [] {
              Draft out = draft("edit", {});
              out.undoes = 1;
              return out;
          }}},
    };
    return all;
}

std::vector<std::string> caseNames()
{
    std::vector<std::string> out;
    for (const auto &[name, one] : cases())
        out.push_back(name);
    return out;
}

} // namespace

class TestRefusals : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refuses_data() { addEnginesAnd(caseNames()); }
    void refuses()
    {
        QFETCH(QString, which);
        const auto &[code, make] = cases().at(which.toStdString());
        const auto reg = makeRegister();
        const auto store = reg->open();
        makeInventory(*store);
        const auto dry = store->wouldRefuse(make());
        QVERIFY(dry);
        QVERIFY(!dry->empty());
        QCOMPARE(QString::fromStdString(dry->front().rule), QString::fromStdString(code));
        QVERIFY(!dry->front().reason.empty());
        QCOMPARE(QString::fromStdString(refusalOf(*store, make())), QString::fromStdString(code));
        const auto head = store->head();
        QVERIFY(head);
        QCOMPARE(head->number, 2); // nothing was written
    }

    void allowsWhatIsWhole_data() { addEngines(); }
    void allowsWhatIsWhole()
    {
        const auto reg = makeRegister();
        const auto store = reg->open();
        makeInventory(*store);
        // gamma moves to South with nothing left behind; a new item is the site of another of the same draft;
        // an ended item may still be named; ending an item together with all that hangs on it.
        const model::ItemRow gamma = item(12, "gamma");
        const std::vector<Draft> drafts{
            draft("edit", {end(gamma, 1), begin(movedTo(gamma, kSouth))}),
            draft("edit", {begin(item(14, "site")), begin(placedAt(13, 14))}),
            draft("retire", {end(item(14, "site"), 4)}),
            draft("edit", {replace(placedAt(13, 14), 4)}),
            draft("retire", {end(relation(10, "runs_on", 11), 1), end(item(11, "beta"), 1)}),
        };
        for (const Draft &one : drafts) {
            const auto dry = store->wouldRefuse(one);
            QVERIFY(dry);
            QVERIFY2(dry->empty(), dry->empty() ? "" : dry->front().text().c_str());
            commit(*store, one);
        }
        QCOMPARE(itemsAt(*store, 99),
                 std::string("1 North, 10 alpha, 12 gamma, 13 placed, 2 South, 20 delta"));
    }

    // In a column, in an attribute, as a claim and among a claim's list: each may be what the text is of.
    void takesPrivateTextsOfFacts_data() { addEngines(); }
    void takesPrivateTextsOfFacts()
    {
        const auto reg = makeRegister();
        const auto store = reg->open();
        makeInventory(*store);
        const ItemId person(30);
        model::ItemRow row = item(30, sealedText("Ann"), kNorth, "person");
        row.attributes["email"] = sealedText("ann@north");
        const model::ClaimRow one{OrgId(kNorth), ReportId(50), "login", sealedText("ann")};
        const model::ClaimRow list{OrgId(kNorth), ReportId(50), "aliases",
                                   std::vector<std::string>{"x", sealedText("annie")}};
        Draft whole = draft("import", {begin(row), begin(one), begin(list)});
        for (const char *text : {"Ann", "ann@north", "ann", "annie"})
            whole.privateValues.push_back({OrgId(kNorth), person, "any", sealedText(text), kSalt, text});
        QCOMPARE(refusalOf(*store, whole), std::string());
    }

    // A sealed text goes where its thing has it already: into a claim, from a claim into the item, and after
    // its text was erased; never to another thing.
    void sealedTextsStayWithTheirThing_data() { addEngines(); }
    void sealedTextsStayWithTheirThing()
    {
        const auto reg = makeRegister();
        const auto store = reg->open();
        makeInventory(*store);
        const std::string ann = sealedText("Ann"), login = sealedText("ann");
        Draft first = draft("import", {begin(item(30, ann, kNorth, "person")), begin(report(60, "p-30", 30)),
                                       begin(model::ClaimRow{OrgId(kNorth), ReportId(60), "login", login})});
        for (const char *text : {"Ann", "ann"})
            first.privateValues.push_back({OrgId(kNorth), ItemId(30), "any", sealedText(text), kSalt, text});
        const OperationNumber began = commit(*store, first);
        const model::ClaimRow name{OrgId(kNorth), ReportId(60), "name", ann};
        QCOMPARE(refusalOf(*store, draft("import", {begin(name)})), std::string());
        QCOMPARE(refusalOf(*store, edited(item(12, ann))), std::string("SEALED_TEXT"));
        model::ItemRow laptop = item(12, "gamma");
        laptop.attributes["last_user"] = login;
        QCOMPARE(refusalOf(*store, edited(laptop)), std::string("SEALED_TEXT"));
        QVERIFY(store->erasePrivate(ItemId(30), {}, "asked for", "erase-1"));
        model::ItemRow row = item(30, ann, kNorth, "person");
        row.attributes["login"] = login; // nothing but the claim holds it
        QCOMPARE(refusalOf(*store, draft("edit", {replace(row, began)})), std::string());
        QCOMPARE(refusalOf(*store, draft("edit", {replace(item(30, ann, kNorth, "person"), began + 3)})),
                 std::string());
        QCOMPARE(refusalOf(*store, draft("edit", {replace(row, began + 4)})), std::string());
        JobContext job;
        const auto proof = store->verify({}, job);
        QVERIFY(proof && proof->damage.empty());
    }

    void refusesBadForm_data()
    {
        addEnginesAnd({"too few cells", "wrong type", "negative id", "missing value", "NUL", "no UTF-8"});
    }
    void refusesBadForm()
    {
        QFETCH(QString, which);
        const auto reg = makeRegister();
        const auto store = reg->open();
        seed(*store);
        model::Change change = begin(item(15, "x"));
        if (which == QStringLiteral("too few cells"))
            change.values->pop_back();
        else if (which == QStringLiteral("wrong type"))
            change.key.cells[0] = std::string("15");
        else if (which == QStringLiteral("negative id"))
            change.key.cells[0] = std::int64_t{-15};
        else if (which == QStringLiteral("missing value"))
            change.values->front() = model::Cell();
        else if (which == QStringLiteral("NUL"))
            change.values->at(1) = std::string("a\0b", 3);
        else
            change.values->at(1) = std::string("\xff\xfe");
        const auto done = tryCommit(*store, draft("edit", {change}));
        QVERIFY(!done);
        QVERIFY(done.error().code == ErrorCode::InvalidInput);
        QVERIFY(done.error().reason.find("item") != std::string::npos);
    }
};

TALLY_TEST(TestRefusals);
#include "test_refusals.moc"
