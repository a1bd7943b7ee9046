// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a table looks like to the import, for a person who maps its columns: what was found out, samples of
// each column, and what becomes of it.
#pragma once

#include "exchange/column_plan.h"
#include "exchange/reader.h"
#include "exchange/table_source.h"
#include "exchange/table_words.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace tally::exchange {

struct LookedColumn
{
    // How its use came about.
    enum class By
    {
        Nothing,  // it is not taken
        Mapping,  // the mapping names it
        Name,     // it is called like an attribute
        NearName, // nearly so
    };

    std::string name; // as a mapping names it; empty: the header line has none, so that it cannot be mapped
    std::int64_t filled = 0;
    std::vector<std::string> samples; // different ones, as written
    ColumnMapping mapping;            // Ignore where it is not taken
    By by = By::Nothing;
    DateOrder dateOrder = DateOrder::Unknown; // of a column that is read as dates
    bool isSubject = false;
    ColumnWords words;
};

struct TableLook
{
    std::string format; // "csv", "xlsx"
    TableInfo info;
    int headerLine = 0;
    std::int64_t rows = 0;
    TableMapping mapping;          // that is followed, with the class column that was found
    std::set<std::string> classes; // that rows have
    std::vector<LookedColumn> columns;
    std::optional<Error> problem; // why rows cannot be read yet: nothing tells their class
};

// Of a file's bytes, packed or not. Usage: the file is of a format that has no columns to be mapped (an
// inventory). Otherwise errors as when it is imported.
Result<TableLook> lookAtTable(std::string_view bytes, const ReaderOptions &options, JobContext &job);

} // namespace tally::exchange
