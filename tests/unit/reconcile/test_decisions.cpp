// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab.h"
#include "must.h"
#include "reconcile/held.h"
#include "registrar.h"

#include <QTest>

using namespace tally;
using namespace tally::test;
using reconcile::HeldDecision;

namespace {

const std::string kUuid = "4c4c4544-0042-4a10-8051-b4c04f4a3532";

model::SourceReport question()
{
    auto report = agentReport("b", "SN999888", kUuid);
    report.references.emplace_back("site", model::SourceReference{"site", {}, "Town Hall"});
    identify(report, "mac", "00:11:22:33:44:55");
    return report;
}

// One computer, and a report that has its UUID and another serial number.
struct Held
{
    Held()
    {
        lab.import({agentReport("a", "SN100200", kUuid)});
        lab.import({question()});
    }
    std::vector<reconcile::HeldReport> list() const { return must(reconcile::heldReports(lab.context())); }
    reconcile::ImportPlan decide(const HeldDecision &decision)
    {
        auto plan = must(reconcile::planDecision(lab.context(), list().front().id, decision));
        lab.keep(plan.draft);
        return plan;
    }
    Lab lab;
};

} // namespace

class TestDecisions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsWhatWaitsAndWhy();
    void sameAsGivesItToTheItem();
    void newMakesAnItem();
    void laterReportsFollow_data();
    void laterReportsFollow();
    void theNewestOfWhatWaitsCounts();
    void ignoredAsksNoMore();
    void ignoredForAWhileAsksAgain();
    void whatIsNotHeldCannotBeDecided();
    void manyAreDecidedAsOne();
    void otherBranchIsRefused();
    void otherOwnersItemTakesTheReportAlong();
};

void TestDecisions::listsWhatWaitsAndWhy()
{
    const Held held;
    const auto list = held.list();
    QCOMPARE(list.size(), std::size_t(1));
    QCOMPARE(list.front().subject, std::string("b"));
    QCOMPARE(list.front().className, std::string("laptop"));
    QCOMPARE(list.front().candidates, std::vector<ItemId>{held.lab.only("computer").id});
    QVERIFY(list.front().why.find("serial number") != std::string::npos);
    QVERIFY(!list.front().ignored);
}

void TestDecisions::sameAsGivesItToTheItem()
{
    Held held;
    const ItemId item = held.lab.only("computer").id;
    const auto plan = held.decide({HeldDecision::Kind::SameAs, item, {}});
    QCOMPARE(plan.draft.kind, std::string("match"));
    QVERIFY(held.list().empty());
    QCOMPARE(held.lab.only("computer").id, item);
    // References are made now, identifiers come along, and nothing of the waiting is left.
    QCOMPARE(held.lab.only("computer").site, held.lab.only("site").id);
    QCOMPARE(held.lab.estate()->findIdentifier("mac", "00:11:22:33:44:55").size(), std::size_t(1));
    for (const model::FactVersion &claim : held.lab.live(model::Table::Claim))
        QVERIFY(!std::get<std::string>(claim.key.cells[1]).starts_with("reported_"));
}

void TestDecisions::newMakesAnItem()
{
    Held held;
    held.decide({HeldDecision::Kind::New, {}, {}});
    QVERIFY(held.list().empty());
    const auto computers = held.lab.itemsOf("computer");
    QCOMPARE(computers.size(), std::size_t(2));
    QCOMPARE(computers.back().serialNumber, std::optional<std::string>("SN999888"));
    QCOMPARE(computers.back().site, held.lab.only("site").id);
}

void TestDecisions::laterReportsFollow_data()
{
    QTest::addColumn<bool>("asNew");
    QTest::newRow("the same") << false;
    QTest::newRow("a new one") << true;
}

void TestDecisions::laterReportsFollow()
{
    QFETCH(bool, asNew);
    Held held;
    const ItemId first = held.lab.only("computer").id;
    held.decide({asNew ? HeldDecision::Kind::New : HeldDecision::Kind::SameAs, first, {}});
    const ItemId expected = asNew ? held.lab.itemsOf("computer").back().id : first;
    auto later = question();
    later.installations.push_back({"7-Zip", "1", "", "", {}});
    const auto plan = held.lab.import({later});
    QCOMPARE(plan.held, 0);
    QCOMPARE(plan.reports.front().item, expected);
    const auto estate = held.lab.estate();
    QCOMPARE(estate->installationsOf(estate->rowOf(expected)).size(), std::size_t(1));
    QVERIFY(held.lab.import({later}).draft.changes.empty());
    // The other source's report stays with its item.
    QCOMPARE(held.lab.import({agentReport("a", "SN100200", kUuid)}).reports.front().item, first);
}

void TestDecisions::theNewestOfWhatWaitsCounts()
{
    Held held;
    const auto named = [](const std::string &name, Instant later) {
        auto report = question();
        report.claims["name"] = name;
        report.seenAt = *report.seenAt + later;
        return report;
    };
    held.lab.import({named("may", 9000)});
    held.lab.import({named("january", 5000)});
    const auto waiting = held.list();
    QCOMPARE(waiting.size(), std::size_t(1));
    QCOMPARE(waiting.front().name, std::string("may"));
    QCOMPARE(waiting.front().seenAt, std::optional(*question().seenAt + 9000));
}

void TestDecisions::ignoredAsksNoMore()
{
    Held held;
    const auto plan = held.decide({HeldDecision::Kind::Ignore, {}, {}});
    QCOMPARE(plan.draft.kind, std::string("decide"));
    QVERIFY(held.list().front().ignored);
    QVERIFY(!held.list().front().ignoredUntil);
    auto changed = question();
    changed.claims["memory_mib"] = std::int64_t(4096);
    const auto later = held.lab.import({changed});
    QCOMPARE(later.held, 0);
    QCOMPARE(later.unchanged, 1);
    QVERIFY(later.draft.changes.empty());
    held.decide({HeldDecision::Kind::New, {}, {}}); // one may think again
    QCOMPARE(held.lab.itemsOf("computer").size(), std::size_t(2));
    QVERIFY(held.list().empty());
}

void TestDecisions::ignoredForAWhileAsksAgain()
{
    Held held;
    const Day today = dayOf(held.lab.context().now);
    held.decide({HeldDecision::Kind::Ignore, {}, today - 1});
    QVERIFY(!held.list().front().ignored);
    QCOMPARE(held.lab.import({question()}).held, 1);
    held.decide({HeldDecision::Kind::Ignore, {}, today});
    QVERIFY(held.list().front().ignored);
    QCOMPARE(held.list().front().ignoredUntil, std::optional(today));
    QCOMPARE(held.lab.import({question()}).held, 0);
}

void TestDecisions::whatIsNotHeldCannotBeDecided()
{
    Held held;
    const ReportId id = held.list().front().id;
    held.decide({HeldDecision::Kind::New, {}, {}});
    const auto twice = reconcile::planDecision(held.lab.context(), id, {HeldDecision::Kind::New, {}, {}});
    QVERIFY(!twice);
    QCOMPARE(twice.error().code, ErrorCode::NotFound);
}

void TestDecisions::manyAreDecidedAsOne()
{
    Held held;
    auto another = question();
    another.subject = "c";
    another.claims["serial_number"] = std::string("SN777666");
    another.identifiers = {{"serial_number", "SN777666"}, {"uuid", kUuid}};
    held.lab.import({another});
    const auto list = held.list();
    QCOMPARE(list.size(), std::size_t(2));
    JobContext job;
    const std::vector<reconcile::HeldChoice> choices{
        {list.front().id, {HeldDecision::Kind::SameAs, held.lab.only("computer").id, {}}},
        {list.back().id, {HeldDecision::Kind::New, {}, {}}}};
    const auto plan = must(reconcile::planDecisions(held.lab.context(), choices, job));
    held.lab.keep(plan.draft);
    QVERIFY(held.list().empty());
    QCOMPARE(held.lab.itemsOf("computer").size(), std::size_t(2));
    // One that cannot be decided stops them all.
    const auto twice = reconcile::planDecisions(held.lab.context(), choices, job);
    QVERIFY(!twice);
    job.cancel();
    QCOMPARE(reconcile::planDecisions(held.lab.context(), choices, job).error().code, ErrorCode::Cancelled);
}

void TestDecisions::otherBranchIsRefused()
{
    Held held;
    model::ItemRow person;
    person.className = "person";
    person.owner = held.lab.north;
    const ItemId id = held.lab.put(person);
    const auto plan = reconcile::planDecision(held.lab.context(), held.list().front().id,
                                              {HeldDecision::Kind::SameAs, id, {}});
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::Conflict);
}

void TestDecisions::otherOwnersItemTakesTheReportAlong()
{
    Held held;
    model::ItemRow south;
    south.className = "partner";
    south.name = "South";
    const OrgId owner(held.lab.put(south).value);
    model::ItemRow theirs;
    theirs.className = "computer";
    theirs.owner = owner;
    const ItemId id = held.lab.put(theirs);
    held.decide({HeldDecision::Kind::SameAs, id, {}});
    for (const model::FactVersion &version : held.lab.live(model::Table::Report)) {
        const auto report = must(model::rowOf<model::ReportRow>(version.key, version.values));
        if (report.item == id)
            QCOMPARE(report.owner, owner);
    }
}

TALLY_TEST(TestDecisions);
#include "test_decisions.moc"
