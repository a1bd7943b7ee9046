// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Secure disposal in a register, on both engines: a whole case, who may do what, and what stands when several
// record at once.
#include "disposal/readiness.h"
#include "disposal_people.h"
#include "registrar.h"

#include <QTest>

using namespace tally;
using namespace tally::test;

class TestDisposing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCaseOfTenMedia();
    void everyRoleDoesItsOwn();
    void nobodyTypesAStateIn();
    void lateEntriesHaveAWitness();
    void aBookKnowsWhatOthersDid();
    void guardsHoldForWhatIsRecorded();
};

void TestDisposing::aCaseOfTenMedia()
{
    RegisterLab lab("2026-11-25T09:00:00Z");
    if (RegisterLab::onServer())
        lab.clock.set(SystemClock().now()); // a server records by its own
    furnish(lab);
    People people(lab, giveRights(lab));
    play(people, "events-1.jsonl");
    const auto before = must(app::disposalScene(people.as("amy"), {}, lab.job));
    QCOMPARE(before->stateOf(orderOf(*before)), std::string_view("order_exceptions"));
    QVERIFY(!disposal::blockers(*before, orderOf(*before)).empty());
    QCOMPARE(before->exceptionsOf(orderOf(*before), true).size(), std::size_t{5});
    play(people, "events-2.jsonl");
    const auto after = must(app::disposalScene(people.as("amy"), {}, lab.job));
    QCOMPARE(after->stateOf(orderOf(*after)), std::string_view("order_closed"));
    QCOMPARE(after->mediaOfOrder(orderOf(*after)).size(), std::size_t{10});
    // As it stood then, whatever came later.
    const auto then =
        must(app::disposalScene(people.as("amy"), {std::to_string(before->estate().operation())}, lab.job));
    QCOMPARE(then->stateOf(orderOf(*then)), std::string_view("order_exceptions"));
    // The figures of the case: 8 of 10 matched at first, all in the end; every other one opens down to its
    // rows.
    if (RegisterLab::onServer())
        lab.clock.set(SystemClock().now() + 1000);
    std::map<std::string, std::optional<double>> figures;
    for (const disposal::KpiLine &line : must(app::disposalFigures(people.as("amy"), {}, lab.job)).kpis)
        figures.emplace(line.label, line.value);
    QCOMPARE(figures["Reconciliation rate, first report"].value_or(0), 80.0);
    QCOMPARE(figures["Reconciliation rate, final"].value_or(0), 100.0);
    QCOMPARE(figures["Value returned"].value_or(0), 20.0);
    QCOMPARE(figures["Open exceptions"].value_or(-1), 0.0);
    QCOMPARE(figures["Failed media, WDC WD5000AAKX-00ERMA0"].value_or(0), 1.0);
    QCOMPARE(pictureOf(*must(people.book().scene(people.as("amy"), {}, lab.job))), pictureOf(*after));
    const auto verified = must(lab.reg().store().verify({}, lab.job));
    QVERIFY(verified.damage.empty());
}

void TestDisposing::everyRoleDoesItsOwn()
{
    if (RegisterLab::onServer())
        QSKIP("its logins are those of the case, which the server knows by now");
    RegisterLab lab("2026-11-25T09:00:00Z");
    furnish(lab);
    People people(lab, giveRights(lab));
    const auto retire = eventOf("retire", {"PC-01"}, {{"ticket", "T"}, {"because", "old"}});
    for (const char *wrong : {"carl", "olga", "rita", "paul", "irene"})
        QCOMPARE(people.take(wrong, retire), std::string("DSP-101"));
    QCOMPARE(people.take("tina", retire), std::string("done"));
    QCOMPARE(
        people.take("tina", eventOf("declare", {"S-1"}, {{"in", "PC-01"}, {"type", "hdd"}, {"class", "C3"}})),
        std::string("done"));
    QCOMPARE(people.take("tina", eventOf("hold", {"S-1"}, {{"reference", "R"}, {"because", "asked"}})),
             std::string("DSP-101"));
    QCOMPARE(people.take("irene", eventOf("hold", {"S-1"}, {{"reference", "R"}, {"because", "asked"}})),
             std::string("done"));
    QCOMPARE(people.take("olga", eventOf("start", {"S-1"}, {{"technique", "overwrite"}})),
             std::string("DSP-103"));
    // Anyone raises a class; information governance alone lowers it.
    QCOMPARE(people.take("tina", eventOf("class", {"S-1"}, {{"class", "C4"}, {"because", "payroll"}})),
             std::string("done"));
    QCOMPARE(people.take("tina", eventOf("class", {"S-1"}, {{"class", "C2"}, {"because", "no"}})),
             std::string("DSP-118"));
    QCOMPARE(people.take("irene", eventOf("class", {"S-1"}, {{"class", "C2"}, {"because", "looked at"}})),
             std::string("done"));
    QCOMPARE(people.take("tina", eventOf("class", {"S-1"}, {{"class", "SECRET"}, {"because", "?"}})),
             std::string("DSP-117"));
}

void TestDisposing::nobodyTypesAStateIn()
{
    RegisterLab lab("2026-11-25T09:00:00Z");
    furnish(lab);
    const auto retire = eventOf("retire", {"PC-01"}, {{"ticket", "T"}, {"because", "old"}});
    const auto step = must(app::takeDisposalStep(lab.reg(), retire, lab.job));
    const auto scene = must(app::disposalScene(lab.reg(), {}, lab.job));
    const ItemId line = scene->records().lines.front().id;
    const auto typed = lab.reg().set(line, {{"status", "disposed"}}, "by hand", {}, lab.job);
    QVERIFY(!typed);
    QCOMPARE(typed.error().code, ErrorCode::Conflict);
    QVERIFY(!lab.reg().retire(line, "by hand", lab.job));
    QVERIFY(!lab.reg().add("disposal_order", {{"name", "D-9"}}, "by hand", lab.job));
    const ItemId pc = scene->records().lines.front().subject;
    QVERIFY(!lab.reg().set(pc, {{"status", "in_use"}}, "by hand", {}, lab.job));
    lab.set(pc, {{"condition", "damaged"}}); // anything else may be said of it
    const auto undone = lab.reg().undo(*step.operation, false, lab.job);
    QVERIFY(!undone || !undone->operation);
    QCOMPARE(must(app::disposalScene(lab.reg(), {}, lab.job))->stateOf(line),
             std::string_view("line_retired"));
}

void TestDisposing::lateEntriesHaveAWitness()
{
    RegisterLab lab("2026-11-25T09:00:00Z");
    furnish(lab);
    must(app::takeDisposalStep(lab.reg(), eventOf("retire", {"PC-01"}, {{"ticket", "T"}, {"because", "old"}}),
                               lab.job));
    must(app::takeDisposalStep(lab.reg(), eventOf("declare", {"S-1"}, {{"in", "PC-01"}, {"type", "hdd"}}),
                               lab.job));
    must(app::takeDisposalStep(
        lab.reg(), eventOf("triage", {"PC-01"}, {{"destination", "outside_recycling"}}), lab.job));
    auto store = eventOf("store", {"PC-01"}, {{"place", "Holding area"}});
    const Instant now = lab.reg().clock().now();
    store.at = now + 3'600'000;
    QCOMPARE(answerOf(app::takeDisposalStep(lab.reg(), store, lab.job)), std::string("DSP-122"));
    store.at = now - 2 * kMillisecondsADay;
    QCOMPARE(answerOf(app::takeDisposalStep(lab.reg(), store, lab.job)), std::string("DSP-122"));
    store.fields["because"] = "the scanner was broken";
    store.fields["witness"] = lab.reg().store().info().actor;
    QCOMPARE(answerOf(app::takeDisposalStep(lab.reg(), store, lab.job)), std::string("DSP-122"));
    store.fields["witness"] = "carl";
    QCOMPARE(answerOf(app::takeDisposalStep(lab.reg(), store, lab.job)), std::string("done"));
}

// Whoever keeps a book is told by it of what somebody else recorded since: a disk that was put into the
// computer and taken out again is one that was once in it.
void TestDisposing::aBookKnowsWhatOthersDid()
{
    RegisterLab lab("2026-11-25T09:00:00Z");
    if (RegisterLab::onServer())
        lab.clock.set(SystemClock().now());
    furnish(lab);
    app::DisposalBook book;
    const auto take = [&](const disposal::Event &what) {
        return answerOf(app::takeDisposalStep(lab.reg(), book, what, lab.job));
    };
    QCOMPARE(take(eventOf("retire", {"PC-01"}, {{"ticket", "T"}, {"because", "old"}})), std::string("done"));
    QCOMPARE(take(eventOf("declare", {"S-1"}, {{"in", "PC-01"}, {"type", "hdd"}})), std::string("done"));
    const auto other = must(app::Register::open(lab.parameters(), lab.clock));
    const estate::EstatePtr estate = must(other->current(lab.job));
    const ItemId pc = estate->idAt(must(estate->findKey("PC-01")));
    must(other->add("medium", {{"serial_number", "S-9"}}, "found", lab.job));
    const estate::EstatePtr now = must(other->current(lab.job));
    const ItemId disk = now->idAt(must(now->findKey("S-9")));
    must(other->relate(disk, "installed_in", pc, {}, {}, lab.job));
    must(other->unrelate(disk, "installed_in", pc, lab.job));
    const auto triage = eventOf("triage", {"PC-01"}, {{"destination", "outside_recycling"}});
    QCOMPARE(take(triage), std::string("DSP-105"));
    QCOMPARE(pictureOf(*must(book.scene(lab.reg(), {}, lab.job))),
             pictureOf(*must(app::disposalScene(lab.reg(), {}, lab.job))));
    QCOMPARE(take(eventOf("account", {"PC-01"},
                          {{"serial", "S-9"}, {"as", "discovery_error"}, {"because", "never there"}})),
             std::string("done"));
    QCOMPARE(take(triage), std::string("done"));
    // A scene that somebody keeps stays what it was.
    const auto kept = must(book.scene(lab.reg(), {}, lab.job));
    const std::string before = pictureOf(*kept);
    QCOMPARE(take(eventOf("store", {"PC-01"}, {{"place", "Holding area"}})), std::string("done"));
    QCOMPARE(pictureOf(*kept), before);
    QCOMPARE(pictureOf(*must(book.scene(lab.reg(), {}, lab.job))),
             pictureOf(*must(app::disposalScene(lab.reg(), {}, lab.job))));
}

// A plan that was made before somebody else's hold is not recorded after it, though it names nothing of the
// hold.
void TestDisposing::guardsHoldForWhatIsRecorded()
{
    RegisterLab lab("2026-11-25T09:00:00Z");
    if (RegisterLab::onServer())
        lab.clock.set(SystemClock().now());
    furnish(lab);
    People people(lab);
    const auto take = [&](const disposal::Event &what) {
        return answerOf(app::takeDisposalStep(lab.reg(), what, lab.job));
    };
    QCOMPARE(take(eventOf("retire", {"PC-01"}, {{"ticket", "T"}, {"because", "old"}})), std::string("done"));
    QCOMPARE(take(eventOf("declare", {"S-1"}, {{"in", "PC-01"}, {"type", "hdd"}})), std::string("done"));
    const auto scene = must(app::disposalScene(lab.reg(), {}, lab.job));
    const auto start = eventOf("start", {"S-1"}, {{"technique", "overwrite"}});
    const disposal::Actor actor{lab.reg().store().info().actor, lab.reg().clock().now(), OrgId(1)};
    auto plan = must(disposal::planEvent(*scene, {start, {}}, actor));
    QVERIFY(plan.refused.empty());
    for (model::Step &step : plan.draft.steps)
        step.role = "operator";
    QCOMPARE(take(eventOf("hold", {"S-1"}, {{"reference", "R"}, {"because", "asked"}})), std::string("done"));
    const auto late = lab.reg().commit(std::move(plan.draft), lab.job);
    QVERIFY(!late);
    QCOMPARE(late.error().rule, std::string("MEANWHILE"));
    QCOMPARE(take(start), std::string("DSP-103")); // planned anew, it is refused for what is there now
}

TALLY_TEST(TestDisposing);
#include "test_disposing.moc"
