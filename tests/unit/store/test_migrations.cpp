// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registrar.h"
#include "store/migrations.h"

#include <QTest>

using namespace tally;
using namespace tally::store;

namespace {

class RecordingTarget final : public MigrationTarget
{
public:
    Outcome execute(const std::string &statement) override
    {
        if (statement == failing)
            return makeError(ErrorCode::Internal, "no");
        statements << QByteArray::fromStdString(statement);
        return {};
    }
    Outcome recordMigration(const Migration &migration, Instant) override
    {
        numbers << migration.number;
        return {};
    }
    std::string failing;
    QByteArrayList statements;
    QList<int> numbers;
};

std::vector<AppliedMigration> applied(const std::vector<Migration> &migrations)
{
    std::vector<AppliedMigration> out;
    for (const Migration &migration : migrations)
        out.push_back({migration.number, migration.name, migration.checksum});
    return out;
}

} // namespace

class TestMigrations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void picksTheEnginesScripts()
    {
        const std::vector<std::pair<std::string, std::string>> files{
            {"0002_b.postgres.sql", "p"},
            {"0001_a.sql", "a {integer} {what}"},
            {"0002_b.sqlite.sql", "-- session: sqlite\ns"}};
        const auto sqlite = migrationsFrom(files, Engine::Sqlite);
        QVERIFY(sqlite);
        QCOMPARE(sqlite->size(), 2U);
        QCOMPARE((*sqlite)[1].name, std::string("b"));
        QVERIFY((*sqlite)[1].session);
        const auto postgres = migrationsFrom(files, Engine::Postgres);
        QVERIFY(postgres);
        QCOMPARE((*postgres)[1].text, std::string("p"));
        QVERIFY(!(*postgres)[1].session);
        QVERIFY((*postgres)[0].checksum == (*sqlite)[0].checksum);

        RecordingTarget target;
        QVERIFY(applyMigrations(*sqlite, Engine::Sqlite, 0, target));
        QCOMPARE(target.statements, QByteArrayList{"a integer {what}"}); // the session script runs elsewhere
        QCOMPARE(target.numbers, (QList<int>{1, 2}));
        const auto session = sessionStatements(*sqlite, Engine::Sqlite);
        QVERIFY(session);
        QCOMPARE(session->size(), 1U);
        QVERIFY(session->front().ends_with("s"));
    }

    void refusesBadSets_data()
    {
        QTest::addColumn<QByteArrayList>("names");
        QTest::newRow("gap") << QByteArrayList{"0001_a.sql", "0003_b.sql"};
        QTest::newRow("double") << QByteArrayList{"0001_a.sql", "0001_b.sql"};
        QTest::newRow("starts late") << QByteArrayList{"0002_a.sql"};
        QTest::newRow("no number") << QByteArrayList{"first.sql"};
        QTest::newRow("no name") << QByteArrayList{"0001.sql"};
        QTest::newRow("pair lacks a half")
            << QByteArrayList{"0001_a.postgres.sql"} + QByteArrayList{"0002_b.sql"};
    }

    void refusesBadSets()
    {
        QFETCH(QByteArrayList, names);
        std::vector<std::pair<std::string, std::string>> files;
        for (const QByteArray &name : names)
            files.emplace_back(name.toStdString(), "select 1");
        const auto result = migrationsFrom(files, Engine::Sqlite);
        QVERIFY(!result);
        QVERIFY(result.error().code == ErrorCode::InvalidInput);
    }

    void knowsWhatIsPending()
    {
        const auto known =
            migrationsFrom({{"0001_a.sql", "a"}, {"0002_b.sql", "b"}, {"0003_c.sql", "c"}}, Engine::Sqlite);
        QVERIFY(known);
        const auto all = pendingMigrations(*known, {});
        QVERIFY(all);
        QCOMPARE(all->size(), 3U);
        const auto one = pendingMigrations(*known, applied({known->begin(), known->begin() + 2}));
        QVERIFY(one);
        QCOMPARE(one->size(), 1U);
        QCOMPARE(one->front().number, 3);
        const auto none = pendingMigrations(*known, applied(*known));
        QVERIFY(none);
        QVERIFY(none->empty());
    }

    void refusesNewerEditedAndGaps()
    {
        const auto known = migrationsFrom({{"0001_a.sql", "a"}, {"0002_b.sql", "b"}}, Engine::Sqlite);
        QVERIFY(known);
        auto newer = applied(*known);
        newer.push_back({3, "c", "x"});
        const auto refusedNewer = pendingMigrations(*known, newer);
        QVERIFY(!refusedNewer);
        QVERIFY(refusedNewer.error().code == ErrorCode::Conflict);
        QVERIFY(refusedNewer.error().reason.find("newer program") != std::string::npos);

        auto edited = applied(*known);
        edited[1].checksum[0] = edited[1].checksum[0] == '0' ? '1' : '0';
        const auto refusedEdited = pendingMigrations(*known, edited);
        QVERIFY(!refusedEdited);
        QVERIFY(refusedEdited.error().code == ErrorCode::Damaged);
        QVERIFY(refusedEdited.error().reason.find("0002_b") != std::string::npos);

        const auto gap = pendingMigrations(*known, {{2, "b", (*known)[1].checksum}});
        QVERIFY(!gap);
        QVERIFY(gap.error().code == ErrorCode::Damaged);
    }

    void namesTheScriptThatFails()
    {
        const auto known = migrationsFrom({{"0001_a.sql", "a; b"}}, Engine::Sqlite);
        QVERIFY(known);
        RecordingTarget target;
        target.failing = "b";
        const Outcome outcome = applyMigrations(*known, Engine::Sqlite, 0, target);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().file, std::string("0001_a"));
        QVERIFY(target.numbers.isEmpty());
    }

    void shipsSetsOfBothEngines()
    {
        const auto sqlite = shippedMigrations(Engine::Sqlite);
        QVERIFY2(sqlite, sqlite ? "" : sqlite.error().text().c_str());
        QVERIFY(sqlite->size() >= 3);
        for (const Migration &migration : *sqlite) {
            const auto statements = store::sessionStatements({migration}, Engine::Sqlite);
            QVERIFY2(statements, statements ? "" : statements.error().text().c_str());
        }
    }
};

TALLY_TEST(TestMigrations);
#include "test_migrations.moc"
