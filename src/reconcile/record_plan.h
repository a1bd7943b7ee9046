// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person records at one time: values of items, new records, and what becomes of reports that are held;
// one draft, so that it is one operation.
#pragma once

#include "reconcile/held.h"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace tally::reconcile {

struct RecordEdit
{
    ItemId item;           // 0: a new one of `className`
    std::string className; // of a new one
    EditValues values;     // "owner" and "class" are attributes here
    // References to what an earlier edit of the same call makes: attribute to its position.
    std::map<std::string, std::size_t> made = {};
};

// Cancelled when the job says so. The draft is empty when it is so already; its kind is "match" where a held
// report finds its item, else "decide".
Result<ImportPlan> planRecords(ImportContext context, const std::vector<RecordEdit> &edits,
                               const std::vector<HeldChoice> &held, JobContext &job);

} // namespace tally::reconcile
