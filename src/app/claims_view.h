// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What every source says about one item, and whose word is shown.
#pragma once

#include "app/register.h"

#include <optional>
#include <string>
#include <vector>

namespace tally::app {

struct ClaimView
{
    std::string attribute;
    std::string source;
    model::AttributeValue value;
    std::optional<Instant> seenAt;
    bool wins = false;  // its value is the one that the item shows
    bool stale = false; // its source has been silent for longer than its rule allows
    // It would win if it were decided today; the item keeps what won when it was recorded (its source has
    // fallen silent since, or the rules are others), or what a person locked.
    bool wouldWin = false;
};

// Claims of all reports of the item that stood at the estate's operation (`trueOn`: and by what was true on
// that day), by attribute, the winner of each first.
Result<std::vector<ClaimView>> claimsOf(Register &opened, const estate::Estate &estate, estate::Row item,
                                        std::optional<Day> trueOn = std::nullopt);

} // namespace tally::app
