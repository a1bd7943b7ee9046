// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dates as days and instants as milliseconds since 1970-01-01 UTC, in integers, as the store keeps them. ISO 8601 in text.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tally {

using Day = std::int32_t;     // days since 1970-01-01
using Instant = std::int64_t; // milliseconds since 1970-01-01T00:00:00Z

inline constexpr Instant kMillisecondsADay = 86'400'000;

struct YearMonthDay
{
    int year = 1970;
    int month = 1; // 1 to 12
    int day = 1;   // 1 to 31
    friend bool operator==(const YearMonthDay &, const YearMonthDay &) = default;
};

// Nothing when there is no such day (2026-02-30, 1970-00-01).
std::optional<Day> dayFrom(int year, int month, int day);
YearMonthDay yearMonthDay(Day day);

// Exactly YYYY-MM-DD, a day that exists.
std::optional<Day> parseDay(std::string_view text);
std::string formatDay(Day day);

// YYYY-MM-DDTHH:MM[:SS[.mmm]] with "T" or a blank, and Z or an offset; without either it is UTC.
std::optional<Instant> parseInstant(std::string_view text);
std::string formatInstant(Instant instant); // 2026-03-31T14:05:09.120Z; no fraction where it is 0

Day dayOf(Instant instant);
Instant startOf(Day day);
inline Instant endOf(Day day) { return startOf(day) + kMillisecondsADay - 1; }

// Moves by whole months, to the last day of the month where the day does not exist there.
Day addMonths(Day day, int months);

} // namespace tally
