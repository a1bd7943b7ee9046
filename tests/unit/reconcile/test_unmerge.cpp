// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Merge then take apart gives the same register; merge, then imports, then take apart gives what the imports
// alone would have given.
#include "lab.h"
#include "must.h"
#include "reconcile/unmerge.h"
#include "registrar.h"

#include <QTest>

#include <algorithm>

using namespace tally;
using namespace tally::test;

namespace {

constexpr Instant kDayMs = 86'400'000;

OperationNumber merge(Lab &lab, ItemId lead, const std::vector<ItemId> &others,
                      const reconcile::MergeChoices &choices = {})
{
    lab.keep(must(reconcile::planMerge(lab.mergeContext(), lead, others, choices)).draft);
    return lab.head();
}

reconcile::UnmergePlan unmerge(Lab &lab, ItemId lead, OperationNumber operation = 0)
{
    auto plan = must(reconcile::planUnmerge(lab.unmergeContext(), lead, operation));
    lab.keep(plan.draft);
    return plan;
}

// What differs, for the message of a failing test.
std::string difference(std::vector<std::string> a, std::vector<std::string> b)
{
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    std::vector<std::string> gone, come;
    std::set_difference(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(gone));
    std::set_difference(b.begin(), b.end(), a.begin(), a.end(), std::back_inserter(come));
    std::string result;
    for (const std::string &each : gone)
        result += "- " + each + "\n";
    for (const std::string &each : come)
        result += "+ " + each + "\n";
    return result;
}

#define COMPARE_FACTS(actual, expected)                                                                      \
    do {                                                                                                     \
        const std::string differs = difference(expected, actual);                                            \
        QVERIFY2(differs.empty(), differs.c_str());                                                          \
    } while (false)

model::SourceReport machine(const std::string &subject, const std::string &serial, const std::string &name,
                            std::int64_t memory, int day, const std::vector<std::string> &programs)
{
    auto report = agentReport(subject, serial, {}, name);
    report.seenAt = *report.seenAt + day * kDayMs;
    report.claims["memory_mib"] = memory;
    identify(report, "mac", "00:11:22:33:44:" + subject);
    for (const std::string &program : programs)
        report.installations.push_back({program, "1.0", "", "", std::nullopt});
    report.sections.insert("installations");
    model::SourceComponent card;
    card.kind = "network_interface";
    card.key = "eth0";
    card.values["mac"] = "00:11:22:33:44:" + subject;
    report.components.push_back(card);
    report.sections.insert("components:network_interface");
    return report;
}

model::SourceReport disk(const std::string &serial, const std::string &chassis, int day)
{
    model::SourceReport report;
    report.source = "glpi-agent";
    report.subject = "medium:" + serial;
    report.className = "medium";
    report.seenAt = 1'767'225'600'000 + day * kDayMs;
    report.claims["serial_number"] = serial;
    identify(report, "serial_number", serial);
    model::SourceRelationship in;
    in.type = "installed_in";
    in.other.className = "laptop";
    in.other.subject = chassis;
    report.relationships.push_back(in);
    report.sections.insert("relationships:installed_in");
    return report;
}

model::SourceReport fileRow(const std::string &number, const std::string &site, std::int64_t cost)
{
    auto row = csvRow("laptop",
                      {{"name", "Laptop " + number}, {"asset_number", "A-00" + number}, {"cost_pence", cost}},
                      number);
    row.references.emplace_back("site", model::SourceReference{"site", {}, site});
    return row;
}

// Two laptops of one agent, each in the register's file too, with disks, documents and a service on each.
struct Pair
{
    Pair()
    {
        lab.import({fileRow("12", "Town Hall", 50'000), fileRow("13", "Depot", 60'000)});
        auto a = machine("a1", "SN100200", "pc-1", 8192, 0, {"7-Zip", "Firefox"});
        auto b = machine("b2", "SN100201", "pc-2", 4096, 0, {"7-Zip", "Zoom"});
        a.claims["asset_number"] = std::string("A-0012");
        b.claims["asset_number"] = std::string("A-0013");
        a.sections.insert("media");
        b.sections.insert("media");
        lab.import({a, disk("DISK0001", "a1", 0)}, 'c');
        lab.import({b, disk("DISK0002", "b2", 0)}, 'd');
        first = lab.itemOf("glpi-agent", "a1");
        second = lab.itemOf("glpi-agent", "b2");
        model::ItemRow service;
        service.owner = lab.north;
        service.className = "application";
        service.name = "payroll";
        const ItemId payroll = lab.put(service);
        model::OperationDraft draft;
        draft.changes = {
            model::begin(model::RelationshipRow{lab.north, payroll, "runs_on", first, {}, {}}),
            model::begin(model::RelationshipRow{lab.north, payroll, "runs_on", second, {}, {}}),
            model::begin(model::RelationshipRow{lab.north, second, "connects_to", first, {}, {}}),
            model::begin(model::AttachmentRow{lab.north, second, std::string(64, 'b'), "invoice", "", 7})};
        lab.keep(draft);
    }
    // What the agent says four days later.
    void laterImports(bool both = true)
    {
        auto a = machine("a1", "SN100200", "pc-1", 16'384, 4, {"7-Zip", "Firefox", "Teams"});
        a.sections.insert("media");
        lab.import({a, disk("DISK0003", "a1", 4)}, 'e');
        if (!both)
            return;
        auto b = machine("b2", "SN100201", "pc-2b", 4096, 5, {"Zoom"});
        b.sections.insert("media");
        lab.import({b, disk("DISK0002", "b2", 5)}, 'f');
        lab.import({fileRow("13", "Library", 61'000)});
    }
    Lab lab;
    ItemId first, second;
};

} // namespace

class TestUnmerge : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mergeThenUnmergeIsTheSameRegister();
    void whicheverLeads();
    void choicesAreTakenBack();
    void withImportsInBetweenItIsAsWithoutTheMerge();
    void withTheImportsOfOneOnly();
    void threeMergedAtOnceComeApart();
    void oneMergeAfterAnotherComesApart();
    void unclaimedValuesComeBack();
    void referencesGoBackUnlessChanged();
    void aPersonsEditsStayWithTheLead();
    void whatCameSinceGoesWhereItsNumbersSay();
    void nothingToTakeApart();
    void reportsOfTwoMachinesAreSplit();
    void theSplitIsRemembered();
    void aSplitNeedsSomethingOnBothSides();
};

void TestUnmerge::mergeThenUnmergeIsTheSameRegister()
{
    Pair pair;
    const auto before = pair.lab.facts();
    merge(pair.lab, pair.first, {pair.second});
    QVERIFY(!difference(before, pair.lab.facts()).empty());
    const auto plan = unmerge(pair.lab, pair.first);
    QVERIFY(plan.conflicts.empty());
    QCOMPARE(plan.parts, std::vector<ItemId>{pair.second});
    QCOMPARE(plan.draft.kind, std::string("split"));
    COMPARE_FACTS(pair.lab.facts(), before);
}

void TestUnmerge::whicheverLeads()
{
    Pair pair;
    const auto before = pair.lab.facts();
    merge(pair.lab, pair.second, {pair.first});
    unmerge(pair.lab, pair.second);
    COMPARE_FACTS(pair.lab.facts(), before);
}

void TestUnmerge::choicesAreTakenBack()
{
    Pair pair;
    const auto before = pair.lab.facts();
    merge(pair.lab, pair.first, {pair.second}, {{"name", pair.second}, {"cost_pence", pair.second}});
    unmerge(pair.lab, pair.first);
    COMPARE_FACTS(pair.lab.facts(), before);
}

void TestUnmerge::withImportsInBetweenItIsAsWithoutTheMerge()
{
    Pair merged, alone;
    merge(merged.lab, merged.first, {merged.second});
    merged.laterImports();
    alone.lab.skipOperation();
    alone.laterImports();
    const auto plan = unmerge(merged.lab, merged.first);
    QVERIFY2(plan.conflicts.empty(), plan.conflicts.empty() ? "" : plan.conflicts.front().c_str());
    COMPARE_FACTS(merged.lab.facts(), alone.lab.facts());
}

void TestUnmerge::withTheImportsOfOneOnly()
{
    Pair merged, alone;
    merge(merged.lab, merged.second, {merged.first});
    merged.laterImports(false);
    alone.lab.skipOperation();
    alone.laterImports(false);
    unmerge(merged.lab, merged.second);
    COMPARE_FACTS(merged.lab.facts(), alone.lab.facts());
}

void TestUnmerge::threeMergedAtOnceComeApart()
{
    Pair pair;
    pair.lab.import({machine("c3", "SN100203", "pc-3", 2048, 0, {"Zoom"})});
    const auto before = pair.lab.facts();
    merge(pair.lab, pair.first, {pair.second, pair.lab.itemOf("glpi-agent", "c3")});
    QCOMPARE(unmerge(pair.lab, pair.first).parts.size(), std::size_t(2));
    COMPARE_FACTS(pair.lab.facts(), before);
}

void TestUnmerge::oneMergeAfterAnotherComesApart()
{
    Pair pair;
    pair.lab.import({machine("c3", "SN100203", "pc-3", 2048, 0, {"Zoom"})});
    const ItemId third = pair.lab.itemOf("glpi-agent", "c3");
    const auto before = pair.lab.facts();
    merge(pair.lab, pair.second, {third});
    const auto between = pair.lab.facts();
    merge(pair.lab, pair.first, {pair.second});
    unmerge(pair.lab, pair.first);
    COMPARE_FACTS(pair.lab.facts(), between);
    unmerge(pair.lab, pair.second);
    COMPARE_FACTS(pair.lab.facts(), before);
}

void TestUnmerge::unclaimedValuesComeBack()
{
    Lab lab;
    model::ItemRow row;
    row.owner = lab.north;
    row.className = "laptop";
    row.name = "pc-1";
    row.attributes["pool"] = std::string("elections");
    const ItemId lead = lab.put(row, {{"serial_number", "SN100200"}, {"serial_number", "None"}});
    row.name = "pc-2";
    row.orderNumber = "PO-7";
    row.attributes["pool"] = std::string("events");
    const ItemId other = lab.put(row, {{"serial_number", "SN100200"}, {"serial_number", "None"}});
    const auto before = lab.facts();
    merge(lab, lead, {other});
    unmerge(lab, lead);
    COMPARE_FACTS(lab.facts(), before);
}

void TestUnmerge::referencesGoBackUnlessChanged()
{
    Pair pair;
    const ItemId townHall = pair.lab.item(pair.first).site, depot = pair.lab.item(pair.second).site;
    QVERIFY(townHall != depot);
    pair.lab.import({fileRow("14", "Depot", 1)});
    const auto before = pair.lab.facts();
    merge(pair.lab, townHall, {depot});
    unmerge(pair.lab, townHall);
    COMPARE_FACTS(pair.lab.facts(), before);
    merge(pair.lab, townHall, {depot});
    pair.lab.import({fileRow("14", "Library", 1)});
    const auto plan = unmerge(pair.lab, townHall);
    QCOMPARE(pair.lab.item(pair.second).site, depot);
    QVERIFY(pair.lab.item(pair.lab.itemOf("csv:assets", "14")).site != depot);
    QCOMPARE(plan.conflicts.size(), std::size_t(1));
}

void TestUnmerge::aPersonsEditsStayWithTheLead()
{
    Pair pair;
    merge(pair.lab, pair.first, {pair.second});
    pair.lab.keep(must(reconcile::planEdit(pair.lab.context(), pair.first, {},
                                           {{"name", model::AttributeValue(std::string("front desk"))}}))
                      .draft);
    const auto plan = unmerge(pair.lab, pair.first);
    QCOMPARE(*pair.lab.item(pair.first).name, std::string("front desk"));
    QCOMPARE(*pair.lab.item(pair.second).name, std::string("pc-2"));
    QCOMPARE(plan.kept.size(), std::size_t(1));
    QVERIFY(plan.kept.front().find("name") != std::string::npos);
}

void TestUnmerge::whatCameSinceGoesWhereItsNumbersSay()
{
    Pair pair;
    merge(pair.lab, pair.first, {pair.second});
    auto told =
        csvRow("laptop", {{"serial_number", std::string("SN100201")}, {"pool", std::string("events")}}, "x");
    told.source = "warranty";
    auto untold = csvRow("laptop", {{"pool", std::string("loans")}}, "y");
    untold.source = "loans";
    identify(untold, "mac", "00:11:22:33:44:a1");
    identify(untold, "mac", "00:11:22:33:44:b2");
    pair.lab.import({told});
    pair.lab.import({untold});
    QCOMPARE(pair.lab.itemOf("loans", "y"), pair.first);
    const auto plan = unmerge(pair.lab, pair.first);
    QCOMPARE(pair.lab.itemOf("warranty", "x"), pair.second);
    QCOMPARE(pair.lab.itemOf("loans", "y"), pair.first);
    QCOMPARE(plan.conflicts.size(), std::size_t(1));
    QVERIFY(plan.conflicts.front().find("loans") != std::string::npos);
}

void TestUnmerge::nothingToTakeApart()
{
    Pair pair;
    const auto none = reconcile::planUnmerge(pair.lab.unmergeContext(), pair.first);
    QCOMPARE(none.error().code, ErrorCode::NotFound);
    merge(pair.lab, pair.first, {pair.second});
    QCOMPARE(reconcile::planUnmerge(pair.lab.unmergeContext(), pair.first, 1).error().code,
             ErrorCode::NotFound);
    QCOMPARE(reconcile::planUnmerge(pair.lab.unmergeContext(), pair.second).error().code,
             ErrorCode::NotFound);
    unmerge(pair.lab, pair.first);
    QCOMPARE(reconcile::planUnmerge(pair.lab.unmergeContext(), pair.first).error().code, ErrorCode::NotFound);
}

void TestUnmerge::reportsOfTwoMachinesAreSplit()
{
    Lab lab;
    // A hand-typed asset number on two machines made one item of them.
    auto first = machine("a1", {}, "pc-1", 8192, 0, {"7-Zip"});
    first.claims["asset_number"] = std::string("A-0012");
    lab.import({first});
    auto row =
        csvRow("laptop", {{"asset_number", std::string("A-0012")}, {"cost_pence", std::int64_t(5)}}, "1");
    lab.import({row});
    const ItemId item = lab.itemOf("glpi-agent", "a1");
    QCOMPARE(lab.itemOf("csv:assets", "1"), item);
    auto plan = must(reconcile::planSplit(lab.unmergeContext(), item, {{"glpi-agent", "a1"}}));
    lab.keep(plan.draft);
    const ItemId part = lab.itemOf("glpi-agent", "a1");
    QVERIFY(part != item);
    QCOMPARE(*lab.item(part).name, std::string("pc-1"));
    QVERIFY(!lab.item(item).name);
    QCOMPARE(*lab.item(item).costPence, Pence(5));
    QVERIFY(!lab.item(part).costPence);
    QCOMPARE(*lab.item(item).assetNumber, std::string("A-0012"));
    const auto estate = lab.estate();
    QCOMPARE(estate->installationsOf(estate->rowOf(part)).size(), std::size_t(1));
    QCOMPARE(estate->installationsOf(estate->rowOf(item)).size(), std::size_t(0));
    QCOMPARE(estate->findIdentifier("agent_id", "a1").size(), std::size_t(1));
    QCOMPARE(estate->idAt(estate->findIdentifier("agent_id", "a1").front()), part);
}

void TestUnmerge::theSplitIsRemembered()
{
    Lab lab;
    auto first = machine("a1", {}, "pc-1", 8192, 0, {"7-Zip"});
    first.claims["asset_number"] = std::string("A-0012");
    lab.import({first});
    lab.import({csvRow("laptop", {{"asset_number", std::string("A-0012")}}, "1")});
    const ItemId item = lab.itemOf("csv:assets", "1");
    lab.keep(must(reconcile::planSplit(lab.unmergeContext(), item, {{"glpi-agent", "a1"}})).draft);
    const ItemId part = lab.itemOf("glpi-agent", "a1");
    auto again = machine("a1", {}, "pc-1", 16'384, 3, {"7-Zip"});
    again.claims["asset_number"] = std::string("A-0012");
    lab.import({again});
    lab.import(
        {csvRow("laptop", {{"asset_number", std::string("A-0012")}, {"pool", std::string("x")}}, "1")});
    QCOMPARE(lab.itemOf("glpi-agent", "a1"), part);
    QCOMPARE(lab.itemOf("csv:assets", "1"), item);
    QCOMPARE(lab.itemsOf("laptop").size(), std::size_t(2));
}

void TestUnmerge::aSplitNeedsSomethingOnBothSides()
{
    Pair pair;
    const auto code = [&](const std::vector<reconcile::ReportKey> &reports) {
        const auto plan = reconcile::planSplit(pair.lab.unmergeContext(), pair.first, reports);
        return plan ? ErrorCode::Internal : plan.error().code;
    };
    QCOMPARE(code({}), ErrorCode::Usage);
    QCOMPARE(code({{"glpi-agent", "a1"}, {"csv:assets", "12"}}), ErrorCode::Usage);
    QCOMPARE(code({{"glpi-agent", "b2"}}), ErrorCode::NotFound);
}

TALLY_TEST(TestUnmerge);
#include "test_unmerge.moc"
