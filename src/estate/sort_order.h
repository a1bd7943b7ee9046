// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sorting rows by integers in passes over their digits: the time does not depend on how they lie, and a
// million rows take some ten milliseconds a column. Texts sort by their rank.
#pragma once

#include "estate/estate.h"

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace tally::estate {

inline constexpr std::int64_t kUnknownKey = std::numeric_limits<std::int64_t>::max();

struct SortName
{
    std::string name;
    bool descending = false;
};
// "name,-cost": the first counts most.
std::vector<SortName> parseSort(std::string_view by);

// Usage, with the nearest of the known names.
Error unknownSortName(const std::string &name, const std::vector<std::string> &known);

// A value as an integer in sorting order: a text by its rank, a reference by the rank of the name of what it
// refers to.
std::int64_t sortKey(const Estate &estate, Value value, bool isReference);

// Puts rows[i] in the order of keys[i]. Equal ones stay in their order; unknown ones come last either way.
void orderByKeys(std::vector<std::uint32_t> &rows, const std::vector<std::int64_t> &keys, bool descending);

} // namespace tally::estate
