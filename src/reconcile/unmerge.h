// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One item found to be several: a merge taken apart, also many imports later, or reports that were matched
// wrongly given to an item of their own. Each fact goes to the item whose source reported it: reports with
// their claims, software and parts; identifiers and relationships by what the reports say and by the
// operation that wrote them. What people recorded since stays with the item, and so does what nobody can
// tell; both are listed.
#pragma once

#include "reconcile/merge.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace tally::reconcile {

// What taking apart needs beside what a merge does: the past. Private values of items and claims in clear
// text.
struct UnmergeContext
{
    MergeContext merge;
    // All versions, live and past, of a table's rows whose key column holds the number.
    std::function<Result<std::vector<model::FactVersion>>(model::Table, std::string_view column,
                                                          std::int64_t value)>
        versions;
    // What an operation began or ended, each version with the end that it has now.
    std::function<Result<std::vector<model::FactVersion>>(OperationNumber)> changedBy;
};

struct UnmergePlan
{
    model::OperationDraft draft; // of kind "split"; source and reason are the caller's
    ItemId lead;                 // that was taken apart and stays
    std::vector<ItemId> parts;   // that live again under their old ids; of a split the new one, negative
    OperationNumber merge = 0;   // that is taken apart; 0: a split by reports
    MergeCounts moved;           // that went to the parts
    std::vector<std::string> conflicts; // what could not go back, and why
    std::vector<std::string> kept;      // what people recorded since, which stays with the lead
};

// The operations that merged something into this item and stand, oldest first.
Result<std::vector<OperationNumber>> mergesOf(const UnmergeContext &context, ItemId item);

// `merge` 0: the newest that stands. NotFound: nothing was merged into the item, or not by that operation.
Result<UnmergePlan> planUnmerge(const UnmergeContext &context, ItemId lead, OperationNumber merge = 0);

// Makes a new item of these reports. Usage: none, or none would be left. NotFound: the item has no such
// report.
Result<UnmergePlan> planSplit(const UnmergeContext &context, ItemId item,
                              const std::vector<ReportKey> &reports);

} // namespace tally::reconcile
