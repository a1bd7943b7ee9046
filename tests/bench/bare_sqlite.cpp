// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bare_sqlite.h"

#include "estate/builder.h"

#include <sqlite3.h>

#include <cstdlib>
#include <memory>
#include <vector>

namespace tally::bench {

namespace {

constexpr int kRuns = 3; // of a load; inserting needs a new file each time

struct Free
{
    void operator()(sqlite3 *db) const { sqlite3_close(db); }
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
    void operator()(sqlite3_value *value) const { sqlite3_value_free(value); }
};
using Database = std::unique_ptr<sqlite3, Free>;
using Statement = std::unique_ptr<sqlite3_stmt, Free>;
using Value = std::unique_ptr<sqlite3_value, Free>;

void must(int code, sqlite3 *db)
{
    if (code == SQLITE_OK || code == SQLITE_DONE || code == SQLITE_ROW)
        return;
    std::fprintf(stderr, "%s\n", sqlite3_errmsg(db));
    std::exit(1);
}

Database open(const std::string &file, int flags)
{
    sqlite3 *db = nullptr;
    const int code = sqlite3_open_v2(file.c_str(), &db, flags, nullptr);
    Database opened(db);
    must(code, db);
    return opened;
}

Statement prepare(sqlite3 *db, const std::string &sql)
{
    sqlite3_stmt *statement = nullptr;
    must(sqlite3_prepare_v2(db, sql.c_str(), -1, &statement, nullptr), db);
    return Statement(statement);
}

void execute(sqlite3 *db, const std::string &sql)
{
    must(sqlite3_exec(db, sql.c_str(), nullptr, nullptr, nullptr), db);
}

std::string columnText(sqlite3_stmt *statement, int column)
{
    return reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
}

std::size_t touchRows(sqlite3 *db, const std::string &sql)
{
    std::size_t touched = 0;
    const Statement statement = prepare(db, sql);
    const int columns = sqlite3_column_count(statement.get());
    while (sqlite3_step(statement.get()) == SQLITE_ROW) {
        for (int i = 0; i < columns; ++i)
            touched += sqlite3_column_type(statement.get(), i) == SQLITE_INTEGER
                           ? static_cast<std::size_t>(sqlite3_column_int64(statement.get(), i))
                           : static_cast<std::size_t>(sqlite3_column_bytes(statement.get(), i));
    }
    return touched;
}

struct TableRows
{
    std::string insert;
    std::vector<std::vector<Value>> rows;
};

TableRows rowsOf(sqlite3 *db, const std::string &table)
{
    TableRows result;
    const Statement read = prepare(db, "select * from \"" + table + "\"");
    const int width = sqlite3_column_count(read.get());
    result.insert = "insert into \"" + table + "\" values (?";
    for (int i = 1; i < width; ++i)
        result.insert += ",?";
    result.insert += ")";
    while (sqlite3_step(read.get()) == SQLITE_ROW) {
        std::vector<Value> row;
        for (int i = 0; i < width; ++i)
            row.emplace_back(sqlite3_value_dup(sqlite3_column_value(read.get(), i)));
        result.rows.push_back(std::move(row));
    }
    return result;
}

// Makes the tables and indexes of `source` in `target`; gives the rows that the tables are to hold.
std::vector<TableRows> copySchema(sqlite3 *source, sqlite3 *target)
{
    std::vector<TableRows> tables;
    const Statement schema =
        prepare(source, "select type, name, sql from sqlite_master where sql is not null and name not "
                        "like 'sqlite_%' and type in ('table', 'index') order by type desc");
    while (sqlite3_step(schema.get()) == SQLITE_ROW) {
        execute(target, columnText(schema.get(), 2));
        if (columnText(schema.get(), 0) == "table")
            tables.push_back(rowsOf(source, columnText(schema.get(), 1)));
    }
    return tables;
}

void insertAll(sqlite3 *db, const std::vector<TableRows> &tables)
{
    execute(db, "begin");
    for (const TableRows &table : tables) {
        const Statement write = prepare(db, table.insert);
        for (const auto &row : table.rows) {
            for (std::size_t i = 0; i < row.size(); ++i)
                sqlite3_bind_value(write.get(), static_cast<int>(i) + 1, row[i].get());
            must(sqlite3_step(write.get()), db);
            sqlite3_reset(write.get());
        }
    }
    execute(db, "commit");
}

} // namespace

Milliseconds bareLoad(const std::string &file)
{
    const Database db = open(file, SQLITE_OPEN_READONLY);
    std::size_t touched = 0;
    const Milliseconds took = bestOf(kRuns, [&] {
        for (const model::Table table : estate::EstateBuilder::tables())
            touched += touchRows(db.get(), "select * from " + std::string(model::tableSpec(table).name) +
                                               " not indexed where ended is null");
    });
    if (touched == 0)
        std::puts("nothing read");
    return took;
}

Milliseconds bareInsert(const std::string &from, const std::string &to)
{
    const Database source = open(from, SQLITE_OPEN_READONLY);
    const Database target = open(to, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    execute(target.get(), "pragma journal_mode = wal; pragma synchronous = full; pragma cache_size = -65536");
    const std::vector<TableRows> tables = copySchema(source.get(), target.get());
    return bestOf(1, [&] { insertAll(target.get(), tables); });
}

} // namespace tally::bench
