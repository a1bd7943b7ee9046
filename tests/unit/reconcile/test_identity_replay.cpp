// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What other identifying keys would have made of all reports: nothing when they are the same, and what an
// import of the same reports under them makes.
#include "lab.h"
#include "must.h"
#include "reconcile/held.h"
#include "reconcile/identity_replay.h"
#include "reconcile/report_history.h"
#include "registrar.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <algorithm>

using namespace tally;
using namespace tally::test;
using reconcile::IdentityPreview;

namespace {

constexpr const char *kUuid = "4c4c4544-0042-4a10-8051-b4c04f4a3532";

reconcile::ReplayInput inputOf(const Lab &lab, bool backwards = false)
{
    reconcile::ReplayInput input;
    input.estate = lab.estate();
    input.usualOwner = lab.north;
    input.versions = [&lab, backwards](const reconcile::VersionTaker &take) -> Outcome {
        std::vector<model::Table> tables = reconcile::ReportHistory::tables();
        if (backwards)
            std::reverse(tables.begin(), tables.end());
        for (const model::Table table : tables) {
            for (const model::FactVersion &version : lab.versions(table))
                TALLY_CHECK(take(version));
        }
        return {};
    };
    return input;
}

// The shipped description of computers with other keys.
model::DefinitionRow computersWith(const std::string &keys)
{
    for (model::DefinitionRow row : model::ClassRegistry::shippedDefinitions()) {
        if (row.kind != "class" || row.name != "computer")
            continue;
        auto json = nlohmann::ordered_json::parse(row.text);
        json["keys"] = nlohmann::ordered_json::parse(keys);
        row.text = json.dump(2);
        return row;
    }
    qFatal("no computers");
}

IdentityPreview preview(const Lab &lab, const std::string &keys, bool backwards = false)
{
    JobContext job;
    return must(reconcile::previewIdentity(inputOf(lab, backwards), {computersWith(keys)}, job));
}

constexpr const char *kShipped = R"([{"attributes": ["serial_number", "manufacturer"], "strength": 100},
    {"attributes": ["uuid"], "strength": 90}, {"attributes": ["board_serial"], "strength": 80},
    {"attributes": ["asset_number"], "strength": 70}, {"attributes": ["mac"], "strength": 60},
    {"attributes": ["agent_id"], "strength": 55}, {"attributes": ["host_name"], "strength": 30}])";
constexpr const char *kByName = R"([{"attributes": ["serial_number", "manufacturer"], "strength": 100},
    {"attributes": ["host_name"], "strength": 80}])";
constexpr const char *kWithoutAssetNumber = R"([{"attributes": ["serial_number"], "strength": 100},
    {"attributes": ["uuid"], "strength": 90}, {"attributes": ["mac"], "strength": 60}])";

// A machine as its agent sees it, and a row of a register that knows its name and an asset number alone.
std::vector<model::SourceReport> agentAndRow()
{
    return {agentReport("a1", "SN100200", {}, "pc-1"),
            csvRow("laptop", {{"name", std::string("pc-1")}, {"asset_number", std::string("A1")}}, "A1")};
}

std::string words(const IdentityPreview &preview)
{
    std::string result;
    const auto add = [&](const reconcile::ReplayedReport &report) {
        result += " " + report.source + "/" + report.subject + " by " + report.key + " " + report.value;
    };
    for (const auto &merge : preview.merges) {
        result += "merge";
        for (const ItemId item : merge.items)
            result += " #" + std::to_string(item.value);
        std::for_each(merge.by.begin(), merge.by.end(), add);
        result += "\n";
    }
    for (const auto &split : preview.splits) {
        result += "split #" + std::to_string(split.item.value);
        for (const auto &part : split.parts) {
            result += " |";
            std::for_each(part.begin(), part.end(), add);
        }
        result += "\n";
    }
    for (const auto &held : preview.held) {
        result += "hold #" + std::to_string(held.item.value);
        add(held.report);
        result += ": " + held.why + "\n";
    }
    for (const auto &known : preview.recognised) {
        result += "know #" + std::to_string(known.item.value);
        add(known.report);
        result += "\n";
    }
    return result;
}

} // namespace

class TestIdentityReplay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSameKeysChangeNothing();
    void whatWouldMerge();
    void whatWouldSplit();
    void whatWouldBeHeld();
    void whatWouldBeRecognised();
    void whatAPersonDecidedStands();
    void whatAPersonMergedIsNoDifference();
    void itemsWithoutReportsTakePart();
    void identifiersGoToTheReportThatBoreThem();
    void itIsWhatAnImportUnderTheKeysMakes();
    void theOrderOfTablesDoesNotMatter();
    void stopsWhenAsked();
    void anUnknownClassIsRefused();
};

void TestIdentityReplay::theSameKeysChangeNothing()
{
    Lab lab;
    lab.import({agentReport("image", "SN100200", kUuid, "pc-1")});
    lab.import({agentReport("image", "SN999888", "4c4c4544-0043-4a10-8051-b4c04f4a3533", "pc-2")});
    lab.import({agentReport("other", "SN777666", kUuid, "pc-3")}); // held
    lab.import({agentAndRow()[1]});
    const IdentityPreview same = preview(lab, kShipped);
    QVERIFY2(same.isEmpty(), words(same).c_str());
    QCOMPARE(same.reports, std::int64_t(4));
    QVERIFY(same.claims > 8);
}

void TestIdentityReplay::whatWouldMerge()
{
    Lab lab;
    lab.import(agentAndRow());
    const ItemId machine = lab.itemOf("glpi-agent", "a1"), row = lab.itemOf("csv:assets", "A1");
    QVERIFY(machine != row);
    const IdentityPreview found = preview(lab, kByName);
    QCOMPARE(found.merges.size(), std::size_t(1));
    QCOMPARE(found.merges[0].items, (std::vector<ItemId>{machine, row}));
    QCOMPARE(found.merges[0].by.size(), std::size_t(1));
    QCOMPARE(found.merges[0].by[0].subject, std::string("A1"));
    QCOMPARE(found.merges[0].by[0].key, std::string("host name"));
    QCOMPARE(found.merges[0].by[0].value, std::string("pc-1"));
    QVERIFY(found.splits.empty() && found.held.empty() && found.recognised.empty());
}

void TestIdentityReplay::whatWouldSplit()
{
    Lab lab;
    auto reports = agentAndRow();
    reports[0].claims["asset_number"] = std::string("A1");
    lab.import({reports[0]});
    lab.import({reports[1]});
    const ItemId item = lab.only("computer").id;
    const IdentityPreview found = preview(lab, kWithoutAssetNumber);
    QCOMPARE(found.splits.size(), std::size_t(1));
    QCOMPARE(found.splits[0].item, item);
    QCOMPARE(found.splits[0].parts.size(), std::size_t(2));
    QCOMPARE(found.splits[0].parts[0][0].source, std::string("glpi-agent"));
    QCOMPARE(found.splits[0].parts[1][0].source, std::string("csv:assets"));
    QCOMPARE(found.splits[0].parts[1][0].key, std::string("asset number"));
    QCOMPARE(found.splits[0].parts[1][0].value, std::string("A1"));
    QVERIFY(found.merges.empty() && found.held.empty() && found.recognised.empty());
}

void TestIdentityReplay::whatWouldBeHeld()
{
    Lab lab;
    lab.import({agentReport("a1", "SN100200", {}, "pc-1")});
    lab.import({agentReport("a2", "SN999888", {}, "pc-1")});
    const ItemId first = lab.itemOf("glpi-agent", "a1"), second = lab.itemOf("glpi-agent", "a2");
    const IdentityPreview found = preview(lab, kByName);
    QCOMPARE(found.held.size(), std::size_t(1));
    QCOMPARE(found.held[0].item, second);
    QCOMPARE(found.held[0].candidates, std::vector<ItemId>{first});
    const std::string &why = found.held[0].why;
    QVERIFY2(why.find("host name") != std::string::npos && why.find("SN999888") != std::string::npos,
             why.c_str());
    QVERIFY2(why.find("#" + std::to_string(first.value)) != std::string::npos, why.c_str());
    QVERIFY(found.merges.empty() && found.splits.empty() && found.recognised.empty());
}

void TestIdentityReplay::whatWouldBeRecognised()
{
    Lab lab;
    lab.import({agentReport("a1", "SN100200", kUuid, "pc-1")});
    lab.import({agentReport("a2", "SN999888", kUuid, "pc-2")});
    QVERIFY(!lab.itemOf("glpi-agent", "a2"));
    const IdentityPreview asNew =
        preview(lab, R"([{"attributes": ["serial_number", "manufacturer"], "strength": 100}])");
    QCOMPARE(asNew.recognised.size(), std::size_t(1));
    QCOMPARE(asNew.recognised[0].report.subject, std::string("a2"));
    QVERIFY(!asNew.recognised[0].item);
    // Where the serial number is no strong key any more, the UUID decides.
    const IdentityPreview asKnown = preview(lab, R"([{"attributes": ["uuid"], "strength": 90}])");
    QCOMPARE(asKnown.recognised.size(), std::size_t(1));
    QCOMPARE(asKnown.recognised[0].item, lab.itemOf("glpi-agent", "a1"));
    QCOMPARE(asKnown.recognised[0].report.key, std::string("uuid"));
}

void TestIdentityReplay::whatAPersonDecidedStands()
{
    Lab lab;
    lab.import({agentReport("a1", "SN100200", kUuid, "pc-1")});
    lab.import({agentReport("a2", "SN999888", kUuid, "pc-2")});
    const ReportId held = lab.estate()->heldReports().front().id;
    const ItemId item = lab.itemOf("glpi-agent", "a1");
    const auto plan = must(
        reconcile::planDecision(lab.context(), held, {reconcile::HeldDecision::Kind::SameAs, item, {}, {}}));
    lab.keep(plan.draft);
    auto input = inputOf(lab);
    input.decisions = {lab.head()};
    JobContext job;
    const auto found = must(reconcile::previewIdentity(
        input, {computersWith(R"([{"attributes": ["serial_number"], "strength": 100},
                                  {"attributes": ["uuid"], "strength": 90}])")},
        job));
    QVERIFY2(found.isEmpty(), words(found).c_str());
}

void TestIdentityReplay::whatAPersonMergedIsNoDifference()
{
    Lab lab;
    lab.import(agentAndRow());
    const auto merged = must(reconcile::planMerge(lab.mergeContext(), lab.itemOf("glpi-agent", "a1"),
                                                  {lab.itemOf("csv:assets", "A1")}));
    lab.keep(merged.draft);
    const IdentityPreview found = preview(lab, kByName);
    QVERIFY2(found.isEmpty(), words(found).c_str());
    QCOMPARE(found.unlike, std::int64_t(1));
}

void TestIdentityReplay::itemsWithoutReportsTakePart()
{
    Lab lab;
    model::ItemRow row;
    row.owner = lab.north;
    row.className = "laptop";
    row.name = "pc-1";
    row.assetNumber = "A7";
    const ItemId item = lab.put(row);
    lab.import({agentReport("a1", "SN100200", {}, "pc-1")});
    QCOMPARE(lab.itemsOf("computer").size(), std::size_t(2));
    const IdentityPreview found = preview(lab, kByName);
    QCOMPARE(found.merges.size(), std::size_t(1));
    QCOMPARE(found.merges[0].items, (std::vector<ItemId>{item, lab.itemOf("glpi-agent", "a1")}));
}

void TestIdentityReplay::identifiersGoToTheReportThatBoreThem()
{
    Lab lab;
    auto first = agentReport("a1", "SN100200", {}, "pc-1");
    identify(first, "mac", "00:1b:21:aa:bb:cc");
    lab.import({first});
    auto second = agentReport("b1", {}, {}, "pc-1");
    second.source = "lansweeper";
    identify(second, "mac", "00:1b:21:aa:bb:cc");
    // Of identifiers the item has each once: that the second bore it too, its network interface says.
    second.components.push_back({"network_interface", "eth0", {{"mac", std::string("00:1b:21:aa:bb:cc")}}});
    lab.import({second});
    QCOMPARE(lab.itemsOf("computer").size(), std::size_t(1));
    const IdentityPreview found =
        preview(lab, R"([{"attributes": ["serial_number", "manufacturer"], "strength": 100}])");
    QCOMPARE(found.splits.size(), std::size_t(1));
    QCOMPARE(found.splits[0].parts[1][0].key, std::string("mac"));
    QCOMPARE(found.unlike, std::int64_t(0));
}

void TestIdentityReplay::itIsWhatAnImportUnderTheKeysMakes()
{
    auto reports = agentAndRow();
    reports.push_back(agentReport("a2", "SN999888", {}, "pc-2"));
    reports.push_back(
        csvRow("laptop", {{"name", std::string("pc-2")}, {"asset_number", std::string("A2")}}, "A2"));
    Lab lab, other;
    lab.import(reports);
    model::OperationDraft define;
    for (model::DefinitionRow row : model::ClassRegistry::shippedDefinitions()) {
        if (row.kind == "class" && row.name == "computer")
            row = computersWith(kByName);
        define.changes.push_back(model::begin(row));
    }
    other.keep(define);
    other.import(reports);
    QCOMPARE(lab.itemsOf("computer").size(), std::size_t(4));
    QCOMPARE(other.itemsOf("computer").size(), std::size_t(2));
    const IdentityPreview found = preview(lab, kByName);
    QCOMPARE(found.merges.size(), std::size_t(2));
    for (const auto &merge : found.merges) {
        QCOMPARE(merge.items.size(), std::size_t(2));
        QCOMPARE(lab.item(merge.items[0]).name, lab.item(merge.items[1]).name);
    }
}

void TestIdentityReplay::theOrderOfTablesDoesNotMatter()
{
    Lab lab;
    lab.import(agentAndRow());
    lab.import({agentReport("a2", "SN999888", {}, "pc-1")});
    const std::string forth = words(preview(lab, kByName)), back = words(preview(lab, kByName, true));
    QVERIFY(!forth.empty());
    QCOMPARE(forth, back);
}

void TestIdentityReplay::stopsWhenAsked()
{
    Lab lab;
    lab.import(agentAndRow());
    JobContext job;
    job.cancel();
    const auto stopped = reconcile::previewIdentity(inputOf(lab), {computersWith(kByName)}, job);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
}

void TestIdentityReplay::anUnknownClassIsRefused()
{
    Lab lab;
    model::DefinitionRow row = computersWith(kByName);
    row.name = "teapot";
    JobContext job;
    const auto refused = reconcile::previewIdentity(inputOf(lab), {row}, job);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
}

TALLY_TEST(TestIdentityReplay);
#include "test_identity_replay.moc"
