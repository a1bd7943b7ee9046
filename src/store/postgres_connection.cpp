// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgres_connection.h"

#include "core/text.h"
#include "store/postgres_errors.h"

#include <array>
#include <charconv>

namespace tally::store {

namespace {

constexpr const char *kConnectTimeoutSeconds = "10";
constexpr std::size_t kCopyChunk = 64 * 1024; // bytes sent at a time

} // namespace

namespace {

std::int64_t numberOf(std::string_view digits)
{
    std::int64_t value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

} // namespace

std::int64_t PostgresResult::affected() const
{
    return numberOf(PQcmdTuples(m_result.get()));
}

std::int64_t PostgresResult::integer(int row, int column) const
{
    return numberOf(text(row, column));
}

std::string PostgresResult::bytes(int row, int column) const
{
    const std::string_view digits = text(row, column);
    return digits.starts_with("\\x") ? text::fromHex(digits.substr(2)) : std::string();
}

std::string byteaText(std::string_view bytes)
{
    return "\\x" + text::hex(bytes);
}

Result<PostgresConnection> PostgresConnection::connect(const std::string &uri, int lockTimeoutMs)
{
    // The URI may override the timeout, not the encoding: text is UTF-8 here.
    const std::array<const char *, 5> keys{"connect_timeout", "application_name", "dbname", "client_encoding",
                                           nullptr};
    const std::array<const char *, 5> values{kConnectTimeoutSeconds, "tallystick", uri.c_str(), "UTF8",
                                             nullptr};
    PostgresConnection connection(PQconnectdbParams(keys.data(), values.data(), 1), lockTimeoutMs);
    if (!connection.alive())
        return connectionError(connection.native());
    TALLY_CHECK(connection.prepareSession());
    return connection;
}

Outcome PostgresConnection::prepareSession()
{
    // pg_temp is named last so that a temporary table never hides one of ours.
    TALLY_CHECK(
        run("set search_path = tally, pg_temp; set client_min_messages = warning; set bytea_output = hex; "
            "set jit = off; set lock_timeout = " +
            std::to_string(m_lockTimeoutMs)));
    return {};
}

Outcome PostgresConnection::reset()
{
    m_plans.clear();
    PQreset(m_connection.get());
    if (!alive())
        return connectionError(m_connection.get());
    return prepareSession();
}

Result<PostgresResult> PostgresConnection::checked(PGresult *raw)
{
    PostgresResult result(raw);
    switch (PQresultStatus(raw)) {
    case PGRES_COMMAND_OK:
    case PGRES_TUPLES_OK:
    case PGRES_EMPTY_QUERY:
    case PGRES_COPY_IN:
    case PGRES_COPY_OUT:
        return result;
    default:
        return statementError(raw, m_connection.get());
    }
}

Result<PostgresResult> PostgresConnection::run(const std::string &sql)
{
    return checked(PQexec(m_connection.get(), sql.c_str()));
}

Result<PostgresResult> PostgresConnection::ask(const std::string &sql,
                                               const std::vector<PostgresParameter> &parameters)
{
    auto plan = m_plans.find(sql);
    if (plan == m_plans.end()) {
        const std::string name = "plan" + std::to_string(m_plans.size());
        TALLY_CHECK(checked(PQprepare(m_connection.get(), name.c_str(), sql.c_str(), 0, nullptr)));
        plan = m_plans.emplace(sql, name).first;
    }
    std::vector<const char *> values;
    values.reserve(parameters.size());
    for (const PostgresParameter &parameter : parameters)
        values.push_back(parameter ? parameter->c_str() : nullptr);
    return checked(PQexecPrepared(m_connection.get(), plan->second.c_str(), static_cast<int>(values.size()),
                                  values.data(), nullptr, nullptr, 0));
}

Outcome PostgresConnection::copyIn(const std::string &sql,
                                   const std::function<Result<bool>(std::string &)> &fill)
{
    TALLY_CHECK(run(sql));
    std::string buffer;
    buffer.reserve(kCopyChunk + 4096);
    bool more = true;
    while (more) {
        Result<bool> filled = fill(buffer);
        if (!filled) {
            PQputCopyEnd(m_connection.get(), "stopped by the client");
            (void)finishCopy();
            return filled.error();
        }
        more = *filled;
        if (buffer.size() < kCopyChunk && more)
            continue;
        if (PQputCopyData(m_connection.get(), buffer.data(), static_cast<int>(buffer.size())) != 1)
            return statementError(nullptr, m_connection.get()); // lost
        buffer.clear();
    }
    if (PQputCopyEnd(m_connection.get(), nullptr) != 1)
        return statementError(nullptr, m_connection.get()); // lost
    return finishCopy();
}

Outcome PostgresConnection::copyOut(const std::string &sql, const std::function<bool(std::string_view)> &sink)
{
    TALLY_CHECK(run(sql));
    bool wanted = true;
    for (;;) {
        char *row = nullptr;
        const int length = PQgetCopyData(m_connection.get(), &row, 0);
        if (length <= 0)
            break;
        const std::unique_ptr<char, void (*)(void *)> owned(row, PQfreemem);
        if (wanted && !sink({row, static_cast<std::size_t>(length) - 1})) {
            wanted = false;
            cancelRunning();
        }
    }
    const Outcome ended = finishCopy();
    if (!wanted && alive())
        return {}; // the error is our own cancelling
    return ended;
}

void PostgresConnection::cancelRunning()
{
    PGcancel *cancel = PQgetCancel(m_connection.get());
    std::array<char, 256> ignored{};
    PQcancel(cancel, ignored.data(), static_cast<int>(ignored.size()));
    PQfreeCancel(cancel);
}

// Reads what is left of a COPY; the first error is the one that counts.
Outcome PostgresConnection::finishCopy()
{
    Outcome outcome;
    while (PGresult *raw = PQgetResult(m_connection.get())) {
        const Result<PostgresResult> result = checked(raw);
        if (!result && outcome)
            outcome = result.error();
    }
    return outcome;
}

Result<bool> PostgresConnection::notified()
{
    if (PQconsumeInput(m_connection.get()) == 0)
        return statementError(nullptr, m_connection.get()); // lost
    bool any = false;
    while (PGnotify *notice = PQnotifies(m_connection.get())) {
        any = true;
        PQfreemem(notice);
    }
    return any;
}

} // namespace tally::store
