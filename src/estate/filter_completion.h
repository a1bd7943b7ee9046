// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What may stand at a place of a filter while somebody types: names with their labels, operators, classes,
// and values of an attribute with their counts. The mistake of a text with its place is filterMistake()
// (estate/filter.h).
#pragma once

#include "core/job.h"
#include "estate/item_table.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tally::estate {

enum class CompletionKind
{
    Attribute,
    Relationship, // or its reverse; installed
    Record,       // is, source, finding: what speaks of the record itself; count(
    Operator,
    Class,
    Value,
    Word // or, not
};

struct Completion
{
    std::string text;  // takes the place of the bytes `from` to `to`
    std::string label; // as a person reads it: "Serial number", "Civic Centre"
    CompletionKind kind = CompletionKind::Value;
    std::optional<std::size_t> count; // of a value: rows that have it
};

struct Completions
{
    std::size_t from = 0, to = 0;    // the word that is being typed
    std::vector<Completion> options; // best first
};

// `table`: whose rows the values are counted in, as they are before this filter. `at`: the cursor, a byte of
// `text`. At most `most` options. Empty when cancelled.
Completions completionsAt(std::string_view text, std::size_t at, const ItemTable &table, std::size_t most,
                          JobContext &job);

} // namespace tally::estate
