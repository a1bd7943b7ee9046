// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The different words of a table's columns and how each is read, for a person who says what they mean.
#pragma once

#include "core/job.h"
#include "core/result.h"
#include "exchange/table_scheme.h"
#include "exchange/table_source.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tally::exchange {

struct LookedWord
{
    // How its meaning came about.
    enum class By
    {
        Nothing, // it cannot be read, and is left out
        AsItIs,  // a text or a name: taken as written
        Known,   // it is an allowed word, a class, a date …, or another name of one
        Mapping, // the mapping names it
        Others   // the mapping says what all other words mean
    };

    std::string word; // as written
    std::int64_t rows = 0;
    By by = By::Nothing;
    std::string meaning; // as the register holds or shows it; empty: unknown, or as it is written
    std::string why;     // it, or what it is said to mean, cannot be read
};

struct ColumnWords
{
    // Of the class column and of columns with few words all of them; of others those that cannot be read. The
    // most frequent first.
    std::vector<LookedWord> words;
    bool isClass = false;
    std::vector<std::string> choices; // that a word may mean: states, allowed words, classes; empty: any text
    std::optional<std::string> others; // what the mapping says of all other words; empty: unknown
    bool mayBeUnreadable = false;      // "all other words" is worth saying
};

// Columns with more different words than this have only those listed that cannot be read.
inline constexpr std::size_t kMostWords = 200;
// Words are looked for in so many rows.
inline constexpr std::int64_t kRowsWithWords = 100'000;

// One for each column of the header. Reads from where the table stands; Cancelled.
Result<std::vector<ColumnWords>> wordsOf(const TableScheme &scheme, TableSource &table, JobContext &job);

} // namespace tally::exchange
