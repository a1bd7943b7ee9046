// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The native interface of SQLite behind results: a connection, its statements and transactions, and the one
// place where its error codes become our errors (docs/decisions/0001-native-database-interfaces.md says why
// not through Qt).
#pragma once

#include "core/job.h"
#include "core/result.h"
#include "model/fact.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

struct sqlite3;
struct sqlite3_stmt;

namespace tally::store {

// What an extended result code means to a person; `what` says what was being done ("Opening").
Error sqliteError(sqlite3 *db, int code, std::string_view what, const std::string &file);

// A prepared statement. Binding never fails by itself: a failure is reported by the next step. Columns and
// parameters are counted from 0 and 1 as SQLite does. Views are valid until the next step or reset.
class SqliteStatement
{
public:
    SqliteStatement() = default;

    void bind(int parameter, std::int64_t value);
    void bind(int parameter, std::string_view text); // not copied: must live until reset
    void bindBytes(int parameter, std::string_view bytes);
    void bindNull(int parameter);
    void bind(int parameter, const model::Cell &cell);

    Result<bool> step(); // true: a row is there; false: done
    Outcome run();       // to the end, then ready for the next values
    void reset();

    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    std::string_view text(int column) const; // also of blobs: the bytes as they are
    model::Cell cell(int column) const;
    int changedRows() const; // by the last run

private:
    friend class SqliteConnection;
    struct Finaliser
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    SqliteStatement(sqlite3_stmt *statement, std::string file);

    std::unique_ptr<sqlite3_stmt, Finaliser> m_statement;
    std::string m_file;
    int m_bindError = 0;
};

class SqliteConnection
{
public:
    enum class Mode
    {
        ReadOnly,
        ReadWrite,
        Create,
        Immutable // read only, and nobody else may be writing either
    };
    static Result<SqliteConnection> open(const std::string &file, Mode mode, int busyTimeoutMs);

    // One statement, or several without results.
    Outcome execute(const std::string &sql);
    Result<SqliteStatement> prepare(std::string_view sql);
    // The first column of the first row; 0 when there is none.
    Result<std::int64_t> integer(std::string_view sql);
    Result<std::string> text(std::string_view sql);

    // An error when the file was moved or deleted under the connection: what is written then is lost, without
    // a word of SQLite.
    Outcome inPlace() const;

    Error error(int code, std::string_view what) const { return sqliteError(m_db.get(), code, what, m_file); }
    sqlite3 *handle() const { return m_db.get(); }
    const std::string &file() const { return m_file; }

private:
    struct Closer
    {
        void operator()(sqlite3 *db) const;
    };
    SqliteConnection(sqlite3 *db, std::string file);

    std::unique_ptr<sqlite3, Closer> m_db;
    std::string m_file;
};

// While it lives, a job that is cancelled stops the statement that is running. For reading: a statement that
// writes would take its whole transaction with it.
class SqliteStop
{
public:
    SqliteStop(SqliteConnection &connection, JobContext &job);
    ~SqliteStop();
    SqliteStop(const SqliteStop &) = delete;
    SqliteStop &operator=(const SqliteStop &) = delete;

private:
    sqlite3 *m_db;
};

// A transaction that is undone unless it is committed.
class SqliteTransaction
{
public:
    // Write takes the lock at once, so that nothing can fail for it later. A Read inside another transaction
    // is part of it.
    enum class Kind
    {
        Read,
        Write
    };
    static Result<SqliteTransaction> begin(SqliteConnection &connection, Kind kind);
    SqliteTransaction(SqliteTransaction &&other) noexcept
        : m_connection(std::exchange(other.m_connection, nullptr))
    {
    }
    SqliteTransaction &operator=(SqliteTransaction &&) = delete;
    ~SqliteTransaction();
    Outcome commit();

private:
    explicit SqliteTransaction(SqliteConnection *connection) : m_connection(connection) {}
    SqliteConnection *m_connection; // null: nothing to undo
};

} // namespace tally::store
