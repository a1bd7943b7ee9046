// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "raw_postgres.h"

#include <cstdlib>
#include <fstream>

namespace tally::bench {

namespace {

constexpr std::size_t kCopyBuffer = 1 << 16;

constexpr const char *kTables = R"sql(
create schema raw;
create table raw.item (like tally.item including all);
create table raw.installation (like tally.installation including all);
create table raw.operation (number bigint primary key, request text unique, reason text, record bytea, leaf bytea unique);
create table raw.head (one integer primary key, size bigint, leaf bytea);
insert into raw.head values (1, 1, '');
)sql";

} // namespace

std::int64_t processorTimeOf(int process)
{
    std::ifstream in("/proc/" + std::to_string(process) + "/schedstat");
    std::int64_t nanoseconds = 0;
    in >> nanoseconds;
    return nanoseconds;
}

RawPostgres::RawPostgres(const std::string &uri) : m_connection(PQconnectdb(uri.c_str()))
{
    if (PQstatus(session()) != CONNECTION_OK)
        fail();
    run("set client_min_messages = error");
    run(kTables);
}

void RawPostgres::fail() const
{
    std::fprintf(stderr, "%s\n", PQerrorMessage(session()));
    std::exit(1);
}

void RawPostgres::run(const std::string &sql)
{
    PGresult *result = PQexec(session(), sql.c_str());
    const ExecStatusType status = PQresultStatus(result);
    PQclear(result);
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        fail();
}

std::string RawPostgres::copyOut(const std::string &select)
{
    PQclear(PQexec(session(), ("copy (" + select + ") to stdout").c_str()));
    std::string rows;
    char *row = nullptr;
    for (int size = 0; (size = PQgetCopyData(session(), &row, 0)) > 0; PQfreemem(row))
        rows.append(row, static_cast<std::size_t>(size));
    PGresult *end = PQgetResult(session());
    if (PQresultStatus(end) != PGRES_COMMAND_OK)
        fail();
    PQclear(end);
    PQclear(PQgetResult(session()));
    return rows;
}

void RawPostgres::copyIn(const std::string &table, const std::string &rows)
{
    PQclear(PQexec(session(), ("copy " + table + " from stdin").c_str()));
    for (std::size_t at = 0; at < rows.size(); at += kCopyBuffer)
        PQputCopyData(session(), rows.data() + at, int(std::min(kCopyBuffer, rows.size() - at)));
    PQputCopyEnd(session(), nullptr);
    PGresult *end = PQgetResult(session());
    if (PQresultStatus(end) != PGRES_COMMAND_OK)
        fail();
    PQclear(end);
    PQclear(PQgetResult(session()));
}

Milliseconds RawPostgres::copyLive(const std::string &table)
{
    const std::string rows = copyOut("select * from tally." + table + " where ended is null");
    return bestOnServer(1, session(), [&] { copyIn("raw." + table, rows); });
}

std::size_t RawPostgres::readLive(const std::string &table)
{
    return copyOut("select * from tally." + table + " where ended is null").size();
}

void RawPostgres::edit(std::int64_t item, std::int64_t number)
{
    const std::string id = std::to_string(item);
    const std::string n = std::to_string(number);
    run("begin; select size from raw.head for update; "
        "create temporary table edited on commit drop as select * from raw.item where id = " +
        id + " and ended is null; update raw.item set ended = " + n + " where id = " + id +
        " and ended is null; update edited set began = " + n +
        "; insert into raw.item select * from edited; insert into raw.operation values (" + n + ", 'r" + n +
        "', 'edit', '\\x00', sha256('" + n + "'::bytea)); update raw.head set size = " + n + "; commit");
}

} // namespace tally::bench
