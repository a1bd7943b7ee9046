// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disposal/working_days.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tally::disposal {

namespace {

constexpr std::string_view kEngland = "england";

Error bad(const model::DefinitionRow &definition, std::string field, std::string reason)
{
    Error error = makeError(ErrorCode::InvalidInput,
                            "the bank holidays \"" + definition.name + "\": " + std::move(reason),
                            "docs/disposal-policy.md shows a calendar.");
    error.field = std::move(field);
    return error;
}

} // namespace

Result<WorkingDays> WorkingDays::read(const model::DefinitionRow &definition)
{
    const auto json = nlohmann::json::parse(definition.text, nullptr, false);
    if (!json.is_object())
        return bad(definition, {}, "it is no JSON object");
    for (const auto &[key, value] : json.items()) {
        const bool isText =
            key == "kind" || key == "name" || key == "label" || key == "source" || key == "help";
        if (!isText && key != "days")
            return bad(definition, key, "there is no such key");
        if (isText && !value.is_string())
            return bad(definition, key, "it is no text");
    }
    if (!json.contains("days") || !json["days"].is_array() || !json.contains("source"))
        return bad(definition, json.contains("source") ? "days" : "source", "it is missing");
    WorkingDays calendar;
    for (const auto &each : json["days"]) {
        const auto day = each.is_string() ? parseDay(each.get<std::string>()) : std::nullopt;
        if (!day)
            return bad(definition, "days", each.dump() + " is no day like 2026-12-25");
        calendar.m_holidays.push_back(*day);
    }
    std::sort(calendar.m_holidays.begin(), calendar.m_holidays.end());
    return calendar;
}

Result<WorkingDays> WorkingDays::build(const std::vector<model::DefinitionRow> &definitions)
{
    const model::DefinitionRow *chosen = nullptr;
    for (const model::DefinitionRow &definition : definitions) {
        if (definition.kind == kCalendarKind && (chosen == nullptr || definition.name == kEngland))
            chosen = &definition;
    }
    return chosen == nullptr ? Result<WorkingDays>(WorkingDays()) : read(*chosen);
}

bool WorkingDays::isWorkingDay(Day day) const
{
    const int weekday = ((day + 3) % 7 + 7) % 7; // 1970-01-01 was a Thursday; 0: Monday
    return weekday < 5 && !std::binary_search(m_holidays.begin(), m_holidays.end(), day);
}

int WorkingDays::between(Day from, Day to) const
{
    if (to < from)
        return -between(to, from);
    // Whole weeks by division, so that a mistyped year costs nothing.
    const int weeks = (to - from) / 7;
    int count = weeks * 5;
    for (Day day = from + weeks * 7 + 1; day <= to; ++day)
        count += ((day + 3) % 7 + 7) % 7 < 5 ? 1 : 0;
    const auto first = std::upper_bound(m_holidays.begin(), m_holidays.end(), from);
    const auto last = std::upper_bound(m_holidays.begin(), m_holidays.end(), to);
    for (auto at = first; at < last; ++at)
        count -= ((*at + 3) % 7 + 7) % 7 < 5 ? 1 : 0;
    return count;
}

Day WorkingDays::after(Day from, int workingDays) const
{
    Day day = from;
    while (workingDays > 0)
        workingDays -= isWorkingDay(++day) ? 1 : 0;
    while (!isWorkingDay(day))
        ++day;
    return day;
}

std::optional<int> WorkingDays::lastYear() const
{
    return m_holidays.empty() ? std::nullopt : std::optional(yearMonthDay(m_holidays.back()).year);
}

} // namespace tally::disposal
