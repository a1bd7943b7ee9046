// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One libpq connection with its errors as Results. Values travel as text; bytea as \x and hexadecimal digits.
// Belongs to one thread. After Unreachable, reset() tries once more to reach the server.
#pragma once

#include "core/job.h"
#include "core/result.h"

#include <libpq-fe.h>

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tally::store {

using PostgresParameter = std::optional<std::string>; // none: null

class PostgresResult
{
public:
    explicit PostgresResult(PGresult *result) : m_result(result) {}
    std::int64_t affected() const; // rows that the statement wrote
    int rows() const { return PQntuples(m_result.get()); }
    bool isNull(int row, int column) const { return PQgetisnull(m_result.get(), row, column) != 0; }
    std::string_view text(int row, int column) const
    {
        return {PQgetvalue(m_result.get(), row, column),
                static_cast<std::size_t>(PQgetlength(m_result.get(), row, column))};
    }
    std::string string(int row, int column) const { return std::string(text(row, column)); }
    std::int64_t integer(int row, int column) const; // 0 when null
    bool boolean(int row, int column) const { return text(row, column) == "t"; }
    std::string bytes(int row, int column) const; // of a bytea
    PGresult *get() const { return m_result.get(); }

private:
    struct Clear
    {
        void operator()(PGresult *result) const { PQclear(result); }
    };
    std::unique_ptr<PGresult, Clear> m_result;
};

// Bytes as a parameter or literal text of type bytea.
std::string byteaText(std::string_view bytes);

class PostgresConnection
{
public:
    // Connects and makes the settings of our sessions (search path, lock timeout, no notices).
    static Result<PostgresConnection> connect(const std::string &uri, int lockTimeoutMs);

    // One or several statements without parameters; the last one's result.
    Result<PostgresResult> run(const std::string &sql);
    // One statement with $1 …; the plan is kept by the connection for the next time.
    Result<PostgresResult> ask(const std::string &sql, const std::vector<PostgresParameter> &parameters = {});
    // `copy … from stdin`: `fill` appends rows in COPY's text form to the buffer until it gives false.
    Outcome copyIn(const std::string &sql, const std::function<Result<bool>(std::string &buffer)> &fill);
    // `copy … to stdout`: rows in COPY's text form, without the line end; false from the sink cancels the
    // rest.
    Outcome copyOut(const std::string &sql, const std::function<bool(std::string_view row)> &sink);
    // True when a NOTIFY arrived on a channel that is listened to; does not wait.
    Result<bool> notified();

    bool alive() const { return PQstatus(m_connection.get()) == CONNECTION_OK; }
    bool inTransaction() const { return PQtransactionStatus(m_connection.get()) != PQTRANS_IDLE; }
    // Connects again with the same parameters; prepared plans and LISTEN are gone then.
    Outcome reset();
    PGconn *native() const { return m_connection.get(); }

private:
    struct Finish
    {
        void operator()(PGconn *connection) const { PQfinish(connection); }
    };
    PostgresConnection(PGconn *connection, int lockTimeoutMs)
        : m_connection(connection), m_lockTimeoutMs(lockTimeoutMs)
    {
    }
    Outcome prepareSession();
    Result<PostgresResult> checked(PGresult *result);
    Outcome finishCopy();
    void cancelRunning();

    std::unique_ptr<PGconn, Finish> m_connection;
    std::map<std::string, std::string, std::less<>> m_plans; // SQL -> name
    int m_lockTimeoutMs;
};

} // namespace tally::store
