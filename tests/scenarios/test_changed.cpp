// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registrar.h"
#include "session.h"

#include <QTest>

using namespace tally::test;

// The filter `changed:`, on days that the test sets.
class TestChanged final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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

TALLY_TEST(TestChanged);
#include "test_changed.moc"
