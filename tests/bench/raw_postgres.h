// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the register on a server is held against: the same rows by plain SQL into tables of the same columns
// and indexes, as the superuser, with nothing asked and nothing checked. A server that fails ends the bench.
#pragma once

#include "report.h"

#include <libpq-fe.h>

#include <memory>
#include <string>

namespace tally::bench {

// Nanoseconds of processor time that a process of this machine has had; 0 when the system does not tell.
std::int64_t processorTimeOf(int process);

// Like bestOf(), with the processor time of the session's process at the server's end added to ours.
template <typename Work>
Milliseconds bestOnServer(int runs, PGconn *session, Work work)
{
    Milliseconds best;
    for (int run = 0; run < runs; ++run) {
        const std::int64_t before = processorTimeOf(PQbackendPID(session));
        Milliseconds took = bestOf(1, work);
        took.cpu += double(processorTimeOf(PQbackendPID(session)) - before) / 1e6;
        best.wall = std::min(best.wall, took.wall);
        best.cpu = std::min(best.cpu, took.cpu);
    }
    return best;
}

class RawPostgres
{
public:
    // Tables of the schema `raw`, in the register's database: item, installation, operation and the head of
    // the log.
    explicit RawPostgres(const std::string &uri);
    PGconn *session() const { return m_connection.get(); }

    void run(const std::string &sql);
    // Copies the live rows of a table of the register to raw.<table>, by COPY through this process.
    Milliseconds copyLive(const std::string &table);
    // Bytes of all live rows of a table, by COPY.
    std::size_t readLive(const std::string &table);
    // A new version of one item, and an operation, in one transaction and one round trip.
    void edit(std::int64_t item, std::int64_t number);

private:
    struct Close
    {
        void operator()(PGconn *connection) const { PQfinish(connection); }
    };
    std::string copyOut(const std::string &select);
    void copyIn(const std::string &table, const std::string &rows);
    [[noreturn]] void fail() const;
    std::unique_ptr<PGconn, Close> m_connection;
};

} // namespace tally::bench
