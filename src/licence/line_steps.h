// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From the raw count of a line to what it requires, in steps that add up.
#pragma once

#include "licence/demand.h"

#include <map>
#include <string>

namespace tally::licence {

class StepBook
{
public:
    // A copy, seat or access that needs no licence, by its exclusion or because its product needs none.
    void exclude(const Line &line, const Scene &scene, const Atom &atom);
    // Something counted `raw` times that takes so many units of the line; `right` says why it takes fewer.
    void count(const Line &line, const Part &part, const Atom &atom, std::int64_t raw, std::int64_t units,
               Right right);
    // What only the least order asks for.
    void order(const Line &line);
    void write(Line &line) const;

private:
    // The raw counts come first; the number keeps the order of the rest.
    std::map<std::pair<Index, Metric>, std::map<std::pair<int, std::string>, std::int64_t>> m_steps;
    std::int64_t &step(const Line &line, int order, const std::string &what);
};

// The stable word of a reason in a step.
std::string stepWord(ExclusionReason reason);

} // namespace tally::licence
