// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registrar.h"
#include "session.h"

#include <QTest>

using namespace tally::test;
using nlohmann::json;

namespace {

const std::string kAgent =
    R"({"deviceid":"pc-9","action":"inventory","itemtype":"Computer","content":{"versionclient":"GLPI-Agent_v1.7",)"
    R"("bios":{"smanufacturer":"Dell Inc.","ssn":"SN100200"},"hardware":{"name":"pc-9","memory":8192},)"
    R"("softwares":[{"name":"7-Zip","version":"1"}]}})";

// A report of which the serial number fits two laptops.
int ask(const Session &session)
{
    session.json({"init"});
    session.json({"add", "laptop", "name=pc-1", "serial_number=SN100200", "asset_number=A1"});
    session.json({"add", "laptop", "name=pc-2", "serial_number=SN100200", "asset_number=A2"});
    const json imported = session.json({"import", session.write("agent.json", kAgent)});
    if (imported["held"] != 1)
        qFatal("not held: %s", imported.dump().c_str());
    return session.json({"held"})["held"][0]["report"].get<int>();
}

std::string ownerOf(const Session &session, const std::string &serial)
{
    const json rows = session.json(
        {"list", "hardware", "--where", "serial_number=" + serial, "--columns", "owner"})["rows"];
    return rows.size() == 1 ? rows[0]["owner"].get<std::string>() : rows.dump();
}

} // namespace

// What waits for a person, from the question to the answer and back.
class TestHeld final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listedDecidedUndone()
    {
        const Session session;
        const std::string report = std::to_string(ask(session));
        const json held = session.json({"held"})["held"][0];
        QCOMPARE(held["subject"].get<std::string>(), std::string("pc-9"));
        QCOMPARE(held["candidates"].size(), std::size_t(2));
        QVERIFY(held["why"].is_string());
        QVERIFY(held["since"].is_string());
        QVERIFY(session.run({"held"}).out.find("pc-9") != std::string::npos);
        const json decided = session.json({"decide", report, "same-as", "A2", "--because", "label read"});
        QCOMPARE(decided["item"]["name"].get<std::string>(), std::string("pc-2"));
        QVERIFY(session.json({"held"})["held"].empty());
        const json later = session.json({"import", session.path("agent.json")});
        QCOMPARE(later["held"].get<int>(), 0);
        QCOMPARE(session.json({"show", "A2"})["installations"].size(), std::size_t(1));
        session.json({"undo", std::to_string(later["operation"].get<int>())});
        session.json({"undo", std::to_string(decided["operation"].get<int>())});
        QCOMPARE(session.json({"held"})["held"].size(), std::size_t(1));
    }

    void ignoredNeedsAReason()
    {
        const Session session;
        const std::string report = std::to_string(ask(session));
        QCOMPARE(session.run({"decide", report, "ignore"}).exit, 2);
        session.json({"decide", report, "ignore", "--because", "on loan"});
        QVERIFY(session.json({"held"})["held"].empty());
        QCOMPARE(session.json({"held", "--all"})["held"][0]["ignored"].get<bool>(), true);
        QCOMPARE(session.json({"import", session.path("agent.json")})["held"].get<int>(), 0);
    }

    void wrongWords()
    {
        const Session session;
        const std::string report = std::to_string(ask(session));
        QCOMPARE(session.run({"decide", "nothing", "new"}).exit, 2);
        QCOMPARE(session.run({"decide", report, "same-as"}).exit, 2);
        QCOMPARE(session.run({"decide", report, "maybe"}).exit, 2);
        QCOMPARE(session.run({"decide", report, "new", "--until", "2027-01-01"}).exit, 2);
        QCOMPARE(session.run({"decide", report, "same-as", "nothing there"}).exit, 3);
        QCOMPARE(session.run({"decide", "999999", "new"}).exit, 3);
    }

    void aPartnersImport()
    {
        const Session session;
        session.json({"init"});
        session.json({"add", "partner", "name=South"});
        session.json({"add", "partner", "name=West"});
        const std::string rule = session.write(
            "rule.json", R"({"kind":"source","name":"glpi*","owner":"South","stale_after":{"item":90}})");
        session.json({"define", rule});
        session.json({"import", session.write("agent.json", kAgent)});
        QCOMPARE(ownerOf(session, "SN100200"), std::string("South"));
        const std::string rows = session.write("more.csv", "Name,Serial number\npc-5,SN555666\n");
        session.json({"import", rows, "--class", "laptop", "--owner", "West"});
        QCOMPARE(ownerOf(session, "SN555666"), std::string("West"));
        QCOMPARE(session.run({"import", rows, "--class", "laptop", "--owner", "East"}).exit, 3);
        const std::string bad =
            session.write("bad.json", R"({"kind":"source","name":"glpi*","owner":"East"})");
        QCOMPARE(session.run({"define", bad}).exit, 3);
        const std::string odd = session.write("odd.json", R"({"kind":"colour","name":"glpi*"})");
        QCOMPARE(session.run({"define", odd}).exit, 3);
    }
};

TALLY_TEST(TestHeld);
#include "test_held.moc"
