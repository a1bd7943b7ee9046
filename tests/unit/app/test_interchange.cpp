// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A whole register out of one place and into another.
#include "app/interchange.h"
#include "app/proof.h"
#include "paths.h"
#include "register_lab.h"
#include "registrar.h"

#include <QTest>

#include <fstream>

using namespace tally;
using namespace tally::test;

namespace {

const char *const kStepKinds = "insert into step_kind values ('NEW', 'seal', 'SEALED', 'custodian'), "
                               "('SEALED', 'hand over', 'MOVED', 'custodian'); "
                               "insert into duty_pair values ('seal', 'releasing/receiving', 'releasing')";

void takeStep(RegisterLab &lab, ItemId object, const model::Step &taken)
{
    model::OperationDraft draft;
    draft.kind = "custody";
    draft.source = "person";
    if (RegisterLab::onServer())
        draft.effectiveOn = dayOf(SystemClock().now()); // a step is not dated back for long, by the server's clock
    draft.steps.push_back(taken);
    draft.steps.back().object = object;
    must(lab.reg().commit(draft, lab.job));
}

std::string exported(app::Register &opened, const std::string &file)
{
    JobContext job;
    must(app::exportInterchange(opened, file, job));
    return readFile(file);
}

} // namespace

class TestInterchange : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingComesAlong();
    void stepsComeAlong();
    void oneThatWasOnlySetUpIsReplaced();
    void oneThatHoldsWorkIsNot();
    void changedStepIsRefused();

private:
    // A register with two steps, and an empty one that knows the kinds of step.
    static std::string withSteps(RegisterLab &lab);
    static app::OpenParameters emptyWithKinds(RegisterLab &lab);
};

void TestInterchange::everythingComesAlong()
{
    RegisterLab lab;
    lab.import("a.json", inventory("pc-1", "SN100200", "2026-02-01 10:00:00", "8192", {"7-Zip", "Firefox"}));
    const ItemId person = lab.add("person", {{"name", "Jane Smith"}, {"login", "jsmith"}});
    lab.set(person, {{"job_title", "Planner"}});
    const std::string all = exported(lab.reg(), lab.path("all.jsonl"));
    const app::OpenParameters there = lab.newPlace();
    must(app::importInterchange(lab.path("all.jsonl"), there, lab.clock, lab.job));
    const auto copy = must(app::Register::open(there, lab.clock));
    QVERIFY(must(app::verify(*copy, lab.job)).intact);
    QVERIFY(exported(*copy, lab.path("again.jsonl")) == all);
    const auto estate = must(copy->current(lab.job));
    QCOMPARE(estate->nameAt(estate->rowOf(person)), std::string_view("Jane Smith"));
}

std::string TestInterchange::withSteps(RegisterLab &lab)
{
    RegisterLab::sql(lab.reg().store(), kStepKinds);
    const ItemId laptop = lab.add("laptop", {{"name", "PC-1"}});
    const OrgId owner = lab.estate()->ownerAt(lab.estate()->rowOf(laptop));
    takeStep(lab, laptop,
             {owner, {}, 1, "NEW", "seal", "SEALED", "custodian", {{"releasing/receiving", "releasing"}}});
    takeStep(lab, laptop, {owner, {}, 2, "SEALED", "hand over", "MOVED", "custodian", {}});
    return exported(lab.reg(), lab.path("steps.jsonl"));
}

app::OpenParameters TestInterchange::emptyWithKinds(RegisterLab &lab)
{
    const app::OpenParameters there = lab.newPlace();
    store::OpenOptions options;
    options.actor = there.actor;
    options.clock = &lab.clock;
    RegisterLab::sql(*must(store::Store::create(must(store::parseLocation(there.url)), options)), kStepKinds);
    return there;
}

void TestInterchange::stepsComeAlong()
{
    RegisterLab lab;
    const std::string all = withSteps(lab);
    QVERIFY(all.find(R"({"step":"seal",)") != std::string::npos);
    const app::OpenParameters there = emptyWithKinds(lab);
    must(app::importInterchange(lab.path("steps.jsonl"), there, lab.clock, lab.job));
    const auto copy = must(app::Register::open(there, lab.clock));
    QVERIFY(must(app::verify(*copy, lab.job)).intact);
    QVERIFY(exported(*copy, lab.path("again.jsonl")) == all);
    QCOMPARE(must(copy->store().steps()).size(), std::size_t(2));
}

// What somebody changed in the file does not fit the record's digest.
void TestInterchange::changedStepIsRefused()
{
    RegisterLab lab;
    std::string all = withSteps(lab);
    all.replace(all.find(R"("side":"releasing")"), 18, R"("side":"receiving")");
    std::ofstream(lab.path("changed.jsonl"), std::ios::binary) << all;
    const auto done =
        app::importInterchange(lab.path("changed.jsonl"), emptyWithKinds(lab), lab.clock, lab.job);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Damaged);
}

void TestInterchange::oneThatWasOnlySetUpIsReplaced()
{
    RegisterLab lab;
    lab.add("laptop", {{"name", "PC-1"}});
    const std::string all = exported(lab.reg(), lab.path("all.jsonl"));
    RegisterLab other;
    const std::string before = other.reg().store().info().registerId;
    must(app::importInterchange(lab.path("all.jsonl"), other.parameters(), lab.clock, lab.job));
    const auto copy = must(app::Register::open(other.parameters(), lab.clock));
    QVERIFY(copy->store().info().registerId != before);
    QVERIFY(exported(*copy, lab.path("again.jsonl")) == all);
}

void TestInterchange::oneThatHoldsWorkIsNot()
{
    RegisterLab lab;
    exported(lab.reg(), lab.path("all.jsonl"));
    RegisterLab other;
    const ItemId work = other.add("laptop", {{"name", "PC-2"}});
    const auto done = app::importInterchange(lab.path("all.jsonl"), other.parameters(), lab.clock, lab.job);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Conflict);
    QCOMPARE(other.shown(work, "name"), std::string("PC-2"));
}

TALLY_TEST(TestInterchange);
#include "test_interchange.moc"
