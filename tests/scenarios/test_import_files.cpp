// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/date.h"
#include "paths.h"
#include "registrar.h"
#include "session.h"

#include <QTest>

using namespace tally::test;
using nlohmann::json;

namespace {

struct Compared
{
    const char *expected; // in expected-dev.json
    const char *shown;    // among the attributes of "show"
};

constexpr Compared kCompared[] = {
    {"name", "name"},           {"manufacturer", "manufacturer"},         {"model", "model"},
    {"os", "operating_system"}, {"softwares_distinct", "software_count"}, {"softwares", "software_entries"},
    {"chassis", "chassis"}};

// The one item that an inventory's file is about.
json mainItem(const Session &session)
{
    for (const char *className : {"computer", "mobile_phone", "tablet"}) {
        const json rows = session.json({"list", className})["rows"];
        if (!rows.empty())
            return session.json({"show", "#" + std::to_string(rows[0]["id"].get<int>())});
    }
    return {};
}

std::string differences(const json &expect, const json &shown)
{
    std::string out;
    for (const Compared &compared : kCompared) {
        if (!expect.contains(compared.expected))
            continue;
        const json &value = shown["attributes"][compared.shown];
        if (value != expect[compared.expected])
            out += std::string(compared.shown) + " is " + value.dump() + ", not " +
                   expect[compared.expected].dump() + "; ";
    }
    return out;
}

} // namespace

// Real files from end to end: imported, asked about, imported again.
class TestImportFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void realInventories_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("expect");
        if (!sharedData()) {
            QTest::newRow("none") << QByteArray() << QByteArray();
            return;
        }
        const json expected = json::parse(readFile(*sharedData() + "/expected-dev.json"));
        for (const json &entry : expected["inventories"]) {
            const json &expect = entry["expect"];
            const std::string file = entry["file"];
            if (!expect.contains("name") || expect.contains("netdev") || expect.contains("partial"))
                continue;
            QTest::newRow(file.c_str())
                << QByteArray::fromStdString(file) << QByteArray::fromStdString(expect.dump());
        }
    }
    void realInventories()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, expect);
        if (file.isEmpty())
            QSKIP("the shared real files are not beside this checkout");
        const Session session;
        session.json({"init"});
        const std::string path = *sharedData() + "/" + file.toStdString();
        const json imported = session.json({"import", path});
        QCOMPARE(imported["created"].get<int>(), 1);
        const json shown = mainItem(session);
        QVERIFY(!shown.is_null());
        const std::string wrong = differences(json::parse(expect.toStdString()), shown);
        QVERIFY2(wrong.empty(), wrong.c_str());
        const json again = session.json({"import", path});
        QVERIFY(again["operation"].is_null());
        QCOMPARE(again["unchanged"].get<int>(), 1);
    }

    void aPartialInventoryRemovesNothing()
    {
        if (!sharedData())
            QSKIP("the shared real files are not beside this checkout");
        const Session session;
        session.json({"init"});
        const std::string folder = *sharedData() + "/inventories/glpi-json/";
        session.json({"import", folder + "computer_1.json"});
        const json before = session.json({"show", "640HP72"});
        for (const char *part : {"batteries", "softs", "volumes"})
            session.json({"import", folder + "computer_1_partial_" + part + ".json"});
        const json after = session.json({"show", "640HP72"});
        QCOMPARE(after["attributes"]["software_count"].get<int>(),
                 before["attributes"]["software_count"].get<int>());
        for (const char *list : {"disks", "monitors", "network_interfaces", "memory", "processors"})
            QCOMPARE(after["components"][list].size(), before["components"][list].size());
    }

    void supportedSystemsAskTheirQuestions()
    {
        if (!sharedData())
            QSKIP("the shared real files are not beside this checkout");
        const Session session;
        session.json({"init"});
        const json imported = session.json({"import", *sharedData() + "/seed/supported-systems.csv"});
        QCOMPARE(imported["read"].get<int>(), 176);
        QCOMPARE(session.json({"list", "item", "--where", "name=\"?\""})["total"].get<int>(), 0);
        QVERIFY(session.json({"list", "item", "--where", "open_questions:known"})["total"].get<int>() > 0);
    }

    void everyFolderIsTakenWithoutHarm()
    {
        if (!sharedData())
            QSKIP("the shared real files are not beside this checkout");
        const Session session;
        session.json({"init"});
        for (const char *folder : {"inventories", "registers", "seed"}) {
            const Ran ran = session.run({"import", *sharedData() + "/" + folder});
            QVERIFY2(ran.exit == 0 || ran.exit == 1, ran.err.c_str());
        }
        QCOMPARE(session.run({"verify"}).exit, 0);
        const json operations = session.json({"operations"})["operations"];
        for (const json &operation : operations) {
            if (operation["kind"] == "import")
                session.json({"undo", std::to_string(operation["number"].get<int>())});
        }
        QCOMPARE(session.json({"list", "computer"})["total"].get<int>(), 0);
        QCOMPARE(session.run({"verify"}).exit, 0);
    }

    void badFilesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("binary") << QByteArray("\x7f"
                                              "ELF\x02\x01\x01\0\0\0\0\0\0",
                                              13);
        QTest::newRow("truncated JSON")
            << QByteArray("{\"deviceid\": \"x\", \"content\": {\"hardware\": {\"name\": \"a");
        QTest::newRow("truncated XML")
            << QByteArray("<?xml version=\"1.0\"?><REQUEST><CONTENT><HARDWARE><NAME>a");
        QTest::newRow("deeply nested") << QByteArray("{\"content\":") + QByteArray(200'000, '[');
        QTest::newRow("entity bomb") << QByteArray(
            "<?xml version=\"1.0\"?><!DOCTYPE b [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b "
            "\"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
            "]><REQUEST><CONTENT><HARDWARE><NAME>&b;</NAME></HARDWARE></CONTENT></REQUEST>");
        QTest::newRow("a table that names no class") << QByteArray("Colour,Size\nred,4\n");
    }
    void badFilesAreNamed()
    {
        QFETCH(QByteArray, bytes);
        const Session session;
        session.json({"init"});
        const std::string file = session.write("bad.file", bytes.toStdString());
        const Ran ran = session.run({"import", file, "--json"});
        QVERIFY2(ran.exit == 3, (std::to_string(ran.exit) + ran.out).c_str());
        const json refused = json::parse(ran.out)["refused"];
        QCOMPARE(refused.size(), std::size_t(1));
        QCOMPARE(refused[0]["file"].get<std::string>(), file);
        QCOMPARE(refused[0]["what"].get<std::string>(), file); // as of a row: the thing, then the reason
        QVERIFY(!refused[0]["why"].get<std::string>().empty());
        QVERIFY(refused[0].contains("remedy"));
        QCOMPARE(session.json({"operations"})["operations"].size(), std::size_t(2)); // genesis and set-up
    }

    void namesThatLookLikeCodeStayText()
    {
        const Session session;
        session.json({"init"});
        const std::string file = session.write("names.csv", "Class,Name,Serial number\n"
                                                            "laptop,\"'; drop table item; --\",S1\n"
                                                            "laptop,<script>alert(1)</script>,S2\n"
                                                            "laptop,=1+1,S3\n");
        session.json({"import", file});
        QCOMPARE(session.json({"show", "S1"})["name"].get<std::string>(),
                 std::string("'; drop table item; --"));
        QCOMPARE(session.json({"show", "S2"})["name"].get<std::string>(),
                 std::string("<script>alert(1)</script>"));
        QCOMPARE(session.json({"show", "S3"})["name"].get<std::string>(), std::string("=1+1"));
        const std::string page = session.path("summary.html");
        QCOMPARE(session.run({"report", "estate-summary", "--to", page}).exit, 0);
        QVERIFY(readFile(page).find("<script>") == std::string::npos);
    }

    void installationsAreListedFilteredAndSorted()
    {
        const Session session;
        session.json({"init"});
        for (const std::string name : {"PC-1", "PC-2"}) {
            const std::string file = session.write(
                name + ".json",
                R"({"action":"inventory","deviceid":")" + name +
                    R"(-2026-01-02-03-04-05","content":{"versionclient":"GLPI-Agent_v1.17","hardware":{"name":")" +
                    name + R"("},"bios":{"ssn":"SN-)" + name +
                    R"("},"softwares":[{"name":"Office","version":"9.1","publisher":"Microsoft","install_date":"2025-03-04"},)" +
                    R"({"name":"Editor"}]}})");
            QCOMPARE(session.json({"import", file})["created"].get<int>(), 1);
        }
        const json all = session.json({"list", "installation", "--sort", "name,-device"});
        QCOMPARE(all["total"].get<int>(), 4);
        QCOMPARE(all["rows"][0]["device"].get<std::string>(), std::string("PC-2"));
        QVERIFY(all["rows"][0]["device_id"].is_number_integer());
        QCOMPARE(all["rows"][0]["name"].get<std::string>(), std::string("Editor"));
        QVERIFY(all["rows"][0]["version"].is_null() && all["rows"][0]["installed_on"].is_null());
        const json some = session.json({"list", "installation", "--where", "device:pc-1 installed_on:2025-03",
                                        "--columns", "name,version,source", "--limit", "5"});
        QCOMPARE(some["total"].get<int>(), 1);
        QCOMPARE(some["rows"][0]["version"].get<std::string>(), std::string("9.1"));
        QVERIFY(!some["rows"][0].contains("device"));
        const std::string table = session.path("installed.csv");
        QCOMPARE(session.run({"list", "installation", "--where", "publisher:microsoft", "--to", table}).exit,
                 0);
        QVERIFY(readFile(table).find("PC-2,Office,9.1,Microsoft,2025-03-04") != std::string::npos);
        QCOMPARE(session.run({"list", "installation", "--where", "size>1"}).exit, 2);
        QCOMPARE(session.run({"list", "installation", "--columns", "size"}).exit, 2);
        QCOMPARE(session.run({"list", "installation", "--sort", "size"}).exit, 2);
    }

    void whatWasTrueBeforeIsRecordedSo()
    {
        Session session;
        session.setDay(*tally::parseDay("2026-03-20"));
        session.json({"init"});
        const std::string rows = session.write("rows.csv", "Class,Name,Serial number\nlaptop,PC-1,SN1001\n");
        QCOMPARE(session.run({"import", rows, "--effective", "soon"}).exit, 2);
        QCOMPARE(session.run({"import", rows, "--effective", "2026-03-21"}).exit, 2);
        QVERIFY(
            session.json({"import", rows, "--effective", "2026-02-28", "--dry-run"})["operation"].is_null());
        session.json({"import", rows, "--effective", "2026-02-28"});
        const json operations = session.json({"operations", "--limit", "1"});
        QCOMPARE(operations["operations"][0]["effective_on"].get<std::string>(), std::string("2026-02-28"));
        QCOMPARE(session.json({"--true-on", "2026-03-01", "list", "laptop"})["total"].get<int>(), 1);
        QCOMPARE(session.json({"--true-on", "2026-02-27", "list", "laptop"})["total"].get<int>(), 0);
        QVERIFY(session.json({"import", rows, "--effective", "2026-02-28"})["operation"].is_null());
    }

    void aFolderOfNearClones()
    {
        const Session session;
        session.json({"init"});
        for (int i = 0; i < 333; ++i) {
            session.write(
                "clones/clone-" + std::to_string(i) + ".json",
                R"({"action":"inventory","deviceid":"clone-)" + std::to_string(i) +
                    R"(","content":{"versionclient":"GLPI-Agent_v1.17","hardware":{"name":"KIOSK","uuid":"00000000-0000-0000-0000-000000000000"},)"
                    R"("bios":{"ssn":"To be filled by O.E.M.","smanufacturer":"System manufacturer"},"softwares":[{"name":"Browser"}]}})");
        }
        const json imported = session.json({"import", session.path("clones")});
        QCOMPARE(imported["created"].get<int>(), 333);
        QCOMPARE(session.json({"list", "computer"})["total"].get<int>(), 333);
    }
};

TALLY_TEST(TestImportFiles);
#include "test_import_files.moc"
