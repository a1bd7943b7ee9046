// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bundles and what this client remembers: what an auditor, and somebody who restores, go through.
#include "paths.h"
#include "registrar.h"
#include "session.h"

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
    session.json({"server", "grant", "bob", "asset_manager", "all"});
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

// One character of the n-th occurrence of a text becomes another.
void change(const std::string &file, const std::string &text, char to)
{
    std::string bytes = readFile(file);
    const std::size_t at = bytes.find(text);
    QVERIFY2(at != std::string::npos, text.c_str());
    bytes[at + text.size() - 1] = to;
    std::ofstream(file, std::ios::binary) << bytes;
}

} // namespace

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
};

TALLY_TEST(TestProof);
#include "test_proof.moc"
