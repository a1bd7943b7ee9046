// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registrar.h"
#include "session.h"

#include <QTest>

using namespace tally::test;
using nlohmann::json;

namespace {

std::string agent(const std::string &memory, const std::string &program)
{
    return R"({"deviceid":"pc-9","action":"inventory","itemtype":"Computer","content":{"versionclient":"GLPI-Agent_v1.7",)"
           R"("bios":{"smanufacturer":"Dell Inc.","ssn":"SN100200"},"hardware":{"name":"pc-9","memory":)" +
           memory + R"(},"softwares":[{"name":")" + program + R"(","version":"1"}]}})";
}

} // namespace

// One laptop that stands in the register twice, merged, imported again and taken apart.
class TestMerging final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mergedImportedTakenApart()
    {
        const Session session;
        session.json({"init"});
        session.json({"import", session.write("a.json", agent("8192", "7-Zip"))});
        session.json({"add", "laptop", "name=Front desk", "asset_number=A1", "cost_pence=500"});
        const json dry = session.json({"merge", "SN100200", "A1", "--keep", "name=A1", "--dry-run"});
        QVERIFY(dry["operation"].is_null());
        QVERIFY(dry["would_refuse"].empty());
        QCOMPARE(session.json({"show", "A1"})["name"].get<std::string>(), std::string("Front desk"));

        const json merged =
            session.json({"merge", "SN100200", "A1", "--keep", "name=A1", "--because", "label read"});
        QCOMPARE(merged["ended"].size(), std::size_t(1));
        QVERIFY(merged["moved"]["reports"].get<int>() > 0);
        const json shown = session.json({"show", "A1"});
        QCOMPARE(shown["name"].get<std::string>(), std::string("Front desk"));
        QCOMPARE(shown["attributes"]["serial_number"].get<std::string>(), std::string("SN100200"));
        const std::string old = std::to_string(merged["ended"][0]["id"].get<int>());
        const auto gone = session.run({"show", old});
        QVERIFY(gone.exit != 0);
        QVERIFY2(gone.err.find("merged into Front desk") != std::string::npos, gone.err.c_str());

        session.json({"import", session.write("b.json", agent("16384", "Zoom"))});
        const json apart = session.json({"unmerge", "SN100200"});
        QVERIFY(apart["merge"] == merged["operation"]);
        QVERIFY(apart["parts"][0]["id"] == merged["ended"][0]["id"]);
        QVERIFY(apart["conflicts"].empty());
        QVERIFY(session.json({"show", "A1"})["attributes"]["serial_number"].is_null());
        QCOMPARE(session.json({"show", "A1"})["name"].get<std::string>(), std::string("Front desk"));
        const json laptop = session.json({"show", "SN100200"});
        QCOMPARE(laptop["name"].get<std::string>(), std::string("pc-9"));
        QCOMPARE(laptop["installations"][0]["name"].get<std::string>(), std::string("Zoom"));
        QVERIFY(session.json({"verify"})["intact"].get<bool>());
    }

    void refusals()
    {
        const Session session;
        session.json({"init"});
        session.json({"add", "laptop", "name=pc-1"});
        session.json({"add", "printer", "name=prn-1"});
        QCOMPARE(session.run({"merge", "pc-1"}).exit, 2);
        QCOMPARE(session.run({"merge", "pc-1", "pc-1"}).exit, 2);
        QCOMPARE(session.run({"merge", "pc-1", "prn-1"}).exit, 4);
        QCOMPARE(session.run({"merge", "pc-1", "prn-1", "--keep", "name"}).exit, 2);
        QVERIFY(session.run({"unmerge", "pc-1"}).exit != 0);
        QCOMPARE(session.run({"unmerge", "pc-1", "--report", "glpi-agent"}).exit, 2);
        QCOMPARE(session.run({"unmerge", "pc-1", "--report", "a/b", "--operation", "1"}).exit, 2);
    }
};

TALLY_TEST(TestMerging);
#include "test_merging.moc"
