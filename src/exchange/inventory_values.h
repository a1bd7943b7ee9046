// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading the numbers, sizes, dates and words of inventories, in all the ways that agents write them.
#pragma once

#include "core/date.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tally::exchange {

// A number and the unit behind it: "43.7456 Wh", "2 GB", "1333 MHz", "0,5". The unit is in lower case; a
// decimal comma counts as a point where no other sense is possible.
struct Quantity
{
    double value = 0;
    std::string unit;
};
std::optional<Quantity> quantityFrom(std::string_view text);

// A whole number; decimals are rounded, a unit is not allowed.
std::optional<std::int64_t> integerFrom(std::string_view text);

// Bytes; a bare number counts in `bareUnit` bytes. Units are decimal for disks ("GB": 10^9), binary with an
// "i".
std::optional<std::int64_t> bytesFrom(std::string_view text, std::int64_t bareUnit);
// MiB of memory; a bare number is MiB, and so memory's "GB" is 1024 of them.
std::optional<std::int64_t> memoryMibFrom(std::string_view text);
// Bits a second; a bare number is Mb/s. Nothing for what means unknown: -1, 0, and the largest integer
// divided down.
std::optional<std::int64_t> speedFrom(std::string_view text);

// What an agent writes for "nothing here": empty, N/A, Unknown, Not Specified and their like.
bool saysNothing(std::string_view text);

// Yes, 1, true, on, enabled; nothing for words that say neither.
std::optional<bool> booleanFrom(std::string_view text);

// Which number comes first where both could be the month; the field decides (FORMATS in the importers'
// documentation).
enum class DayOrder
{
    DayFirst,
    MonthFirst
};
// YYYY-MM-DD, YYYY/MM/DD, YYYYMMDD, with a time after it or not, and three numbers in the field's order; a
// first number above 12 is the day, two-digit years from 70 on are of the last century. Nothing for a day
// that does not exist.
std::optional<Day> dateFrom(std::string_view text, DayOrder order);
// The same with a time; "YYYY-DD-MM HH:MM:SS" where the month would exceed 12.
std::optional<Instant> instantFrom(std::string_view text);

// "BBBBB-…-BBBBB" as "XXXXX-…-1234": the last four characters tell keys apart without giving them away.
std::string maskedKey(std::string_view key);

// "00:1A:2b…" and "00-1a-2b" as lower-case pairs with colons; empty when it is no address.
std::string plainMac(std::string_view mac);
bool isZeroMac(std::string_view plain);

} // namespace tally::exchange
