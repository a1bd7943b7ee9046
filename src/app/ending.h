// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The end of items with all that hangs on them.
#pragma once

#include "core/job.h"
#include "core/result.h"
#include "estate/estate.h"
#include "model/operation.h"

#include <vector>

namespace tally::store {
class Store;
}

namespace tally::app {

// NotFound: no such item is live.
Result<estate::Row> liveRow(const estate::Estate &estate, ItemId item);

// Of kind "retire"; what hangs on two of them ends once. NotFound, Cancelled.
Result<model::OperationDraft> endingOf(const estate::Estate &estate, store::Store &store,
                                       const std::vector<ItemId> &items, JobContext &job);

} // namespace tally::app
