// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// `tally disposal kpis` and `tally disposal alarms`.
#pragma once

#include "cli/command.h"

namespace tally::cli {

Result<Exit> runDisposalKpis(Context &context);
Result<Exit> runDisposalAlarms(Context &context); // FoundWanting when there is one

} // namespace tally::cli
