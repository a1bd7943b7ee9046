// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What has to be written of one item that an import, a merge or a split made, touched or ended: its row,
// identifiers and attachments, as the difference from what the estate holds.
#pragma once

#include "model/operation.h"
#include "reconcile/workspace.h"

#include <vector>

namespace tally::reconcile {

void writeThing(const estate::Estate &estate, const Thing &thing, std::vector<model::Change> &changes);

} // namespace tally::reconcile
