// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an operation of each kind may write (kind_writes): a role that may do one kind cannot slip in the rows
// of another.
#include "drafts.h"
#include "engines.h"
#include "registrar.h"

#include <QTest>

#include <functional>
#include <map>

using namespace tally;
using namespace tally::test;

namespace {

using Draft = model::OperationDraft;

struct Case
{
    std::string rule; // "" when it is recorded
    std::function<Draft()> make;
};

model::Change definition(const std::string &kind)
{
    return begin(model::DefinitionRow{kPartnership, kind, "mine", "{}"});
}

model::Change right()
{
    return begin(model::RightRow{kPartnership, ActorId(1), "asset_manager"});
}

Draft with(const std::string &kind, const std::function<void(Draft &)> &more)
{
    Draft out = draft(kind, {});
    more(out);
    return out;
}

Draft undoing(OperationNumber number, std::vector<model::Change> changes)
{
    Draft out = draft("undo", std::move(changes));
    out.undoes = number;
    return out;
}

// Over seed: operation 1, of kind init.
const std::map<std::string, Case> &cases()
{
    static const std::map<std::string, Case> all{
        {"right under edit", {"RIGHTS_KIND", [] { return draft("edit", {right()}); }}},
        {"right under init", {"RIGHTS_KIND", [] { return draft("init", {right()}); }}},
        {"right under demo", {"RIGHTS_KIND", [] { return draft("demo", {right()}); }}},
        {"right under the undo of another kind", {"RIGHTS_KIND", [] { return undoing(1, {right()}); }}},
        {"login under edit",
         {"RIGHTS_KIND",
          [] { return with("edit", [](Draft &d) {
                   d.actors = {{ActorId(900), "ghost"}};
               }); }}},
        {"item under rights", {"RIGHTS_KIND", [] { return draft("rights", {begin(item(30, "x"))}); }}},
        {"definition under edit", {"KIND_MISMATCH", [] { return draft("edit", {definition("class")}); }}},
        {"class under view", {"KIND_MISMATCH", [] { return draft("view", {definition("class")}); }}},
        {"class under settings", {"KIND_MISMATCH", [] { return draft("settings", {definition("class")}); }}},
        {"relationship under definition",
         {"KIND_MISMATCH", [] { return draft("definition", {begin(relation(10, "runs_on", 11))}); }}},
        {"item under settings", {"KIND_MISMATCH", [] { return draft("settings", {begin(item(30, "x"))}); }}},
        {"item under upgrade", {"KIND_MISMATCH", [] { return draft("upgrade", {begin(item(30, "x"))}); }}},
        {"item under attach", {"KIND_MISMATCH", [] { return draft("attach", {begin(item(30, "x"))}); }}},
        {"item under erase", {"KIND_MISMATCH", [] { return draft("erase", {begin(item(30, "x"))}); }}},
        {"item under demo", {"KIND_MISMATCH", [] { return draft("demo", {begin(item(30, "x"))}); }}},
        {"item under relate", {"KIND_MISMATCH", [] { return draft("relate", {begin(item(30, "x"))}); }}},
        {"relationship under attach",
         {"KIND_MISMATCH", [] { return draft("attach", {begin(relation(11, "runs_on", 12))}); }}},
        {"title under edit", {"KIND_MISMATCH", [] { return draft("edit", {begin(title(40, "Editor"))}); }}},
        {"title under plan", {"KIND_MISMATCH", [] { return draft("plan", {begin(title(40, "Editor"))}); }}},
        {"end of an installation under plan",
         {"KIND_MISMATCH", [] { return draft("plan", {end(installation(10, 40, 50), 1)}); }}},
        {"recognition under edit",
         {"KIND_MISMATCH",
          [] {
              return draft(
                  "edit",
                  {begin(model::RecognitionRow{kPartnership, TitleId(40), {}, "", "", "unknown", ""})});
          }}},
        {"bytes under edit of a definition",
         {"KIND_MISMATCH", [] { return with("definition", [](Draft &d) { d.blobs = {"bytes"}; }); }}},
        {"step under edit",
         {"KIND_MISMATCH",
          [] {
              return with("edit", [](Draft &d) {
                  d.steps = {{OrgId(kNorth), ItemId(10), 1, "NEW", "seal", "SEALED", "custodian", {}}};
              });
          }}},
        {"relationship under relate",
         {"", [] { return draft("relate", {begin(relation(11, "runs_on", 12))}); }}},
        {"view under view", {"", [] { return draft("view", {definition("view")}); }}},
        {"class under definition", {"", [] { return draft("definition", {definition("class")}); }}},
        // A list of what is installed states its products.
        {"recognition under import",
         {"",
          [] {
              return draft(
                  "import",
                  {begin(title(41, "Editor")),
                   begin(model::RecognitionRow{kPartnership, TitleId(41), {}, "", "", "unknown", ""})});
          }}},
        // Rules of recognition are recorded with what follows from them; no other rules.
        {"recognition rule under recognise",
         {"", [] { return draft("recognise", {definition("recognition_rule")}); }}},
        {"class under recognise",
         {"KIND_MISMATCH", [] { return draft("recognise", {definition("class")}); }}},
        // The values that follow from a rule of precedence.
        {"item under definition", {"", [] { return draft("definition", {begin(item(30, "x"))}); }}},
        {"item under plan", {"", [] { return draft("plan", {begin(item(30, "x"))}); }}},
        {"undo of an edit's kind", {"", [] { return undoing(1, {end(relation(10, "runs_on", 11), 1)}); }}},
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

class TestKinds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesItsOwnTables_data() { addEnginesAnd(caseNames()); }
    void writesItsOwnTables()
    {
        QFETCH(QString, which);
        const auto &[rule, make] = cases().at(which.toStdString());
        const auto reg = makeRegister();
        const auto store = reg->open();
        seed(*store);
        const auto dry = store->wouldRefuse(make());
        QVERIFY(dry);
        QCOMPARE(dry->empty() ? std::string() : dry->front().rule, rule);
        const auto done = tryCommit(*store, make());
        QCOMPARE(done ? std::string() : done.error().rule, rule);
        if (done)
            return;
        QVERIFY(done.error().code == ErrorCode::NotAllowed);
        QCOMPARE(store->head()->number, 1);
    }

    // The list is complete: what a kind may not write, it says so by having no row.
    void everyTableHasItsKinds_data() { addEngines(); }
    void everyTableHasItsKinds()
    {
        const auto reg = makeRegister();
        for (const model::TableSpec &spec : model::allTables())
            QVERIFY2(reg->ask("select count(*) from kind_writes where writes = '" + std::string(spec.name) +
                              "'") != "0",
                     std::string(spec.name).c_str());
        QCOMPARE(reg->ask("select count(*) from kind_writes where writes in ('right_held', 'actor') and kind "
                          "<> 'rights'"),
                 std::string("0"));
        QCOMPARE(
            reg->ask("select count(distinct kind) from kind_writes where writes = 'definition' and part = "
                     "'' and kind not in ('init', 'upgrade', 'definition')"),
            std::string("0"));
    }
};

TALLY_TEST(TestKinds);
#include "test_kinds.moc"
