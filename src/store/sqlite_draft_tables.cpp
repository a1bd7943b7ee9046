// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite_draft_tables.h"

#include "store/dialect.h"

#include <sqlite3.h>

#include <algorithm>
#include <compare>
#include <memory>
#include <optional>
#include <span>
#include <string>

namespace tally::store {

namespace {

using model::Cell;
using model::Change;
using model::TableSpec;

constexpr const char *kModule = "tally_draft";

// SQLite knows a table and a cursor by their first member.
struct DraftTable
{
    sqlite3_vtab base{};
    const SqliteDraftTables *draft = nullptr;
    const TableSpec *spec = nullptr;
};

struct DraftCursor
{
    sqlite3_vtab_cursor base{};
    const DraftTable *table = nullptr;
    std::size_t at = 0, end = 0; // of the owner's rows that are still to be looked at
    std::size_t owner = 0;       // the next range of the table's rows to be searched
    std::size_t hint = 0;        // where the last search ended: a join mostly looks up in order
    std::vector<Cell> wanted;    // the first cells of the key; kept for its memory: a join looks up often
};

DraftTable &tableOf(sqlite3_vtab *table)
{
    return *reinterpret_cast<DraftTable *>(table);
}

DraftCursor &cursorOf(sqlite3_vtab_cursor *cursor)
{
    return *reinterpret_cast<DraftCursor *>(cursor);
}

std::string declarationOf(const TableSpec &spec)
{
    std::string out = "create table staged (owner integer";
    for (const auto &columns : {spec.keys, spec.values}) {
        for (const model::ColumnSpec &column : columns)
            out += ", " + quoted(column.name) +
                   (column.type == model::ColumnType::Integer ? " integer" : " text");
    }
    return out + ", live integer, was integer)";
}

int connect(sqlite3 *db, void *draft, int count, const char *const *words, sqlite3_vtab **table, char **)
{
    // Module, schema, table, and then what stands in brackets.
    const std::string_view name = count == 4 ? words[3] : "";
    const auto specs = model::allTables();
    const auto spec = std::ranges::find(specs, name, &TableSpec::name);
    if (spec == specs.end())
        return SQLITE_ERROR;
    if (const int code = sqlite3_declare_vtab(db, declarationOf(*spec).c_str()); code != SQLITE_OK)
        return code;
    sqlite3_vtab_config(db, SQLITE_VTAB_INNOCUOUS); // the views may read it: it does nothing
    auto made = std::make_unique<DraftTable>();
    made->draft = static_cast<const SqliteDraftTables *>(draft);
    made->spec = &*spec;
    *table = &made.release()->base;
    return SQLITE_OK;
}

int disconnect(sqlite3_vtab *table)
{
    delete &tableOf(table);
    return SQLITE_OK;
}

// The position of a constraint on a column (that it equals something, is not null); none: nothing.
std::optional<int> constraintOn(const sqlite3_index_info &info, int column, int kind)
{
    for (int i = 0; i < info.nConstraint; ++i) {
        const auto &constraint = info.aConstraint[i];
        if (constraint.usable != 0 && constraint.op == kind && constraint.iColumn == column)
            return i;
    }
    return {};
}

// Rows come by owner and key.
bool isOrder(const sqlite3_index_info &info)
{
    for (int i = 0; i < info.nOrderBy; ++i) {
        if (info.aOrderBy[i].iColumn != i || info.aOrderBy[i].desc != 0)
            return false;
    }
    return true;
}

// What filter() is told beside the number of key columns.
constexpr int kOnlyEnding = 0x100; // was is not null
constexpr int kLiveIs = 0x200;     // live equals the value after those of the key
constexpr int kKeyColumns = 0xFF;

// A search by the first so many key columns, which SQLite compares once more itself.
int bestIndex(sqlite3_vtab *table, sqlite3_index_info *info)
{
    constexpr double kSupposedRows = 1000; // statements are prepared for every draft to come
    const auto keys = static_cast<int>(tableOf(table).spec->keys.size());
    int found = 0;
    for (; found < keys; ++found) {
        const auto constraint = constraintOn(*info, 1 + found, SQLITE_INDEX_CONSTRAINT_EQ);
        if (!constraint)
            break;
        info->aConstraintUsage[*constraint].argvIndex = found + 1;
    }
    info->idxNum = found;
    const int live = 1 + keys + static_cast<int>(tableOf(table).spec->values.size());
    if (constraintOn(*info, live + 1, SQLITE_INDEX_CONSTRAINT_ISNOTNULL))
        info->idxNum |= kOnlyEnding;
    if (const auto constraint = constraintOn(*info, live, SQLITE_INDEX_CONSTRAINT_EQ)) {
        info->idxNum |= kLiveIs;
        info->aConstraintUsage[*constraint].argvIndex = found + 1;
    }
    info->estimatedCost = found == 0 ? kSupposedRows : 20;
    info->estimatedRows = found == 0 ? static_cast<sqlite3_int64>(kSupposedRows) : found == keys ? 1 : 10;
    info->orderByConsumed = isOrder(*info) && info->nOrderBy <= 1 + keys ? 1 : 0;
    return SQLITE_OK;
}

int open(sqlite3_vtab *table, sqlite3_vtab_cursor **cursor)
{
    auto made = std::make_unique<DraftCursor>();
    made->table = &tableOf(table);
    *cursor = &made.release()->base;
    return SQLITE_OK;
}

int close(sqlite3_vtab_cursor *cursor)
{
    delete &cursorOf(cursor);
    return SQLITE_OK;
}

// False: a value of a type that the column never holds.
bool read(sqlite3_value *value, model::ColumnType type, Cell &cell)
{
    if (type == model::ColumnType::Integer && sqlite3_value_type(value) == SQLITE_INTEGER) {
        cell = sqlite3_value_int64(value);
        return true;
    }
    if (type == model::ColumnType::Text && sqlite3_value_type(value) == SQLITE_TEXT) {
        const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
        cell = std::string(text, static_cast<std::size_t>(sqlite3_value_bytes(value)));
        return true;
    }
    return false;
}

std::strong_ordering compare(const Change &row, std::span<const Cell> first)
{
    for (std::size_t i = 0; i < first.size(); ++i) {
        if (const auto order = row.key.cells[i] <=> first[i]; order != 0)
            return order;
    }
    return std::strong_ordering::equal;
}

// The first row of a range that is not before the key, looked for from where the last one was found.
std::size_t firstNotBefore(const SqliteDraftTables::Staged &staged, std::size_t first, std::size_t last,
                           std::size_t hint, std::span<const Cell> wanted)
{
    const auto before = [&](std::size_t row) { return compare(*staged.rows[row], wanted) < 0; };
    std::size_t low = first;
    std::size_t high = last;
    if (hint >= first && hint < last) {
        if (before(hint)) {
            std::size_t step = 1;
            for (low = hint + 1; low + step < last && before(low + step); step *= 2)
                low += step;
            high = std::min(low + step, last);
        } else {
            high = hint;
            if (hint == first || before(hint - 1))
                low = high;
        }
    }
    while (low < high) {
        const std::size_t middle = low + (high - low) / 2;
        before(middle) ? low = middle + 1 : high = middle;
    }
    return low;
}

bool fits(const DraftCursor &cursor, const SqliteDraftTables::Staged &staged)
{
    return cursor.at < cursor.end &&
           (cursor.wanted.empty() || compare(*staged.rows[cursor.at], cursor.wanted) == 0);
}

// To the next owner's rows that fit, if there are any.
void search(DraftCursor &cursor)
{
    const SqliteDraftTables::Staged &staged = cursor.table->draft->of(cursor.table->spec->table);
    cursor.end = cursor.at;
    while (!fits(cursor, staged) && cursor.owner + 1 < staged.owners.size()) {
        const auto first = static_cast<std::size_t>(staged.owners[cursor.owner]);
        cursor.end = static_cast<std::size_t>(staged.owners[++cursor.owner]);
        cursor.at = cursor.wanted.empty()
                        ? first
                        : firstNotBefore(staged, first, cursor.end, cursor.hint, cursor.wanted);
        cursor.hint = cursor.at;
    }
    if (!fits(cursor, staged))
        cursor.end = cursor.at;
}

// Whether no row of the table can be among those that are asked for.
bool holdsNone(const SqliteDraftTables::Staged &staged, int asked, int keys, sqlite3_value **values)
{
    if ((asked & kOnlyEnding) != 0 && !staged.anyWas)
        return true;
    return (asked & kLiveIs) != 0 && !staged.anyOver && sqlite3_value_type(values[keys]) == SQLITE_INTEGER &&
           sqlite3_value_int64(values[keys]) == 0;
}

int filter(sqlite3_vtab_cursor *base, int asked, const char *, int, sqlite3_value **values)
{
    DraftCursor &cursor = cursorOf(base);
    const TableSpec &spec = *cursor.table->spec;
    const int keys = asked & kKeyColumns;
    cursor.at = cursor.end = cursor.owner = 0;
    if (holdsNone(cursor.table->draft->of(spec.table), asked, keys, values))
        return SQLITE_OK;
    cursor.wanted.resize(static_cast<std::size_t>(keys));
    for (std::size_t i = 0; i < cursor.wanted.size(); ++i) {
        if (sqlite3_value_type(values[i]) == SQLITE_NULL)
            return SQLITE_OK; // nothing equals null
        if (!read(values[i], spec.keys[i].type, cursor.wanted[i])) {
            cursor.wanted.resize(i); // SQLite itself judges what follows
            break;
        }
    }
    search(cursor);
    return SQLITE_OK;
}

int next(sqlite3_vtab_cursor *base)
{
    DraftCursor &cursor = cursorOf(base);
    ++cursor.at;
    if (!fits(cursor, cursor.table->draft->of(cursor.table->spec->table)))
        search(cursor);
    return SQLITE_OK;
}

int atEnd(sqlite3_vtab_cursor *base)
{
    const DraftCursor &cursor = cursorOf(base);
    return cursor.at >= cursor.end ? 1 : 0;
}

void give(sqlite3_context *context, const Cell &cell)
{
    if (const auto *integer = std::get_if<std::int64_t>(&cell))
        sqlite3_result_int64(context, *integer);
    else if (const auto *text = std::get_if<std::string>(&cell))
        sqlite3_result_text64(context, text->data(), text->size(), SQLITE_STATIC, SQLITE_UTF8);
    else
        sqlite3_result_null(context);
}

int column(sqlite3_vtab_cursor *base, sqlite3_context *context, int number)
{
    const DraftCursor &cursor = cursorOf(base);
    const TableSpec &spec = *cursor.table->spec;
    const Change &row = *cursor.table->draft->of(spec.table).rows[cursor.at];
    if (number == 0) {
        sqlite3_result_int64(context, row.key.owner.value);
        return SQLITE_OK;
    }
    auto at = static_cast<std::size_t>(number) - 1;
    if (at < spec.keys.size()) {
        give(context, row.key.cells[at]);
        return SQLITE_OK;
    }
    at -= spec.keys.size();
    if (at < spec.values.size())
        row.values ? give(context, (*row.values)[at]) : sqlite3_result_null(context);
    else if (at == spec.values.size())
        sqlite3_result_int64(context, row.values ? 1 : 0);
    else if (row.was)
        sqlite3_result_int64(context, *row.was);
    else
        sqlite3_result_null(context);
    return SQLITE_OK;
}

int rowId(sqlite3_vtab_cursor *cursor, sqlite3_int64 *id)
{
    *id = static_cast<sqlite3_int64>(cursorOf(cursor).at);
    return SQLITE_OK;
}

const sqlite3_module &module()
{
    static const sqlite3_module made = [] {
        sqlite3_module out{};
        out.iVersion = 1;
        out.xCreate = connect;
        out.xConnect = connect;
        out.xBestIndex = bestIndex;
        out.xDisconnect = disconnect;
        out.xDestroy = disconnect;
        out.xOpen = open;
        out.xClose = close;
        out.xFilter = filter;
        out.xNext = next;
        out.xEof = atEnd;
        out.xColumn = column;
        out.xRowid = rowId;
        return out;
    }();
    return made;
}

} // namespace

Outcome SqliteDraftTables::make(SqliteConnection &db)
{
    const int code = sqlite3_create_module(db.handle(), kModule, &module(), this);
    if (code != SQLITE_OK)
        return db.error(code, "Opening");
    for (const TableSpec &spec : model::allTables()) {
        const std::string name(spec.name);
        TALLY_CHECK(
            db.execute("create virtual table temp.staged_" + name + " using " + kModule + "(" + name + ")"));
    }
    return {};
}

void SqliteDraftTables::show(const CommitPlan &plan)
{
    for (std::size_t table = 0; table < m_staged.size(); ++table) {
        Staged &staged = m_staged[table];
        staged.rows = plan.tables[table].changes;
        staged.owners = {0};
        staged.anyWas =
            std::ranges::any_of(staged.rows, [](const Change *row) { return row->was.has_value(); });
        staged.anyOver = std::ranges::any_of(staged.rows, [](const Change *row) { return !row->values; });
        for (std::size_t row = 1; row < staged.rows.size(); ++row) {
            if (staged.rows[row]->key.owner != staged.rows[row - 1]->key.owner)
                staged.owners.push_back(static_cast<std::ptrdiff_t>(row));
        }
        staged.owners.push_back(static_cast<std::ptrdiff_t>(staged.rows.size()));
    }
}

void SqliteDraftTables::hide()
{
    m_staged = {};
}

} // namespace tally::store
