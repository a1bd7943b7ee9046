// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One cell of a table to the value of an attribute: what the import takes, and what those who map columns are
// shown that it would take.
#pragma once

#include "exchange/column_plan.h"
#include "model/class_registry.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tally::exchange {

// In ColumnMapping::values: what a cell means that could not be read otherwise; empty: unknown.
inline constexpr std::string_view kAnyOtherWord = "*";

// Attributes that are identifiers as well, the best first: matching reads these.
std::span<const std::string_view> identifyingAttributes();
bool isIdentifyingAttribute(std::string_view name);

// What the mapping says that the cell means; the cell itself where it says nothing. `cell` is trimmed.
std::string_view meaningOf(const ColumnMapping &mapping, std::string_view cell);

// What the mapping says of cells that could not be read otherwise; null: nothing.
const std::string *meaningOfOthers(const ColumnMapping &mapping);

// The values that a cell holds.
std::vector<std::string> pieces(std::string_view cell, const std::string &separator);

// A state under its own name, or as other registers call it.
Result<model::AttributeValue> readState(std::string_view cell, const std::vector<std::string> &states);

// The value of an attribute that is no reference; `cell` is trimmed and not empty. InvalidInput says why it
// is none.
Result<model::AttributeValue> readValue(const PlannedColumn &column, const model::AttributeSpec &spec,
                                        const std::vector<std::string> &states, std::string_view cell);

} // namespace tally::exchange
