// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/date.h"

#include <charconv>
#include <chrono>
#include <cstdio>

namespace tally {

namespace {

using namespace std::chrono;

// Reads exactly `count` digits at the head of text and drops them.
std::optional<int> takeDigits(std::string_view &text, std::size_t count)
{
    if (text.size() < count)
        return {};
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + count, value);
    if (error != std::errc{} || end != text.data() + count || text[0] == '-' || text[0] == '+')
        return {};
    text.remove_prefix(count);
    return value;
}

bool takeChar(std::string_view &text, char expected)
{
    if (text.empty() || text.front() != expected)
        return false;
    text.remove_prefix(1);
    return true;
}

std::optional<Day> takeDay(std::string_view &text)
{
    const auto year = takeDigits(text, 4);
    if (!year || !takeChar(text, '-'))
        return {};
    const auto month = takeDigits(text, 2);
    if (!month || !takeChar(text, '-'))
        return {};
    const auto day = takeDigits(text, 2);
    if (!day)
        return {};
    return dayFrom(*year, *month, *day);
}

// Milliseconds of the fraction after the dot; digits beyond the third are dropped.
std::optional<int> takeFraction(std::string_view &text)
{
    int value = 0;
    int digits = 0;
    while (!text.empty() && text.front() >= '0' && text.front() <= '9') {
        if (digits < 3)
            value = value * 10 + (text.front() - '0');
        ++digits;
        text.remove_prefix(1);
    }
    if (digits == 0)
        return {};
    for (; digits < 3; ++digits)
        value *= 10;
    return value;
}

// Minutes east of UTC: nothing, "Z", "+01:00", "+0100", "+01".
std::optional<int> takeOffset(std::string_view &text)
{
    if (text.empty() || takeChar(text, 'Z') || takeChar(text, 'z'))
        return 0;
    const bool east = text.front() == '+';
    if (!east && text.front() != '-')
        return {};
    text.remove_prefix(1);
    const auto hours = takeDigits(text, 2);
    if (!hours)
        return {};
    takeChar(text, ':');
    const auto minutes = text.empty() ? std::optional<int>(0) : takeDigits(text, 2);
    if (!minutes || *hours > 23 || *minutes > 59)
        return {};
    const int total = *hours * 60 + *minutes;
    return east ? total : -total;
}

} // namespace

std::optional<Day> dayFrom(int y, int m, int d)
{
    if (y < 0 || y > 9999 || m < 1 || d < 1)
        return {};
    const year_month_day ymd{year{y}, month{static_cast<unsigned>(m)}, day{static_cast<unsigned>(d)}};
    if (!ymd.ok())
        return {};
    return static_cast<Day>(sys_days{ymd}.time_since_epoch().count());
}

YearMonthDay yearMonthDay(Day days_since)
{
    const year_month_day ymd{sys_days{days{days_since}}};
    return {static_cast<int>(ymd.year()), static_cast<int>(static_cast<unsigned>(ymd.month())),
            static_cast<int>(static_cast<unsigned>(ymd.day()))};
}

std::optional<Day> parseDay(std::string_view text)
{
    const auto day = takeDay(text);
    return text.empty() ? day : std::nullopt;
}

std::string formatDay(Day day)
{
    const YearMonthDay ymd = yearMonthDay(day);
    char buffer[40];
    std::snprintf(buffer, sizeof buffer, "%04d-%02d-%02d", ymd.year, ymd.month, ymd.day);
    return buffer;
}

std::optional<Instant> parseInstant(std::string_view text)
{
    const auto day = takeDay(text);
    if (!day || !(takeChar(text, 'T') || takeChar(text, ' ')))
        return {};
    const auto hour = takeDigits(text, 2);
    if (!hour || !takeChar(text, ':'))
        return {};
    const auto minute = takeDigits(text, 2);
    if (!minute)
        return {};
    int second = 0;
    int milliseconds = 0;
    if (takeChar(text, ':')) {
        const auto seconds = takeDigits(text, 2);
        if (!seconds)
            return {};
        second = *seconds;
        if (takeChar(text, '.')) {
            const auto fraction = takeFraction(text);
            if (!fraction)
                return {};
            milliseconds = *fraction;
        }
    }
    const auto offset = takeOffset(text);
    if (!offset || !text.empty() || *hour > 23 || *minute > 59 || second > 60)
        return {};
    const Instant inDay = ((static_cast<Instant>(*hour) * 60 + *minute - *offset) * 60 + second) * 1000 + milliseconds;
    return startOf(*day) + inDay;
}

std::string formatInstant(Instant instant)
{
    const Day day = dayOf(instant);
    const auto rest = static_cast<int>(instant - startOf(day));
    char buffer[48];
    const int written = std::snprintf(buffer, sizeof buffer, "T%02d:%02d:%02d", rest / 3'600'000, rest / 60'000 % 60,
                                      rest / 1000 % 60);
    std::string text = formatDay(day) + std::string(buffer, static_cast<std::size_t>(written));
    if (rest % 1000 != 0) {
        std::snprintf(buffer, sizeof buffer, ".%03d", rest % 1000);
        text += buffer;
    }
    return text + "Z";
}

Day dayOf(Instant instant)
{
    Instant day = instant / kMillisecondsADay;
    if (instant % kMillisecondsADay < 0)
        --day;
    return static_cast<Day>(day);
}

Instant startOf(Day day) { return static_cast<Instant>(day) * kMillisecondsADay; }

Day addMonths(Day day_number, int count)
{
    const year_month_day from{sys_days{days{day_number}}};
    const year_month target = year_month{from.year(), from.month()} + months{count};
    const auto last = static_cast<unsigned>(year_month_day_last{target.year(), month_day_last{target.month()}}.day());
    const unsigned wanted = static_cast<unsigned>(from.day());
    const year_month_day to{target.year(), target.month(), day{wanted < last ? wanted : last}};
    return static_cast<Day>(sys_days{to}.time_since_epoch().count());
}

} // namespace tally
