// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What becomes of each column of one table: from the mapping, and for the columns that it does not name from
// their names.
#pragma once

#include "exchange/table_header.h"
#include "exchange/table_mapping.h"
#include "model/class_registry.h"

#include <set>
#include <string>
#include <vector>

namespace tally::exchange {

// When the source last saw the thing: of its report and no attribute, though a column may hold it.
inline constexpr std::string_view kSeenAtColumn = "last_inventory_at";

// Unit of a column of money whose heading says so ("cost_pence") and whose cells are whole numbers.
inline constexpr std::string_view kPence = "pence";

struct PlannedColumn
{
    std::vector<std::size_t> cells; // columns of the table
    std::string title;              // for messages
    ColumnMapping mapping;
    DateOrder dateOrder = DateOrder::Unknown;
    char decimal = '.';
};

struct TablePlan
{
    std::vector<PlannedColumn> columns; // of the mapping first, so that they win where two fill one attribute
    std::vector<std::vector<std::size_t>> subject; // cells; empty: found out per row
    std::vector<model::InputNote> notes;
};

// `classes`: those that rows of this table can have.
TablePlan planColumns(const TableMapping &mapping, const TableHeader &header, const TableProfile &profile,
                      const std::set<std::string> &classes, const model::ClassRegistry &registry);

// The attribute that a column of this name holds in one of the classes; empty: none. `guessed`: by a near
// spelling.
struct ColumnMatch
{
    std::string attribute;
    bool guessed = false;
};
ColumnMatch matchColumn(std::string_view title, const std::set<std::string> &classes,
                        const model::ClassRegistry &registry);

} // namespace tally::exchange
