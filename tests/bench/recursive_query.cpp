// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recursive_query.h"

#include <libpq-fe.h>
#include <sqlite3.h>

#include <cstdlib>

namespace tally::bench {

namespace {

constexpr const char *kSqliteReach = "WITH RECURSIVE reached(v) AS (VALUES(?1) UNION "
                                     "SELECT consumer FROM edge JOIN reached ON provider = v) "
                                     "SELECT count(*) - 1 FROM reached";
constexpr const char *kPostgresReach = "WITH RECURSIVE reached(v) AS (VALUES($1::int) UNION "
                                       "SELECT consumer FROM edge JOIN reached ON provider = v) "
                                       "SELECT count(*) - 1 FROM reached";
constexpr std::size_t kCopyBuffer = 1 << 16;

Error failed(const char *message)
{
    return makeError(ErrorCode::Unreachable, message);
}

class Sqlite final : public RecursiveQuery
{
public:
    ~Sqlite() override
    {
        sqlite3_finalize(m_reach);
        sqlite3_close(m_database);
    }
    Outcome fill(const estate::Graph &graph)
    {
        if (sqlite3_open(":memory:", &m_database) != SQLITE_OK)
            return failed(sqlite3_errmsg(m_database));
        TALLY_CHECK(
            run("CREATE TABLE edge(provider INTEGER, consumer INTEGER, PRIMARY KEY(provider, consumer)) "
                "STRICT, WITHOUT ROWID"));
        TALLY_CHECK(run("BEGIN"));
        sqlite3_stmt *insert = nullptr;
        sqlite3_prepare_v2(m_database, "INSERT OR IGNORE INTO edge VALUES(?1, ?2)", -1, &insert, nullptr);
        for (const estate::ImpactEdge &edge : graph.edges) {
            sqlite3_bind_int64(insert, 1, edge.provider);
            sqlite3_bind_int64(insert, 2, edge.consumer);
            if (sqlite3_step(insert) != SQLITE_DONE)
                break;
            sqlite3_reset(insert);
        }
        if (sqlite3_finalize(insert) != SQLITE_OK)
            return failed(sqlite3_errmsg(m_database));
        TALLY_CHECK(run("COMMIT"));
        TALLY_CHECK(run("ANALYZE"));
        if (sqlite3_prepare_v2(m_database, kSqliteReach, -1, &m_reach, nullptr) != SQLITE_OK)
            return failed(sqlite3_errmsg(m_database));
        return {};
    }
    Result<std::size_t> reached(estate::Vertex source) override
    {
        sqlite3_bind_int64(m_reach, 1, source);
        if (sqlite3_step(m_reach) != SQLITE_ROW)
            return failed(sqlite3_errmsg(m_database));
        const auto count = std::size_t(sqlite3_column_int64(m_reach, 0));
        sqlite3_reset(m_reach);
        return count;
    }

private:
    Outcome run(const char *sql)
    {
        if (sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            return failed(sqlite3_errmsg(m_database));
        return {};
    }

    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_reach = nullptr;
};

using Answer = std::unique_ptr<PGresult, decltype(&PQclear)>;

class Postgres final : public RecursiveQuery
{
public:
    ~Postgres() override { PQfinish(m_connection); }
    Outcome fill(const estate::Graph &graph, const std::string &connection)
    {
        m_connection = PQconnectdb(connection.c_str());
        if (PQstatus(m_connection) != CONNECTION_OK)
            return failed(PQerrorMessage(m_connection));
        TALLY_CHECK(run("CREATE TEMPORARY TABLE edge(provider int, consumer int)", PGRES_COMMAND_OK));
        TALLY_CHECK(run("COPY edge FROM STDIN", PGRES_COPY_IN));
        std::string rows;
        for (const estate::ImpactEdge &edge : graph.edges) {
            rows += std::to_string(edge.provider) + '\t' + std::to_string(edge.consumer) + '\n';
            if (rows.size() >= kCopyBuffer)
                send(rows);
        }
        send(rows);
        PQputCopyEnd(m_connection, nullptr);
        while (PGresult *result = PQgetResult(m_connection)) {
            const Answer answer(result, &PQclear);
            if (PQresultStatus(answer.get()) != PGRES_COMMAND_OK)
                return failed(PQerrorMessage(m_connection));
        }
        TALLY_CHECK(run("CREATE INDEX ON edge(provider, consumer)", PGRES_COMMAND_OK));
        return run("VACUUM ANALYZE edge", PGRES_COMMAND_OK);
    }
    Result<std::size_t> reached(estate::Vertex source) override
    {
        const std::string text = std::to_string(source);
        const char *values[] = {text.c_str()};
        const Answer answer(
            PQexecParams(m_connection, kPostgresReach, 1, nullptr, values, nullptr, nullptr, 0), &PQclear);
        if (PQresultStatus(answer.get()) != PGRES_TUPLES_OK)
            return failed(PQerrorMessage(m_connection));
        return std::size_t(std::strtoull(PQgetvalue(answer.get(), 0, 0), nullptr, 10));
    }

private:
    Outcome run(const char *sql, ExecStatusType expected)
    {
        const Answer answer(PQexec(m_connection, sql), &PQclear);
        if (PQresultStatus(answer.get()) != expected)
            return failed(PQerrorMessage(m_connection));
        return {};
    }
    void send(std::string &rows)
    {
        PQputCopyData(m_connection, rows.data(), int(rows.size()));
        rows.clear();
    }

    PGconn *m_connection = nullptr;
};

} // namespace

Result<std::unique_ptr<RecursiveQuery>> sqliteWith(const estate::Graph &graph)
{
    auto query = std::make_unique<Sqlite>();
    TALLY_CHECK(query->fill(graph));
    return std::unique_ptr<RecursiveQuery>(std::move(query));
}

Result<std::unique_ptr<RecursiveQuery>> postgresWith(const estate::Graph &graph,
                                                     const std::string &connection)
{
    auto query = std::make_unique<Postgres>();
    TALLY_CHECK(query->fill(graph, connection));
    return std::unique_ptr<RecursiveQuery>(std::move(query));
}

} // namespace tally::bench
