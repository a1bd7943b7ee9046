// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An item's history in the words of a point in time.
#pragma once

#include "app/register.h"

#include <vector>

namespace tally::app {

// Every change of the item that was ever recorded, newest first; what it refers to is called as it was called
// in `names`. NotFound: no such item was ever recorded.
Result<std::vector<HistoryEntry>> historyInWords(Register &opened, estate::EstatePtr names, ItemId item);

} // namespace tally::app
