// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The schema of a server: made once, upgraded by its owner alone, wholly or not at all.
#include "private_postgres.h"
#include "registrar.h"
#include "server_fixture.h"

#include <QTest>

using namespace tally;
using namespace tally::store;
using namespace tally::test;

namespace {

std::vector<Migration> withExtra(const std::string &sql)
{
    auto migrations = shippedMigrations(Engine::Postgres);
    if (!migrations)
        qFatal("%s", migrations.error().text().c_str());
    Migration extra;
    extra.number = static_cast<int>(migrations->size()) + 1;
    extra.name = "extra";
    extra.text = sql;
    extra.checksum = std::string(64, 'e');
    migrations->push_back(extra);
    return *migrations;
}

const char *const kExtra = "create table extra (a {integer}) {strict}; create index extra_a on extra (a); "
                           "grant select on extra to tally_client;";

// Everything that a register consists of, in words.
const char *const kShape =
    "select md5(string_agg(line, chr(10) order by line)) from ("
    "select table_name || column_name || data_type || coalesce(column_default, '') as line from "
    "information_schema.columns where table_schema = 'tally' "
    "union all select tablename || indexname || indexdef from pg_indexes where schemaname = 'tally' "
    "union all select tablename || policyname || cmd || coalesce(qual, '') || coalesce(with_check, '') from "
    "pg_policies where schemaname = 'tally' "
    "union all select proname || prosrc || coalesce(proacl::text, '') || pg_get_userbyid(proowner) from "
    "pg_proc "
    "where pronamespace = 'tally'::regnamespace "
    "union all select relname || coalesce(relacl::text, '') from pg_class where relnamespace = "
    "'tally'::regnamespace) as lines";

} // namespace

class TestServerSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_cluster = PrivatePostgres::instance();
        if (m_cluster == nullptr)
            QSKIP("PostgreSQL is not installed");
        m_fixture = std::make_unique<ServerFixture>(*m_cluster);
    }

    void failedUpgradeChangesNothing()
    {
        const std::string before = shape();
        const auto broken = openAs("postgres", withExtra(std::string(kExtra) + " create nonsense;"));
        QVERIFY(!broken);
        QCOMPARE(shape(), before);
        QVERIFY(openAs("nadia", *shippedMigrations(Engine::Postgres)));
    }

    void ownerUpgradesAnOlderOne()
    {
        const auto migrations = withExtra(kExtra);
        const auto person = openAs("nadia", migrations);
        QVERIFY(!person); // who may not upgrade is told whom to ask
        QCOMPARE(person.error().code, ErrorCode::NotAllowed);
        QVERIFY(person.error().remedy.find("owner") != std::string::npos);
        {
            const auto upgraded = openAs("postgres", migrations);
            QVERIFY2(bool(upgraded), upgraded ? "" : upgraded.error().text().c_str());
            QCOMPARE((*upgraded)->info().schema, static_cast<int>(migrations.size()));
            JobContext job;
            const auto whole = (*upgraded)->verify({}, job);
            QVERIFY(whole && whole->damage.empty());
        }
        // Everything that was possible before still is.
        const auto nadia = openAs("nadia", migrations);
        QVERIFY(nadia);
        model::OperationDraft draft;
        draft.kind = "edit";
        draft.changes = {newItem(kNorth, 601, "server", "after the upgrade")};
        JobContext job;
        const auto done = (*nadia)->commit(draft, "after the upgrade", job);
        QVERIFY2(bool(done), done ? "" : done.error().text().c_str());
        const auto old = openAs("nadia", *shippedMigrations(Engine::Postgres)); // the older program
        QVERIFY(!old);
        QVERIFY(old.error().reason.find("newer program") != std::string::npos);
    }

    void upgradedIsWhatAFreshOneIs()
    {
        const std::string fresh = m_cluster->newDatabase("fresh");
        const auto location = *parseLocation(m_cluster->uri(fresh));
        QVERIFY(PostgresStore::create(location, {}, withExtra(kExtra)));
        QCOMPARE(m_cluster->ask(fresh, kShape), shape());
    }

private:
    Result<std::unique_ptr<Store>> openAs(const std::string &login,
                                          const std::vector<Migration> &migrations) const
    {
        return PostgresStore::open(*parseLocation(m_fixture->uri(login)), {}, migrations);
    }
    std::string shape() const { return m_cluster->ask(m_fixture->database(), kShape); }

    PrivatePostgres *m_cluster = nullptr;
    std::unique_ptr<ServerFixture> m_fixture;
};

TALLY_TEST(TestServerSchema);
#include "test_server_schema.moc"
