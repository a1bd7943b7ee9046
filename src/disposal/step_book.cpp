// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disposal/step_book.h"

#include "disposal/machine.h"

#include <algorithm>
#include <tuple>

namespace tally::disposal {

StepBook::StepBook(std::vector<StepRow> rows) : m_rows(std::move(rows))
{
    std::sort(m_rows.begin(), m_rows.end(), [](const StepRow &a, const StepRow &b) {
        return std::tie(a.object, a.number) < std::tie(b.object, b.number);
    });
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const auto [range, isNew] = m_ranges.try_emplace(m_rows[i].object, i, i + 1);
        if (!isNew)
            range->second.second = i + 1;
    }
}

std::span<const StepRow> StepBook::stepsOf(ItemId object) const
{
    const auto range = m_ranges.find(object);
    if (range == m_ranges.end())
        return {};
    return std::span(m_rows).subspan(range->second.first, range->second.second - range->second.first);
}

const StepRow *StepBook::lastOf(ItemId object) const
{
    const auto steps = stepsOf(object);
    return steps.empty() ? nullptr : &steps.back();
}

std::string_view StepBook::stateOf(ItemId object) const
{
    const StepRow *last = lastOf(object);
    return last == nullptr ? kNew : std::string_view(last->to);
}

std::int64_t StepBook::lastNumberOf(ItemId object) const
{
    const StepRow *last = lastOf(object);
    return last == nullptr ? 0 : last->number;
}

std::string_view StepBook::sideOf(ItemId object, std::string_view pair, std::string_view person) const
{
    for (const StepRow &row : stepsOf(object)) {
        const Transition *taken = row.person == person ? transition(row.from, row.step) : nullptr;
        if (taken == nullptr)
            continue;
        for (const Duty &duty : dutiesOf(*taken)) {
            if (duty.pair == pair)
                return duty.side;
        }
    }
    return {};
}

std::vector<std::string> StepBook::peopleOn(ItemId object, std::string_view pair, std::string_view side) const
{
    std::vector<std::string> people;
    for (const StepRow &row : stepsOf(object)) {
        const Transition *taken = transition(row.from, row.step);
        if (taken == nullptr)
            continue;
        for (const Duty &duty : dutiesOf(*taken)) {
            if (duty.pair == pair && duty.side == side &&
                std::find(people.begin(), people.end(), row.person) == people.end())
                people.push_back(row.person);
        }
    }
    return people;
}

} // namespace tally::disposal
