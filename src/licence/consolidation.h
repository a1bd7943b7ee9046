// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether one wide licence is cheaper than many standalone ones, over some years.
#pragma once

#include "core/money.h"

#include <cstdint>
#include <optional>

namespace tally::licence {

struct ConsolidationTerms
{
    Pence feeAYear = 0;         // of the wide licence
    Pence maintenanceAYear = 0; // of one standalone unit
    Pence price = 0;            // of one standalone unit bought now
    std::int64_t years = 3;     // the horizon
    std::int64_t owned = 0;     // standalone units that would be kept
    std::int64_t shortfall = 0; // units to be bought besides
    std::int64_t reused = 0; // freed units that save a purchase elsewhere; those locked to a device never do
};

struct ConsolidationAnswer
{
    Pence keeping = 0, moving = 0; // over the years
    bool isCheaper = false;        // moving
    // The least number of units to be bought besides those owned at which moving is cheaper; nothing: never.
    std::optional<std::int64_t> breakEven;
};

ConsolidationAnswer compareConsolidation(const ConsolidationTerms &terms);

} // namespace tally::licence
