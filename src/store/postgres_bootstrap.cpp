// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgres_bootstrap.h"

#include "store/migrations.h"
#include "store/postgres_tables.h"

namespace tally::store {

namespace {

// The roles belong to the whole cluster, so another register may have made them.
//   tally_owner   no login: schema, tables, views; migrations alone use it; no superuser
//   tally_writer  no login: owns the commit; may insert facts and set `ended`, nothing else
//   tally_client  no login: every person is a member; reads under policies, stages, commits
constexpr const char *kRoles = R"sql(
do $body$
declare
    name text;
begin
    foreach name in array array['tally_owner', 'tally_writer', 'tally_client'] loop
        if not exists (select 1 from pg_roles where rolname = name) then
            begin
                execute format('create role %I nologin', name);
            exception when duplicate_object or unique_violation then
                null; -- another register's set-up was faster
            end;
        end if;
    end loop;
    -- So that the owner's login may act as tally_owner, and this one may hand functions to tally_writer.
    if not pg_has_role(session_user, 'tally_owner', 'member') then
        execute format('grant tally_owner to %I', session_user);
    end if;
    if not pg_has_role('tally_owner', 'tally_writer', 'member') then
        grant tally_writer to tally_owner;
    end if;
    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect, temporary on database %I to tally_client, tally_owner', current_database());
end $body$;
create schema tally authorization tally_owner;
set role tally_owner;
set search_path = tally, pg_temp;
alter default privileges revoke execute on functions from public;
)sql";

// The definer functions go to the writer, which may make nothing in the schema itself.
constexpr const char *kOwnership = R"sql(
grant create on schema tally to tally_writer;
alter function commit_operation(text, text, text, bigint, text, text, bigint) owner to tally_writer;
alter function check_operation(text, text, text, bigint, bigint) owner to tally_writer;
alter function reserve_ids(bigint) owner to tally_writer;
revoke create on schema tally from tally_writer;
)sql";

class PostgresTarget final : public MigrationTarget
{
public:
    explicit PostgresTarget(PostgresConnection &connection) : m_connection(connection) {}
    Outcome execute(const std::string &statement) override
    {
        TALLY_CHECK(m_connection.run(statement));
        return {};
    }
    Outcome recordMigration(const Migration &migration, Instant appliedAt) override
    {
        TALLY_CHECK(m_connection.ask(
            "insert into migration (number, name, checksum, applied_at) values ($1, $2, $3, $4)",
            {std::to_string(migration.number), migration.name, migration.checksum,
             std::to_string(appliedAt)}));
        return {};
    }

private:
    PostgresConnection &m_connection;
};

Result<std::vector<AppliedMigration>> appliedMigrations(PostgresConnection &connection)
{
    TALLY_TRY(const PostgresResult rows,
              connection.run("select number, name, checksum from migration order by number"));
    std::vector<AppliedMigration> out;
    for (int i = 0; i < rows.rows(); ++i)
        out.push_back({static_cast<int>(rows.integer(i, 0)), rows.string(i, 1), rows.string(i, 2)});
    return out;
}

// The generated parts may run again, and do at each upgrade: a table of facts that a migration brings has its
// share by that.
Outcome migrate(PostgresConnection &connection, const std::vector<Migration> &known,
                const std::vector<Migration> &pending, Instant now)
{
    PostgresTarget target(connection);
    TALLY_TRY(const auto refusals, refusalsByTable(known, Engine::Postgres));
    TALLY_CHECK(connection.run(postgresStagingSql()));
    TALLY_CHECK(applyMigrations(pending, Engine::Postgres, now, target));
    TALLY_CHECK(connection.run(postgresPolicySql()));
    TALLY_CHECK(connection.run(postgresRefusalSql(refusals)));
    TALLY_CHECK(connection.run(postgresCommitSql()));
    TALLY_CHECK(connection.run(kOwnership));
    return {};
}

} // namespace

Outcome bootstrapPostgres(PostgresConnection &connection, const std::vector<Migration> &known, Instant now)
{
    TALLY_CHECK(connection.run(kRoles));
    return migrate(connection, known, known, now);
}

Outcome upgradePostgres(PostgresConnection &connection, const std::vector<Migration> &known, Instant now)
{
    TALLY_TRY(const auto applied, appliedMigrations(connection));
    TALLY_TRY(const auto pending, pendingMigrations(known, applied));
    return pending.empty() ? Outcome() : migrate(connection, known, pending, now);
}

Result<PostgresSchemaState> postgresSchemaState(PostgresConnection &connection,
                                                const std::vector<Migration> &known)
{
    TALLY_TRY(const auto applied, appliedMigrations(connection));
    TALLY_TRY(const auto pending, pendingMigrations(known, applied));
    return PostgresSchemaState{applied.empty() ? 0 : applied.back().number, pending.empty()};
}

} // namespace tally::store
