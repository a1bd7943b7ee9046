// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An import of what was true before today: a register kept elsewhere as of the end of a year, last month's
// inventories.
#pragma once

#include "app/register.h"
#include "core/date.h"

#include <optional>
#include <string>
#include <vector>

namespace tally::app {

// As Register::import; what it records is true since that day (none: today). Usage: the day is to come.
Result<Register::ImportResult> importSince(Register &opened, const std::vector<std::string> &paths,
                                           const Register::ImportOptions &options, std::optional<Day> since,
                                           JobContext &job);

} // namespace tally::app
