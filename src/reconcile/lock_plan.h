// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What locking a value writes, and what lifting the lock does.
#pragma once

#include "reconcile/import_plan.h"
#include "reconcile/workspace.h"

#include <optional>
#include <string>

namespace tally::reconcile {

struct LockWish
{
    ItemId item;
    std::string attribute;
    std::optional<model::AttributeValue> value; // none: what is shown stays
    std::string reason, lockedBy;
    Day until = 0; // the last day
};

// A lock that holds already is changed. Conflict: nothing is shown that could stay; the attribute is private,
// the class or the owner. The value is shown without being anybody's claim, so that the claims decide again
// when the lock has expired.
Result<ImportPlan> planLock(ImportContext context, const LockWish &wish);

// The claims decide again at once; where nobody speaks of the attribute, what was shown before the lock comes
// back. NotFound: the attribute is not locked.
Result<ImportPlan> planUnlock(ImportContext context, ItemId item, const std::string &attribute);

// The same of every lock of this organisation's items that has expired; no changes: none has.
Result<ImportPlan> planUnlockExpired(ImportContext context, OrgId owner);

// Refuses to change what is locked.
Error lockedBy(Workspace &workspace, const ValueLock &lock);

} // namespace tally::reconcile
