// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disposal/step_book.h"

#include "disposal/machine.h"

#include <algorithm>

namespace tally::disposal {

StepBook::StepBook(std::vector<StepRow> rows)
{
    add(std::move(rows));
}

void StepBook::add(std::vector<StepRow> rows)
{
    for (StepRow &row : rows) {
        std::vector<StepRow> &steps = m_rows[row.object.value];
        const auto behind =
            std::upper_bound(steps.begin(), steps.end(), row,
                             [](const StepRow &a, const StepRow &b) { return a.number < b.number; });
        steps.insert(behind, std::move(row));
    }
}

std::span<const StepRow> StepBook::stepsOf(ItemId object) const
{
    const auto steps = m_rows.find(object.value);
    return steps == m_rows.end() ? std::span<const StepRow>() : std::span(steps->second);
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
