// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registrar.h"
#include "session.h"

#include <QTest>

using namespace tally::test;

// A person with an empty register: records things, corrects them, looks at what happened, takes it back.
class TestFirstSteps final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initRefusesAnExistingRegister()
    {
        const Session session;
        QCOMPARE(session.run({"init"}).exit, 0);
        const Ran again = session.run({"init"});
        QCOMPARE(again.exit, 4);
        QVERIFY2(again.err.find("already") != std::string::npos, again.err.c_str());
    }

    // The first start of a user: the folder for data is not there yet.
    void initMakesTheFoldersOnTheWay()
    {
        const Session session;
        const std::string file = session.path("share/tallystick/register.tally");
        const Ran made = session.runOn(file, {"init"});
        QVERIFY2(made.exit == 0, made.err.c_str());
        QCOMPARE(session.runOn(file, {"list", "laptop"}).exit, 0);
    }

    void aMissingRegisterIsOutOfReach()
    {
        const Session session;
        const Ran ran = session.run({"list", "laptop"});
        QCOMPARE(ran.exit, 6);
        QVERIFY2(ran.err.find("tally init") != std::string::npos, ran.err.c_str());
    }

    void addSetShowHistory()
    {
        const Session session;
        session.json({"init"});
        session.json({"add", "laptop", "name=LT-1", "asset_number=A1", "serial_number=5CG1234567",
                      "cost_pence=749.50"});
        const auto set = session.json({"set", "A1", "memory_mib=16384", "--because", "upgraded"});
        QVERIFY(set["operation"].get<int>() > 0);
        const auto shown = session.json({"show", "5CG1234567"});
        QCOMPARE(shown["name"].get<std::string>(), std::string("LT-1"));
        QCOMPARE(shown["class"].get<std::string>(), std::string("laptop"));
        QCOMPARE(shown["attributes"]["cost_pence"].get<int>(), 74950);
        QCOMPARE(shown["attributes"]["memory_mib"].get<int>(), 16384);
        QVERIFY(shown["attributes"]["operating_system"].is_null());
        const auto history = session.json({"history", "LT-1"})["changes"];
        const auto upgraded = std::find_if(history.begin(), history.end(),
                                           [](const auto &c) { return c["attribute"] == "memory_mib"; });
        QVERIFY(upgraded != history.end());
        QCOMPARE((*upgraded)["reason"].get<std::string>(), std::string("upgraded"));
    }

    // Where did that PC go? What has ended is still known by its old asset number.
    void aRetiredItemIsStillKnown()
    {
        const Session session;
        session.json({"init"});
        session.json({"add", "laptop", "name=LT-1", "asset_number=A1"});
        const int retired = session.json({"retire", "A1"})["operation"];
        const Ran show = session.run({"show", "A1"});
        QCOMPARE(show.exit, 3);
        QVERIFY2(show.err.find("LT-1") != std::string::npos, show.err.c_str());
        QVERIFY2(show.err.find("--as-of " + std::to_string(retired - 1)) != std::string::npos,
                 show.err.c_str());
        for (const char *key : {"A1", "LT-1"})
            QVERIFY(session.json({"history", key})["changes"].size() > 2);
        QCOMPARE(session.run({"history", "A2"}).exit, 3);
        session.json({"add", "laptop", "name=LT-2", "asset_number=A1"}); // the number lives on
        QCOMPARE(session.json({"show", "A1"})["name"].get<std::string>(), std::string("LT-2"));
        QVERIFY(session.run({"history", "A1"}).out.find("LT-2") != std::string::npos);
    }

    void undoAndRedo()
    {
        const Session session;
        session.json({"init"});
        session.json({"add", "desktop", "name=PC-1"});
        const int edit = session.json({"set", "PC-1", "status=in_repair"})["operation"];
        const auto undone = session.json({"undo", std::to_string(edit)});
        QVERIFY(undone["conflicts"].empty());
        QVERIFY(session.json({"show", "PC-1"})["attributes"]["status"] != "in_repair");
        session.json({"undo", std::to_string(undone["operation"].get<int>())});
        QCOMPARE(session.json({"show", "PC-1"})["attributes"]["status"].get<std::string>(),
                 std::string("in_repair"));
    }

    void undoLeavesWhatLaterOperationsChanged()
    {
        const Session session;
        session.json({"init"});
        session.json({"add", "desktop", "name=PC-1"});
        const int first = session.json({"set", "PC-1", "notes=one"})["operation"];
        session.json({"set", "PC-1", "notes=two"});
        const Ran undo = session.run({"undo", std::to_string(first)});
        QCOMPARE(undo.exit, 4);
        QCOMPARE(session.json({"show", "PC-1"})["attributes"]["notes"].get<std::string>(),
                 std::string("two"));
    }

    void dryRunOfUndoWritesNothing()
    {
        const Session session;
        session.json({"init"});
        session.json({"add", "desktop", "name=PC-1"});
        const int edit = session.json({"set", "PC-1", "notes=one"})["operation"];
        const auto dry = session.json({"undo", std::to_string(edit), "--dry-run"});
        QVERIFY(dry["operation"].is_null());
        QVERIFY(dry["reversed"].get<int>() > 0);
        QCOMPARE(session.json({"operations"})["operations"][0]["number"].get<int>(), edit);
    }

    void retiredItemsAreGoneFromListsAndStayInHistory()
    {
        const Session session;
        session.json({"init"});
        session.json({"add", "printer", "name=PR-1"});
        const int id = session.json({"show", "PR-1"})["id"];
        session.json({"retire", "PR-1"});
        QCOMPARE(session.json({"list", "printer"})["total"].get<int>(), 0);
        QVERIFY(!session.json({"history", "#" + std::to_string(id)})["changes"].empty());
    }

    void anOrganisationsOwnClass()
    {
        const Session session;
        session.json({"init"});
        const std::string file = session.write(
            "drone.json", R"({"name": "drone", "parent": "hardware", "label": "Drone", "plural": "Drones",
            "attributes": [{"name": "rotors", "label": "Rotors", "type": "integer"}]})");
        session.json({"define", file});
        session.json({"add", "drone", "name=Survey 1", "rotors=4"});
        QCOMPARE(session.json({"list", "drone", "--where", "rotors>3"})["total"].get<int>(), 1);
    }
};

TALLY_TEST(TestFirstSteps);
#include "test_first_steps.moc"
