// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The reverse of an operation: what it began ends, what it ended begins again. What later operations changed
// once more is a conflict and stays; so does whatever would lose something that stays (an item to which a
// relationship was added since).
#pragma once

#include "core/result.h"
#include "model/fact.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace tally::app {

// What stands now, as far as the reversal has to know it.
struct StandingFacts
{
    // `began` of the live version of a fact; nothing when it is not live.
    std::function<Result<std::optional<OperationNumber>>(const model::FactKey &)> liveBegan;
    // Whether an item, report or title is live.
    std::function<bool(model::Table, std::int64_t id)> isLive;
    // Live facts that hang on an item (relationships from and to it, its reports, parts, identifiers …) or on
    // a report (claims, installations, components).
    std::function<Result<std::vector<model::FactKey>>(model::Table, std::int64_t id)> dependentsOf;
};

struct UndoPlan
{
    std::vector<model::Change> changes;
    std::vector<model::FactKey> changedSince; // left as later operations made them
    std::vector<model::FactKey> needed;       // left because something that stays needs them
};

// `versions`: those that the operation began or ended, with the operation that ended them since, if any.
Result<UndoPlan> planUndo(OperationNumber undone, const std::vector<model::FactVersion> &versions,
                          const StandingFacts &standing);

} // namespace tally::app
