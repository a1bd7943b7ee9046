// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which of two items leads when they are one: the one with the better evidence behind it.
#pragma once

#include "estate/estate.h"

#include <string>

namespace tally::audit {

struct MergeLead
{
    ItemId lead, other;
    std::string why; // "3 sources speak of it, of the other 1"
};

// Of which more sources speak; else which was seen later; else of which more is recorded; else which the
// register has had for longer. Both are live.
MergeLead mergeLeadOf(const estate::Estate &estate, ItemId a, ItemId b);

} // namespace tally::audit
