// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which items share a box (estate/neighbourhood.h).
#pragma once

#include "estate/neighbourhood.h"

namespace tally::estate {

// Makes the boxes of a drawing whose items are there, level by level, and tells each item its box.
void foldIntoBoxes(Drawing &drawing);

} // namespace tally::estate
