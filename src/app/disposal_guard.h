// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What nobody types in: the records of disposal, and of things whose disposal has begun what only its events
// say.
#pragma once

#include "core/result.h"
#include "estate/estate.h"
#include "model/operation.h"

namespace tally::app {

// Conflict, naming the record or thing: a draft of another kind writes a record of disposal; an edit changes
// the status of a thing that is leaving or has left, or the data class or sanitisation of a medium that is.
Outcome checkDisposal(const estate::Estate &before, const model::OperationDraft &draft);

} // namespace tally::app
