// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every version of every fact, a few operations at a time, so that a register of any size is written out in
// bounded memory.
#pragma once

#include "core/job.h"
#include "store/store.h"

#include <functional>

namespace tally::app {

// What one operation changed, as changes: a version that ended and one that began under the same key are one
// change. Up to `newest`: others may go on committing.
using OperationChanges = std::function<Outcome(OperationNumber, std::vector<model::Change> &&)>;
Outcome changesByOperation(store::Store &store, OperationNumber newest, const OperationChanges &take,
                           JobContext &job);

// Every version once, in the order of the operations that began them, with the end that it had when `newest`
// was the newest operation.
Outcome versionsByOperation(store::Store &store, OperationNumber newest,
                            const std::function<Outcome(const model::FactVersion &)> &take, JobContext &job);

} // namespace tally::app
