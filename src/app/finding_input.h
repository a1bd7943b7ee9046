// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The register against what sources report: gathers from the store what the findings are a function of.
#pragma once

#include "app/register.h"
#include "audit/findings.h"

#include <memory>

namespace tally::app {

// What findings are worked out from; holds what its input points to.
struct GatheredFindings
{
    std::unique_ptr<audit::ClaimBook> claims;
    audit::FindingInput input;
};

// Of an estate now or as it was recorded (Register::asOf), with the claims that stood then.
Result<GatheredFindings> gatherFindings(Register &opened, const estate::EstatePtr &estate, JobContext &job);

// The same, worked out.
Result<audit::Findings> findingsOf(Register &opened, const estate::EstatePtr &estate, JobContext &job);

} // namespace tally::app
