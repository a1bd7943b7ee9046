// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a thing probably is and who probably uses it, from what all sources say of it; beside what is
// recorded.
#pragma once

#include "app/claims_view.h"
#include "audit/presence.h"

#include <vector>

namespace tally::app {

// Only of what somebody holds and that stands somewhere.
bool hasPresence(const estate::Estate &estate, estate::Row row);

// `claims`: as claimsOf gives them. Pure.
audit::Presence presenceOf(const estate::Estate &estate, estate::Row row,
                           const std::vector<ClaimView> &claims);

} // namespace tally::app
