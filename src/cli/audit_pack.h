// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// "tally audit pack", "return" and "lists": what of a campaign leaves the register and comes back.
#pragma once

#include "cli/command.h"

namespace tally::cli {

Result<Exit> writePack(Context &context, const Invocation &invocation, ItemId campaign);
// Found wanting: something was changed here and there, or cannot be merged.
Result<Exit> takePackBack(Context &context, const Invocation &invocation);
Result<Exit> writeLists(Context &context, const Invocation &invocation, ItemId campaign);

} // namespace tally::cli
