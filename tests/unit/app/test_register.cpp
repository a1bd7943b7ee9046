// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "register_lab.h"
#include "registrar.h"

#include <QTest>

#include <functional>
#include <utility>

using namespace tally;
using namespace tally::test;

class TestRegister : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newRegisterHasItsFirstOrganisation();
    void existingRegisterIsRefused();
    void missingRegisterIsRefused();
    void editsAreClaimsOfThePerson();
    void settingTheSameAgainRecordsNothing();
    void badEdits_data();
    void badEdits();
    void valuesBecomeUnknownOrNone();
    void classChangesWithinItsBranchOnly();
    void ownerMoves();
    void relationshipsAreChecked();
    void retiredItemsLeaveNothingBehind();
    void pastEstates();
    void badPointsInTimeSayWhatIsAllowed();
    void trueOnFollowsEffectiveDates();
    void trueOnTakesWhatEachOperationChanged();
    void historyInWords();
    void historyTellsEqualWordsApart();
    void differenceCancelsWhatCameAndWent();
    void privateValuesAreSealedAndReadBack();
    void twoProgramsSeeEachOther();
    void changedKnowsTheDayOfOthersOperations();
    void staleEditIsRefusedOrPlannedAnew();
    void whatIsRecordedIsNoFailure();
    void aLookThatWasStoppedIsRepeated();
    void halfAnErasureShows();
};

namespace {

// Lets somebody else act at one step and stops the work at another.
class Interference final : public JobContext
{
public:
    Interference(std::string at, std::function<void()> act, std::string stopAt)
        : m_at(std::move(at)), m_act(std::move(act)), m_stopAt(std::move(stopAt))
    {
    }
    void step(std::string_view what) override
    {
        if (what == m_at && m_act)
            std::exchange(m_act, nullptr)();
        if (what == m_stopAt)
            cancel();
    }

private:
    std::string m_at;
    std::function<void()> m_act;
    std::string m_stopAt;
};

} // namespace

void TestRegister::newRegisterHasItsFirstOrganisation()
{
    RegisterLab lab;
    QCOMPARE(lab.estate()->nameAt(lab.estate()->itemsOfClass("partner").front()), std::string_view("North"));
    QVERIFY(!lab.estate()->definitions("class").empty());
    QCOMPARE(lab.estate()->operation(), OperationNumber(1));
}

void TestRegister::existingRegisterIsRefused()
{
    RegisterLab lab;
    const auto again = app::Register::create(lab.parameters(), lab.clock, "South");
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Conflict);
}

void TestRegister::missingRegisterIsRefused()
{
    RegisterLab lab;
    QCOMPARE(app::Register::open(lab.newPlace(), lab.clock).error().code, ErrorCode::NotFound);
}

void TestRegister::editsAreClaimsOfThePerson()
{
    RegisterLab lab;
    const ItemId site = lab.add("site", {{"name", "Town Hall"}});
    const ItemId laptop = lab.add("laptop", {{"name", "PC-1"},
                                             {"asset_number", "A1"},
                                             {"site", "town hall"},
                                             {"cost_pence", "499.90"},
                                             {"purchased_on", "2026-02-01"}});
    QCOMPARE(lab.shown(laptop, "site"), std::string("Town Hall"));
    QCOMPARE(lab.find("A1"), laptop);
    const auto row = lab.estate()->itemAt(lab.estate()->rowOf(laptop));
    QCOMPARE(row.costPence, std::optional<Pence>(49'990));
    QCOMPARE(row.site, site);
    const auto reports = lab.estate()->reportsOf(lab.estate()->rowOf(laptop));
    QCOMPARE(reports.size(), std::size_t(1));
    QCOMPARE(reports.front().source, std::string("person"));
    QCOMPARE(reports.front().subject, std::to_string(laptop.value));
}

void TestRegister::settingTheSameAgainRecordsNothing()
{
    RegisterLab lab;
    const ItemId laptop = lab.add("laptop", {{"name", "PC-1"}});
    const auto before = lab.estate()->operation();
    lab.set(laptop, {{"name", "PC-1"}});
    QCOMPARE(lab.estate()->operation(), before);
}

void TestRegister::badEdits_data()
{
    QTest::addColumn<QString>("attribute");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("told");
    QTest::newRow("unknown attribute") << "asset_nunber"
                                       << "A1"
                                       << "asset_number";
    QTest::newRow("no such date") << "purchased_on"
                                  << "2026-02-30"
                                  << "purchased_on";
    QTest::newRow("no such state") << "status"
                                   << "in_space"
                                   << "in_use";
    QTest::newRow("no such site") << "site"
                                  << "Atlantis"
                                  << "Atlantis";
    QTest::newRow("no such class") << "class"
                                   << "lapdog"
                                   << "lapdog";
    QTest::newRow("a number cannot be empty") << "memory_mib"
                                              << ""
                                              << "memory_mib=?";
}

void TestRegister::badEdits()
{
    QFETCH(QString, attribute);
    QFETCH(QString, value);
    QFETCH(QString, told);
    RegisterLab lab;
    const ItemId laptop = lab.add("laptop", {{"name", "PC-1"}});
    const auto done =
        lab.reg().set(laptop, {{attribute.toStdString(), value.toStdString()}}, "", {}, lab.job);
    QVERIFY(!done);
    QVERIFY2(done.error().text().find(told.toStdString()) != std::string::npos, done.error().text().c_str());
}

void TestRegister::valuesBecomeUnknownOrNone()
{
    RegisterLab lab;
    const ItemId laptop = lab.add("laptop", {{"name", "PC-1"}, {"notes", "x"}, {"order_number", "PO-1"}});
    lab.set(laptop, {{"notes", ""}, {"order_number", "?"}});
    const auto row = lab.estate()->itemAt(lab.estate()->rowOf(laptop));
    QCOMPARE(row.attributes.at("notes"), model::AttributeValue(std::string()));
    QVERIFY(!row.orderNumber);
}

void TestRegister::classChangesWithinItsBranchOnly()
{
    RegisterLab lab;
    const ItemId machine = lab.add("laptop", {{"name", "PC-1"}});
    lab.set(machine, {{"class", "desktop"}});
    QCOMPARE(lab.estate()->classAt(lab.estate()->rowOf(machine)), std::string_view("desktop"));
    QVERIFY(!lab.reg().set(machine, {{"class", "monitor"}}, "", {}, lab.job));
    QVERIFY(!lab.reg().set(machine, {{"class", "computer"}}, "", {}, lab.job));
}

void TestRegister::ownerMoves()
{
    RegisterLab lab;
    const ItemId south = lab.add("partner", {{"name", "South"}});
    const ItemId laptop = lab.add("laptop", {{"name", "PC-1"}, {"serial_number", "SN100200"}});
    lab.set(laptop, {{"owner", "South"}});
    QCOMPARE(lab.estate()->ownerAt(lab.estate()->rowOf(laptop)).value, south.value);
    QVERIFY(!must(lab.reg().history(laptop)).empty());
}

void TestRegister::relationshipsAreChecked()
{
    RegisterLab lab;
    const ItemId app = lab.add("application", {{"name", "Planning"}});
    const ItemId server = lab.add("server", {{"name", "SRV-1"}});
    const ItemId site = lab.add("site", {{"name", "Depot"}});
    must(lab.reg().relate(app, "runs_on", server, "web", "1", lab.job));
    QCOMPARE(lab.estate()->relationshipsOf(lab.estate()->rowOf(app)).size(), std::size_t(1));
    QCOMPARE(lab.reg().relate(app, "runs_on", server, "web", "1", lab.job).error().code, ErrorCode::Conflict);
    QVERIFY(!lab.reg().relate(app, "runs_in", server, "", "", lab.job));
    QVERIFY(!lab.reg().relate(app, "runs_on", app, "", "", lab.job));
    QVERIFY(!lab.reg().relate(site, "installed_in", server, "", "", lab.job));
    must(lab.reg().unrelate(server, "runs", app, lab.job)); // by its other name
    QVERIFY(lab.estate()->relationshipsOf(lab.estate()->rowOf(app)).empty());
    QCOMPARE(lab.reg().unrelate(app, "runs_on", server, lab.job).error().code, ErrorCode::NotFound);
}

void TestRegister::retiredItemsLeaveNothingBehind()
{
    RegisterLab lab;
    lab.import("a.json", inventory("pc-1", "SN100200", "2026-02-01 10:00:00", "8192", {"7-Zip", "Firefox"}));
    const ItemId laptop = lab.find("SN100200");
    const ItemId site = lab.add("application", {{"name", "Planning"}});
    must(lab.reg().relate(site, "runs_on", laptop, "", "", lab.job));
    must(lab.reg().retire(laptop, "broken", lab.job));
    QCOMPARE(lab.estate()->rowOf(laptop), estate::kNoRow);
    QCOMPARE(lab.estate()->installationCount(), std::size_t(0));
    QVERIFY(!must(lab.reg().history(laptop)).empty());
    const auto again = lab.import("b.json", inventory("pc-2", "SN100200", "2026-02-02 10:00:00", "8192", {}));
    QCOMPARE(again.plan.held, 1);
}

void TestRegister::pastEstates()
{
    if (RegisterLab::onServer())
        QSKIP("a server's clock cannot be set; past operations are read in the next tests");
    RegisterLab lab;
    const ItemId laptop = lab.add("laptop", {{"name", "old"}});
    const OperationNumber then = lab.estate()->operation();
    lab.clock.set(*parseInstant("2026-03-05T09:00:00Z"));
    lab.set(laptop, {{"name", "new"}});
    for (const std::string &when :
         {std::to_string(then), std::string("2026-03-01"), std::string("2026-03-04T00:00:00Z")}) {
        const auto past = must(lab.reg().asOf({when}, lab.job));
        QCOMPARE(past->nameAt(past->rowOf(laptop)), std::string_view("old"));
    }
    const auto now = must(lab.reg().asOf({"2026-03-05"}, lab.job));
    QCOMPARE(now->nameAt(now->rowOf(laptop)), std::string_view("new"));
    const auto before = must(lab.reg().asOf({"2020-01-01"}, lab.job));
    QCOMPARE(before->itemCount(), std::size_t(0));
}

void TestRegister::badPointsInTimeSayWhatIsAllowed()
{
    RegisterLab lab;
    for (const char *when : {"yesterday", "2026-13-01", "999999", "-1"}) {
        const auto past = lab.reg().asOf({when}, lab.job);
        QVERIFY(!past);
        QCOMPARE(past.error().code, ErrorCode::Usage);
    }
    QVERIFY(lab.reg().asOf({"soon"}, lab.job).error().remedy.find("2026-03-31") != std::string::npos);
}

void TestRegister::trueOnFollowsEffectiveDates()
{
    RegisterLab lab;
    const ItemId laptop = lab.add("laptop", {{"name", "PC-1"}, {"notes", "first"}});
    const Day backdated = *parseDay("2026-01-15");
    must(lab.reg().set(laptop, {{"notes", "since January"}}, "", backdated, lab.job));
    const auto notesOn = [&](const char *day) {
        const auto estate = must(lab.reg().trueOn(*parseDay(day), lab.job));
        const estate::Row row = estate->rowOf(laptop);
        return row == estate::kNoRow ? std::string("absent") : estate->displayAt(row, "notes");
    };
    QCOMPARE(notesOn("2026-03-01"), std::string("since January"));
    QCOMPARE(notesOn("2026-02-01"), std::string("since January")); // though it was recorded in March
    QCOMPARE(notesOn("2026-01-01"), std::string("absent"));
}

// A later move does not come early because something else that is true already was recorded after it.
void TestRegister::trueOnTakesWhatEachOperationChanged()
{
    RegisterLab lab;
    const ItemId laptop = lab.add("laptop", {{"name", "PC-1"}});
    const auto set = [&](const std::map<std::string, std::string> &values, const char *day) {
        must(lab.reg().set(laptop, values, "", *parseDay(day), lab.job));
    };
    set({{"notes", "at the depot"}}, "2026-01-01");
    set({{"notes", "in the hall"}, {"memory_mib", "8192"}}, "2026-02-17");
    set({{"order_number", "PO-1"}}, "2026-01-20");
    const auto on = [&](const char *day, const char *attribute) {
        const auto estate = must(lab.reg().trueOn(*parseDay(day), lab.job));
        return estate->displayAt(estate->rowOf(laptop), attribute);
    };
    QCOMPARE(on("2026-02-01", "order_number"), std::string("PO-1"));
    QCOMPARE(on("2026-02-01", "notes"), std::string("at the depot"));
    QCOMPARE(on("2026-02-01", "memory_mib"), std::string());
    QCOMPARE(on("2026-02-20", "notes"), std::string("in the hall"));
    QCOMPARE(on("2026-02-20", "order_number"), std::string("PO-1"));
}

void TestRegister::historyInWords()
{
    RegisterLab lab;
    lab.add("site", {{"name", "Depot"}});
    const ItemId laptop = lab.add("laptop", {{"name", "PC-1"}});
    lab.set(laptop, {{"site", "Depot"}});
    const auto history = must(lab.reg().history(laptop));
    const auto &newest = history.front();
    QCOMPARE(newest.attribute, std::string("site"));
    QCOMPARE(newest.before, std::string());
    QCOMPARE(newest.after, std::string("Depot"));
    QCOMPARE(newest.operation.kind, std::string("edit"));
    QCOMPARE(newest.operation.actorLogin, std::string("jane"));
    QVERIFY(!lab.reg().history(ItemId(123'456)));
}

void TestRegister::historyTellsEqualWordsApart()
{
    RegisterLab lab;
    const ItemId first = lab.add("person", {{"name", "John Smith"}, {"login", "jsmith1"}});
    const ItemId second = lab.add("person", {{"name", "John Smith"}, {"login", "jsmith2"}});
    const ItemId laptop = lab.add("laptop", {{"name", "PC-1"}});
    const auto numbered = [](ItemId item) { return "#" + std::to_string(item.value); };
    lab.set(laptop, {{"custodian", numbered(first)}});
    const OperationNumber moved = lab.set(laptop, {{"custodian", numbered(second)}});
    const OperationNumber none = lab.set(laptop, {{"order_number", ""}});
    const OperationNumber renamed = lab.set(second, {{"login", "jsmith3"}});
    must(lab.reg().erase(second, "asked for", lab.job));
    // Operation, attribute, before, after; of one operation.
    const auto told = [](const std::vector<app::HistoryEntry> &entries, OperationNumber at) {
        std::vector<std::string> out;
        for (const app::HistoryEntry &entry : entries) {
            if (entry.operation.number == at)
                out.push_back(entry.attribute + ": " + entry.before + " -> " + entry.after);
        }
        return out;
    };
    const auto ofLaptop = must(lab.reg().history(laptop));
    const std::vector<std::string> custodians{"custodian: John Smith -> erased person"};
    QCOMPARE(told(ofLaptop, moved), custodians);
    QCOMPARE(told(ofLaptop, none), std::vector<std::string>{"order_number:  -> none"});
    QCOMPARE(told(must(lab.reg().history(second)), renamed),
             std::vector<std::string>{"login: erased -> erased"});
    const ItemId third = lab.add("person", {{"name", "John Smith"}});
    const OperationNumber again = lab.set(laptop, {{"custodian", numbered(first)}});
    const OperationNumber last = lab.set(laptop, {{"custodian", numbered(third)}});
    const std::vector<std::string> apart{"custodian: John Smith (" + numbered(first) + ") -> John Smith (" +
                                         numbered(third) + ")"};
    QCOMPARE(told(must(lab.reg().history(laptop)), last), apart);
    QCOMPARE(told(must(lab.reg().difference(again, last, lab.job)), last), apart);
}

void TestRegister::differenceCancelsWhatCameAndWent()
{
    RegisterLab lab;
    const ItemId laptop = lab.add("laptop", {{"name", "PC-1"}, {"notes", "a"}});
    const OperationNumber from = lab.estate()->operation();
    lab.set(laptop, {{"notes", "b"}});
    lab.set(laptop, {{"notes", "a"}});
    lab.set(laptop, {{"order_number", "PO-1"}});
    const auto changes = must(lab.reg().difference(from, lab.estate()->operation(), lab.job));
    QCOMPARE(changes.size(), std::size_t(1));
    QCOMPARE(changes.front().attribute, std::string("order_number"));
    QVERIFY(!lab.reg().difference(from, from - 1, lab.job));
}

void TestRegister::privateValuesAreSealedAndReadBack()
{
    RegisterLab lab;
    const ItemId person =
        lab.add("person", {{"name", "Jane Smith"}, {"login", "jsmith"}, {"job_title", "Planner"}});
    QCOMPARE(lab.shown(person, "name"), std::string("Jane Smith"));
    lab.set(person, {{"job_title", "Head of Planning"}});
    const auto other = lab.again();
    const auto estate = must(other->current(lab.job));
    QCOMPARE(estate->nameAt(estate->rowOf(person)), std::string_view("Jane Smith"));
    for (const auto &entry : must(lab.reg().history(person)))
        QVERIFY(entry.before.find("private:") == std::string::npos &&
                entry.after.find("private:") == std::string::npos);
}

void TestRegister::twoProgramsSeeEachOther()
{
    RegisterLab lab;
    const auto other = lab.again();
    must(other->current(lab.job));
    const ItemId laptop = lab.add("laptop", {{"name", "PC-1"}});
    const auto estate = lab.caughtUp(*other);
    QCOMPARE(estate->nameAt(estate->rowOf(laptop)), std::string_view("PC-1"));
    must(other->set(laptop, {{"name", "PC-2"}}, "", {}, lab.job));
    QCOMPARE(lab.shown(laptop, "name"), std::string("PC-2"));
}

void TestRegister::changedKnowsTheDayOfOthersOperations()
{
    if (RegisterLab::onServer())
        QSKIP("a server's clock cannot be set");
    RegisterLab lab;
    const auto other = lab.again();
    must(other->current(lab.job));
    lab.clock.set(*parseInstant("2026-03-05T12:00:00Z"));
    const ItemId laptop = lab.add("laptop", {{"name", "PC-1"}});
    lab.clock.set(*parseInstant("2026-03-09T12:00:00Z"));
    const auto seen = must(other->current(lab.job));
    QCOMPARE(seen->displayAt(seen->rowOf(laptop), "changed"), std::string("2026-03-05"));
    lab.set(laptop, {{"name", "PC-2"}});
    QCOMPARE(lab.shown(laptop, "changed"), std::string("2026-03-09"));
}

void TestRegister::staleEditIsRefusedOrPlannedAnew()
{
    RegisterLab lab;
    const ItemId laptop = lab.add("laptop", {{"name", "PC-1"}});
    const auto seen = lab.estate();
    lab.set(laptop, {{"notes", "in between"}});
    model::ItemRow row = seen->itemAt(seen->rowOf(laptop));
    row.name = "lost update";
    model::OperationDraft draft;
    draft.kind = "edit";
    draft.source = "person";
    draft.changes.push_back(model::replace(row, seen->beganAt(seen->rowOf(laptop))));
    const auto done = lab.reg().commit(draft, lab.job);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Conflict);
    QCOMPARE(lab.shown(laptop, "name"), std::string("PC-1"));
}

// Somebody erases a person while an edit is recorded, so that all is loaded anew; the job is stopped
// meanwhile.
void TestRegister::whatIsRecordedIsNoFailure()
{
    RegisterLab lab;
    const ItemId person = lab.add("person", {{"name", "Jane Doe"}});
    const ItemId laptop = lab.add("laptop", {{"name", "PC-1"}});
    const auto other = lab.again();
    Interference job(
        "Recording", [&] { must(other->erase(person, "asked for", lab.job)); }, "Loading the register");
    const auto done = lab.reg().set(laptop, {{"name", "PC-2"}}, "", {}, job);
    QVERIFY2(done, done ? "" : done.error().text().c_str());
    QVERIFY(job.cancelled());
    QCOMPARE(lab.shown(laptop, "name"), std::string("PC-2"));
    QCOMPARE(lab.shown(person, "name"), std::string("erased person"));
}

void TestRegister::aLookThatWasStoppedIsRepeated()
{
    RegisterLab lab;
    const ItemId person = lab.add("person", {{"name", "Jane Doe"}});
    must(lab.again()->erase(person, "asked for", lab.job));
    Interference job({}, {}, "Loading the register");
    // A server tells of it a moment after it is recorded; until then there is nothing to load.
    QTRY_VERIFY(!lab.reg().current(job));
    QCOMPARE(lab.shown(person, "name"), std::string("erased person"));
}

// The first of two erasures is recorded, the second refused: what is shown says so.
void TestRegister::halfAnErasureShows()
{
    RegisterLab lab;
    const ItemId person = lab.add("person", {{"name", "Jane Doe"}});
    const ItemId licence = lab.add("licence", {{"name", "CAD"}, {"licensed_to", "Jane Doe"}});
    RegisterLab::sql(lab.reg().store(),
                     RegisterLab::onServer()
                         ? "create function tally.stop() returns trigger language plpgsql as "
                           "$$ begin if new.source = 'item " +
                               std::to_string(person.value) +
                               "' then raise exception 'stopped'; end if; return new; end $$; "
                               "create trigger stop before insert on tally.operation for each row "
                               "execute function tally.stop()"
                         : "create trigger stop before insert on operation when new.source = 'item " +
                               std::to_string(person.value) + "' begin select raise(abort, 'stopped'); end");
    QVERIFY(!lab.reg().erase(person, "asked for", lab.job));
    QCOMPARE(lab.shown(licence, "licensed_to"), std::string("erased"));
    QCOMPARE(lab.shown(person, "name"), std::string("Jane Doe"));
}

TALLY_TEST(TestRegister);
#include "test_register.moc"
