// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A draft made ready to be staged and written, the same for both engines: checked for its form, sorted by key
// so that bulk rows go in the order of their index, and counted. Pointers are into the draft, which must
// outlive the plan.
#pragma once

#include "core/result.h"
#include "model/operation.h"

#include <array>
#include <string>
#include <vector>

namespace tally::store {

struct TablePlan
{
    // Sorted by owner and key. A changed row stands in both of the last two.
    std::vector<const model::Change *> changes;
    std::vector<const model::Change *> ends;
    std::vector<const model::Change *> begins;
};

struct CommitPlan
{
    std::array<TablePlan, model::kTableCount> tables;
    std::vector<OrgId> scope; // organisations touched, sorted
    std::int64_t changes = 0; // facts begun and ended
};

// Whether new things have ids that were reserved. Only a dry run does without.
enum class DraftIds
{
    Real,
    MayBeNegative
};

// Refused: cells that do not fit the table (InvalidInput), ids that are not real yet (InvalidInput), one fact
// named twice (Conflict, rule DUPLICATE_CHANGE), text that is no UTF-8 or holds a NUL, which a server cannot
// keep (InvalidInput).
Result<CommitPlan> planCommit(const model::OperationDraft &draft, DraftIds ids = DraftIds::Real);

// The words of an operation: UTF-8 without a NUL (InvalidInput), a kind and a request id (Usage).
Outcome checkWords(const model::OperationDraft &draft, const std::string &request);

// "item 12", "relationship 4 runs_on 9": for messages.
std::string describe(const model::FactKey &key);

} // namespace tally::store
