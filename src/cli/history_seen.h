// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/register.h"
#include "cli/context.h"

#include <vector>

namespace tally::cli {

// The history of an item as far as --as-of (what was recorded by then) or --true-on (what was true by then)
// lets one see; all of it without them.
Result<std::vector<app::HistoryEntry>> historySeen(Context &context, ItemId item);

} // namespace tally::cli
