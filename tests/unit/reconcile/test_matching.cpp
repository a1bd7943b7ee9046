// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The complaints that other products' users filed about wrong matching, one test each.
#include "lab.h"
#include "reconcile/held.h"
#include "registrar.h"

#include <QElapsedTimer>
#include <QTest>

using namespace tally;
using namespace tally::test;
using reconcile::Decision;

namespace {

constexpr const char *kUuid = "5f601e3d-aac9-4b1a-b27c-0123456789ab";
constexpr const char *kSwapped = "3D1E605F-C9AA-1A4B-B27C-0123456789AB"; // as Windows writes it
constexpr const char *kOtherUuid = "aaaaaaaa-1111-4222-8333-0123456789ab";

} // namespace

class TestMatching : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sourceIdComesFirst();
    void twoSourcesMeetBySerial();
    void byteSwappedUuidIsTheSame();
    void placeholderSerialNeverMatches_data();
    void placeholderSerialNeverMatches();
    void vpnAdapterSharesOneMac();
    void dockMovesBetweenLaptops();
    void sameUuidOtherSerialIsHeld();
    void serialOnTwoItemsIsHeld();
    void heldMakesNothingAndStaysHeld();
    void clonedAgentIdsAreToldApart();
    void agentIdThatItsSourceTellsApart();
    void renameMakesNoCopy();
    void newProcessorSpeedMakesNoCopy();
    void handTypedAssetNumberIsNoSerial();
    void hostNameAloneDoesNotJoinTwoMachines();
    void registerRowFindsTheMachineByName();
    void monitorIsNoComputer();
    void classIsRefined();
    void unmanagedDeviceIsRecognised();
    void disposedMachineIsHeld();
    void endedMachineIsHeld();
    void endedMachineThatReportsAgain();
    void laterReportsMatchEarlierOnesOfTheSameImport();
    void nearClonesStayFastAndApart();
    void correctedSerialIsFoundByTheNewOneOnly();
};

void TestMatching::sourceIdComesFirst()
{
    Lab lab;
    lab.import({agentReport("pc-1", "", "", "pc-1")});
    auto again = agentReport("pc-1", "SN100200", "", "pc-1");
    again.seenAt = *again.seenAt + 1000;
    const auto plan = lab.import({again});
    QCOMPARE(plan.updated, 1);
    QCOMPARE(lab.only("computer").serialNumber, std::optional<std::string>("SN100200"));
}

void TestMatching::twoSourcesMeetBySerial()
{
    Lab lab;
    lab.import({csvRow(
        "laptop", {{"serial_number", std::string("sn100200")}, {"asset_number", std::string("A1")}}, "A1")});
    const auto plan = lab.import({agentReport("pc-1", "SN100200", kUuid)});
    QCOMPARE(plan.created, 0);
    QCOMPARE(plan.updated, 1);
    QCOMPARE(lab.only("computer").assetNumber, std::optional<std::string>("A1"));
}

// glpi#17986: hypervisor and agent report one machine by differently ordered bytes.
void TestMatching::byteSwappedUuidIsTheSame()
{
    Lab lab;
    lab.import({agentReport("a", "", kUuid)});
    auto other = agentReport("b", "", kSwapped);
    other.source = "fusioninventory";
    QCOMPARE(lab.import({other}).created, 0);
    QCOMPARE(lab.itemsOf("computer").size(), std::size_t(1));
}

void TestMatching::placeholderSerialNeverMatches_data()
{
    QTest::addColumn<QString>("serial");
    for (const char *serial : {"To Be Filled By O.E.M.", "0", "00000000", "Not Specified",
                               "System Serial Number", "None", "Default string", "0123456789"})
        QTest::newRow(serial) << QString::fromUtf8(serial);
}

void TestMatching::placeholderSerialNeverMatches()
{
    QFETCH(QString, serial);
    Lab lab;
    lab.import({agentReport("a", serial.toStdString(), kUuid)});
    const auto plan = lab.import({agentReport("b", serial.toStdString(), kOtherUuid)});
    QCOMPARE(plan.created, 1);
    QCOMPARE(lab.itemsOf("computer").size(), std::size_t(2));
    QVERIFY(!lab.itemsOf("computer").front().serialNumber);
}

// glpi-inventory-plugin#516: machines vanish because a VPN adapter gives all of them one address.
void TestMatching::vpnAdapterSharesOneMac()
{
    Lab lab;
    for (const char *name : {"a", "b", "c"}) {
        auto report = agentReport(name, std::string("SN55500") + name, "", name);
        identify(report, "mac", "02:50:41:00:00:01");
        lab.import({report});
    }
    QCOMPARE(lab.itemsOf("computer").size(), std::size_t(3));
}

void TestMatching::dockMovesBetweenLaptops()
{
    Lab lab;
    for (const char *name : {"a", "b"}) {
        auto report = agentReport(name, std::string("SN55500") + name, "", name);
        identify(report, "mac", "00:1b:21:aa:bb:cc");
        lab.import({report});
    }
    QCOMPARE(lab.itemsOf("computer").size(), std::size_t(2));
}

// fusioninventory-for-glpi#878: shared UUIDs make machines overwrite each other.
void TestMatching::sameUuidOtherSerialIsHeld()
{
    Lab lab;
    lab.import({agentReport("a", "SN100200", kUuid)});
    const auto before = lab.only("computer");
    const auto plan = lab.import({agentReport("b", "SN999888", kUuid)});
    QCOMPARE(plan.held, 1);
    QCOMPARE(plan.reports.front().decision, Decision::Held);
    QCOMPARE(plan.reports.front().candidates.size(), std::size_t(1));
    QVERIFY(plan.reports.front().why.find("serial number") != std::string::npos);
    QCOMPARE(model::valuesOf(lab.only("computer")), model::valuesOf(before));
}

void TestMatching::serialOnTwoItemsIsHeld()
{
    Lab lab;
    for (int i = 0; i < 2; ++i) {
        model::ItemRow row;
        row.owner = lab.north;
        row.className = "laptop";
        row.serialNumber = "SN100200";
        lab.put(row, {{"serial_number", "SN100200"}});
    }
    const auto plan = lab.import({agentReport("a", "SN100200")});
    QCOMPARE(plan.held, 1);
    QCOMPARE(plan.reports.front().candidates.size(), std::size_t(2));
    QCOMPARE(lab.itemsOf("computer").size(), std::size_t(2));
}

void TestMatching::heldMakesNothingAndStaysHeld()
{
    Lab lab;
    lab.import({agentReport("a", "SN100200", kUuid)});
    auto second = agentReport("b", "SN999888", kUuid);
    second.references.emplace_back("site", model::SourceReference{"site", {}, "Town Hall"});
    lab.import({second});
    QCOMPARE(lab.itemsOf("site").size(), std::size_t(0));
    QCOMPARE(lab.estate()->heldReports().size(), std::size_t(1));
    const auto again = lab.import({second});
    QCOMPARE(again.held, 1);
    QVERIFY(again.draft.changes.empty());
}

// A disk image gives its agent id to every machine that it is put on.
void TestMatching::clonedAgentIdsAreToldApart()
{
    Lab lab;
    lab.import({agentReport("image", "SN100200", kUuid)});
    const auto clone = agentReport("image", "SN999888", kOtherUuid);
    QCOMPARE(lab.import({clone}).created, 1);
    QVERIFY(lab.import({clone}).draft.changes.empty());
    QCOMPARE(lab.itemsOf("computer").size(), std::size_t(2));
}

// Two nodes whose agents both call themselves "foo" are two to their own source.
void TestMatching::agentIdThatItsSourceTellsApart()
{
    Lab lab;
    for (const char *subject : {"rudder:1", "rudder:2"}) {
        auto report = agentReport(subject, "", "", subject);
        report.identifiers = {{"agent_id", "foo"}};
        lab.import({report});
    }
    QCOMPARE(lab.itemsOf("computer").size(), std::size_t(2));
}

// OCS WindowsAgent#220: a rename makes a copy.
void TestMatching::renameMakesNoCopy()
{
    Lab lab;
    lab.import({agentReport("old-2024", "SN100200", kUuid, "old")});
    auto renamed = agentReport("new-2026", "SN100200", kUuid, "new");
    renamed.seenAt = *renamed.seenAt + 1000;
    lab.import({renamed});
    QCOMPARE(lab.only("computer").name, std::optional<std::string>("new"));
}

// OCSInventory-ocsreports#288: a change of processor speed creates a copy.
void TestMatching::newProcessorSpeedMakesNoCopy()
{
    Lab lab;
    auto report = agentReport("a", "SN100200");
    report.claims["processor_mhz"] = std::int64_t(2400);
    lab.import({report});
    report.claims["processor_mhz"] = std::int64_t(2600);
    report.seenAt = *report.seenAt + 1000;
    lab.import({report});
    QCOMPARE(textOf(lab.estate()->attributeAt(lab.estate()->rowOf(lab.only("computer").id), "processor_mhz")),
             std::string("2600"));
}

// glpi#22597: an asset number that somebody typed must not pass for a serial number.
void TestMatching::handTypedAssetNumberIsNoSerial()
{
    Lab lab;
    lab.import({csvRow("laptop", {{"asset_number", std::string("SN100200")}}, "row-1")});
    QCOMPARE(lab.import({agentReport("a", "SN100200")}).created, 1);
    QCOMPARE(lab.itemsOf("computer").size(), std::size_t(2));
}

// fusioninventory-for-glpi#2006: machines of one name overwrite each other.
void TestMatching::hostNameAloneDoesNotJoinTwoMachines()
{
    Lab lab;
    lab.import({agentReport("a", "SN100200", "", "agent1")});
    lab.import({agentReport("b", "SN999888", "", "agent1")});
    QCOMPARE(lab.itemsOf("computer").size(), std::size_t(2));
}

void TestMatching::registerRowFindsTheMachineByName()
{
    Lab lab;
    lab.import({agentReport("a", "SN100200", "", "PC-0012")});
    const auto plan = lab.import(
        {csvRow("laptop", {{"name", std::string("pc-0012")}, {"notes", std::string("front desk")}}, "7")});
    QCOMPARE(plan.created, 0);
    QCOMPARE(textOf(lab.only("computer").attributes.at("notes")), std::string("front desk"));
}

void TestMatching::monitorIsNoComputer()
{
    Lab lab;
    lab.import({agentReport("a", "SN100200")});
    auto monitor = csvRow("monitor", {{"serial_number", std::string("SN100200")}}, "m");
    QCOMPARE(lab.import({monitor}).created, 1);
    QCOMPARE(lab.itemsOf("monitor").size(), std::size_t(1));
    // Under the id of the computer's own report too.
    auto inside = agentReport("a", "SN100200");
    inside.className = "monitor";
    QCOMPARE(lab.import({inside}).created, 0);
    QCOMPARE(lab.only("computer").className, std::string("laptop"));
}

void TestMatching::classIsRefined()
{
    Lab lab;
    auto row = csvRow("computer", {{"serial_number", std::string("SN100200")}}, "r");
    lab.import({row});
    lab.import({agentReport("a", "SN100200")});
    QCOMPARE(lab.only("computer").className, std::string("laptop"));
}

void TestMatching::unmanagedDeviceIsRecognised()
{
    Lab lab;
    model::SourceReport seen;
    seen.source = "discovery";
    seen.subject = "10.0.0.7";
    seen.className = "unmanaged_device";
    identify(seen, "mac", "00:1b:21:aa:bb:cc");
    lab.import({seen});
    auto report = agentReport("a", "SN100200");
    identify(report, "mac", "00:1B:21:AA:BB:CC");
    QCOMPARE(lab.import({report}).created, 0);
    QCOMPARE(lab.only("hardware").className, std::string("laptop"));
}

void TestMatching::disposedMachineIsHeld()
{
    Lab lab;
    model::ItemRow row;
    row.owner = lab.north;
    row.className = "laptop";
    row.serialNumber = "SN100200";
    row.status = "disposed";
    lab.put(row, {{"serial_number", "SN100200"}});
    const auto plan = lab.import({agentReport("a", "SN100200")});
    QCOMPARE(plan.held, 1);
    QVERIFY(plan.reports.front().why.find("ended") != std::string::npos);
}

void TestMatching::endedMachineIsHeld()
{
    Lab lab;
    lab.import({agentReport("a", "SN100200")});
    lab.end(lab.only("computer").id);
    const auto plan = lab.import({agentReport("b", "SN100200")});
    QCOMPARE(plan.held, 1);
    QCOMPARE(plan.created, 0);
    QVERIFY(plan.reports.front().why.find("left the register") != std::string::npos);
}

// Its own agent speaks of it: that is what disposal and theft look for.
void TestMatching::endedMachineThatReportsAgain()
{
    Lab lab;
    lab.import({agentReport("a", "SN100200", "", "pc-1")});
    const ItemId item = lab.only("computer").id;
    auto disposed = reconcile::planEdit(lab.context(), item, {}, {{"status", std::string("disposed")}});
    QVERIFY(disposed);
    lab.keep(disposed->draft);
    auto again = agentReport("a", "SN100200", "", "pc-elsewhere");
    again.seenAt = *again.seenAt + 1000;
    const auto plan = lab.import({again});
    QCOMPARE(plan.held, 1);
    QVERIFY(plan.reports.front().report);
    QCOMPARE(plan.reports.front().candidates, std::vector<ItemId>{item});
    // Nothing of it goes to the item, everything waits.
    QCOMPARE(lab.item(item).name, std::optional<std::string>("pc-1"));
    auto held = reconcile::heldReports(lab.context());
    QVERIFY(held);
    QCOMPARE(held->size(), std::size_t(1));
    QCOMPARE(held->front().candidates, std::vector<ItemId>{item});
    QCOMPARE(held->front().name, std::string("pc-elsewhere"));
    QVERIFY(lab.import({again}).draft.changes.empty());
    // A person says that it is another machine: what comes is of that one.
    auto decided = reconcile::planDecision(lab.context(), held->front().id,
                                           {reconcile::HeldDecision::Kind::New, {}, {}});
    QVERIFY(decided);
    lab.keep(decided->draft);
    again.seenAt = *again.seenAt + 1000;
    const auto later = lab.import({again});
    QCOMPARE(later.held, 0);
    QVERIFY(later.reports.front().item != item);
}

void TestMatching::laterReportsMatchEarlierOnesOfTheSameImport()
{
    Lab lab;
    auto other = agentReport("b", "SN100200");
    other.source = "dmidecode";
    const auto plan =
        lab.import({agentReport("a", "SN100200", kUuid), other, agentReport("c", "", kSwapped)});
    QCOMPARE(plan.created, 1);
    QCOMPARE(plan.read, 3);
    QCOMPARE(lab.itemsOf("computer").size(), std::size_t(1));
}

void TestMatching::nearClonesStayFastAndApart()
{
    constexpr int kClones = 333;
    std::vector<model::SourceReport> reports;
    for (int i = 0; i < kClones; ++i) {
        auto report =
            agentReport("clone-" + std::to_string(i), "SN1002" + std::to_string(1000 + i), "", "node1");
        identify(report, "mac", "02:42:ac:11:00:02");
        identify(report, "mac", "00:1b:21:00:00:01"); // the same card in each
        report.sections.insert("installations");
        for (int title = 0; title < 200; ++title)
            report.installations.push_back(
                {"Program " + std::to_string(title), "1.0", "Maker", "x86_64", {}});
        reports.push_back(std::move(report));
    }
    Lab lab;
    QElapsedTimer timer;
    timer.start();
    const auto plan = lab.import(reports);
    QVERIFY2(timer.elapsed() < 60'000, "the clones took too long");
    QCOMPARE(plan.created, kClones);
    QCOMPARE(lab.count(model::Table::Title), std::size_t(200));
    QCOMPARE(lab.count(model::Table::Installation), std::size_t(200 * kClones));
}

void TestMatching::correctedSerialIsFoundByTheNewOneOnly()
{
    Lab lab;
    lab.import({csvRow("laptop", {{"serial_number", std::string("SN100200")}}, "r")});
    lab.import({csvRow("laptop", {{"serial_number", std::string("SN100201")}}, "r")});
    QCOMPARE(lab.only("computer").serialNumber, std::optional<std::string>("SN100201"));
    QCOMPARE(lab.import({agentReport("a", "SN100201")}).created, 0);
    QCOMPARE(lab.import({agentReport("b", "SN100200")}).created, 1);
}

TALLY_TEST(TestMatching);
#include "test_matching.moc"
