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
        session.json({"set", "PC-1", "notes=later known", "--effective", "2026-01-15"});
        const auto operations = session.json({"operations"})["operations"];
        QCOMPARE(operations[0]["effective_on"].get<std::string>(), std::string("2026-01-15"));
    }

    void changedTellsWhenTheRecordWasWritten_data()
    {
        QTest::addColumn<std::vector<std::string>>("arguments");
        QTest::addColumn<std::string>("names");
        const auto row = [](const char *name, std::vector<std::string> arguments, const char *names) {
            QTest::newRow(name) << std::move(arguments) << std::string(names);
        };
        row("on a day", {"list", "desktop", "--where", "changed:2026-03-20"}, "PC-1");
        row("on another", {"list", "desktop", "--where", "changed:2026-03-10"}, "PC-2");
        row("in the last week", {"list", "desktop", "--where", "changed:-7d..today"}, "PC-1");
        row("longer ago", {"list", "desktop", "--where", "changed<-7d"}, "PC-2");
        row("in a month", {"list", "desktop", "--where", "changed:2026-03", "--sort", "-changed"},
            "PC-1 PC-2");
        row("never", {"list", "desktop", "--where", "changed:2026-04"}, "");
        row("as of then", {"--as-of", "2026-03-12", "list", "desktop", "--where", "changed:-2d"},
            "PC-1 PC-2");
        row("true on a date", {"--true-on", "2026-03-21", "list", "desktop", "--where", "changed:2026-03-20"},
            "PC-1");
    }
    void changedTellsWhenTheRecordWasWritten()
    {
        QFETCH(std::vector<std::string>, arguments);
        QFETCH(std::string, names);
        Session session;
        session.setDay(*tally::parseDay("2026-03-10"));
        session.json({"init"});
        session.json({"add", "desktop", "name=PC-1"});
        session.json({"add", "desktop", "name=PC-2"});
        session.setDay(*tally::parseDay("2026-03-20"));
        session.json({"set", "PC-1", "notes=looked at"});
        session.setDay(*tally::parseDay("2026-03-25"));
        arguments.insert(arguments.end(), {"--columns", "name,changed"});
        std::string found;
        const auto listed = session.json(arguments);
        for (const auto &row : listed["rows"]) {
            found += (found.empty() ? "" : " ") + row["name"].get<std::string>();
            QVERIFY(row["changed"].get<std::string>().starts_with("2026-03-"));
        }
        QCOMPARE(QString::fromStdString(found), QString::fromStdString(names));
    }
};

TALLY_TEST(TestTime);
#include "test_time.moc"
