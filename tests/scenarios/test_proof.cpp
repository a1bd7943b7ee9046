// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bundles and what this client remembers: what an auditor, and somebody who restores, go through.
#include "paths.h"
#include "registrar.h"
#include "session.h"
#include "tamper.h"

#include <QFile>
#include <QProcess>
#include <QTest>

#include <filesystem>
#include <fstream>

namespace fs = std::filesystem;

using namespace tally::test;

namespace {

// Longer than one window of operations, with facts that end far from where they began, several people and
// rights.
void fill(const Session &session)
{
    session.json({"init"});
    for (int i = 1; i <= 24; ++i)
        session.json({"add", "laptop", "name=LT-" + std::to_string(i)});
    session.json({"set", "LT-1", "notes=changed"});
    session.json({"retire", "LT-2"});
    session.json({"server", "grant", "adam", "administrator", "all", "bob", "asset_manager", "all"});
    session.json({"--actor", "bob", "set", "LT-3", "notes=by bob"});
    session.json({"--actor", "bob", "retire", "LT-4"});
}

struct Verdict
{
    int exit = 0;
    std::string said;
};

Verdict tallyVerify(const std::string &folder)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QString::fromStdString(program("tally-verify")), {QString::fromStdString(folder)});
    if (!process.waitForFinished())
        return {-1, "it does not end"};
    return {process.exitCode(), process.readAll().toStdString()};
}

// One character behind the first occurrence of a text's beginning becomes another.
void change(const std::string &file, const std::string &text, char to)
{
    std::string bytes = readFile(file);
    const std::size_t at = bytes.find(text);
    QVERIFY2(at != std::string::npos, text.c_str());
    bytes[at + text.size() - 1] = to;
    std::ofstream(file, std::ios::binary) << bytes;
}

// The file as it was, in the place of what it is.
void putBack(const Session &session, const std::string &copy)
{
    fs::copy_file(copy, session.url(), fs::copy_options::overwrite_existing);
    for (const char *ending : {"-wal", "-shm"})
        fs::remove(session.url() + ending);
}

std::vector<std::string> linesOf(const std::string &file)
{
    std::ifstream in(file, std::ios::binary);
    std::vector<std::string> lines;
    for (std::string line; std::getline(in, line);)
        lines.push_back(line + "\n");
    return lines;
}

int newestOf(const Session &session)
{
    return session.json({"operations"})["operations"][0]["number"];
}

// Empty when it ended so and said so.
std::string complaint(const Ran &ran, int exit, const std::string &words)
{
    const std::string said = ran.out + ran.err;
    if (ran.exit == exit && said.find(words) != std::string::npos)
        return {};
    return "ended with " + std::to_string(ran.exit) + ": " + said;
}

} // namespace

#define QVERIFY_SAYS(ran, exit, words) QCOMPARE(complaint(ran, exit, words), std::string())
#define QVERIFY_EXIT(verdict, code) QVERIFY2((verdict).exit == (code), (verdict).said.c_str())

class TestProof final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBundleIsIntact()
    {
        const Session session;
        fill(session);
        const std::string folder = session.path("bundle");
        session.json({"--actor", "bob", "export", "--bundle", folder});
        QVERIFY_EXIT(tallyVerify(folder), 0);
        QVERIFY(session.json({"verify", folder})["intact"].get<bool>());
    }

    void aChangedBundleIsNot_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<char>("to");
        QTest::addColumn<int>("code");
        QTest::newRow("a fact") << QByteArray("LT-24") << '5' << 18;
        QTest::newRow("an actor") << QByteArray("\"bob") << 'x' << 18;
    }
    void aChangedBundleIsNot()
    {
        QFETCH(QByteArray, text);
        QFETCH(char, to);
        QFETCH(int, code);
        const Session session;
        fill(session);
        const std::string folder = session.path("bundle");
        session.json({"--actor", "bob", "export", "--bundle", folder});
        change(folder + "/facts.jsonl", text.toStdString(), to);
        QVERIFY_EXIT(tallyVerify(folder), code);
        session.json({"verify", folder}, 1);
    }

    // An auditor may read and nothing else: he gets his bundle and copy, and is told what they lack.
    void whoMayNotSignGetsHisCopies()
    {
        const Session session;
        session.json({"init"});
        session.json({"server", "grant", "adam", "administrator", "all", "bob", "asset_manager", "all"});
        session.json({"--actor", "adam", "server", "grant", "olga", "auditor", "all"});
        const std::string folder = session.path("bundle"), file = session.path("copy.tally");
        const Ran bundle = session.run({"--actor", "olga", "export", "--bundle", folder});
        QVERIFY_SAYS(bundle, 0, "warning: no checkpoint");
        QVERIFY_EXIT(tallyVerify(folder), 20);
        QVERIFY_SAYS(session.run({"--actor", "olga", "backup", file}), 0, "warning: no checkpoint");
        QCOMPARE(session.run({"--actor", "bob", "backup", session.path("signed.tally")}).exit, 0);
        const auto again = session.json({"--actor", "olga", "export", "--bundle", session.path("again")});
        QVERIFY(again["warnings"].empty()); // this client's key is known by now
        QVERIFY_EXIT(tallyVerify(session.path("again")), 0);
    }

    void nothingStaysOfABundleThatFails()
    {
        const Session session;
        session.json({"init"});
        tamper(session.url(), "drop table custody_duty");
        const std::string folder = session.path("bundle");
        QVERIFY(session.run({"export", "--bundle", folder}).exit != 0);
        QVERIFY(!fs::exists(folder));
    }

    // Anybody may write a note into the table: only one that a known signer signed says anything.
    void anUntrustedNoteAccusesNobody_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("junk") << QByteArray("insert into checkpoint values (3, x'00', 'junk')");
        QTest::newRow("forged") << QByteArray(
            "insert into checkpoint select size + 9, root, replace(note, char(10) || size || char(10), "
            "char(10) || (size + 9) || char(10)) from checkpoint");
    }
    void anUntrustedNoteAccusesNobody()
    {
        QFETCH(QByteArray, sql);
        const Session session;
        session.json({"init"});
        session.json({"backup", session.path("copy.tally")});
        tamper(session.url(), sql.constData());
        const auto report = session.json({"verify"});
        QVERIFY(report["intact"].get<bool>());
        QCOMPARE(report["warnings"].size(), std::size_t(1));
        session.json({"export", "--bundle", session.path("bundle")});
        QVERIFY_EXIT(tallyVerify(session.path("bundle")), 0);
    }

    void whatWasCommittedIsRemembered()
    {
        const Session session;
        session.json({"init"});
        session.json({"add", "laptop", "name=LT-1"});
        const std::string copy = session.path("copy");
        fs::copy_file(session.url(), copy);
        session.json({"add", "laptop", "name=LT-2"}); // by this client, which opened the register before it
        putBack(session, copy);
        QVERIFY_SAYS(session.run({"list", "laptop"}), 3, "the log was cut off");
    }

    void whatIsMissingOrAnotherContradicts_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("missing")
            << QByteArray("delete from operation where number = (select max(number) from operation)")
            << QByteArray("is missing from the log");
        QTest::newRow("another leaf") << QByteArray("update operation set leaf = zeroblob(32) where number = "
                                                    "(select max(number) from operation)")
                                      << QByteArray("is not the one that this client saw");
        QTest::newRow("another tree")
            << QByteArray("update log_head set frontier = zeroblob(length(frontier))")
            << QByteArray("does not extend");
    }
    void whatIsMissingOrAnotherContradicts()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QByteArray, words);
        const Session session;
        session.json({"init"});
        session.json({"add", "laptop", "name=LT-1"});
        tamper(session.url(), sql.constData());
        QVERIFY_SAYS(session.run({"list", "laptop"}), 3, words.toStdString());
    }

    void anOlderBackUpIsRestored_data()
    {
        QTest::addColumn<bool>("interchange");
        QTest::newRow("copy") << false;
        QTest::newRow("interchange") << true;
    }
    void anOlderBackUpIsRestored()
    {
        QFETCH(bool, interchange);
        const Session session;
        session.json({"init"});
        const std::string file = session.path("copy");
        session.json({interchange ? "export" : "backup", file});
        const int kept = newestOf(session);
        session.json({"add", "laptop", "name=LT-1"});
        session.json({"add", "laptop", "name=LT-2"});
        fs::remove(session.url());
        const std::string lost = "warning: operations " + std::to_string(kept + 1) + " to " +
                                 std::to_string(kept + 2) + " are lost";
        QVERIFY_SAYS(session.run({"restore", file}), 0, lost);
        QCOMPARE(session.json({"list", "laptop"})["total"].get<int>(), 0);
        QVERIFY(session.json({"verify"})["intact"].get<bool>());
    }

    void aFileThatWasCutOffIsRefused()
    {
        const Session session;
        session.json({"init"});
        session.json({"add", "laptop", "name=LT-1"});
        session.json({"backup", session.path("copy.tally")}); // makes a checkpoint
        session.json({"add", "laptop", "name=LT-2"});
        const std::string whole = session.path("all.jsonl"), cut = session.path("cut.jsonl");
        session.json({"export", whole});
        const std::vector<std::string> lines = linesOf(whole);
        std::string bytes;
        for (const std::string &line : lines) {
            session.write("cut.jsonl", bytes + line.substr(0, line.size() / 2));
            QVERIFY(session.runOn(session.path("new.tally"), {"import", cut}).exit != 0);
            QVERIFY(!fs::exists(session.path("new.tally")));
            if (!bytes.empty()) {
                session.write("cut.jsonl", bytes);
                QVERIFY_SAYS(session.runOn(session.path("new.tally"), {"import", cut}), 3, "cut off");
                QVERIFY(!fs::exists(session.path("new.tally")));
            }
            bytes += line;
        }
        // An end line alone does not make up for what is gone.
        session.write("cut.jsonl", lines.front() + lines.back());
        QCOMPARE(session.runOn(session.path("new.tally"), {"import", cut}).exit, 3);
        QVERIFY(!fs::exists(session.path("new.tally")));
    }

    void checkpointsTravel()
    {
        const Session session;
        session.json({"init"});
        session.json({"backup", session.path("copy.tally")});
        session.json({"export", session.path("all.jsonl")});
        const std::string made = session.path("new.tally");
        QCOMPARE(session.runOn(made, {"import", session.path("all.jsonl")}).exit, 0);
        QCOMPARE(session.runOn(made, {"export", session.path("again.jsonl")}).exit, 0);
        QCOMPARE(readFile(session.path("again.jsonl")), readFile(session.path("all.jsonl")));
        QVERIFY(readFile(session.path("all.jsonl")).find("{\"checkpoint\":") != std::string::npos);
    }
};

TALLY_TEST(TestProof);
#include "test_proof.moc"
