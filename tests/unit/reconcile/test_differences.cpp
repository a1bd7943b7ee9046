// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an import writes: only what is different, nothing that was not reported.
#include "lab.h"
#include "registrar.h"

#include <QTest>

using namespace tally;
using namespace tally::test;

namespace {

model::SourceReport inventory(Instant later = 0)
{
    auto report = agentReport("a", "SN100200", "", "pc-1");
    report.seenAt = *report.seenAt + later;
    report.claims["memory_mib"] = std::int64_t(8192);
    report.claims["manufacturer"] = std::string("Dell Inc.");
    report.claims["model"] = std::string("Latitude 5490");
    report.sections = {"installations", "components:memory"};
    report.installations = {{"7-Zip", "19.00", "Igor Pavlov", "x64", {}},
                            {"Firefox", "128", "Mozilla", "x64", {}}};
    report.components = {{"memory", "1", {{"capacity_mib", std::int64_t(8192)}}}};
    report.counts["software_entries"] = std::int64_t(2);
    return report;
}

model::SourceReport disk(const std::string &chassis)
{
    model::SourceReport report;
    report.source = "glpi-agent";
    report.subject = "disk:WD-1";
    report.className = "medium";
    report.seenAt = *agentReport("a").seenAt;
    report.claims["serial_number"] = std::string("WD-12345");
    identify(report, "serial_number", "WD-12345");
    report.relationships.push_back({"installed_in", false, {"laptop", chassis, {}}, {}, {}});
    report.sections.insert("relationships:installed_in");
    return report;
}

} // namespace

class TestDifferences : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sameFileTwiceChangesNothing();
    void sameFileTwiceInOneImport();
    void rowsWithoutATimeChangeNothingEither();
    void onlyTheDifferenceIsWritten();
    void partialInventoryRemovesNothing();
    void absentClaimClearsNothing();
    void olderReportDoesNotWin();
    void newerReportReplacesItsInstallations();
    void otherSourcesInstallationsStay();
    void doubledSoftwareCountsOnce();
    void poorerSourceDoesNotWipe();
    void valuesWithoutAClaimStand();
    void personKeepsTheField();
    void personLetsGo();
    void diskMoves();
    void diskThatIsGoneIsNoLongerInstalled();
    void partsAreNotCounted();
    void questionsBecomeAnAttribute();
    void overlongTextsAreLeftOutWithANote();
    void unknownClassIsRefused();
    void ownerMovesWithAllItHas();
};

void TestDifferences::sameFileTwiceChangesNothing()
{
    Lab lab;
    QCOMPARE(lab.import({inventory(), disk("a")}).created, 1);
    const auto again = lab.import({inventory(), disk("a")});
    QCOMPARE(again.unchanged, 1);
    QCOMPARE(again.draft.changes.size(), std::size_t(0));
}

void TestDifferences::sameFileTwiceInOneImport()
{
    Lab lab;
    const auto plan = lab.import({inventory(), inventory()});
    QCOMPARE(plan.created, 1);
    QCOMPARE(plan.unchanged, 1);
    QVERIFY(lab.import({inventory()}).draft.changes.empty());
}

void TestDifferences::rowsWithoutATimeChangeNothingEither()
{
    Lab lab;
    const auto row =
        csvRow("laptop", {{"serial_number", std::string("SN100200")}, {"name", std::string("pc-1")}}, "r");
    lab.import({row});
    QVERIFY(lab.import({row}).draft.changes.empty());
    // And they are no sight of the thing.
    QVERIFY(!lab.estate()->attributeAt(lab.estate()->rowOf(lab.only("laptop").id), "last_inventory_at"));
    auto dated = row;
    dated.seenAt = Instant{1'770'000'000'000};
    lab.import({dated});
    QVERIFY(lab.estate()->attributeAt(lab.estate()->rowOf(lab.only("laptop").id), "last_inventory_at"));
}

void TestDifferences::onlyTheDifferenceIsWritten()
{
    Lab lab;
    lab.import({inventory()});
    auto later = inventory(1000);
    later.claims["memory_mib"] = std::int64_t(16'384);
    const auto plan = lab.import({later});
    QCOMPARE(plan.updated, 1);
    QCOMPARE(plan.draft.changes.size(), std::size_t(3)); // the item, the report, the claim
}

// glpi-agent sends partial inventories: what is absent says nothing.
void TestDifferences::partialInventoryRemovesNothing()
{
    Lab lab;
    lab.import({inventory()});
    auto partial = agentReport("a", "SN100200");
    partial.partial = true;
    partial.seenAt = *partial.seenAt + 1000;
    partial.sections = {"components:battery"};
    partial.components = {{"battery", "1", {{"chemistry", std::string("LION")}}}};
    lab.import({partial});
    QCOMPARE(lab.count(model::Table::Installation), std::size_t(2));
    QCOMPARE(lab.count(model::Table::Component), std::size_t(2));
    QCOMPARE(lab.only("computer").name, std::optional<std::string>("pc-1"));
}

void TestDifferences::absentClaimClearsNothing()
{
    Lab lab;
    lab.import({inventory()});
    auto poorer = inventory(1000);
    poorer.claims.erase("memory_mib");
    poorer.claims["manufacturer"] = std::string("To be filled by O.E.M.");
    lab.import({poorer});
    const auto item = lab.only("computer");
    QCOMPARE(textOf(item.attributes.at("memory_mib")), std::string("8192"));
    QCOMPARE(textOf(item.attributes.at("manufacturer")), std::string("Dell Inc."));
}

void TestDifferences::olderReportDoesNotWin()
{
    Lab lab;
    lab.import({inventory(1000)});
    auto older = inventory(0);
    older.claims["memory_mib"] = std::int64_t(4096);
    older.installations.clear();
    const auto plan = lab.import({older});
    QCOMPARE(plan.unchanged, 1);
    QVERIFY(plan.draft.changes.empty());
}

void TestDifferences::newerReportReplacesItsInstallations()
{
    Lab lab;
    lab.import({inventory()});
    auto later = inventory(1000);
    later.installations = {{"7-Zip", "24.08", "Igor Pavlov", "x64", {}},
                           {"Firefox", "128", "Mozilla", "x64", {}}};
    lab.import({later});
    QCOMPARE(lab.count(model::Table::Installation), std::size_t(2));
    QCOMPARE(lab.count(model::Table::Title), std::size_t(3));
    later.seenAt = *later.seenAt + 1000;
    later.installations.clear(); // reported, and none
    lab.import({later});
    QCOMPARE(lab.count(model::Table::Installation), std::size_t(0));
}

void TestDifferences::otherSourcesInstallationsStay()
{
    Lab lab;
    lab.import({inventory()});
    auto other = inventory();
    other.source = "ocs";
    other.subject = "ocs-7";
    lab.import({other});
    QCOMPARE(lab.count(model::Table::Installation), std::size_t(4));
    other.seenAt = *other.seenAt + 1000;
    other.installations.pop_back();
    lab.import({other});
    QCOMPARE(lab.count(model::Table::Installation), std::size_t(3));
    QVERIFY(lab.import({inventory()}).draft.changes.empty());
}

void TestDifferences::doubledSoftwareCountsOnce()
{
    Lab lab;
    auto report = inventory();
    report.installations.push_back(report.installations.front());
    lab.import({report});
    QCOMPARE(lab.count(model::Table::Installation), std::size_t(2));
    QVERIFY(lab.import({report}).draft.changes.empty());
}

// glpi-inventory-plugin#108: the inventory overwrote locations and comments.
void TestDifferences::poorerSourceDoesNotWipe()
{
    Lab lab;
    auto row = csvRow(
        "laptop", {{"serial_number", std::string("SN100200")}, {"order_number", std::string("PO-1")}}, "r");
    row.references.emplace_back("site", model::SourceReference{"site", {}, "Town Hall"});
    lab.import({row});
    auto report = inventory();
    report.claims["order_number"] = std::string("unknown");
    report.references.emplace_back("site", model::SourceReference{"site", {}, "Default"});
    lab.import({report});
    const auto item = lab.only("computer");
    QCOMPARE(item.orderNumber, std::optional<std::string>("PO-1"));
    QCOMPARE(lab.item(item.site).name, std::optional<std::string>("Town Hall"));
}

void TestDifferences::valuesWithoutAClaimStand()
{
    Lab lab;
    model::ItemRow row;
    row.owner = lab.north;
    row.className = "laptop";
    row.serialNumber = "SN100200";
    row.orderNumber = "PO-7";
    lab.put(row, {{"serial_number", "SN100200"}});
    auto report = inventory();
    report.claims["order_number"] = std::string("PO-8");
    lab.import({report});
    QCOMPARE(lab.only("computer").orderNumber, std::optional<std::string>("PO-7"));
    QCOMPARE(textOf(lab.only("computer").attributes.at("memory_mib")), std::string("8192"));
}

void TestDifferences::personKeepsTheField()
{
    Lab lab;
    lab.import({inventory()});
    const ItemId item = lab.only("computer").id;
    auto plan = reconcile::planEdit(lab.context(), item, {},
                                    {{"memory_mib", model::AttributeValue(std::int64_t(1))}});
    QVERIFY(plan);
    lab.keep(plan->draft);
    auto later = inventory(5000);
    later.claims["memory_mib"] = std::int64_t(32'768);
    lab.import({later});
    QCOMPARE(textOf(lab.only("computer").attributes.at("memory_mib")), std::string("1"));
    QCOMPARE(lab.claim(item, "person", "memory_mib"), std::string("1"));
    QCOMPARE(lab.claim(item, "glpi-agent", "memory_mib"), std::string("32768"));
}

void TestDifferences::personLetsGo()
{
    Lab lab;
    lab.import({inventory()});
    const ItemId item = lab.only("computer").id;
    for (const std::optional<model::AttributeValue> &value :
         {std::optional<model::AttributeValue>(std::int64_t(1)), std::optional<model::AttributeValue>()}) {
        auto plan = reconcile::planEdit(lab.context(), item, {}, {{"memory_mib", value}});
        QVERIFY(plan);
        lab.keep(plan->draft);
    }
    QCOMPARE(textOf(lab.only("computer").attributes.at("memory_mib")), std::string("8192"));
}

void TestDifferences::diskMoves()
{
    Lab lab;
    lab.import({inventory(), disk("a")});
    auto moved = disk("b");
    moved.seenAt = *moved.seenAt + 1000;
    lab.import({agentReport("b", "SN999888"), moved});
    QCOMPARE(lab.itemsOf("medium").size(), std::size_t(1));
    const auto relationships = lab.live(model::Table::Relationship);
    QCOMPARE(relationships.size(), std::size_t(1));
    const auto row =
        model::rowOf<model::RelationshipRow>(relationships.front().key, relationships.front().values);
    QVERIFY(row);
    QCOMPARE(lab.item(row->target).serialNumber, std::optional<std::string>("SN999888"));
}

void TestDifferences::diskThatIsGoneIsNoLongerInstalled()
{
    Lab lab;
    auto whole = inventory();
    whole.sections.insert("media");
    lab.import({whole, disk("a")});
    QCOMPARE(lab.count(model::Table::Relationship), std::size_t(1));
    whole.seenAt = *whole.seenAt + 1000;
    lab.import({whole});
    QCOMPARE(lab.count(model::Table::Relationship), std::size_t(0));
    QCOMPARE(lab.itemsOf("medium").size(), std::size_t(1));
}

void TestDifferences::partsAreNotCounted()
{
    Lab lab;
    const auto plan = lab.import({inventory(), disk("a")});
    QCOMPARE(plan.read, 1);
    QCOMPARE(plan.created, 1);
    QCOMPARE(plan.reports.size(), std::size_t(2));
}

void TestDifferences::questionsBecomeAnAttribute()
{
    Lab lab;
    auto row = csvRow("application", {{"name", std::string("Planning")}}, "r");
    row.questions = {"Which site?", "Which product?"};
    lab.import({row});
    const model::AttributeValue value = lab.only("application").attributes.at("open_questions");
    QCOMPARE(std::get<std::vector<std::string>>(value).size(), std::size_t(2));
    row.questions = {"Which site?"};
    lab.import({row});
    QCOMPARE(
        std::get<std::vector<std::string>>(lab.only("application").attributes.at("open_questions")).size(),
        std::size_t(1));
}

void TestDifferences::overlongTextsAreLeftOutWithANote()
{
    Lab lab;
    auto report = inventory();
    report.installations.push_back({std::string(2000, 'x'), "1", "", "", {}});
    identify(report, "serial_number", std::string(2000, 'S'));
    const auto plan = lab.import({report});
    QCOMPARE(plan.notes.size(), std::size_t(2));
    QCOMPARE(lab.count(model::Table::Installation), std::size_t(2));
}

void TestDifferences::unknownClassIsRefused()
{
    Lab lab;
    const auto plan = lab.import({csvRow("toaster", {{"name", std::string("x")}}, "r")});
    QCOMPARE(plan.reports.front().decision, reconcile::Decision::Refused);
    QVERIFY(plan.notes.front().note.refused);
    QVERIFY(plan.draft.changes.empty());
}

void TestDifferences::ownerMovesWithAllItHas()
{
    Lab lab;
    lab.import({inventory(), disk("a")});
    auto row = csvRow("laptop", {{"serial_number", std::string("SN100200")}}, "r");
    row.ownerName = "South";
    lab.import({row});
    const auto item = lab.only("computer");
    QVERIFY(item.owner != lab.north);
    for (const model::Table table : {model::Table::Installation, model::Table::Component}) {
        for (const auto &version : lab.live(table))
            QCOMPARE(version.key.owner, item.owner);
    }
    for (const auto &version : lab.live(model::Table::Identifier)) {
        if (version.key.cells.front() == model::Cell(item.id.value))
            QCOMPARE(version.key.owner, item.owner);
    }
    QVERIFY(lab.import({inventory(), disk("a"), row}).draft.changes.empty());
}

TALLY_TEST(TestDifferences);
#include "test_differences.moc"
