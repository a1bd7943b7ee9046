// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What ItemTable groups and sorts by.
#pragma once

#include "estate/item_table.h"

#include <span>
#include <vector>

namespace tally::estate {

// The rows' values of a column as integers in sorting order (estate/sort_order.h).
std::vector<std::int64_t> sortKeys(const Estate &estate, std::span<const Row> rows, const ItemColumn &column);

ItemGroups groupRows(const Estate &estate, std::span<const Row> rows, const ItemColumn &column,
                     DateStep dates, std::string_view className);

} // namespace tally::estate
