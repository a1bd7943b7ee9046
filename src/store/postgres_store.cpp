// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgres_store.h"

#include "store/log_entry.h"
#include "store/postgres_bootstrap.h"

#include <thread>

namespace tally::store {

namespace {

const SystemClock kSystemClock;

constexpr std::chrono::milliseconds kReturnPause{200};

Instant nowOf(const OpenOptions &options)
{
    return (options.clock == nullptr ? kSystemClock : *options.clock).now();
}

Error noRegister(const Location &location)
{
    return makeError(ErrorCode::NotFound, "there is no register in the database " + location.text,
                     "make one with `tally server init`");
}

Result<bool> hasRegister(PostgresConnection &connection)
{
    TALLY_TRY(const PostgresResult rows, connection.run("select to_regnamespace('tally') is not null"));
    return rows.boolean(0, 0);
}

Outcome writeGenesis(PostgresConnection &connection, Instant now, int schema)
{
    const LogEntry genesis = genesisEntry(randomId(), now, schema);
    const log::OperationRecord &fields = genesis.fields;
    TALLY_CHECK(connection.ask(
        "insert into operation (number, request, kind, recorded_at, effective_on, source, reason, changes, "
        "record, leaf) values (0, $1, $2, $3::bigint, $4::bigint, $5, $6, 0, $7::bytea, $8::bytea)",
        {fields.request, fields.kind, std::to_string(now), std::to_string(fields.effectiveOn), fields.source,
         fields.reason, byteaText(genesis.record), byteaText(genesis.leaf)}));
    TALLY_CHECK(connection.ask(
        "insert into log_head (one, size, leaf, recorded_at, frontier) "
        "values (1, 1, $1::bytea, $2::bigint, $3::bytea)",
        {byteaText(genesis.leaf), std::to_string(now), byteaText(genesis.after.frontier.toBytes())}));
    return {};
}

} // namespace

PostgresStore::PostgresStore(PostgresConnection connection, StoreInfo info, OpenOptions options)
    : m_db(std::move(connection)), m_info(std::move(info)), m_options(std::move(options))
{
}

Result<std::unique_ptr<Store>> PostgresStore::open(const Location &location, const OpenOptions &options,
                                                   const std::vector<Migration> &migrations)
{
    TALLY_TRY(PostgresConnection connection,
              PostgresConnection::connect(location.uri, options.busyTimeoutMs));
    TALLY_TRY(const bool present, hasRegister(connection));
    if (!present)
        return noRegister(location);
    TALLY_TRY(auto store, attach(std::move(connection), location, options, migrations));
    return std::unique_ptr<Store>(std::move(store));
}

Result<std::unique_ptr<Store>> PostgresStore::create(const Location &location, const OpenOptions &options,
                                                     const std::vector<Migration> &migrations)
{
    TALLY_TRY(PostgresConnection connection,
              PostgresConnection::connect(location.uri, options.busyTimeoutMs));
    TALLY_TRY(const bool present, hasRegister(connection));
    if (present)
        return makeError(ErrorCode::Conflict, "the database " + location.text + " holds a register already",
                         "use another database");
    TALLY_CHECK(connection.run("begin"));
    TALLY_CHECK(bootstrapPostgres(connection, migrations, nowOf(options)));
    TALLY_TRY(const PostgresSchemaState schema, postgresSchemaState(connection, migrations));
    TALLY_CHECK(writeGenesis(connection, nowOf(options), schema.applied));
    TALLY_CHECK(connection.run("commit"));
    TALLY_TRY(auto store, attach(std::move(connection), location, options, migrations));
    return std::unique_ptr<Store>(std::move(store));
}

Outcome PostgresStore::drop(const Location &location, const OpenOptions &options)
{
    TALLY_TRY(PostgresConnection connection,
              PostgresConnection::connect(location.uri, options.busyTimeoutMs));
    TALLY_CHECK(connection.run("begin"));
    // Under the writer's lock: somebody may have written since it was looked at.
    TALLY_TRY(const PostgresResult head, connection.run("select size from log_head for update"));
    if (head.rows() != 1 || head.integer(0, 0) > 2)
        return makeError(ErrorCode::Conflict, "the register there is not empty", "use an empty database");
    TALLY_CHECK(connection.run("drop schema tally cascade; commit"));
    return {};
}

Result<std::unique_ptr<PostgresStore>> PostgresStore::attach(PostgresConnection connection,
                                                             const Location &location,
                                                             const OpenOptions &options,
                                                             const std::vector<Migration> &migrations)
{
    StoreInfo info;
    info.location = location;
    TALLY_TRY(const PostgresResult who,
              connection.run("select session_user, pg_has_role(session_user, 'tally_owner', 'member')"));
    info.actor = who.string(0, 0);
    info.bypassesRights = who.boolean(0, 1);
    if (!options.actor.empty() && options.actor != info.actor)
        return makeError(ErrorCode::NotAllowed,
                         "on a server the login acts: this is " + info.actor + ", not " + options.actor,
                         "leave out the name, or connect with that login");
    std::unique_ptr<PostgresStore> store(new PostgresStore(std::move(connection), std::move(info), options));
    TALLY_CHECK(store->beginSession());
    TALLY_TRY(PostgresSchemaState schema, postgresSchemaState(store->m_db, migrations));
    if (!schema.current) {
        if (!store->m_info.bypassesRights)
            return makeError(ErrorCode::NotAllowed,
                             "the register is of an older program and must be upgraded first",
                             "ask the database's owner to open it once with this program");
        TALLY_CHECK(store->inTransaction(
            "", [&] { return upgradePostgres(store->m_db, migrations, nowOf(options)); }));
        TALLY_TRY(schema, postgresSchemaState(store->m_db, migrations));
    }
    store->m_info.schema = schema.applied;
    TALLY_TRY(const PostgresResult genesis,
              store->m_db.run("select request from operation where number = 0"));
    if (genesis.rows() != 1)
        return makeError(ErrorCode::Damaged, "the register's log does not begin", "restore a backup");
    store->m_info.registerId = genesis.string(0, 0);
    TALLY_CHECK(store->head()); // what mayHaveChanged compares with
    return store;
}

Outcome PostgresStore::beginSession()
{
    TALLY_TRY(const PostgresResult session,
              m_db.run("select pid, backend_start from pg_stat_activity where pid = pg_backend_pid()"));
    m_backend = session.rows() == 1 ? session.string(0, 0) : std::string("0");
    m_backendStart = session.rows() == 1 ? session.string(0, 1) : std::string("epoch");
    std::string sql = "listen tally";
    if (m_info.bypassesRights)
        sql = "set role tally_owner; " + sql;
    if (m_options.readOnly)
        sql += "; set default_transaction_read_only = on";
    TALLY_CHECK(m_db.run(sql));
    return {};
}

Outcome PostgresStore::inTransaction(const std::string &mode, const std::function<Outcome()> &work)
{
    TALLY_CHECK(m_db.run("begin " + mode));
    Outcome done = work();
    if (done) {
        TALLY_CHECK(m_db.run("commit"));
        return done;
    }
    if (m_db.alive())
        (void)m_db.run("rollback"); // the first error is the one to tell
    return done;
}

// The session of the lost connection may still be there, with the commit on its way to it: ended first, so
// that what the log says afterwards is final.
Outcome PostgresStore::endLostSession()
{
    const char *const kThatSession = " from pg_stat_activity where pid = $1::bigint and backend_start = "
                                     "$2::timestamptz";
    const std::vector<PostgresParameter> session{m_backend, m_backendStart};
    TALLY_CHECK(m_db.ask(std::string("select pg_terminate_backend(pid, 10000)") + kThatSession, session));
    TALLY_TRY(const PostgresResult left, m_db.ask(std::string("select 1") + kThatSession, session));
    if (left.rows() > 0)
        return makeError(ErrorCode::Unreachable, "the session that was lost has not ended yet");
    return {};
}

PostgresStore::Line PostgresStore::lineAfter(const Error &error, std::chrono::milliseconds patience)
{
    if (error.code != ErrorCode::Unreachable || (m_db.alive() && m_db.run("select 1")))
        return Line::Stands;
    const auto limit = std::chrono::steady_clock::now() + patience;
    while (!m_db.reset()) {
        if (std::chrono::steady_clock::now() > limit)
            return Line::Lost;
        std::this_thread::sleep_for(kReturnPause);
    }
    return endLostSession() && beginSession() ? Line::BackAgain : Line::Lost;
}

} // namespace tally::store
