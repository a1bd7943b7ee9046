// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Exports of other programs and of people's own lists, in several languages and notations: taken without a
// mapping, and changing nothing when they come again.
#include "registrar.h"
#include "session.h"

#include <QTest>

using namespace tally::test;
using Json = nlohmann::json;

namespace {

struct Case
{
    const char *name;
    const char *text;
    const char *key;      // of the item that is looked at
    const char *expected; // its class and some attributes
};

constexpr Case kCases[] = {
    {"Intune",
     "Device ID,Device name,Enrollment date,Last check-in,OS version,Serial number,Manufacturer,Model,OS,"
     "Ownership,Primary user UPN,Wi-Fi MAC\n"
     "3fa8,LAP-1,2024-01-15 09:12:44.1234567,2026-11-01 07:44:10.0000000,10.0.22631.4317,5CG1,HP,"
     "HP EliteBook 840 G8,Windows,Corporate,jane@council.gov.uk,A0B1C2D3E4F5\n"
     "4fa8,TAB-1,2024-01-15,0001-01-01 00:00:00,17.4,DMP1,Apple,iPad (9th "
     "generation),iOS/iPadOS,Corporate,,\n",
     "5CG1",
     R"({"class":"laptop","name":"LAP-1","manufacturer":"HP","last_user":"jane@council.gov.uk",
         "last_inventory_at":"2026-11-01T07:44:10Z"})"},
    {"Lansweeper",
     "\"AssetID\";\"AssetName\";\"Type\";\"Manufacturer\";\"Model\";\"Serialnumber\";\"Memory\";\"Lastseen\";"
     "\"PurchaseDate\";\"Location\"\n"
     "\"101\";\"SRV-1\";\"Windows Server\";\"HPE\";\"ProLiant DL380\";\"CZ2912\";\"65536\";"
     "\"27/11/2025 01:00:00\";\"01/02/2020\";\"Civic Centre\"\n",
     "CZ2912",
     R"({"class":"server","name":"SRV-1","memory_mib":65536,"purchased_on":"2020-02-01","site":"Civic Centre",
         "last_inventory_at":"2025-11-27T01:00:00Z"})"},
    {"SCCM",
     "Name0,ResourceID,User_Name0,Manufacturer0,Model0,SerialNumber0,TotalPhysicalMemory0,Caption0,Version0\n"
     "PC1,16777219,jdoe,Dell Inc.,Latitude 5420,ABC1234,16601424,Microsoft Windows 10 "
     "Enterprise,10.0.19045\n",
     "ABC1234",
     R"({"class":"laptop","name":"PC1","memory_mib":16212,"last_user":"jdoe",
         "operating_system":"Microsoft Windows 10 Enterprise"})"},
    {"Active Directory",
     "#TYPE Microsoft.ActiveDirectory.Management.ADComputer\n"
     "\"Name\",\"SamAccountName\",\"DistinguishedName\",\"OperatingSystem\",\"LastLogonDate\"\n"
     "\"SRV01\",\"SRV01$\",\"CN=SRV01,DC=x\",\"Windows Server 2019 Standard\",\"25/11/2025 08:02:11\"\n",
     "SRV01",
     R"({"class":"server","operating_system":"Windows Server 2019 Standard",
         "last_inventory_at":"2025-11-25T08:02:11Z"})"},
    {"Snipe-IT report",
     "ID,Company,Asset Name,Asset Tag,Model,Model No.,Category,Manufacturer,Serial,Purchased,Cost,Status,"
     "Checked Out,Username,Warranty,Warranty Expires\n"
     "1,North,Laptop 1,NC-1,Latitude 5520,P104F,Laptops,Dell,AAA111,2022-03-14,\"1,049.99\",Deployed,"
     "Jane Smith,jsmith,36 months,2025-03-14\n",
     "NC-1",
     R"({"class":"laptop","owner":"North","cost_pence":104999,"purchased_on":"2022-03-14","status":"in_use",
         "warranty_until":"2025-03-14","custodian":"jsmith","model_number":"P104F"})"},
    {"German, semicolons, decimal commas",
     "Inventarnummer;Bezeichnung;Kategorie;Hersteller;Modell;Seriennummer;Standort;Kaufdatum;Kaufpreis;"
     "Garantie bis;Status\n"
     "INV-1;B\xC3\xBCro;Notebook;Lenovo;ThinkPad T14;PF2A;Rathaus;15.03.2022;1.249,90;15.03.2025;In "
     "Betrieb\n",
     "INV-1",
     R"({"class":"laptop","name":"Büro","cost_pence":124990,"purchased_on":"2022-03-15","site":"Rathaus",
         "warranty_until":"2025-03-15","status":"in_use","serial_number":"PF2A"})"},
    {"French, Windows-1252",
     "Nom;Num\xE9ro d'inventaire;Cat\xE9gorie;Fabricant;Mod\xE8le;Num\xE9ro de s\xE9rie;Date d'achat;"
     "Co\xFBt d'achat;M\xE9moire\n"
     "PC accueil;A-001;Ordinateur portable;Dell;Latitude 5420;CN123;22/03/2022;1 049,00 \x80;8 Go\n",
     "A-001",
     R"({"class":"laptop","name":"PC accueil","cost_pence":104900,"purchased_on":"2022-03-22",
         "memory_mib":8192})"},
    {"money in pence", "Asset Tag,Class,cost_pence,Price\nP1,laptop,74950,\nP2,laptop,100,\n", "P1",
     R"({"class":"laptop","cost_pence":74950})"},
    {"a person's own list",
     "Our ICT,,,,\nas of March,,,,\n\nTag no,Type,Make,RAM (GB),S/N\nX1,PC,Dell,16,77001\n", "77001",
     R"({"class":"desktop","manufacturer":"Dell","memory_mib":16384})"},
};

} // namespace

class TestOtherPrograms final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exportsAreUnderstood_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < static_cast<int>(std::size(kCases)); ++i)
            QTest::newRow(kCases[i].name) << i;
    }
    void exportsAreUnderstood()
    {
        QFETCH(int, index);
        const Case &each = kCases[index];
        const Session session;
        session.json({"init"});
        const std::string file = session.write("export.csv", each.text);
        QVERIFY(session.json({"import", file})["created"].get<int>() > 0);
        Json shown = session.json({"show", each.key});
        shown["attributes"]["class"] = shown["class"];
        const Json expected = Json::parse(each.expected);
        for (const auto &[name, value] : expected.items())
            QVERIFY2(shown["attributes"][name] == value,
                     (name + " is " + shown["attributes"][name].dump()).c_str());
        const Json again = session.json({"import", file});
        QVERIFY(again["operation"].is_null());
    }

    void aDamagedRowIsLeftOutAlone_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QByteArray>("why");
        const QByteArray large(2'100'000, 'y');
        QTest::newRow("large") << large << QByteArray("larger than 1 MiB");
        QTest::newRow("large and quoted") << "\"" + large + ",\n\"" << QByteArray("larger than 1 MiB");
        QTest::newRow("a NUL") << QByteArray("a\0b", 3) << QByteArray("NUL");
        QTest::newRow("many NULs") << QByteArray(5'000, '\0') << QByteArray("NUL");
    }
    void aDamagedRowIsLeftOutAlone()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QByteArray, why);
        const Session session;
        session.json({"init"});
        const std::string file = session.write("list.csv", "Asset Tag,Class,Notes\nA1,laptop,x\nA2,laptop," +
                                                               cell.toStdString() + "\nA3,laptop,z\n");
        const Json imported = session.json({"import", file}, 1);
        QCOMPARE(imported["created"].get<int>(), 2);
        QCOMPARE(imported["refused"].size(), 1U);
        const Json &refused = imported["refused"][0];
        QCOMPARE(refused["line"].get<int>(), 3);
        QCOMPARE(refused["field"].get<std::string>(), std::string("Notes"));
        QVERIFY2(refused["why"].get<std::string>().find(why.toStdString()) != std::string::npos,
                 refused.dump().c_str());
        session.json({"show", "A3"});
    }

    // Rows with a maker's placeholder as serial number are told apart by what else they say, in whatever
    // order.
    void placeholdersNameNoRow()
    {
        const Session session;
        session.json({"init"});
        const std::string head = "Name,Class,Serial,Notes\n";
        const std::string first = "pc1,desktop,To be filled by O.E.M.,one\n";
        const std::string second = "pc2,desktop,To be filled by O.E.M.,two\n";
        session.json({"import", session.write("list.csv", head + first + second)});
        const Json turned = session.json({"import", session.write("list.csv", head + second + first)});
        QVERIFY2(turned["operation"].is_null(), turned.dump().c_str());
    }

    // Whoever is named before he is listed, or names himself, is there once.
    void peopleAreThereOnce()
    {
        const Session session;
        session.json({"init"});
        session.json({"import", session.write("1.csv", "Asset Tag,Class,Assigned To\nA1,laptop,Cy Cole\n")});
        const std::string people = session.write(
            "2.csv", "First Name,Last Name,Email,Username,Employee Number,Manager\n"
                     "Ann,Able,ann@x.org,aable,1,Zed Last\nBob,Boss,bob@x.org,bboss,2,Bob Boss\n"
                     "Cy,Cole,cy@x.org,ccole,3,zlast\nZed,Last,zed@x.org,zlast,4,\n");
        session.json({"import", people});
        const Json listed =
            session.json({"list", "person", "--columns", "name,login,manager", "--sort", "name"});
        QCOMPARE(listed["total"].get<int>(), 4);
        const char *managers[] = {"Zed Last", "Bob Boss", "Zed Last"};
        for (std::size_t i = 0; i < std::size(managers); ++i)
            QCOMPARE(listed["rows"][i]["manager"].get<std::string>(), std::string(managers[i]));
        QCOMPARE(session.json({"show", "A1"})["attributes"]["custodian"].get<std::string>(),
                 std::string("Cy Cole"));
        const Json again = session.json({"import", people});
        QVERIFY2(again["operation"].is_null() && again["notes"].empty(), again.dump().c_str());
    }

    void aTableWithoutRowsSaysSo()
    {
        const Session session;
        session.json({"init"});
        const Json imported =
            session.json({"import", session.write("list.csv", "Asset Tag,Name,Class,Serial\n")});
        QCOMPARE(imported["notes"].size(), 1U);
    }
};

TALLY_TEST(TestOtherPrograms);
#include "test_other_programs.moc"
