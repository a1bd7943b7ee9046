// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The times that a tool claims, against the time that the medium was in custody. Tools write local time,
// often without a zone, on machines whose clock is dead: a claim stands for the span of instants that it may
// mean.
#pragma once

#include "core/date.h"
#include "disposal/policy.h"
#include "evidence/evidence.h"

#include <optional>
#include <string>

namespace tally::disposal {

struct ClaimedSpan
{
    Instant earliest = 0, latest = 0;
};
// Nothing where no time is claimed. Without a zone it may be off by the policy's minutes either way; a day
// without a time of day is all of that day.
std::optional<ClaimedSpan> spanOf(const evidence::ClaimedTime &time, const Parameters &parameters);

struct Custody
{
    std::optional<Instant> from, until; // when it could have been sanitised
    Instant now = 0;
};
// In words, what cannot be; empty: nothing.
std::string clockConflict(const evidence::Row &row, const Custody &custody, const Parameters &parameters);

} // namespace tally::disposal
