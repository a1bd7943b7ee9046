// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registrar.h"
#include "session.h"

#include <QTest>

#include <filesystem>
#include <sys/stat.h>

using namespace tally::test;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

constexpr const char *kDrone =
    R"({"name": "drone", "parent": "hardware", "label": "Drone", "plural": "Drones",
        "attributes": [{"name": "rotors", "label": "Rotors", "type": "integer"}]})";

json newestOperation(const Session &session)
{
    return session.json({"operations", "--limit", "1"})["operations"][0];
}

} // namespace

// What people and folders do to a register without meaning harm.
class TestClumsyHands final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFolderWithEverythingInIt()
    {
        const Session session;
        session.json({"init"});
        session.write("in/good.csv", "Name,Serial\nLT-1,S-1001\n");
        session.write("in/two\nlines.csv", "Name,Serial\nLT-2,S-1002\n");
        session.write("in/no\xff"
                      "utf8.csv",
                      "Name,Serial\nLT-3,S-1003\n");
        session.write("in/below/deep.csv", "Name,Serial\nLT-4,S-1004\n");
        session.write("in/empty.csv", "");
        fs::create_directories(session.path("in/nothing in it"));
        fs::create_directory_symlink("..", session.path("in/below/round"));
        fs::create_symlink("nowhere", session.path("in/gone.csv"));
        fs::create_symlink("/dev/zero", session.path("in/endless.csv"));
        QCOMPARE(::mkfifo(session.path("in/pipe.csv").c_str(), 0600), 0);
        const json imported = session.json({"import", session.path("in"), "--class", "laptop"}, 1);
        QCOMPARE(imported["created"].get<int>(), 4);
        QCOMPARE(imported["refused"].size(), std::size_t(2));
        QCOMPARE(imported["refused"][0]["file"].get<std::string>(), session.path("in/gone.csv"));
        QCOMPARE(imported["refused"][1]["file"].get<std::string>(), session.path("in/empty.csv"));
        QCOMPARE(session.run({"import", session.path("in/pipe.csv")}).exit, 3); // and does not wait
        QCOMPARE(session.run({"import", session.path("in/endless.csv")}).exit, 3);
    }

    void aRefusedRowIsToldOnce()
    {
        const Session session;
        session.json({"init"});
        const std::string file =
            session.write("t.csv", "Name,Serial,Class\nA,S-1001,laptop\nB,S-1002,labtop\n");
        const json refused = session.json({"import", file}, 1)["refused"];
        QCOMPARE(refused.size(), std::size_t(1));
        QCOMPARE(refused[0]["line"].get<int>(), 3);
        QCOMPARE(refused[0]["what"].get<std::string>(), std::string("labtop"));
    }

    void aClassThatIsNoneIsWrongUsage()
    {
        const Session session;
        session.json({"init"});
        const Ran ran = session.run({"import", session.write("t.csv", "Name\nA\n"), "--class", "labtop"});
        QCOMPARE(ran.exit, 2);
        QVERIFY2(ran.err.find("Did you mean laptop?") != std::string::npos, ran.err.c_str());
    }

    void aRegisterOfAnOwnClass()
    {
        const Session session;
        session.json({"init"});
        session.json({"define", session.write("drone.json", kDrone)});
        const std::string file =
            session.write("drones.csv", "Name,Serial,Rotors\nD1,S-9001,4\nD2,S-9002,6\n");
        QCOMPARE(session.json({"import", file, "--class", "drone"})["created"].get<int>(), 2);
        QCOMPARE(session.json({"list", "drone", "--where", "rotors>4"})["total"].get<int>(), 1);
        const std::string other = session.write("more.csv", "Was,Nr,Propeller\nD3,S-9003,8\n");
        const std::string mapping =
            session.write("mapping.json",
                          R"({"class": "drone", "columns": [{"column": "Was", "attribute": "name"},
                {"column": "Nr", "attribute": "serial_number"}, {"column": "Propeller", "attribute": "rotors"}]})");
        QCOMPARE(session.json({"import", other, "--mapping", mapping})["created"].get<int>(), 1);
        QCOMPARE(session.json({"list", "drone", "--where", "rotors=8"})["total"].get<int>(), 1);
        QCOMPARE(session.run({"import", other, "--mapping", session.path("none.json")}).exit, 3);
    }

    void columnsHoweverMany()
    {
        const Session session;
        session.json({"init"});
        session.json({"add", "laptop", "name=LT-1"});
        const json row =
            session.json({"list", "laptop", "--columns",
                          "name, serial_number, asset_number, operating_system, purchased_on"})["rows"][0];
        QCOMPARE(row.size(), std::size_t(6));
        QCOMPARE(row["name"].get<std::string>(), std::string("LT-1"));
    }

    void namesDoNotSteerTheTerminal()
    {
        const Session session;
        session.json({"init"});
        const std::string name = "LT\x1b[31m\xe2\x80\xae"
                                 "1\nx";
        session.json({"add", "laptop", "name=" + name});
        QCOMPARE(session.json({"list", "laptop"})["rows"][0]["name"].get<std::string>(), name);
        for (const std::vector<std::string> &words :
             {std::vector<std::string>{"list", "laptop"}, {"show", name}, {"show", name + "\x1b"}}) {
            const Ran ran = session.run(words);
            QVERIFY2((ran.out + ran.err).find('\x1b') == std::string::npos, ran.out.c_str());
        }
    }

    void valuesThatAScriptForgot()
    {
        const Session session;
        session.json({"init"});
        QCOMPARE(session.run({"--as-of", "", "list", "item"}).exit, 2);
        QCOMPARE(session.run({"list", "item", "--limit="}).exit, 2);
        QCOMPARE(session.run({"list", "item", "--where", ""}).exit, 2); // or it would list everything
        QCOMPARE(session.run({"--as-of", "1", "backup", session.path("b.tally")}).exit, 2);
        QVERIFY(!fs::exists(session.path("b.tally")));
    }

    void settingWhatIsSoAlready()
    {
        const Session session;
        session.json({"init"});
        session.json({"add", "laptop", "name=LT-1", "notes=one"});
        const json before = newestOperation(session);
        QVERIFY(session.json({"set", "LT-1", "notes=one"})["operation"].is_null());
        QVERIFY(newestOperation(session) == before);
        QCOMPARE(session.run({"set", "LT-1", "notes=two", "--effective", "2999-01-01"}).exit, 2);
    }

    void theFirstOperationStays()
    {
        const Session session;
        session.json({"init"});
        const Ran ran = session.run({"undo", "1"});
        QCOMPARE(ran.exit, 4);
        QVERIFY2(ran.err.find("set the register up") != std::string::npos, ran.err.c_str());
    }

    void whatHasItemsStaysDescribed()
    {
        const Session session;
        session.json({"init"});
        const int defined = session.json({"define", session.write("drone.json", kDrone)})["operation"];
        session.json({"add", "drone", "name=Survey 1", "rotors=4"});
        const Ran undo = session.run({"undo", std::to_string(defined)});
        QCOMPARE(undo.exit, 4);
        QVERIFY2(undo.err.find("1 item of class drone") != std::string::npos, undo.err.c_str());
        std::string poorer = kDrone;
        poorer.replace(poorer.find("rotors"), 6, "motors");
        const Ran redefined = session.run({"define", session.write("poorer.json", poorer)});
        QCOMPARE(redefined.exit, 4);
        QVERIFY2(redefined.err.find("\"rotors\"") != std::string::npos, redefined.err.c_str());
        session.json({"retire", "Survey 1"});
        session.json({"undo", std::to_string(defined)});
        QCOMPARE(session.run({"list", "drone"}).exit, 2);
    }

    void aDifferenceNamesTheOperationThatChangedAValue()
    {
        const Session session;
        session.json({"init"});
        const int added = session.json({"add", "laptop", "name=LT-1"})["operation"];
        const int edited = session.json({"set", "LT-1", "notes=x"})["operation"];
        const int undone = session.json({"undo", std::to_string(edited)})["operation"];
        for (const json &change :
             session.json({"diff", std::to_string(added - 1), std::to_string(undone)})["changes"]) {
            QVERIFY2(change["attribute"] != "notes", "it is as it was");
            if (change["attribute"] == "name")
                QCOMPARE(change["operation"].get<int>(), added);
        }
        QVERIFY(session.json({"diff", std::to_string(added), std::to_string(undone)})["changes"].empty());
    }

    void aPersonIsErased()
    {
        const Session session;
        session.json({"init"});
        session.json({"add", "person", "name=Ada Lovelace", "email=ada@example.org"});
        session.json({"add", "application", "name=Payments"});
        session.json({"relate", "Ada Lovelace", "uses", "Payments"});
        QVERIFY(newestOperation(session)["reason"].get<std::string>().find("Ada") == std::string::npos);
        const std::string id = "#" + std::to_string(session.json({"show", "Ada Lovelace"})["id"].get<int>());
        const int erased = session.json({"erase", "Ada Lovelace", "--because", "asked for it"})["operation"];
        QCOMPARE(session.json({"show", id})["name"].get<std::string>(), std::string("erased person"));
        for (const std::vector<std::string> &words :
             {std::vector<std::string>{"history", id}, {"show", id}, {"diff", "0", std::to_string(erased)}}) {
            const std::string said = session.json(words).dump();
            QVERIFY2(said.find("Ada") == std::string::npos && said.find("private:") == std::string::npos,
                     said.c_str());
        }
        const json verified = session.json({"verify"});
        QVERIFY(verified["intact"].get<bool>());
        QCOMPARE(verified["erased"].get<int>(), 2);
        QCOMPARE(session.run({"undo", std::to_string(erased)}).exit, 4);
        QCOMPARE(session.run({"erase", "Payments"}).exit, 4);
    }
};

TALLY_TEST(TestClumsyHands);
#include "test_clumsy_hands.moc"
