// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From the store's rows to an estate.
#pragma once

#include "core/job.h"
#include "estate/estate.h"
#include "store/store.h"

namespace tally::app {

// The estate as it was recorded at an operation. `today` is the date that relative dates count from.
Result<estate::EstatePtr> loadEstate(store::Store &store, OperationNumber asOf, Day today, JobContext &job);

// The estate as it was true on a day, by what is known now: for each fact the last begin or end among the
// operations that were effective on that day or before; definitions, titles and what they mean are those of
// now. Costs a load, and the reading of all that was recorded since the first operation that was effective
// only after the day.
Result<estate::EstatePtr> loadEstateTrueOn(store::Store &store, Day day, JobContext &job);

} // namespace tally::app
