// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite_connection.h"

#include <sqlite3.h>

#include <utility>

namespace tally::store {

// --- statements
// ------------------------------------------------------------------------------------------------------

void SqliteStatement::Finaliser::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

SqliteStatement::SqliteStatement(sqlite3_stmt *statement, std::string file)
    : m_statement(statement), m_file(std::move(file))
{
}

void SqliteStatement::bind(int parameter, std::int64_t value)
{
    m_bindError |= sqlite3_bind_int64(m_statement.get(), parameter, value);
}

void SqliteStatement::bind(int parameter, std::string_view text)
{
    // A null pointer would bind null: the empty text is a value.
    m_bindError |=
        sqlite3_bind_text64(m_statement.get(), parameter, text.data() != nullptr ? text.data() : "",
                            text.size(), SQLITE_STATIC, SQLITE_UTF8);
}

void SqliteStatement::bindBytes(int parameter, std::string_view bytes)
{
    m_bindError |=
        sqlite3_bind_blob64(m_statement.get(), parameter, bytes.data() != nullptr ? bytes.data() : "",
                            bytes.size(), SQLITE_STATIC);
}

void SqliteStatement::bindNull(int parameter)
{
    m_bindError |= sqlite3_bind_null(m_statement.get(), parameter);
}

void SqliteStatement::bind(int parameter, const model::Cell &cell)
{
    if (const auto *integer = std::get_if<std::int64_t>(&cell))
        bind(parameter, *integer);
    else if (const auto *text = std::get_if<std::string>(&cell))
        bind(parameter, std::string_view(*text));
    else
        bindNull(parameter);
}

Result<bool> SqliteStatement::step()
{
    sqlite3 *db = sqlite3_db_handle(m_statement.get());
    if (m_bindError != SQLITE_OK)
        return sqliteError(db, std::exchange(m_bindError, SQLITE_OK), "Passing a value", m_file);
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    const Error error = sqliteError(db, sqlite3_extended_errcode(db), "Using the register", m_file);
    sqlite3_reset(m_statement.get());
    return error;
}

Outcome SqliteStatement::run()
{
    while (true) {
        const Result<bool> row = step();
        if (!row)
            return row.error();
        if (!*row)
            break;
    }
    reset();
    return {};
}

void SqliteStatement::reset()
{
    sqlite3_reset(m_statement.get());
}

bool SqliteStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

std::int64_t SqliteStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

std::string_view SqliteStatement::text(int column) const
{
    // Text first and then its size: the other way round may size another encoding.
    const bool isBlob = sqlite3_column_type(m_statement.get(), column) == SQLITE_BLOB;
    const void *data = isBlob ? sqlite3_column_blob(m_statement.get(), column)
                              : static_cast<const void *>(sqlite3_column_text(m_statement.get(), column));
    if (data == nullptr)
        return {};
    return {static_cast<const char *>(data),
            static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column))};
}

model::Cell SqliteStatement::cell(int column) const
{
    switch (sqlite3_column_type(m_statement.get(), column)) {
    case SQLITE_NULL:
        return {};
    case SQLITE_INTEGER:
        return integer(column);
    default:
        return std::string(text(column));
    }
}

int SqliteStatement::changedRows() const
{
    return sqlite3_changes(sqlite3_db_handle(m_statement.get()));
}

// --- connections
// -----------------------------------------------------------------------------------------------------

namespace {

std::string immutableUri(const std::string &file)
{
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string out = "file:";
    for (const char c : file) {
        if (c == '%' || c == '?' || c == '#') {
            const auto byte = static_cast<unsigned char>(c);
            out += {'%', kDigits[byte >> 4U], kDigits[byte & 15U]};
        } else {
            out += c;
        }
    }
    return out + "?immutable=1";
}

} // namespace

void SqliteConnection::Closer::operator()(sqlite3 *db) const
{
    sqlite3_close_v2(db);
}

SqliteConnection::SqliteConnection(sqlite3 *db, std::string file) : m_db(db), m_file(std::move(file)) {}

Result<SqliteConnection> SqliteConnection::open(const std::string &file, Mode mode, int busyTimeoutMs)
{
    int flags = SQLITE_OPEN_NOMUTEX; // a connection belongs to one thread
    std::string name = file;
    if (mode == Mode::Immutable) {
        flags |= SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
        name = immutableUri(file);
    } else if (mode == Mode::ReadOnly) {
        flags |= SQLITE_OPEN_READONLY;
    } else {
        flags |= SQLITE_OPEN_READWRITE | (mode == Mode::Create ? SQLITE_OPEN_CREATE : 0);
    }
    sqlite3 *db = nullptr;
    const int code = sqlite3_open_v2(name.c_str(), &db, flags, nullptr);
    SqliteConnection connection(db, file); // also a failed opening gives a handle to close
    if (code != SQLITE_OK)
        return connection.error(code, "Opening");
    sqlite3_extended_result_codes(db, 1);
    sqlite3_busy_timeout(db, busyTimeoutMs);
    return connection;
}

Outcome SqliteConnection::execute(const std::string &sql)
{
    const int code = sqlite3_exec(m_db.get(), sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return error(sqlite3_extended_errcode(m_db.get()), "Using the register");
    return {};
}

Result<SqliteStatement> SqliteConnection::prepare(std::string_view sql)
{
    sqlite3_stmt *statement = nullptr;
    const int code =
        sqlite3_prepare_v2(m_db.get(), sql.data(), static_cast<int>(sql.size()), &statement, nullptr);
    if (code != SQLITE_OK)
        return error(sqlite3_extended_errcode(m_db.get()), "Using the register");
    return SqliteStatement(statement, m_file);
}

Result<std::int64_t> SqliteConnection::integer(std::string_view sql)
{
    TALLY_TRY(SqliteStatement statement, prepare(sql));
    TALLY_TRY(const bool row, statement.step());
    return row ? statement.integer(0) : 0;
}

Result<std::string> SqliteConnection::text(std::string_view sql)
{
    TALLY_TRY(SqliteStatement statement, prepare(sql));
    TALLY_TRY(const bool row, statement.step());
    return row ? std::string(statement.text(0)) : std::string();
}

Outcome SqliteConnection::inPlace() const
{
    int moved = 0;
    if (sqlite3_file_control(m_db.get(), "main", SQLITE_FCNTL_HAS_MOVED, &moved) != SQLITE_OK || moved == 0)
        return {};
    Error gone = makeError(ErrorCode::Unreachable,
                           "the register's file was moved or deleted; nothing of this was recorded",
                           "Put it back where it was, then repeat; or open it where it is now");
    gone.file = m_file;
    return gone;
}

// --- transactions
// ----------------------------------------------------------------------------------------------------

Result<SqliteTransaction> SqliteTransaction::begin(SqliteConnection &connection, Kind kind)
{
    if (kind == Kind::Read && sqlite3_get_autocommit(connection.handle()) == 0)
        return SqliteTransaction(nullptr);
    if (kind == Kind::Write)
        TALLY_CHECK(connection.inPlace());
    TALLY_CHECK(connection.execute(kind == Kind::Write ? "begin immediate" : "begin"));
    return SqliteTransaction(&connection);
}

SqliteStop::SqliteStop(SqliteConnection &connection, JobContext &job) : m_db(connection.handle())
{
    constexpr int kInstructionsBetweenChecks = 50'000; // under a millisecond
    sqlite3_progress_handler(
        m_db, kInstructionsBetweenChecks,
        [](void *asked) { return static_cast<JobContext *>(asked)->cancelled() ? 1 : 0; }, &job);
}

SqliteStop::~SqliteStop()
{
    sqlite3_progress_handler(m_db, 0, nullptr, nullptr);
}

SqliteTransaction::~SqliteTransaction()
{
    // A failure (disk full, interrupted) may have rolled back already.
    if (m_connection != nullptr && sqlite3_get_autocommit(m_connection->handle()) == 0)
        sqlite3_exec(m_connection->handle(), "rollback", nullptr, nullptr, nullptr);
}

Outcome SqliteTransaction::commit()
{
    if (m_connection != nullptr)
        TALLY_CHECK(m_connection->execute("commit"));
    m_connection = nullptr;
    return {};
}

} // namespace tally::store
