// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Working days: Monday to Friday without bank holidays. The holidays are a definition of kind
// "bank_holidays"; the shipped one is that of England.
#pragma once

#include "core/date.h"
#include "core/result.h"
#include "model/rows.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tally::disposal {

inline constexpr std::string_view kCalendarKind = "bank_holidays";

class WorkingDays
{
public:
    // Monday to Friday, no holidays.
    WorkingDays() = default;
    // InvalidInput names the definition, the key and the reason.
    static Result<WorkingDays> read(const model::DefinitionRow &definition);
    // The only one, or that of England; without any, no holidays.
    static Result<WorkingDays> build(const std::vector<model::DefinitionRow> &definitions);

    bool isWorkingDay(Day day) const;
    // Working days after `from` up to and with `to`; negative where `to` is before. Same day: 0.
    int between(Day from, Day to) const;
    // The day so many working days after: the due day. 0: the day itself, or the next working day.
    Day after(Day from, int workingDays) const;
    // The last year whose holidays are known; nothing: none at all.
    std::optional<int> lastYear() const;

private:
    std::vector<Day> m_holidays; // in order
};

} // namespace tally::disposal
