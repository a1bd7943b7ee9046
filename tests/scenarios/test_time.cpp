// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registrar.h"
#include "session.h"

#include <QTest>

using namespace tally::test;

// The register as it was recorded, and as it was true.
class TestTime final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asOfAnOperation()
    {
        const Session session;
        session.json({"init"});
        session.json({"add", "desktop", "name=PC-1", "notes=first"});
        const int then = session.json({"operations"})["operations"][0]["number"];
        session.json({"set", "PC-1", "notes=second"});
        session.json({"add", "desktop", "name=PC-2"});
        const std::string at = std::to_string(then);
        QCOMPARE(session.json({"--as-of", at, "list", "desktop"})["total"].get<int>(), 1);
        QCOMPARE(session.json({"--as-of", at, "show", "PC-1"})["attributes"]["notes"].get<std::string>(),
                 std::string("first"));
        const auto changes = session.json({"diff", at, std::to_string(then + 2)})["changes"];
        QVERIFY(std::any_of(changes.begin(), changes.end(), [](const auto &c) {
            return c["attribute"] == "notes" && c["before"] == "first" && c["after"] == "second";
        }));
        const auto filtered =
            session.json({"diff", at, std::to_string(then + 2), "--where", "name=PC-2"})["changes"];
        QVERIFY(!filtered.empty());
        QVERIFY(
            std::all_of(filtered.begin(), filtered.end(), [](const auto &c) { return c["name"] == "PC-2"; }));
    }

    // Neither history nor claims of what came later.
    void showKnowsNothingOfLaterTimes()
    {
        Session session;
        session.setDay(*tally::parseDay("2026-03-01"));
        session.json({"init"});
        session.json({"add", "desktop", "name=PC-1", "notes=first"});
        const int then = session.json({"operations"})["operations"][0]["number"];
        session.setDay(*tally::parseDay("2026-03-05"));
        session.json({"set", "PC-1", "notes=second", "serial_number=S1"});
        const auto knows = [](const nlohmann::json &shown, const char *list, const char *value) {
            return shown[list].dump().find(value) != std::string::npos;
        };
        const auto now = session.json({"show", "PC-1"});
        QVERIFY(knows(now, "history", "second") && knows(now, "claims", "second") &&
                knows(now, "claims", "S1"));
        for (const auto &[option, when] :
             {std::pair<std::string, std::string>{"--as-of", std::to_string(then)},
              {"--as-of", "2026-03-02"},
              {"--true-on", "2026-03-02"}}) {
            const auto past = session.json({option, when, "show", "PC-1"});
            QVERIFY2(!knows(past, "history", "second") && !knows(past, "history", "S1"), when.c_str());
            QVERIFY2(!knows(past, "claims", "second") && !knows(past, "claims", "S1"), when.c_str());
            QVERIFY2(knows(past, "history", "first") && knows(past, "claims", "first"), when.c_str());
            QVERIFY(past["attributes"]["serial_number"].is_null());
            const auto changes = session.json({option, when, "history", "PC-1"})["changes"];
            QVERIFY(!changes.empty() && changes.dump().find("second") == std::string::npos);
        }
    }

    void aDateIsItsEnd()
    {
        const Session session;
        session.json({"init"});
        session.json({"add", "desktop", "name=PC-1"});
        QCOMPARE(session.json({"--as-of", "2099-12-31", "list", "desktop"})["total"].get<int>(), 1);
        QCOMPARE(session.json({"--as-of", "2001-01-01", "list", "desktop"})["total"].get<int>(), 0);
    }

    void whatWasTrueIsNotWhatWasRecorded()
    {
        const Session session;
        session.json({"init"});
        session.json({"add", "desktop", "name=PC-1", "notes=now"});
        const int before = session.json({"operations"})["operations"][0]["number"];
        session.json({"set", "PC-1", "notes=later known", "--effective", "2026-01-15"});
        const auto operations = session.json({"operations"})["operations"];
        QCOMPARE(operations[0]["effective_on"].get<std::string>(), std::string("2026-01-15"));
        const auto notes = [&](const std::string &option, const std::string &when) {
            return session.json({option, when, "show", "PC-1"})["attributes"]["notes"].get<std::string>();
        };
        QCOMPARE(notes("--true-on", "2026-02-01"), std::string("later known"));
        QCOMPARE(notes("--as-of", std::to_string(before)), std::string("now"));
    }

    void whatWasUndoneWasNeverTrue()
    {
        const Session session;
        session.json({"init"});
        session.json({"add", "desktop", "name=PC-1", "notes=right"});
        const int mistake =
            session.json({"set", "PC-1", "notes=mistake", "--effective", "2026-01-15"})["operation"];
        session.json({"undo", std::to_string(mistake)});
        QCOMPARE(session.json({"--true-on", "2026-02-01", "show", "PC-1"})["attributes"]["notes"]
                     .get<std::string>(),
                 std::string("right"));
    }
};

TALLY_TEST(TestTime);
#include "test_time.moc"
