// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab.h"
#include "must.h"
#include "reconcile/item_values.h"
#include "reconcile/merge.h"
#include "registrar.h"

#include <QTest>

#include <algorithm>

using namespace tally;
using namespace tally::test;

namespace {

const std::string kUuid = "4c4c4544-0042-4a10-8051-b4c04f4a3532";

reconcile::MergePlan merge(Lab &lab, ItemId lead, const std::vector<ItemId> &others,
                           const reconcile::MergeChoices &choices = {})
{
    auto plan = must(reconcile::planMerge(lab.mergeContext(), lead, others, choices));
    lab.keep(plan.draft);
    return plan;
}

Error refusal(Lab &lab, ItemId lead, const std::vector<ItemId> &others,
              const reconcile::MergeChoices &choices = {})
{
    const auto plan = reconcile::planMerge(lab.mergeContext(), lead, others, choices);
    return plan ? Error() : plan.error();
}

bool carries(const Lab &lab, ItemId item, const std::string &kind, const std::string &value)
{
    const auto all = lab.live(model::Table::Identifier);
    return std::any_of(all.begin(), all.end(), [&](const model::FactVersion &version) {
        const auto row = must(model::rowOf<model::IdentifierRow>(version.key, version.values));
        return row.item == item && row.kind == kind && row.value == value;
    });
}

bool warns(const reconcile::MergePlan &plan, const std::string &words)
{
    return std::any_of(plan.warnings.begin(), plan.warnings.end(),
                       [&](const std::string &warning) { return warning.find(words) != std::string::npos; });
}

// The same laptop twice: as its agent reports it, and as the register's file has it under another name.
struct Twice
{
    Twice()
    {
        auto seen = agentReport("a", "SN100200", {}, "pc-1");
        seen.claims["memory_mib"] = std::int64_t(8192);
        seen.installations.push_back({"7-Zip", "19.00", "Igor Pavlov", "", std::nullopt});
        seen.sections.insert("installations");
        model::SourceComponent memory;
        memory.kind = "memory";
        memory.key = "slot 1";
        memory.values["size_mib"] = std::int64_t(8192);
        seen.components.push_back(memory);
        lab.import({seen});
        auto row = csvRow("laptop",
                          {{"name", std::string("Laptop 12")},
                           {"asset_number", std::string("A-0012")},
                           {"cost_pence", std::int64_t(65'000)}},
                          "12");
        row.references.emplace_back("site", model::SourceReference{"site", {}, "Town Hall"});
        lab.import({row});
        agent = lab.itemOf("glpi-agent", "a");
        file = lab.itemOf("csv:assets", "12");
    }
    Lab lab;
    ItemId agent, file;
};

} // namespace

class TestMerge : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneItemStaysWithWhatAllSaid();
    void partsAndSoftwareGoWithTheirReport();
    void theLeadSaysWhatItWas();
    void laterReportsOfEitherGoToTheLead();
    void aPersonsChoiceIsHisClaim();
    void whatNobodyClaimedIsNotLost();
    void costsAreNotAddedUp();
    void relationshipsGoWithoutLoopsAndDoubles();
    void aPlaceIsKeptOnce();
    void whatNamedTheOtherNamesTheLead();
    void aSiteIsNotMadeAnewByItsOldName();
    void threeAtOnce();
    void refusesWhatCannotBeOne();
    void refusesBadChoices();
};

void TestMerge::oneItemStaysWithWhatAllSaid()
{
    Twice two;
    const auto plan = merge(two.lab, two.agent, {two.file});
    QCOMPARE(plan.draft.kind, std::string("merge"));
    const model::ItemRow row = two.lab.only("laptop");
    QCOMPARE(row.id, two.agent);
    QCOMPARE(*row.assetNumber, std::string("A-0012"));
    QCOMPARE(*row.serialNumber, std::string("SN100200"));
    QCOMPARE(*row.name, std::string("pc-1")); // a machine's name is the agent's to say
    QCOMPARE(*row.costPence, Pence(65'000));
    QVERIFY(row.site);
    QCOMPARE(plan.moved.reports, std::int64_t(1));
    QVERIFY(carries(two.lab, two.agent, "asset_number", "A-0012"));
    QCOMPARE(two.lab.claim(two.agent, "csv:assets", "name"), std::string("\"Laptop 12\""));
}

void TestMerge::partsAndSoftwareGoWithTheirReport()
{
    Twice two;
    const auto plan = merge(two.lab, two.file, {two.agent});
    QCOMPARE(plan.moved.installations, std::int64_t(1));
    QCOMPARE(plan.moved.components, std::int64_t(1));
    const auto estate = two.lab.estate();
    const estate::Row row = estate->rowOf(two.file);
    QCOMPARE(estate->installationsOf(row).size(), std::size_t(1));
    QCOMPARE(estate->componentsOf(row).size(), std::size_t(1));
    QCOMPARE(estate->rowOf(two.agent), estate::kNoRow);
}

void TestMerge::theLeadSaysWhatItWas()
{
    Twice two;
    merge(two.lab, two.agent, {two.file});
    const auto rows =
        two.lab.estate()->findIdentifier(reconcile::kFormerNumber, std::to_string(two.file.value));
    QCOMPARE(rows.size(), std::size_t(1));
    QCOMPARE(two.lab.estate()->idAt(rows.front()), two.agent);
}

void TestMerge::laterReportsOfEitherGoToTheLead()
{
    Twice two;
    merge(two.lab, two.agent, {two.file});
    auto agent = agentReport("a", "SN100200", {}, "pc-1");
    agent.seenAt = *agent.seenAt + 86'400'000;
    agent.claims["memory_mib"] = std::int64_t(16'384);
    const auto row = csvRow("laptop",
                            {{"name", std::string("Laptop 12")},
                             {"asset_number", std::string("A-0012")},
                             {"cost_pence", std::int64_t(70'000)}},
                            "12");
    const auto plan = two.lab.import({agent, row});
    QCOMPARE(plan.created + plan.held, std::int64_t(0));
    const model::ItemRow laptop = two.lab.only("laptop");
    QCOMPARE(laptop.id, two.agent);
    QCOMPARE(*laptop.costPence, Pence(70'000));
    QCOMPARE(textOf(reconcile::valueOf(laptop, "memory_mib")), std::string("16384"));
}

void TestMerge::aPersonsChoiceIsHisClaim()
{
    Twice two;
    const auto plan = merge(two.lab, two.agent, {two.file}, {{"name", two.file}});
    QCOMPARE(*two.lab.only("laptop").name, std::string("Laptop 12"));
    QCOMPARE(two.lab.claim(two.agent, "person", "name"), std::string("\"Laptop 12\""));
    QVERIFY(std::any_of(plan.values.begin(), plan.values.end(), [](const reconcile::MergeValue &value) {
        return value.attribute == "name" && value.chosen;
    }));
}

void TestMerge::whatNobodyClaimedIsNotLost()
{
    Lab lab;
    model::ItemRow kept;
    kept.owner = lab.north;
    kept.className = "laptop";
    kept.name = "pc-1";
    kept.attributes["pool"] = std::string("elections");
    const ItemId lead = lab.put(kept);
    kept.attributes.clear();
    kept.name = "pc-2";
    kept.orderNumber = "PO-7";
    const ItemId other = lab.put(kept);
    merge(lab, lead, {other});
    const model::ItemRow row = lab.only("laptop");
    QCOMPARE(*row.orderNumber, std::string("PO-7"));
    QCOMPARE(textOf(reconcile::valueOf(row, "pool")), std::string("elections"));
    // It outlives what a source says next, as a register's word does.
    lab.import({agentReport("a", "SN100200", {}, "pc-1")});
    QCOMPARE(lab.itemsOf("laptop").size(), std::size_t(2));
    QCOMPARE(*lab.item(lead).orderNumber, std::string("PO-7"));
}

void TestMerge::costsAreNotAddedUp()
{
    Lab lab;
    lab.import({csvRow("laptop", {{"name", std::string("a")}, {"cost_pence", std::int64_t(50'000)}}, "1"),
                csvRow("laptop", {{"name", std::string("b")}, {"cost_pence", std::int64_t(60'000)}}, "2")});
    const ItemId lead = lab.itemOf("csv:assets", "1"), other = lab.itemOf("csv:assets", "2");
    const auto plan = merge(lab, lead, {other}, {{"cost_pence", lead}});
    QVERIFY(warns(plan, "not added up"));
    QCOMPARE(*lab.only("laptop").costPence, Pence(50'000));
    QCOMPARE(plan.values.empty(), false);
}

void TestMerge::relationshipsGoWithoutLoopsAndDoubles()
{
    Lab lab;
    model::ItemRow row;
    row.owner = lab.north;
    row.className = "server";
    row.name = "srv-1";
    const ItemId lead = lab.put(row);
    row.name = "srv-2";
    const ItemId other = lab.put(row);
    row.className = "application";
    row.name = "payroll";
    const ItemId payroll = lab.put(row);
    row.name = "planning";
    const ItemId planning = lab.put(row);
    model::OperationDraft draft;
    const auto relate = [&](ItemId source, const std::string &type, ItemId target) {
        draft.changes.push_back(
            model::begin(model::RelationshipRow{lab.north, source, type, target, {}, {}}));
    };
    relate(payroll, "runs_on", lead);
    relate(payroll, "runs_on", other);
    relate(planning, "runs_on", other);
    relate(other, "connects_to", lead);
    lab.keep(draft);
    const auto plan = merge(lab, lead, {other});
    QCOMPARE(plan.moved.relationships, std::int64_t(1));
    QCOMPARE(plan.moved.leftOut, std::int64_t(2));
    const auto relationships = lab.live(model::Table::Relationship);
    QCOMPARE(relationships.size(), std::size_t(2));
    for (const model::FactVersion &version : relationships)
        QCOMPARE(version.key.cells.at(2), model::Cell(lead.value));
}

void TestMerge::aPlaceIsKeptOnce()
{
    Lab lab;
    model::ItemRow row;
    row.owner = lab.north;
    row.className = "medium";
    const ItemId lead = lab.put(row), other = lab.put(row);
    row.className = "laptop";
    const ItemId here = lab.put(row), there = lab.put(row);
    model::OperationDraft draft;
    draft.changes = {model::begin(model::RelationshipRow{lab.north, lead, "installed_in", here, {}, {}}),
                     model::begin(model::RelationshipRow{lab.north, other, "installed_in", there, {}, {}})};
    lab.keep(draft);
    const auto plan = merge(lab, lead, {other});
    QVERIFY(warns(plan, "the lead's place is kept"));
    const auto left = lab.live(model::Table::Relationship);
    QCOMPARE(left.size(), std::size_t(1));
    QCOMPARE(left.front().key.cells.at(2), model::Cell(here.value));
}

void TestMerge::whatNamedTheOtherNamesTheLead()
{
    Lab lab;
    auto row = csvRow("laptop", {{"name", std::string("a")}, {"asset_number", std::string("A-1")}}, "1");
    row.references.emplace_back("site", model::SourceReference{"site", {}, "Town Hall"});
    auto second = csvRow("laptop", {{"name", std::string("b")}, {"asset_number", std::string("A-2")}}, "2");
    second.references.emplace_back("site", model::SourceReference{"site", {}, "Townhall"});
    lab.import({row, second});
    const ItemId lead = lab.item(lab.itemOf("csv:assets", "1")).site;
    const ItemId other = lab.item(lab.itemOf("csv:assets", "2")).site;
    QVERIFY(lead != other);
    const auto plan = merge(lab, lead, {other});
    QCOMPARE(plan.moved.references, std::int64_t(1));
    QCOMPARE(lab.item(lab.itemOf("csv:assets", "2")).site, lead);
    QCOMPARE(lab.claim(lab.itemOf("csv:assets", "2"), "csv:assets", "site"), std::to_string(lead.value));
}

void TestMerge::aSiteIsNotMadeAnewByItsOldName()
{
    Lab lab;
    model::ItemRow site;
    site.owner = lab.north;
    site.className = "site";
    site.name = "Town Hall";
    const ItemId lead = lab.put(site);
    site.name = "Townhall";
    merge(lab, lead, {lab.put(site)});
    auto row = csvRow("laptop", {{"name", std::string("b")}, {"asset_number", std::string("A-2")}}, "2");
    row.references.emplace_back("site", model::SourceReference{"site", {}, "Townhall"});
    lab.import({row});
    QCOMPARE(lab.only("site").id, lead);
    QCOMPARE(lab.only("laptop").site, lead);
}

void TestMerge::threeAtOnce()
{
    Lab lab;
    lab.import({agentReport("a", "SN100200", {}, "pc-1")});
    lab.import({agentReport("b", "SN100201", {}, "pc-2")});
    lab.import({agentReport("c", "SN100202", {}, "pc-3")});
    const ItemId lead = lab.itemOf("glpi-agent", "a");
    const auto plan = merge(lab, lead, {lab.itemOf("glpi-agent", "b"), lab.itemOf("glpi-agent", "c")});
    QVERIFY(warns(plan, "serial_number"));
    QCOMPARE(lab.only("laptop").id, lead);
    QVERIFY(carries(lab, lead, "serial_number", "SN100202"));
    QCOMPARE(lab.itemOf("glpi-agent", "c"), lead);
}

void TestMerge::refusesWhatCannotBeOne()
{
    Lab lab;
    model::ItemRow row;
    row.owner = lab.north;
    row.className = "laptop";
    const ItemId laptop = lab.put(row);
    const ItemId second = lab.put(row);
    row.className = "printer";
    const ItemId printer = lab.put(row);
    row.className = "partner";
    row.owner = kPartnership;
    const ItemId south = lab.put(row);
    row.owner = OrgId(south.value);
    row.className = "laptop";
    const ItemId foreign = lab.put(row);
    QCOMPARE(refusal(lab, laptop, {printer}).code, ErrorCode::Conflict);
    QCOMPARE(refusal(lab, laptop, {foreign}).code, ErrorCode::Conflict);
    QVERIFY(refusal(lab, laptop, {foreign}).reason.find("different organisations") != std::string::npos);
    QCOMPARE(refusal(lab, ItemId(lab.north.value), {south}).code, ErrorCode::Conflict);
    QCOMPARE(refusal(lab, laptop, {laptop}).code, ErrorCode::Usage);
    QCOMPARE(refusal(lab, laptop, {second, second}).code, ErrorCode::Usage);
    QCOMPARE(refusal(lab, laptop, {}).code, ErrorCode::Usage);
    QCOMPARE(refusal(lab, laptop, {ItemId(999)}).code, ErrorCode::NotFound);
    QVERIFY(reconcile::planMerge(lab.mergeContext(), laptop, {second}));
}

void TestMerge::refusesBadChoices()
{
    Twice two;
    QCOMPARE(refusal(two.lab, two.agent, {two.file}, {{"nmae", two.file}}).code, ErrorCode::Usage);
    QCOMPARE(refusal(two.lab, two.agent, {two.file}, {{"name", ItemId(999)}}).code, ErrorCode::Usage);
    QCOMPARE(refusal(two.lab, two.agent, {two.file}, {{"serial_number", two.file}}).code, ErrorCode::Usage);
}

TALLY_TEST(TestMerge);
#include "test_merge.moc"
