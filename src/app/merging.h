// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Merging items that are one and taking apart what is several, each as one operation that can be undone. The
// engines are reconcile/merge.h and reconcile/unmerge.h.
#pragma once

#include "app/register.h"
#include "reconcile/unmerge.h"

#include <optional>
#include <string>
#include <vector>

namespace tally::app {

// What the engine needs of the register as it is now; good for as long as the register is open.
Result<reconcile::MergeContext> mergeContextOf(Register &opened, JobContext &job);

struct MergeRequest
{
    ItemId lead;
    std::vector<ItemId> others;
    reconcile::MergeChoices keep; // attribute to the item whose value is taken
    std::string reason;
    bool dryRun = false;
};

struct MergeReport
{
    std::optional<OperationNumber> operation; // none: dry run
    reconcile::MergePlan plan;                // its draft is empty after a commit
    std::vector<Error> wouldRefuse;           // of a dry run: why the register would not record it
};

// Errors are those of reconcile::planMerge, and NotAllowed for a person without the right.
Result<MergeReport> merge(Register &opened, const MergeRequest &request, JobContext &job);

// The past too, private values in clear text.
Result<reconcile::UnmergeContext> unmergeContextOf(Register &opened, JobContext &job);

struct UnmergeRequest
{
    ItemId item;
    OperationNumber merge = 0;                 // that is taken apart; 0: the newest that stands
    std::vector<reconcile::ReportKey> reports; // not empty: these become an item of their own instead
    std::string reason;
    bool dryRun = false;
};

struct UnmergeReport
{
    std::optional<OperationNumber> operation; // none: dry run
    reconcile::UnmergePlan plan;              // its draft is empty after a commit; parts have real ids then
    std::vector<Error> wouldRefuse;           // of a dry run
};

// Errors are those of reconcile::planUnmerge and planSplit, and NotAllowed for a person without the right.
Result<UnmergeReport> unmerge(Register &opened, const UnmergeRequest &request, JobContext &job);

// The item that an ended one was merged into and that is live now, over any number of merges; nothing when
// it ended otherwise.
std::optional<ItemId> mergedInto(const estate::Estate &estate, ItemId ended);

} // namespace tally::app
