// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reclaim cases of the open register. Each call is one operation of kind "agreement".
#pragma once

#include "app/licensing.h"
#include "core/money.h"
#include "licence/reclaim.h"

#include <optional>
#include <string>
#include <vector>

namespace tally::app {

struct ReclaimView
{
    LicencePosition position; // audit view, now
    std::vector<licence::ReclaimCase> cases;
    std::vector<licence::ReclaimCandidate> candidates;
};
Result<ReclaimView> reclaimView(Register &opened, JobContext &job);

// A case for each candidate, with the day until which its user may object.
Result<std::optional<OperationNumber>>
openReclaimCases(Register &opened, const ReclaimView &view,
                 const std::vector<licence::ReclaimCandidate> &candidates, Day answerUntil,
                 const std::string &reason, JobContext &job);

struct ReclaimStep
{
    licence::CaseStep step = licence::CaseStep::Approve;
    std::string words;           // of an objection
    ItemId redistributedTo;      // Close: who may use the unit now; its title stays where it is
    std::optional<Pence> charge; // Close: what that costs them
};
// All of them or, with the error of the first that cannot be, none.
Result<std::optional<OperationNumber>> stepReclaimCases(Register &opened, const ReclaimView &view,
                                                        const std::vector<ItemId> &cases,
                                                        const ReclaimStep &step, const std::string &reason,
                                                        JobContext &job);

} // namespace tally::app
