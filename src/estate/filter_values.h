// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the values of a filter mean: days and durations relative to an estate's `today`, patterns of texts.
#pragma once

#include "core/date.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

class QRegularExpression;

namespace tally::estate {

enum class Comparison
{
    Contains,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual
};

// A day, month or year, or a number of days, months or years from today.
struct DaySpan
{
    bool relative = false;
    Day first = 0, last = 0;  // when absolute
    int months = 0, days = 0; // when relative
    Day from(Day today) const { return relative ? addMonths(today, months) + days : first; }
    Day to(Day today) const { return relative ? from(today) : last; }
};
// 2026-03-31, 2026-03, 2026, today, yesterday, tomorrow, -90d, +6m, 5y, 2w.
std::optional<DaySpan> parseDaySpan(std::string_view text);

// A text to look for, folded; * and ? make it a pattern for the whole text, a regular expression finds
// anywhere.
class TextPattern
{
public:
    static TextPattern contains(std::string_view text); // with * or ?: like `equals`
    static TextPattern equals(std::string_view text);
    static std::optional<TextPattern> regex(std::string_view expression); // nothing when it is none
    bool matches(std::string_view text, std::string_view folded) const;

private:
    enum class Kind
    {
        Contains,
        Equals,
        Wildcard,
        Regex
    };
    Kind m_kind = Kind::Contains;
    std::string m_folded;
    std::shared_ptr<const QRegularExpression> m_regex;
};

// Orders texts with runs of digits as numbers, so that version 9 comes before 16.
int compareNaturally(std::string_view a, std::string_view b);

} // namespace tally::estate
