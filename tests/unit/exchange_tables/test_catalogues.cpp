// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The catalogues among the shared files, against expected-dev.json.
#include "paths.h"
#include "reading.h"
#include "registrar.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <filesystem>

using namespace tally;
using namespace tally::test;
using Json = nlohmann::json;

namespace {

Json expected(const char *part)
{
    const Json all = Json::parse(readFile(*sharedData() + "/expected-dev.json"));
    return all[part];
}

// A member that is a date, true or false, as the attributes hold it.
bool supportIs(const model::SourceReport &report, const Json &value, const char *date, const char *ended)
{
    if (value.is_boolean())
        return number(report, ended) == (value.get<bool>() ? 1 : 0) && !report.claims.contains(date);
    return number(report, date) == *parseDay(value.get<std::string>());
}

} // namespace

class TestCatalogues final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!sharedData())
            QSKIP("the shared data is not there");
    }

    void lifecycle_data()
    {
        QTest::addColumn<QString>("entry");
        const Json list = expected("lifecycle");
        for (const auto &entry : list)
            QTest::newRow(entry["file"].get<std::string>().c_str()) << QString::fromStdString(entry.dump());
    }
    void lifecycle()
    {
        QFETCH(QString, entry);
        const Json json = Json::parse(entry.toStdString());
        const Json &expect = json["expect"];
        const Reading reading = readShared(json["file"].get<std::string>());
        QVERIFY2(reading.outcome, reading.outcome ? "" : reading.outcome.error().text().c_str());
        QCOMPARE(reading.format, std::string("endoflife"));
        QCOMPARE(reading.refused(), 0);
        QVERIFY2(reading.notes.empty(), reading.notes.empty() ? "" : reading.notes.front().why.c_str());
        const auto &product = reading.reports.front();
        QCOMPARE(claim(product, "name"), expect["title"].get<std::string>());
        QCOMPARE(claim(product, "category"), expect["category"].get<std::string>());
        std::vector<std::string> identifiers;
        for (const auto &pair : expect["identifiers"])
            identifiers.push_back((pair[0] == "repology" ? "repology:" : "") + pair[1].get<std::string>());
        if (identifiers.empty())
            QVERIFY(!product.claims.contains("identifiers"));
        else
            checkBegins(std::get<std::vector<std::string>>(product.claims.at("identifiers")), identifiers);
        QCOMPARE(reading.ofClass("software_version"), expect["cycles"].get<int>());
        int dated = 0;
        int boolean = 0;
        std::set<std::string> subjects;
        for (const auto &report : reading.reports) {
            dated += report.claims.contains("end_of_security_support") ? 1 : 0;
            boolean += report.claims.contains("security_support_ended") ? 1 : 0;
            subjects.insert(report.subject);
        }
        QCOMPARE(dated, expect["with_eol_date"].get<int>());
        QCOMPARE(boolean, expect["eol_bool"].get<int>());
        QCOMPARE(subjects.size(), reading.reports.size());
        checkCycle(reading.reports[1], expect["first"]);
        checkCycle(reading.reports.back(), expect["last"]);
    }

    void winget()
    {
        const Json expect = expected("winget");
        const Reading reading = readShared("catalogue/winget/index.v2.csv");
        QVERIFY(reading.outcome);
        QCOMPARE(reading.format, std::string("winget-index"));
        QCOMPARE(reading.ofClass("software_product"), expect["records"].get<int>());
        std::set<std::string> publishers;
        for (const auto &report : reading.reports)
            publishers.insert(claim(report, "publisher"));
        QCOMPARE(publishers.size(), expect["publishers"].get<std::size_t>());
    }

    void deviceTypes()
    {
        const Json expect = expected("devicetypes");
        std::map<std::string, int> makers;
        int models = 0;
        for (const auto &entry :
             std::filesystem::recursive_directory_iterator(*sharedData() + "/catalogue/devicetypes")) {
            if (!entry.is_regular_file())
                continue;
            const Reading reading = readText(readFile(entry.path().string()));
            QVERIFY2(reading.outcome, entry.path().c_str());
            QCOMPARE(reading.format, std::string("device-type"));
            QCOMPARE(reading.ofClass("model"), 1);
            std::string folder = entry.path().parent_path().filename().string();
            std::replace(folder.begin(), folder.end(), '_', ' ');
            ++makers[folder];
            ++models;
        }
        QCOMPARE(models, expect["dev"].get<int>());
        for (const auto &[maker, count] : expect["dev_vendors"].items())
            QCOMPARE(makers[maker], count.get<int>());
    }

    void netbox()
    {
        const Json expect = expected("netbox");
        const Reading reading = readShared("graph/netbox-demo-v3.6.json");
        QVERIFY2(reading.outcome, reading.outcome ? "" : reading.outcome.error().text().c_str());
        QCOMPARE(reading.format, std::string("netbox"));
        const std::map<std::string, std::string> classes = {
            {"dcim.site", "site"},
            {"dcim.location", "room"},
            {"dcim.rack", "rack"},
            {"dcim.devicetype", "model"},
            {"dcim.manufacturer", "manufacturer"},
            {"virtualization.cluster", "cluster"},
            {"virtualization.virtualmachine", "virtual_machine"},
            {"circuits.circuit", "circuit"},
            {"circuits.provider", "supplier"},
            {"ipam.prefix", "network"},
            {"tenancy.tenant", "partner"},
            {"dcim.powerpanel", "power_panel"},
            {"dcim.powerfeed", "power_feed"}};
        for (const auto &[model, className] : classes)
            QCOMPARE(reading.ofClass(className), expect[model].get<int>());
        std::map<std::string, int> roles;
        std::set<std::pair<std::string, std::string>> pairs;
        int devices = 0, inRack = 0, withSerial = 0, interfaces = 0;
        for (const auto &report : reading.reports) {
            if (!report.subject.starts_with("dcim.device:"))
                continue;
            ++devices;
            ++roles[claim(report, "category")];
            withSerial += report.claims.contains("serial_number") ? 1 : 0;
            for (const auto &component : report.components)
                interfaces += component.kind == "network_interface" ? 1 : 0;
            for (const auto &relationship : report.relationships) {
                inRack += relationship.type == "installed_in" ? 1 : 0;
                const bool link = relationship.type == "connects_to" || relationship.type == "powered_by";
                if (link && relationship.other.subject.starts_with("dcim.device:"))
                    pairs.insert(std::minmax(report.subject, relationship.other.subject));
            }
        }
        QCOMPARE(devices, expect["dcim.device"].get<int>());
        QCOMPARE(devices - withSerial, expect["devices_no_serial"].get<int>());
        QCOMPARE(inRack, expect["devices_in_rack"].get<int>());
        QCOMPARE(interfaces, expect["dcim.interface"].get<int>());
        QCOMPARE(pairs.size(), expect["direct_device_pairs"].get<std::size_t>());
        for (const auto &[role, count] : expect["devices_by_role"].items())
            QCOMPARE(roles[role], count.get<int>());
        QCOMPARE(reading.ofClass("router"), expect["devices_by_role"]["Router"].get<int>());
        QCOMPARE(reading.ofClass("pdu"), expect["devices_by_role"]["PDU"].get<int>());
        QVERIFY(reading.hasNote("belong to no interface"));
        QVERIFY(reading.hasNote("no place for"));
    }

private:
    static void checkBegins(const std::vector<std::string> &all, const std::vector<std::string> &head)
    {
        QVERIFY(all.size() >= head.size());
        QCOMPARE(
            std::vector<std::string>(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(head.size())),
            head);
    }
    static void checkCycle(const model::SourceReport &report, const Json &cycle)
    {
        QCOMPARE(claim(report, "version"), cycle["releaseCycle"].get<std::string>());
        if (cycle.contains("releaseDate"))
            QCOMPARE(number(report, "release_date"), *parseDay(cycle["releaseDate"].get<std::string>()));
        if (cycle.contains("latest"))
            QCOMPARE(claim(report, "latest"), cycle["latest"].get<std::string>());
        if (cycle.contains("eoas"))
            QVERIFY(supportIs(report, cycle["eoas"], "end_of_active_support", "active_support_ended"));
        if (cycle.contains("eol"))
            QVERIFY(supportIs(report, cycle["eol"], "end_of_security_support", "security_support_ended"));
        if (cycle.contains("eoes"))
            QVERIFY(supportIs(report, cycle["eoes"], "end_of_extended_support", "extended_support_ended"));
        if (cycle.contains("lts"))
            QVERIFY(supportIs(report, cycle["lts"], "lts_from", "lts"));
    }
};

TALLY_TEST(TestCatalogues);
#include "test_catalogues.moc"
