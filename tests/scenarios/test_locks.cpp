// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registrar.h"
#include "session.h"

#include <QTest>

#include <algorithm>

using namespace tally;
using namespace tally::test;
using nlohmann::json;

namespace {

std::string inventory(int memory, const std::string &seen)
{
    return R"({"deviceid":"pc-1-agent","action":"inventory","itemtype":"Computer","content":{)"
           R"("versionclient":"GLPI-Agent_v1.7","bios":{"smanufacturer":"Dell Inc.","ssn":"SN100200"},)"
           R"("accesslog":{"logdate":")" +
           seen + R"("},"hardware":{"name":"pc-1","memory":)" + std::to_string(memory) + "}}}";
}

json memory(const Session &session, std::vector<std::string> at = {})
{
    at.insert(at.end(), {"show", "SN100200"});
    return session.json(at)["attributes"]["memory_mib"];
}

json claimOf(const json &shown, const std::string &source)
{
    for (const json &claim : shown["claims"]) {
        if (claim["attribute"] == "memory_mib" && claim["source"] == source)
            return claim;
    }
    return {};
}

// What the agent saw of the machine on that day.
void seen(const Session &session, int mebibytes, const std::string &day)
{
    session.json({"import", session.write("pc.json", inventory(mebibytes, day + " 08:00:00"))});
}

} // namespace

// A value that a person fixes until a date.
class TestLocks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noSourceChangesItUntilItExpires()
    {
        Session session;
        session.setDay(*parseDay("2026-03-02"));
        session.json({"init"});
        seen(session, 8192, "2026-03-01");
        const json locked = session.json({"lock", "SN100200", "memory_mib=16384", "--until", "2026-03-20",
                                          "--because", "module on its way"});
        QCOMPARE(locked["value"].get<int>(), 16384);
        session.setDay(*parseDay("2026-03-10"));
        seen(session, 4096, "2026-03-09");
        QCOMPARE(memory(session).get<int>(), 16384);
        const json shown = session.json({"show", "SN100200"});
        QCOMPARE(shown["locks"].size(), std::size_t(1));
        QCOMPARE(shown["locks"][0]["until"].get<std::string>(), std::string("2026-03-20"));
        QCOMPARE(shown["locks"][0]["reason"].get<std::string>(), std::string("module on its way"));
        QVERIFY(shown["locks"][0]["holds"].get<bool>());
        const json claim = claimOf(shown, "glpi-json");
        QCOMPARE(claim["value"].get<int>(), 4096); // kept
        QVERIFY(!claim["wins"].get<bool>() && claim["would_win"].get<bool>());
        const std::string words = session.run({"show", "SN100200"}).out;
        QVERIFY2(words.find("locked until 2026-03-20") != std::string::npos &&
                     words.find("glpi-json says 4 GiB") != std::string::npos,
                 words.c_str());
        QCOMPARE(session.json({"list", "value_lock"})["total"].get<int>(), 1);
        const json findings = session.json({"findings"})["findings"];
        const auto differs = std::find_if(findings.begin(), findings.end(), [](const json &finding) {
            return finding["attribute"] == "memory_mib";
        });
        QVERIFY(differs != findings.end());
        QVERIFY2(differs->dump().find("locked until 2026-03-20") != std::string::npos,
                 differs->dump().c_str());

        session.setDay(*parseDay("2026-03-22")); // it has expired: whoever looks sees what the rules say
        QCOMPARE(memory(session).get<int>(), 4096);
        QVERIFY(session.json({"show", "SN100200"})["locks"].empty());
        const json operations = session.json({"operations"})["operations"];
        QCOMPARE(operations[0]["reason"].get<std::string>(), std::string("locks that have expired"));
        session.json({"list", "laptop"});
        QCOMPARE(session.json({"operations"})["operations"].size(), operations.size());
        QCOMPARE(memory(session, {"--as-of", "2026-03-10"}).get<int>(), 16384);
        const json then = session.json({"--as-of", "2026-03-10", "show", "SN100200"})["locks"];
        QCOMPARE(then.size(), std::size_t(1));
        QVERIFY(then[0]["holds"].get<bool>());
    }

    // A serial number that was locked by mistake leads to the machine no longer.
    void whatWasLockedIsNoMarkAfterwards()
    {
        Session session;
        session.setDay(*parseDay("2026-03-02"));
        session.json({"init"});
        session.json(
            {"import", session.write("r.csv", "name,serial_number\npc-1,SN777001\n"), "--class", "laptop"});
        session.json(
            {"lock", "SN777001", "serial_number=SN777002", "--until", "2026-03-20", "--because", "typed"});
        session.json({"unlock", "SN777002", "serial_number"});
        session.json(
            {"import", session.write("s.csv", "name,serial_number\npc-2,SN777002\n"), "--class", "laptop"});
        QCOMPARE(session.json({"list", "laptop"})["total"].get<int>(), 2);
    }

    // So does one that has expired: nobody unlocks it.
    void anExpiredOneLeavesNoMarkEither()
    {
        Session session;
        session.setDay(*parseDay("2026-03-02"));
        session.json({"init"});
        session.json(
            {"import", session.write("r.csv", "name,serial_number\npc-1,SN777001\n"), "--class", "laptop"});
        session.json(
            {"lock", "SN777001", "serial_number=SN777002", "--until", "2026-03-20", "--because", "typed"});
        session.setDay(*parseDay("2026-03-21"));
        session.json(
            {"import", session.write("s.csv", "name,serial_number\npc-2,SN777002\n"), "--class", "laptop"});
        QCOMPARE(session.json({"list", "laptop"})["total"].get<int>(), 2);
        QCOMPARE(session.json({"show", "SN777001"})["name"].get<std::string>(), std::string("pc-1"));
    }

    // Of a site, what another source says is its name, also when it has ended.
    void whatASourceSaysIsSaidByName()
    {
        Session session;
        session.setDay(*parseDay("2026-03-02"));
        session.json({"init"});
        session.json({"add", "site", "name=Depot"});
        session.json({"import", session.write("r.csv", "name,serial_number,site\npc-1,SN777001,Town Hall\n"),
                      "--class", "laptop"});
        session.json({"lock", "SN777001", "site=Depot", "--until", "2026-03-20", "--because", "so"});
        const std::string words = session.run({"show", "SN777001"}).out;
        QVERIFY2(words.find("says Town Hall") != std::string::npos, words.c_str());
        session.json({"retire", "Town Hall"});
        const std::string since = session.run({"show", "SN777001"}).out;
        QVERIFY2(since.find("says Town Hall") != std::string::npos, since.c_str());
    }

    // A technician's record by hand of another's item holds nothing of it.
    void aLockOfWhatCannotBeLockedHoldsNothing()
    {
        Session session;
        session.setDay(*parseDay("2026-03-02"));
        session.json({"init"});
        seen(session, 8192, "2026-03-01");
        const std::string id = std::to_string(session.json({"show", "SN100200"})["id"].get<int>());
        session.json({"add", "value_lock", "name=x", "subject=#" + id, "attribute=owner", "status=holds"});
        session.json({"add", "value_lock", "name=y", "subject=#" + id, "attribute=nonsense", "status=holds"});
        QVERIFY(session.json({"show", "SN100200"})["locks"].empty());
    }

    void noRuleChangesItUntilItExpires()
    {
        Session session;
        session.setDay(*parseDay("2026-03-02"));
        session.json({"init"});
        session.json({"import", session.write("r.csv", "name,serial_number,memory_mib\npc-1,SN100200,2048\n"),
                      "--class", "laptop"});
        seen(session, 8192, "2026-03-01");
        session.json({"lock", "SN100200", "memory_mib", "--until", "2026-03-20", "--because", "as counted"});
        const std::string rule = session.write(
            "rule.json",
            R"({"kind":"precedence","name":"ours","attributes":{"memory_mib":["register","agent","person"]}})");
        QVERIFY(session.json({"rules", "try", rule})["changes"].empty());
        session.setDay(*parseDay("2026-03-22"));
        QCOMPARE(session.json({"rules", "try", rule})["changes"].size(), std::size_t(1));
        session.json({"rules", "adopt", rule});
        QCOMPARE(memory(session).get<int>(), 2048);
    }

    void editsAreRefusedAndUnlockingDecidesAgain()
    {
        Session session;
        session.setDay(*parseDay("2026-03-02"));
        session.json({"init"});
        seen(session, 8192, "2026-03-01");
        const json locked = session.json({"lock", "SN100200", "memory_mib=16384", "--until", "2026-03-20",
                                          "--because", "module on its way"});
        session.json({"undo", std::to_string(locked["operation"].get<int>())});
        QCOMPARE(memory(session).get<int>(), 8192);
        QVERIFY(session.json({"show", "SN100200"})["locks"].empty());
        session.json({"lock", "SN100200", "memory_mib=16384", "--until", "2026-03-20", "--because",
                      "module on its way"});
        const Ran refused = session.run({"set", "SN100200", "memory_mib=1"});
        QCOMPARE(refused.exit, 4);
        QVERIFY2(refused.err.find("module on its way") != std::string::npos &&
                     refused.err.find("tally unlock") != std::string::npos,
                 refused.err.c_str());
        const json unlocked = session.json({"unlock", "SN100200", "memory_mib", "--because", "it came"});
        QCOMPARE(unlocked["value"].get<int>(), 8192);
        QVERIFY(session.json({"show", "SN100200"})["locks"].empty());
        QCOMPARE(session.run({"unlock", "SN100200", "memory_mib"}).exit, 3);
        session.json({"undo", std::to_string(unlocked["operation"].get<int>())});
        QCOMPARE(memory(session).get<int>(), 16384);
        QCOMPARE(session.run({"set", "SN100200", "memory_mib=1"}).exit, 4);
    }

    void whatCannotBeLocked()
    {
        Session session;
        session.setDay(*parseDay("2026-03-02"));
        session.json({"init"});
        seen(session, 8192, "2026-03-01");
        const std::vector<std::string> until{"--until", "2026-03-20", "--because", "so"};
        const auto lock = [&](const std::string &attribute, const std::vector<std::string> &options) {
            std::vector<std::string> words{"lock", "SN100200", attribute};
            words.insert(words.end(), options.begin(), options.end());
            return session.run(words).exit;
        };
        QCOMPARE(lock("memory_mib", {}), 2);
        QCOMPARE(lock("memory_mib", {"--until", "2026-03-20"}), 2);
        QCOMPARE(lock("memory_mib", {"--until", "2026-03-01", "--because", "so"}), 2);
        QCOMPARE(lock("memory_mib=?", until), 2);
        QCOMPARE(lock("asset_number", until), 4); // nothing is recorded
        QCOMPARE(lock("class", until), 4);
        QCOMPARE(lock("teapot", until), 4);
        QCOMPARE(lock("memory_mib", until), 0);
        QCOMPARE(lock("memory_mib", until), 4); // so already
        QCOMPARE(lock("memory_mib", {"--until", "2026-04-20", "--because", "so"}), 0);
        QCOMPARE(session.json({"list", "value_lock"})["total"].get<int>(), 1);
    }
};

TALLY_TEST(TestLocks);
#include "test_locks.moc"
