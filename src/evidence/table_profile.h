// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a supplier writes his tables: which column is what, the order of dates, his words for results. Format:
// docs/disposal-evidence.md. Without a profile, columns are known by the names that the trade gives them.
#pragma once

#include "evidence/row_fields.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tally::evidence {

struct TableProfile
{
    std::string name;
    std::string sheet, encoding;                        // empty: found out
    int headerLine = 0;                                 // 0: found out
    std::vector<std::pair<std::string, Field>> columns; // the column's name as it is written
    std::vector<std::pair<Field, std::string>> fixed;   // the same for every row
    Vocabulary words;
    std::optional<exchange::DateOrder> dateOrder; // none: by what the dates show
};

// InvalidInput with the field of the profile that is wrong.
Result<TableProfile> tableProfileOf(std::string_view json);

// What each column of a header is, in its order.
struct TableColumn
{
    std::string name;
    std::optional<Field> field;
    bool byProfile = false;
    bool plainSerial = false; // "Serial No." alone: of the medium, unless the row is of a machine
};
struct TableColumns
{
    std::vector<TableColumn> columns;
    std::vector<std::string> missing; // that the profile names
    bool has(Field field) const;
};
TableColumns columnsOf(const std::vector<std::string> &names, const TableProfile *profile);

} // namespace tally::evidence
