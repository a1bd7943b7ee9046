// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The header of a table: the first row that is filled like a table, after titles and notes that people put
// above it.
#pragma once

#include "exchange/column_values.h"
#include "exchange/table_source.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace tally::exchange {

struct TableHeader
{
    std::vector<std::string> names; // trimmed; a name that comes again is "Name (2)", a blank one stays empty
    std::vector<bool> repeated;     // the name stands further left already
    int line = 0;                   // 0: the table has none
    std::vector<std::string> keys;  // columnKey() of names
    std::vector<model::InputNote> notes;

    bool isRepeatedBy(const TableRow &row) const; // the header line again, as in joined files
};

// Reads the header and leaves the source after it. `line`: where it stands; 0: found out.
Result<TableHeader> takeHeader(TableSource &table, int line = 0);

// Leaves the source after its header again.
Outcome goBehindHeader(const TableHeader &header, TableSource &table);

// Of a table that has none: "Column 1", "Column 2" … as many as its rows have; its line is 0. Leaves the
// source at its first row.
Result<TableHeader> headerByPlace(TableSource &table);

struct TableProfile
{
    std::vector<ColumnProfile> columns;
    // Of the columns asked for: value -> rows. Holds at most 5,000 values a column.
    std::map<std::size_t, std::map<std::string, std::int64_t, std::less<>>> values;
    std::int64_t rows = 0;
};

// Reads the whole table once, from the header's end, and leaves the source there again.
Result<TableProfile> profileTable(TableSource &table, const TableHeader &header,
                                  const std::vector<std::size_t> &valuesOf,
                                  const std::function<bool()> &cancelled);

} // namespace tally::exchange
