// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab.h"
#include "registrar.h"

#include <QTest>

using namespace tally;
using namespace tally::test;

namespace {

OrgId partner(Lab &lab, const std::string &name)
{
    model::ItemRow row;
    row.className = "partner";
    row.name = name;
    return OrgId(lab.put(row).value);
}

void define(Lab &lab, const std::string &name, const std::string &text)
{
    model::OperationDraft draft;
    draft.changes.push_back(model::begin(model::DefinitionRow{kPartnership, "source", name, text}));
    lab.keep(draft);
}

model::SourceReport cabled(const std::string &subject, const std::string &other)
{
    auto report = agentReport(subject, "SN-" + subject + "-77");
    model::SourceRelationship cable;
    cable.type = "connects_to";
    cable.other.subject = other;
    report.relationships.push_back(cable);
    return report;
}

} // namespace

// Whose the things are that a source speaks of, and what it says twice.
class TestSources : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ruleGivesNewItemsToAnOwner();
    void mostExactRuleWins();
    void namedOwnerGoesFirst();
    void oneRunMayBeForAnother();
    void knownItemKeepsItsOwner();
    void ruleForNobodyIsAnError();
    void titlesAndModelsStayWithThePartnership();
    void cableToldFromBothEndsIsOne();
    void staleSourceHandsOver();
};

void TestSources::ruleGivesNewItemsToAnOwner()
{
    Lab lab;
    const OrgId south = partner(lab, "South");
    define(lab, "glpi-agent", R"({"kind":"source","name":"glpi-agent","owner":"South"})");
    lab.import({agentReport("a", "SN100200")});
    QCOMPARE(lab.only("laptop").owner, south);
    for (const model::Table table : {model::Table::Report, model::Table::Claim, model::Table::Identifier}) {
        QVERIFY(lab.count(table) > 0);
        for (const model::FactVersion &version : lab.live(table))
            QCOMPARE(version.key.owner, south);
    }
    QVERIFY(lab.import({agentReport("a", "SN100200")}).draft.changes.empty());
}

void TestSources::mostExactRuleWins()
{
    Lab lab;
    partner(lab, "South");
    const OrgId west = partner(lab, "West");
    define(lab, "*", R"({"owner":"South"})");
    define(lab, "glpi*", R"({"owner":"west"})");                     // without regard to case
    define(lab, "glpi-agent", R"({"stale_after":{"computer":30}})"); // says nothing of an owner
    lab.import({agentReport("a", "SN100200")});
    QCOMPARE(lab.only("laptop").owner, west);
}

void TestSources::namedOwnerGoesFirst()
{
    Lab lab;
    partner(lab, "South");
    define(lab, "*", R"({"owner":"South"})");
    auto report = agentReport("a", "SN100200");
    report.ownerName = "North";
    lab.import({report});
    QCOMPARE(lab.only("laptop").owner, lab.north);
}

void TestSources::oneRunMayBeForAnother()
{
    Lab lab;
    partner(lab, "South");
    const OrgId west = partner(lab, "West");
    define(lab, "*", R"({"owner":"South"})");
    auto context = lab.context();
    context.ownerForAll = west;
    reconcile::ImportPlanner planner(std::move(context));
    QVERIFY(planner.add("file", std::string(64, 'a'), agentReport("a", "SN100200")));
    auto plan = std::move(planner).finish();
    QVERIFY(plan);
    lab.keep(plan->draft);
    QCOMPARE(lab.only("laptop").owner, west);
}

void TestSources::knownItemKeepsItsOwner()
{
    Lab lab;
    lab.import({agentReport("a", "SN100200")});
    partner(lab, "South");
    define(lab, "glpi-agent", R"({"owner":"South"})");
    auto newer = agentReport("a", "SN100200");
    newer.claims["memory_mib"] = std::int64_t(4096);
    lab.import({newer});
    QCOMPARE(lab.only("laptop").owner, lab.north);
}

void TestSources::ruleForNobodyIsAnError()
{
    Lab lab;
    define(lab, "*", R"({"owner":"Nowhere"})");
    reconcile::ImportPlanner planner(lab.context());
    const auto added = planner.add("file", std::string(64, 'a'), agentReport("a", "SN100200"));
    QVERIFY(!added);
    QCOMPARE(added.error().code, ErrorCode::Conflict);
    QVERIFY(added.error().reason.find("Nowhere") != std::string::npos);
}

void TestSources::titlesAndModelsStayWithThePartnership()
{
    Lab lab;
    partner(lab, "South");
    define(lab, "*", R"({"owner":"South"})");
    auto report = agentReport("a", "SN100200");
    report.installations.push_back({"7-Zip", "1", "", "", {}});
    report.references.emplace_back("supplier", model::SourceReference{"organisation", {}, "Bits Ltd"});
    lab.import({report});
    QCOMPARE(lab.count(model::Table::Title), std::size_t(1));
    QCOMPARE(lab.live(model::Table::Title).front().key.owner, kPartnership);
    QCOMPARE(lab.only("supplier").owner, kPartnership);
}

void TestSources::cableToldFromBothEndsIsOne()
{
    Lab lab;
    lab.import({cabled("a", "b"), cabled("b", "a")});
    QCOMPARE(lab.count(model::Table::Relationship), std::size_t(1));
    // Told later from the other end, it is known.
    QVERIFY(lab.import({cabled("b", "a")}).draft.changes.empty());
    QVERIFY(lab.import({cabled("a", "b")}).draft.changes.empty());
}

// A register goes before an agent; once it has been silent for too long, the agent is heard.
void TestSources::staleSourceHandsOver()
{
    Lab lab;
    auto row =
        csvRow("laptop", {{"name", "pc-1"}, {"serial_number", "SN100200"}, {"description", "as bought"}},
               "SN100200");
    row.seenAt = startOf(dayOf(lab.context().now) - 40);
    lab.import({row});
    auto agent = agentReport("a", "SN100200");
    agent.claims["description"] = std::string("as seen");
    lab.import({agent});
    const auto described = [&] { return textOf(lab.only("laptop").attributes.at("description")); };
    QCOMPARE(described(), std::string("as bought"));
    define(lab, row.source, R"({"stale_after":{"item":30}})");
    auto later = agent;
    later.claims["memory_mib"] = std::int64_t(4096);
    lab.import({later});
    QCOMPARE(described(), std::string("as seen"));
    // Heard again, it is believed again.
    row.seenAt = lab.context().now;
    lab.import({row});
    QCOMPARE(described(), std::string("as bought"));
}

TALLY_TEST(TestSources);
#include "test_sources.moc"
