// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dates and numbers as registers write them. Which order of day and month, and which decimal sign, a column
// uses is learnt from all of its cells; single cells are then read by that.
#pragma once

#include "core/date.h"
#include "core/money.h"
#include "core/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tally::exchange {

enum class DateOrder
{
    Unknown,
    DayFirst,
    MonthFirst
};

// What the cells of a column tell about its notation.
struct ColumnProfile
{
    std::int64_t filled = 0;
    std::int64_t dates = 0;       // whatever their order
    std::int64_t dayFirst = 0;    // 31/12/2025
    std::int64_t monthFirst = 0;  // 12/31/2025
    std::int64_t eitherOrder = 0; // 03/04/2025
    int eitherLine = 0;           // the first of them
    std::string eitherText;
    std::int64_t decimalPoint = 0;  // 1,234.50
    std::int64_t decimalComma = 0;  // 1.234,50
    std::int64_t otherCurrency = 0; // $ or euro signs
    int otherCurrencyLine = 0;
    std::string otherCurrencyText;

    void add(std::string_view cell, int line);
    DateOrder dateOrder() const; // by majority; Unknown: no cell tells
    char decimal() const;        // '.', ',', NUL: no cell tells
};

// 2026-03-31, 2026/3/31, 20260331, 31/03/2026, 3-31-26, 31.3.2026, 31 Mar 2026, Mar 31, 2026, 31-Mar-26, each
// with a time after it; two-digit years below 70 are of this century. The error says why it is no date.
Result<Day> parseTableDate(std::string_view text, DateOrder order);
// The same with its time, midnight where there is none; a written offset is heeded.
Result<Instant> parseTableInstant(std::string_view text, DateOrder order);

// Pounds to pence: currency signs, blanks and thousands separators are taken off, "(12.50)" is negative,
// further decimals must be 0.
Result<Pence> parseTableMoney(std::string_view text, char decimal);
// A whole number; decimals must be 0.
Result<std::int64_t> parseTableInteger(std::string_view text, char decimal);
// yes/no, true/false, y/n, 1/0, x and the like.
std::optional<bool> parseTableBoolean(std::string_view text);

// 1.23E+15: what a spreadsheet leaves of a long number. The digits are lost, so that it must not identify
// anything.
bool isMangledNumber(std::string_view text);

} // namespace tally::exchange
