// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table_header.h"

#include "core/text.h"
#include "exchange/table_mapping.h"

#include <algorithm>
#include <set>

namespace tally::exchange {

namespace {

constexpr int kRowsSearched = 20;
constexpr int kRowsMeasured = 1'000; // of a table without a header
constexpr std::size_t kMaxValues = 5'000;

std::size_t filledCells(const TableRow &row)
{
    return static_cast<std::size_t>(
        std::count_if(row.cells.begin(), row.cells.end(),
                      [](std::string_view cell) { return !text::trimmed(cell).empty(); }));
}

// Which of the first rows is the header.
Result<int> headerIndex(TableSource &table)
{
    std::vector<std::size_t> filled;
    TableRow row;
    while (filled.size() < kRowsSearched) {
        TALLY_TRY(const bool more, table.next(row));
        if (!more)
            break;
        filled.push_back(row.refused ? 0 : filledCells(row));
    }
    table.rewind();
    const std::size_t widest = filled.empty() ? 0 : *std::max_element(filled.begin(), filled.end());
    if (widest == 0)
        return makeError(ErrorCode::InvalidInput, "The table has no header line.",
                         "Put the names of the columns in its first line.");
    const std::size_t needed = std::max<std::size_t>(std::min<std::size_t>(widest, 2), widest / 2);
    const auto at =
        std::find_if(filled.begin(), filled.end(), [needed](std::size_t count) { return count >= needed; });
    return static_cast<int>(at - filled.begin());
}

// How many rows stand above that line.
Result<int> rowsAbove(TableSource &table, int line)
{
    TableRow row;
    for (int above = 0;; ++above) {
        TALLY_TRY(const bool more, table.next(row));
        if (!more)
            return makeError(ErrorCode::InvalidInput,
                             "The table ends before line " + std::to_string(line) +
                                 ", where the mapping says that its header is.",
                             "Correct \"header_line\" of the mapping.");
        if (row.line < line)
            continue;
        table.rewind();
        return above;
    }
}

void nameColumns(const TableRow &row, TableHeader &header)
{
    std::map<std::string, int> seen;
    for (const std::string_view cell : row.cells) {
        std::string name(text::trimmed(cell));
        const std::string key = columnKey(name);
        const int times = key.empty() ? 1 : ++seen[key];
        if (times > 1) {
            const std::string first = name;
            name += " (" + std::to_string(times) + ")";
            header.notes.push_back({row.line, first, name,
                                    "the column name comes more than once; this one is called \"" + name +
                                        "\" and is taken only where a mapping names it",
                                    false});
        }
        header.repeated.push_back(times > 1);
        header.keys.push_back(columnKey(name));
        header.names.push_back(std::move(name));
    }
    while (!header.names.empty() && header.names.back().empty()) {
        header.names.pop_back();
        header.keys.pop_back();
        header.repeated.pop_back();
    }
}

} // namespace

bool TableHeader::isRepeatedBy(const TableRow &row) const
{
    if (row.cells.size() < names.size())
        return false;
    std::size_t compared = 0;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (repeated[i])
            continue;
        if (text::trimmed(row.cells[i]) != names[i])
            return false;
        compared += names[i].empty() ? 0 : 1;
    }
    return compared > 0;
}

Result<TableHeader> takeHeader(TableSource &table, int line)
{
    table.rewind();
    TALLY_TRY(const int index, line > 0 ? rowsAbove(table, line) : headerIndex(table));
    TableHeader header;
    TableRow row;
    for (int i = 0; i < index; ++i) {
        TALLY_TRY(const bool more, table.next(row));
        if (more && filledCells(row) > 0)
            header.notes.push_back({row.line,
                                    {},
                                    std::string(text::trimmed(row.cells.front())),
                                    "stands above the header and was passed over",
                                    false});
    }
    TALLY_TRY(const bool more, table.next(row));
    if (!more || row.refused)
        return makeError(ErrorCode::InvalidInput, "The header line cannot be read.",
                         "Check the first lines of the file.");
    header.line = row.line;
    for (const model::InputNote &note : row.notes)
        header.notes.push_back(note);
    nameColumns(row, header);
    return header;
}

Result<TableHeader> headerByPlace(TableSource &table)
{
    table.rewind();
    TableHeader header;
    TableRow row;
    std::size_t widest = 0;
    for (int i = 0; i < kRowsMeasured; ++i) {
        TALLY_TRY(const bool more, table.next(row));
        if (!more)
            break;
        for (std::size_t cell = row.refused ? 0 : row.cells.size(); cell > widest; --cell) {
            if (!text::trimmed(row.cells[cell - 1]).empty())
                widest = cell;
        }
    }
    if (widest == 0)
        return makeError(ErrorCode::InvalidInput, "The table has no rows.",
                         "Check the first lines of the file.");
    for (std::size_t i = 1; i <= widest; ++i) {
        header.names.push_back("Column " + std::to_string(i));
        header.keys.push_back(columnKey(header.names.back()));
        header.repeated.push_back(false);
    }
    table.rewind();
    return header;
}

Result<TableProfile> profileTable(TableSource &table, const TableHeader &header,
                                  const std::vector<std::size_t> &valuesOf,
                                  const std::function<bool()> &cancelled)
{
    TableProfile profile;
    profile.columns.resize(header.names.size());
    for (const std::size_t column : valuesOf)
        profile.values[column];
    TableRow row;
    for (;;) {
        TALLY_TRY(const bool more, table.next(row));
        if (!more)
            break;
        if (row.refused || header.isRepeatedBy(row))
            continue;
        if (++profile.rows % 4096 == 0 && cancelled())
            return makeError(ErrorCode::Cancelled, "The reading was stopped.");
        const std::size_t count = std::min(row.cells.size(), profile.columns.size());
        for (std::size_t i = 0; i < count; ++i)
            profile.columns[i].add(row.cells[i], row.line);
        for (auto &[column, values] : profile.values) {
            if (column >= count)
                continue;
            const std::string_view value = text::trimmed(row.cells[column]);
            if (const auto at = values.find(value); at != values.end())
                ++at->second;
            else if (!value.empty() && values.size() < kMaxValues)
                values.emplace(value, 1);
        }
    }
    TALLY_CHECK(goBehindHeader(header, table));
    return profile;
}

Outcome goBehindHeader(const TableHeader &header, TableSource &table)
{
    table.rewind();
    if (header.line == 0)
        return {};
    TableRow row;
    do {
        TALLY_TRY(const bool more, table.next(row));
        if (!more)
            break;
    } while (row.line < header.line);
    return {};
}

} // namespace tally::exchange
