// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// "tally audit scan": labels from the command line, a file or standard input into a campaign.
#pragma once

#include "cli/command.h"

namespace tally::cli {

// Found wanting: rows of the file were refused.
Result<Exit> scanInto(Context &context, const Invocation &invocation, ItemId campaign);

} // namespace tally::cli
