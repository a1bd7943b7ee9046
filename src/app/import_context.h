// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What every plan that changes items begins with: the estate now, the claims behind it, what has ended, and
// who owns what no source names an owner for.
#pragma once

#include "app/register.h"

namespace tally::app {

// Good for as long as the register is open.
Result<reconcile::ImportContext> importContextOf(Register &opened, JobContext &job);

// Identifiers that items had at that operation (none: now) no more, of the kinds that a thing keeps for life.
Result<std::vector<model::IdentifierRow>> tombstonesOf(store::Store &store,
                                                       std::optional<OperationNumber> at = {});

} // namespace tally::app
