// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registrar.h"
#include "session.h"
#include "tamper.h"

#include <QFile>
#include <QTest>

using namespace tally::test;

namespace {

void fill(const Session &session)
{
    session.json({"init"});
    session.json({"add", "laptop", "name=LT-1", "serial_number=S1"});
    session.json({"add", "person", "name=Ada Lovelace", "login=ada"});
    session.json({"set", "LT-1", "custodian=Ada Lovelace", "notes==cmd|' /C calc'!A0"});
}

} // namespace

class TestCopies final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tamperingIsNamed_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("changed name")
            << QByteArray("update item set name = 'LT-9' where name = 'LT-1' and ended is null");
        QTest::newRow("deleted version")
            << QByteArray("delete from item where name = 'LT-1' and ended is not null");
        QTest::newRow("reason edited")
            << QByteArray("update operation set reason = 'other' where number = 2");
    }
    void tamperingIsNamed()
    {
        QFETCH(QByteArray, sql);
        const Session session;
        fill(session);
        QVERIFY(session.json({"verify"})["intact"].get<bool>());
        tamper(session.url(), sql.constData());
        const auto report = session.json({"verify"}, 1);
        QVERIFY(!report["intact"].get<bool>());
        QVERIFY(!report["damage"].empty());
    }

    void anExportMakesTheSameRegister()
    {
        const Session session;
        fill(session);
        const std::string file = session.path("all.jsonl");
        const auto counts = session.json({"export", file});
        QVERIFY(counts["operations"].get<int>() >= 4);
        const std::string copy = session.path("copy.tally");
        const Ran imported = session.runOn(copy, {"import", file, "--json"});
        QVERIFY2(imported.exit == 0, imported.err.c_str());
        QCOMPARE(session.runOn(copy, {"verify"}).exit, 0);
        QCOMPARE(session.runOn(copy, {"operations", "--json"}).out,
                 session.run({"operations", "--json"}).out);
        QCOMPARE(session.runOn(copy, {"list", "item", "--json", "--sort", "id"}).out,
                 session.run({"list", "item", "--json", "--sort", "id"}).out);
    }

    void backUpAndRestore()
    {
        const Session session;
        fill(session);
        const std::string file = session.path("backup.tally");
        const auto backup = session.json({"backup", file});
        QCOMPARE(backup["sha256"].get<std::string>().size(), std::size_t(64));
        QCOMPARE(session.run({"backup", file}).exit, 4);
        const std::string copy = session.path("restored.tally");
        QCOMPARE(session.runOn(copy, {"restore", file}).exit, 0);
        QCOMPARE(session.runOn(copy, {"show", "LT-1", "--json"}).out,
                 session.run({"show", "LT-1", "--json"}).out);
        QCOMPARE(session.runOn(copy, {"restore", file}).exit, 4);
    }

    void aDamagedBackUpIsNotRestored()
    {
        const Session session;
        fill(session);
        const std::string file = session.path("backup.tally");
        session.json({"backup", file});
        tamper(file, "update item set name = 'LT-9' where name = 'LT-1' and ended is null");
        const std::string copy = session.path("restored.tally");
        QCOMPARE(session.runOn(copy, {"restore", file}).exit, 3);
        QVERIFY(!QFile::exists(QString::fromStdString(copy)));
    }

    void formulasStayTextInFiles()
    {
        const Session session;
        fill(session);
        const std::string file = session.path("list.csv");
        QCOMPARE(session.run({"list", "laptop", "--columns", "name,notes", "--to", file}).exit, 0);
        QFile written(QString::fromStdString(file));
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray text = written.readAll();
        QVERIFY2(text.contains("'=cmd|"), text.constData());
    }

    void aPrivateNameIsShown()
    {
        const Session session;
        fill(session);
        QCOMPARE(session.json({"show", "Ada Lovelace"})["name"].get<std::string>(),
                 std::string("Ada Lovelace"));
        const auto shown = session.json({"show", "LT-1"});
        QCOMPARE(shown["attributes"]["custodian"].get<std::string>(), std::string("Ada Lovelace"));
    }
};

TALLY_TEST(TestCopies);
#include "test_copies.moc"
