// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What scripts and people rely on in every command: money under its names, several values of one option,
// help, exit codes, suggestions, fields that are always there, and copies of a register side by side.
#include "registrar.h"
#include "session.h"

#include <QTest>

#include <filesystem>

using namespace tally::test;
using Json = nlohmann::json;
using Words = std::vector<std::string>;
Q_DECLARE_METATYPE(Words)

namespace {

const Session &estate()
{
    static const Session session = [] {
        Session made;
        made.json({"init"});
        made.json({"add", "site", "name=Civic Centre"});
        made.json({"add", "site", "name=Town Hall"});
        made.json({"add", "server", "name=one", "cost=749.50", "site=Civic Centre"});
        made.json({"add", "server", "name=two", "cost_pence=74950", "site=Town Hall"});
        made.json({"add", "server", "name=three", "cost=12"});
        made.json({"add", "application", "name=web"});
        made.json({"relate", "web", "runs_on", "one"});
        return made;
    }();
    return session;
}

std::vector<std::string> namesWhere(const std::string &filter)
{
    std::vector<std::string> names;
    const Json listed = estate().json({"list", "server", "--where", filter, "--sort", "name"});
    for (const Json &row : listed["rows"])
        names.push_back(row["name"]);
    return names;
}

} // namespace

class TestManners final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moneyIsWhatItsNameSays()
    {
        for (const char *name : {"one", "two"})
            QCOMPARE(estate().json({"show", name})["attributes"]["cost_pence"].get<int>(), 74950);
        const Json rows = estate().json({"list", "server", "--columns", "name,cost", "--sort", "-cost,name"});
        QCOMPARE(rows["rows"][0]["cost_pence"].get<int>(), 74950);
        QCOMPARE(rows["rows"][2]["name"].get<std::string>(), std::string("three"));
    }

    void aWrittenTableComesBackAsItWas()
    {
        const std::string file = estate().path("servers.csv");
        QCOMPARE(estate().run({"list", "server", "--columns", "class,name,cost", "--to", file}).exit, 0);
        const Session other;
        other.json({"init"});
        other.json({"import", file});
        QCOMPARE(other.json({"show", "two"})["attributes"]["cost_pence"].get<int>(), 74950);
        QCOMPARE(other.json({"show", "three"})["attributes"]["cost_pence"].get<int>(), 1200);
    }

    void ownerAndInterfacesAreAlwaysThere()
    {
        QCOMPARE(estate().json({"show", "one"})["attributes"]["owner"].get<std::string>(),
                 std::string("Our organisation"));
        const Session session;
        session.json({"init"});
        const std::string file = session.write("a.json", R"({"deviceid":"a-1","content":{"versionclient":"x",
            "hardware":{"name":"a"},"bios":{"ssn":"S123456"},"networks":[{"description":"eth0"},
            {"description":"eth1","mac":"00:1a:2b:3c:4d:5e","ipaddress":"10.1.2.3"}]}})");
        session.json({"import", file});
        const Json interfaces = session.json({"show", "S123456"})["components"]["network_interfaces"];
        QCOMPARE(interfaces.size(), 2U);
        for (const Json &interface : interfaces)
            QVERIFY(interface.contains("mac") && interface["addresses"].is_array());
    }

    void claimsAndPartsHaveDatesAndNames()
    {
        const Session session;
        session.json({"init"});
        const std::string file = session.write("a.json", R"({"deviceid":"a-1","content":{"versionclient":"x",
            "hardware":{"name":"a"},"bios":{"ssn":"S123456","smodel":"XPS","smanufacturer":"Dell",
            "bdate":"2020-02-03"},"batteries":[{"name":"b","date":"2019-07-06"}]}})");
        session.json({"import", file});
        const Json shown = session.json({"show", "S123456"});
        QCOMPARE(shown["components"]["batteries"][0]["manufactured_on"].get<std::string>(),
                 std::string("2019-07-06"));
        std::map<std::string, Json> said;
        for (const Json &claim : shown["claims"])
            said[claim["attribute"]] = claim["value"];
        QCOMPARE(said["model"].dump(), std::string("\"XPS\""));
        QCOMPARE(said["firmware_date"].dump(), std::string("\"2020-02-03\""));
    }

    void thePastIsToldInItsOwnWords()
    {
        const Session session;
        session.json({"init"});
        session.json({"add", "site", "name=Old Hall"});
        session.json({"add", "server", "name=one", "site=Old Hall"});
        session.json({"set", "Old Hall", "name=New Hall"});
        const auto siteSaid = [&](std::vector<std::string> when) {
            when.insert(when.end(), {"history", "one"});
            const Json told = session.json(when);
            for (const Json &change : told["changes"])
                if (change["attribute"] == "site")
                    return change["after"].get<std::string>();
            return std::string();
        };
        QCOMPARE(siteSaid({}), std::string("New Hall"));
        QCOMPARE(siteSaid({"--as-of", "3"}), std::string("Old Hall"));
    }

    void severalAlreadyFailed()
    {
        const Json together = estate().json({"impact", "three", "--down-too", "one", "two"});
        QCOMPARE(together["sources"].size(), 1U);
        const Json apart = estate().json({"impact", "three", "--down-too", "one", "--down-too=two"});
        QCOMPARE(together.dump(), apart.dump());
        QCOMPARE(
            estate().json({"impact", "--down-too", "two", "one"})["sources"][0]["name"].get<std::string>(),
            std::string("one"));
    }

    void namesOfReferencesAreValues()
    {
        const std::vector<std::string> both{"one", "two"};
        QCOMPARE(namesWhere(R"(site=("Civic Centre" "Town Hall"))"), both);
        QCOMPARE(namesWhere(R"(site:("civic" hall))"), both);
        QCOMPARE(namesWhere(R"(site=("Civic"))"), std::vector<std::string>());
        QCOMPARE(namesWhere(R"(site:(name="Town Hall"))"), std::vector<std::string>{"two"});
        QCOMPARE(namesWhere(R"(site:(hall))"), std::vector<std::string>{"two"});
    }

    void mistakesAreNamedWithWhatWasMeant_data()
    {
        QTest::addColumn<Words>("words");
        QTest::addColumn<std::string>("meant");
        const auto row = [](Words words, const char *meant) {
            QTest::newRow(words.back().c_str()) << words << std::string(meant);
        };
        row({"list", "server", "--where", "statsu=in_use"}, "status");
        row({"set", "one", "serail_number=1"}, "serial_number");
        row({"relate", "web", "two", "run_son"}, "runs_on");
        row({"imapct"}, "impact");
        row({"list", "server", "--sort", "naem"}, "name");
        row({"list", "server", "--columns", "naem,class"}, "name");
    }
    void mistakesAreNamedWithWhatWasMeant()
    {
        QFETCH(Words, words);
        QFETCH(std::string, meant);
        if (words[0] == "relate")
            std::swap(words[2], words[3]);
        const Ran ran = estate().run(words);
        QCOMPARE(ran.exit, 2);
        QVERIFY2(ran.err.find("Did you mean") != std::string::npos &&
                     ran.err.find(meant) != std::string::npos,
                 ran.err.c_str());
    }

    void aMistakeInAFilterIsShownAtItsPlace()
    {
        const Ran ran = estate().run({"list", "server", "--where", "name=one statsu=in_use"});
        const std::string shown = "\n  name=one statsu=in_use\n           ^";
        QVERIFY2(ran.err.find(shown) != std::string::npos, ran.err.c_str());
    }

    void helpStandsBehindEachCommand()
    {
        for (const char *word : {"--help", "-h"}) {
            const Ran ran = estate().run({"show", word});
            QCOMPARE(ran.exit, 0);
            QVERIFY2(ran.out.starts_with("usage: tally show KEY"), ran.out.c_str());
        }
        QCOMPARE(estate().run({"show", "--", "-h"}).exit, 3);
    }

    // A copy goes its own way: neither it nor the original is taken for the other.
    void copiesStandSideBySide()
    {
        const Session session;
        session.json({"init"});
        session.json({"add", "server", "name=one"});
        const std::string copy = session.path("copy.tally");
        std::filesystem::copy_file(session.url(), copy);
        session.json({"add", "server", "name=two"});
        session.json({"add", "server", "name=three"});
        const Ran seen = session.runOn(copy, {"--json", "verify"});
        QCOMPARE(seen.exit, 0);
        QVERIFY2(seen.out.find("at another place") != std::string::npos, seen.out.c_str());
        QCOMPARE(session.runOn(copy, {"add", "server", "name=other"}).exit, 0);
        QCOMPARE(session.run({"add", "server", "name=four"}).exit, 0);
        QCOMPARE(session.runOn(copy, {"verify"}).exit, 0);
        QCOMPARE(session.run({"verify"}).exit, 0);
        // In the original's place it is another matter.
        std::filesystem::copy_file(copy, session.url(), std::filesystem::copy_options::overwrite_existing);
        QVERIFY(session.run({"add", "server", "name=five"}).exit != 0);
        QCOMPARE(session.run({"verify"}).exit, 1);
    }
};

TALLY_TEST(TestManners);
#include "test_manners.moc"
