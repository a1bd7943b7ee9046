// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "private_postgres.h"
#include "registrar.h"

#include "store/postgres_bootstrap.h"

#include <QTest>

using namespace tally;
using namespace tally::store;

class TestServerSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void schemaIsMadeOnceAndIsCurrent();
};

void TestServerSchema::schemaIsMadeOnceAndIsCurrent()
{
    auto *cluster = tally::test::PrivatePostgres::instance();
    if (cluster == nullptr)
        QSKIP("PostgreSQL is not installed");
    auto connection = PostgresConnection::connect(cluster->uri(cluster->newDatabase("schema")), 15000);
    QVERIFY2(bool(connection), connection ? "" : connection.error().text().c_str());
    const Outcome made = bootstrapPostgres(*connection, 0);
    QVERIFY2(bool(made), made ? "" : made.error().text().c_str());
    const auto state = postgresSchemaState(*connection);
    QVERIFY2(bool(state), state ? "" : state.error().text().c_str());
    QVERIFY(state->current);
    QVERIFY(bool(upgradePostgres(*connection, 0)));
}

TALLY_TEST(TestServerSchema);
#include "test_server_schema.moc"
