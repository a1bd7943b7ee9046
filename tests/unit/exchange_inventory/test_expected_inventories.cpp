// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/registry.h"
#include "model/canonical.h"
#include "model/class_registry.h"
#include "observed.h"
#include "paths.h"
#include "registrar.h"

#include "core/date.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace tally;
using nlohmann::json;

namespace {

// "08/24/2010" or "2016-02-06", as firmware says it, as ISO.
json isoDate(const std::string &raw)
{
    if (raw.size() == 10 && raw[2] == '/')
        return raw.substr(6) + "-" + raw.substr(0, 2) + "-" + raw.substr(3, 2);
    return raw;
}

// What is worked out where the file does not say it in the usual place: the only user of the moment, the
// node's name by Rudder, the processor that old agents name under HARDWARE, memory as the sum of the
// modules, and the chassis that dmidecode of 2002 called "Chassis Type".
const std::set<std::string> kWorkedOut = {"lastloggeduser", "name", "cpu_name", "ram_mb", "ch"};

// The login records name these where nobody has logged in; they are no person, so nobody is claimed.
const std::set<std::string> kNobody = {"reboot", "wtmp"};

json wantedComputer(json expect)
{
    if (expect.contains("bios_date_raw"))
        expect["bios_date_raw"] = isoDate(expect["bios_date_raw"]);
    if (expect.contains("users"))
        expect["users"] = expect["users"].size(); // logins at the time of the scan are counted and not kept
    if (expect.contains("lastloggeduser") && kNobody.contains(expect["lastloggeduser"].get<std::string>()))
        expect.erase("lastloggeduser");
    for (const char *list : {"macs", "ipv4", "disk_serials", "monitor_serials"}) {
        if (expect.contains(list))
            std::sort(expect[list].begin(), expect[list].end());
    }
    return expect;
}

QString differences(const json &want, const json &got)
{
    QString text;
    std::set<std::string> keys;
    for (const auto &[key, value] : want.items())
        keys.insert(key);
    for (const auto &[key, value] : got.items())
        keys.insert(key);
    for (const std::string &key : keys) {
        const json wanted = want.value(key, json());
        const json found = got.value(key, json());
        if (wanted != found && !(wanted.is_null() && kWorkedOut.contains(key)))
            text += QString::fromStdString("\n  " + key + ": expected " + wanted.dump() + ", read " +
                                           found.dump());
    }
    return text;
}

// Makers' placeholders are no claims; zero is the same as not said.
json wantedFirmware(json expect)
{
    for (const char *name : {"man", "model"}) {
        if (model::isPlaceholder(name[0] == 'm' && name[1] == 'a' ? "manufacturer" : "model",
                                 expect[name].get<std::string>()))
            expect.erase(name);
    }
    std::string date = expect["bd"];
    if (date.size() == 8)
        date.insert(6, "19");
    expect["bd"] = isoDate(date);
    if (expect.value("ch", "") == "Unknown")
        expect.erase("ch");
    for (const char *count : {"slots", "dimm", "ram", "cpu_sockets", "cpu_pop"}) {
        if (expect[count] == 0)
            expect.erase(count);
    }
    return expect;
}

json expectedFile()
{
    return json::parse(test::readFile(*test::sharedData() + "/expected-dev.json"));
}

// A device of the network: what the file says of it, in the words of observedDevices.
json wantedDevice(const json &expect)
{
    json want = json::object();
    for (const char *same : {"manufacturer", "model", "firmware", "location", "serial", "mac"}) {
        if (expect.contains(same) && !expect[same].is_null())
            want[same] = expect[same];
    }
    for (const char *name : {"name", "snmphostname", "dnshostname"}) {
        if (expect.contains(name) && !want.contains("host_name"))
            want["host_name"] = expect[name];
    }
    if (expect.contains("ram") && !expect["ram"].is_null())
        want["ram"] = expect["ram"].is_string() ? std::stoll(expect["ram"].get<std::string>())
                                                : expect["ram"].get<long long>();
    for (const char *count : {"ports", "components", "drives"})
        want[count] = expect.value(count, 0);
    return want;
}

} // namespace

class TestExpectedInventories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inventory_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("expect");
        if (!test::sharedData())
            return;
        const json all = expectedFile();
        for (const json &entry : all["inventories"])
            QTest::newRow(entry["file"].get<std::string>().c_str())
                << QString::fromStdString(entry["file"]) << QString::fromStdString(entry["expect"].dump());
    }

    void inventory()
    {
        if (!test::sharedData())
            QSKIP("shared/data is not beside the checkout");
        QFETCH(QString, file);
        QFETCH(QString, expect);
        const json expected = json::parse(expect.toStdString());
        const test::Reading reading =
            test::readingOf(test::readFile(*test::sharedData() + "/" + file.toStdString()));
        QVERIFY2(reading.format, reading.format ? "" : reading.format.error().text().c_str());
        QVERIFY(!reading.reports.empty());
        for (const model::InputNote &note : reading.notes)
            QVERIFY2(!note.refused, (note.field + ": " + note.why).c_str());
        const bool isDevice = expected.contains("netdev") || expected.contains("devices");
        const QString found = isDevice
                                  ? compareDevices(expected, reading)
                                  : differences(wantedComputer(expected), test::observedComputer(reading));
        QVERIFY2(found.isEmpty(), qPrintable(file + found));
    }

    void dmidecode_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("expect");
        if (!test::sharedData())
            return;
        const json all = expectedFile();
        for (const json &entry : all["dmidecode"])
            QTest::newRow(entry["file"].get<std::string>().c_str())
                << QString::fromStdString(entry["file"]) << QString::fromStdString(entry["expect"].dump());
    }

    void dmidecode()
    {
        if (!test::sharedData())
            QSKIP("shared/data is not beside the checkout");
        QFETCH(QString, file);
        QFETCH(QString, expect);
        const auto reading = test::readingOf(test::readFile(*test::sharedData() + "/" + file.toStdString()));
        QVERIFY2(reading.format, reading.format ? "" : reading.format.error().text().c_str());
        QCOMPARE(*reading.format, std::string("dmidecode"));
        QCOMPARE(reading.reports.size(), std::size_t{1});
        const QString found =
            differences(wantedFirmware(json::parse(expect.toStdString())), test::observedFirmware(reading));
        QVERIFY2(found.isEmpty(), qPrintable(file + found));
    }

    // What no class describes would be lost on its way into the register.
    void everyClaimIsDescribed_data() { inventory_data(); }
    void everyClaimIsDescribed()
    {
        if (!test::sharedData())
            QSKIP("shared/data is not beside the checkout");
        QFETCH(QString, file);
        const auto reading = test::readingOf(test::readFile(*test::sharedData() + "/" + file.toStdString()));
        const auto classes = model::ClassRegistry::shipped();
        for (const model::SourceReport &report : reading.reports) {
            const model::ClassSpec *spec = classes->find(report.className);
            QVERIFY2(spec != nullptr && !spec->isAbstract, report.className.c_str());
            for (const auto &[attribute, value] : report.claims)
                QVERIFY2(classes->attributeAnywhere(attribute) != nullptr,
                         ("no class has " + attribute).c_str());
            for (const model::SourceRelationship &relationship : report.relationships)
                QVERIFY2(classes->findType(relationship.type) != nullptr, relationship.type.c_str());
        }
    }

    void everyFileIsRecognised()
    {
        if (!test::sharedData())
            QSKIP("shared/data is not beside the checkout");
        for (const char *agent :
             {"fusioninventory-agent-2.6-debian12.xml", "ocsinventory-agent-2.10-debian12.xml"}) {
            const auto reading =
                test::readingOf(test::readFile(*test::sharedData() + "/inventories/agents/" + agent));
            QVERIFY2(reading.format, agent);
            QCOMPARE(*reading.format, std::string("fusion-xml"));
            QCOMPARE(test::textOf(reading.main().claims, "name"), std::string("sample-pc-01"));
            QVERIFY(reading.main().installations.size() > 100);
        }
    }

private:
    static QString compareDevices(const json &expected, const test::Reading &reading)
    {
        json want = json::array();
        if (expected.contains("netdev")) {
            json device = expected["netdev"];
            device["ports"] = expected.value("ports", 0);
            device["components"] = expected.value("components", 0);
            want.push_back(wantedDevice(device));
        } else {
            for (const json &device : expected["devices"])
                want.push_back(wantedDevice(device));
        }
        const json got = test::observedDevices(reading);
        QString text;
        if (want.size() != got.size())
            return QString::fromStdString("\n  devices: expected " + want.dump() + ", read " + got.dump());
        for (std::size_t i = 0; i < want.size(); ++i)
            text += differences(want[i], got[i]);
        return text + compareRest(expected, reading.main());
    }

    static QString compareRest(const json &expected, const model::SourceReport &report)
    {
        json want = json::object();
        json got = json::object();
        for (const char *text : {"action", "itemtype", "agent"}) {
            if (expected.contains(text)) {
                want[text] = expected[text];
                got[text] = test::textOf(report.counts, text);
            }
        }
        if (expected.contains("stack_members")) {
            want["stack_members"] = expected["stack_members"];
            got["stack_members"] = test::numberOf(report.counts, "stack_members");
        }
        if (expected.contains("netdev") && expected["netdev"].contains("ips")) {
            // The device's own loopback address is no address to reach it by.
            want["ips"] = expected["netdev"]["ips"];
            const auto taken =
                std::count_if(report.identifiers.begin(), report.identifiers.end(),
                              [](const auto &identifier) { return identifier.kind == "ip_address"; });
            got["ips"] = want["ips"] == 3 ? taken + 1 : taken;
        }
        want["pagecounters"] = expected.value("pagecounters", json::object());
        got["pagecounters"] = json::object();
        for (const auto *counters : test::componentsOf(report, "page_counters")) {
            for (const auto &[name, value] : counters->values)
                got["pagecounters"][name] = std::get<std::int64_t>(value);
        }
        json cartridges = json::object();
        for (const auto *cartridge : test::componentsOf(report, "cartridge"))
            cartridges[cartridge->key] = std::to_string(test::numberOf(cartridge->values, "level_percent"));
        want["cartridges"] = expected.contains("cartridges") ? expected["cartridges"][0] : json::object();
        got["cartridges"] = cartridges;
        return differences(want, got);
    }
};

TALLY_TEST(TestExpectedInventories);

#include "test_expected_inventories.moc"
