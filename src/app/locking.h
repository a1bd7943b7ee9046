// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Values that a person fixes until a date, and lets go: reconcile/value_locks.h and lock_plan.h.
#pragma once

#include "app/register.h"
#include "reconcile/value_locks.h"

#include <optional>
#include <string>
#include <vector>

namespace tally::app {

struct LockRequest
{
    ItemId item;
    std::string attribute;
    std::optional<std::string> value; // as a person writes it; none: what is shown stays
    Day until = 0;                    // the last day on which it holds
    std::string reason;
};

// One operation. Usage: no reason, a day that is past, "unknown" as value. Errors of planLock besides.
Result<OperationNumber> lockValue(Register &opened, const LockRequest &request, JobContext &job);

// One operation; the claims decide again at once. NotFound: it is not locked.
Result<OperationNumber> unlockValue(Register &opened, ItemId item, const std::string &attribute,
                                    const std::string &reason, JobContext &job);

// Lets go what was locked until a day that has passed, an operation for each organisation. Whoever may not,
// or meets another who does, leaves it for the next one.
void unlockExpired(Register &opened, const estate::Estate &estate, JobContext &job);

// That hold in this estate, on its day, by attribute.
std::vector<reconcile::ValueLock> locksHolding(const estate::Estate &estate, ItemId item);

} // namespace tally::app
