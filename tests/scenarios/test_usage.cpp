// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/context.h"
#include "paths.h"
#include "registrar.h"
#include "session.h"

#include <QTest>

using namespace tally::test;

// Mistakes: each names itself, where it is and what to do, and ends with the documented code.
class TestUsage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mistakes_data()
    {
        QTest::addColumn<std::vector<std::string>>("words");
        QTest::addColumn<int>("exit");
        QTest::addColumn<std::string>("says");
        using Words = std::vector<std::string>;
        const auto row = [](const char *name, Words words, int exit, const char *says) {
            QTest::newRow(name) << words << exit << std::string(says);
        };
        row("no command", {}, 2, "usage");
        row("unknown command", {"lst"}, 2, "list");
        row("unknown option", {"list", "laptop", "--were", "x"}, 2, "--where");
        row("missing word", {"set", "PC-1"}, 2, "usage");
        row("too many words", {"show", "a", "b"}, 2, "too many");
        row("option without value", {"list", "laptop", "--where"}, 2, "needs a value");
        row("unknown class", {"list", "labtop"}, 2, "laptop");
        row("unknown column", {"list", "laptop", "--columns", "seral_number"}, 2, "serial_number");
        row("filter with unknown name", {"list", "laptop", "--where", "memry>4"}, 2, "mem");
        row("filter cut off", {"list", "laptop", "--where", "(name:x"}, 2, "closing parenthesis");
        row("unknown sort", {"list", "laptop", "--sort", "nam"}, 2, "name");
        row("no number", {"list", "laptop", "--limit", "many"}, 2, "whole number");
        row("unknown key", {"show", "nothing-like-it"}, 3, "nothing-like-it");
        row("no assignment", {"set", "PC-1", "status"}, 2, "NAME=VALUE");
        row("unknown attribute", {"set", "PC-1", "memory=1"}, 2, "memory_mib");
        row("unknown status", {"set", "PC-1", "status=in_us"}, 3, "in_use");
        row("impossible date", {"set", "PC-1", "purchased_on=2026-02-30"}, 3, "purchased_on");
        row("unknown custodian", {"set", "PC-1", "custodian=Nobody"}, 3, "Nobody");
        row("undo of no number", {"undo", "last"}, 2, "operation number");
        row("undo of what is not there", {"undo", "9999"}, 3, "9999");
        row("two readings of time", {"--as-of", "2026-01-01", "--true-on", "2026-01-01", "list", "laptop"}, 2,
            "--true-on");
        row("bad date", {"--as-of", "yesterdayish", "list", "laptop"}, 2, "yesterdayish");
        row("writing in the past", {"--as-of", "2026-01-01", "set", "PC-1", "notes=x"}, 2, "past");
        row("import of nothing", {"import", "/nowhere/at/all"}, 3, "/nowhere/at/all");
        row("unknown format", {"import", "x", "--format", "glpi"}, 2, "glpi-json");
        row("unknown report", {"report", "nothing"}, 2, "reports");
        row("relationship that is none", {"relate", "PC-1", "runs_on", "PC-1"}, 3, "itself");
    }
    void mistakes()
    {
        QFETCH(std::vector<std::string>, words);
        QFETCH(int, exit);
        QFETCH(std::string, says);
        static const Session session = [] {
            Session made;
            made.json({"init"});
            made.json({"add", "desktop", "name=PC-1"});
            return made;
        }();
        const Ran ran = session.run(words);
        QVERIFY2(ran.exit == exit, (std::to_string(ran.exit) + ": " + ran.err).c_str());
        QVERIFY2(ran.err.find(says) != std::string::npos, ran.err.c_str());
        if (words.empty() || words[0] != "import") // which counts what it took, also nothing
            QVERIFY2(ran.out.empty(), ran.out.c_str());
    }

    // A script must not take a fault of the program, or work that was stopped, for work that was done.
    void whatEndsTheProgramIsNotDone()
    {
        for (const tally::ErrorCode code : {tally::ErrorCode::Internal, tally::ErrorCode::Cancelled})
            QVERIFY(static_cast<int>(tally::cli::exitOf(code)) >
                    static_cast<int>(tally::cli::Exit::OutOfReach));
    }

    void noLimitIsAllOfThem()
    {
        const Session session;
        session.json({"init"});
        session.json({"add", "desktop", "name=PC-1"});
        QCOMPARE(session.json({"list", "desktop", "--limit", "0"})["rows"].size(), std::size_t(1));
        QVERIFY(session.json({"operations", "--limit", "0"})["operations"].size() > 1);
    }

    void everyCommandHasHelp()
    {
        const Session session;
        const Ran overview = session.run({"--help"});
        QCOMPARE(overview.exit, 0);
        for (const char *name :
             {"init",   "demo",     "import", "export", "classes",     "list",       "show",    "set",
              "relate", "unrelate", "retire", "impact", "weak-points", "operations", "history", "diff",
              "undo",   "verify",   "check",  "rules",  "report",      "reports",    "backup",  "restore"}) {
            QVERIFY2(overview.out.find(std::string("  ") + name + " ") != std::string::npos, name);
            const Ran help = session.run({"help", name});
            QCOMPARE(help.exit, 0);
            QVERIFY2(help.out.starts_with("usage: tally " + std::string(name)), help.out.c_str());
        }
    }

    void theManualPageIsTheCommandsOwn()
    {
        const Session session;
        const std::string page = readFile(sourceTree() + "/packaging/tally.1");
        QVERIFY2(session.run({"__manual"}).out == page, "make it again: tally __manual > packaging/tally.1");
    }

    void completionOffersCommandsAndOptions()
    {
        const Session session;
        QVERIFY(session.run({"__complete"}).out.find("weak-points\n") != std::string::npos);
        QVERIFY(session.run({"__complete", "list"}).out.find("--where\n") != std::string::npos);
    }
};

TALLY_TEST(TestUsage);
#include "test_usage.moc"
