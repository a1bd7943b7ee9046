// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The estate as it would be with a draft that nobody records: for checks before recording and for what-if.
#pragma once

#include "estate/estate.h"
#include "model/operation.h"

namespace tally::app {

// New things keep their negative ids; private texts of the draft stand in clear.
Result<estate::EstatePtr> estateAfter(const estate::Estate &estate, const model::OperationDraft &draft);

} // namespace tally::app
