// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading the operation log of an open register.
#pragma once

#include "app/register.h"

#include <string>
#include <vector>

namespace tally::app {

// Newest first from `newest` down, at most `limit` (0: all).
Result<std::vector<model::Operation>> operations(Register &opened, OperationNumber newest, std::size_t limit);

// The number of the newest migration of its schema.
int schemaOf(Register &opened);
// The login that acts here.
std::string actorOf(Register &opened);
// Every connection bears witness (app/witness.h); what cannot be remembered is no reason to refuse.
Outcome checkAgainstMemory(Register &opened);

} // namespace tally::app
