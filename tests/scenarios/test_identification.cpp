// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registrar.h"
#include "session.h"

#include <QTest>

#include <algorithm>

using namespace tally::test;
using nlohmann::json;

namespace {

const std::string kByName = R"({"kind": "identification", "name": "computer", "keys": [
    {"attributes": ["serial_number", "manufacturer"], "strength": 100},
    {"attributes": ["host_name"], "strength": 80}]})";

std::string inventoryOf(const std::string &name, const std::string &serial,
                        const std::string &agent = "agent")
{
    return R"({"deviceid":")" + name + "-" + agent +
           R"(","action":"inventory","itemtype":"Computer","content":{"versionclient":"GLPI-Agent_v1.7",)"
           R"("bios":{"smanufacturer":"Dell Inc.","ssn":")" +
           serial + R"("},"hardware":{"name":")" + name + R"(","memory":8192}}})";
}

// Two machines that their agents and a register's file know; of the second, the file knows no serial number.
void importTwo(const Session &session)
{
    session.json({"init"});
    session.json({"import", session.write("a.json", inventoryOf("pc-1", "SN100200")),
                  session.write("b.json", inventoryOf("pc-2", "SN100201"))});
    session.json(
        {"import",
         session.write("register.csv", "name,asset_number,serial_number\npc-1,A1,SN100200\npc-2,A2,\n"),
         "--class", "laptop"});
}

int idOf(const Session &session, const std::string &key)
{
    return session.json({"show", key})["id"].get<int>();
}

} // namespace

// The identifying keys of classes, tried over all reports, taken and undone.
class TestIdentification final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysAreListed()
    {
        const Session session;
        session.json({"init"});
        const json rules = session.json({"rules", "identification"})["rules"];
        const auto computer = std::find_if(rules.begin(), rules.end(),
                                           [](const json &rule) { return rule["rule"] == "computer"; });
        QVERIFY(computer != rules.end());
        const json &first = (*computer)["keys"][0];
        QVERIFY(first["attributes"] == json({"serial_number", "manufacturer"}));
        QCOMPARE(first["strength"].get<int>(), 100);
        QCOMPARE(first["decides"].get<std::string>(), std::string("alone"));
        const json classes = (*computer)["classes"];
        QVERIFY(std::find(classes.begin(), classes.end(), "laptop") != classes.end());
        const std::string out = session.run({"rules", "identification"}).out;
        QVERIFY(out.find("serial_number and manufacturer") != std::string::npos);
        const json all = session.json({"rules"})["rules"];
        for (const json &rule : all)
            QVERIFY(rule.contains("keys") && rule.contains("classes"));
    }

    void triedTakenUndone()
    {
        const Session session;
        importTwo(session);
        const std::string file = session.write("by-name.json", kByName);
        const int agent = idOf(session, "SN100201"), row = idOf(session, "A2");
        QVERIFY(agent != row);
        const json tried = session.json({"rules", "try", file});
        QVERIFY(tried["operation"].is_null());
        QCOMPARE(tried["rule"].get<std::string>(), std::string("computer"));
        QCOMPARE(tried["merges"].size(), std::size_t(1));
        QCOMPARE(tried["merges"][0]["items"][0]["id"].get<int>(), std::min(agent, row));
        QCOMPARE(tried["merges"][0]["items"][1]["id"].get<int>(), std::max(agent, row));
        QCOMPARE(tried["merges"][0]["by"][0]["key"].get<std::string>(), std::string("host name"));
        QCOMPARE(tried["merges"][0]["by"][0]["value"].get<std::string>(), std::string("pc-2"));
        QVERIFY(tried["splits"].empty() && tried["held"].empty() && tried["recognised"].empty());
        QVERIFY(session.json({"rules", "try", file}) == tried);
        QCOMPARE(idOf(session, "A2"), row); // nothing was recorded

        const json taken = session.json({"rules", "adopt", file, "--because", "names are unique here"});
        QVERIFY(taken["operation"].is_number());
        QVERIFY(taken["merges"] == tried["merges"]);
        QCOMPARE(idOf(session, "A2"), row); // and nothing merged
        QCOMPARE(session.run({"rules", "adopt", file}).exit, 4);
        QVERIFY(session.json({"rules", "try", file})["merges"].empty());
        const json later = session.json({"import", session.write("third.csv", "name,asset_number\npc-1,A9\n"),
                                         "--class", "laptop", "--source", "csv:third"});
        QCOMPARE(later["created"].get<int>(), 0); // by its name now

        session.json({"undo", std::to_string(later["operation"].get<int>())});
        session.json({"undo", std::to_string(taken["operation"].get<int>())});
        const json again =
            session.json({"import", session.path("third.csv"), "--class", "laptop", "--source", "csv:third"});
        QCOMPARE(again["created"].get<int>(), 1);
        session.json({"undo", std::to_string(again["operation"].get<int>())});
        QVERIFY(session.json({"rules", "try", file})["merges"] == tried["merges"]);
    }

    // What the list says is carried out by the commands that it gives.
    void theListIsCarriedOut()
    {
        const Session session;
        importTwo(session);
        const std::string file = session.write("by-name.json", kByName);
        const Ran taken = session.run({"rules", "adopt", file});
        QCOMPARE(taken.exit, 0);
        const int agent = idOf(session, "SN100201"), row = idOf(session, "A2");
        const std::string command = "tally merge " + std::to_string(std::min(agent, row)) + " " +
                                    std::to_string(std::max(agent, row));
        QVERIFY2(taken.out.find(command) != std::string::npos, taken.out.c_str());
        session.json({"merge", std::to_string(std::min(agent, row)), std::to_string(std::max(agent, row))});
        QCOMPARE(idOf(session, "A2"), idOf(session, "SN100201"));
    }

    void splitsAndWhatWouldBeHeld()
    {
        const Session session;
        importTwo(session);
        const json split = session.json(
            {"rules", "try", session.write("k.json", R"({"kind":"identification","name":"computer",
                "keys":[{"attributes":["asset_number"],"strength":70}]})")});
        QCOMPARE(split["splits"].size(), std::size_t(1));
        QCOMPARE(split["splits"][0]["item"]["id"].get<int>(), idOf(session, "SN100200"));
        QCOMPARE(split["splits"][0]["parts"].size(), std::size_t(2));
        QVERIFY(split["splits"][0]["commands"][0].get<std::string>().starts_with("tally unmerge "));
        session.json({"import", session.write("c.json", inventoryOf("pc-1", "SN777888", "other"))});
        const json held = session.json({"rules", "try", session.write("by-name.json", kByName)});
        QCOMPARE(held["held"].size(), std::size_t(1));
        QCOMPARE(held["held"][0]["item"]["id"].get<int>(), idOf(session, "SN777888"));
        QVERIFY(held["held"][0]["why"].get<std::string>().find("serial number") != std::string::npos);
    }

    void aWholeDescriptionIsTakenToo()
    {
        const Session session;
        importTwo(session);
        const Ran bad = session.run({"rules", "try", session.write("bad.json", R"({"kind":"identification",
            "name":"compter","keys":[{"attributes":["uuid"],"strength":90}]})")});
        QCOMPARE(bad.exit, 3);
        QVERIFY(bad.err.find("computer") != std::string::npos);
        for (
            const char *text :
            {R"({"kind":"identification","name":"computer"})",
             R"({"kind":"identification","name":"computer","keys":[],"x":1})",
             R"({"kind":"identification","name":"computer","keys":[{"attributes":["uuid"],"strength":900}]})",
             R"({"kind":"identification","name":"computer","keys":[{"attributes":["uiud"],"strength":90}]})"})
            QCOMPARE(session.run({"rules", "try", session.write("bad.json", text)}).exit, 3);
        const Ran described = session.run(
            {"rules", "try",
             session.write("thing.json",
                           R"({"name":"cluster","parent":"service_item","label":"Cluster","plural":"Clusters",
                               "keys":[{"attributes":["name"],"strength":60}]})")});
        QVERIFY2(described.exit == 0, described.err.c_str());
    }
};

TALLY_TEST(TestIdentification);
#include "test_identification.moc"
