// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The files that an import names: themselves, or all in a folder and below, in the order of their names.
#pragma once

#include "core/result.h"

#include <string>
#include <vector>

namespace tally::app {

// Paths that do not exist or cannot be entered go to `refused`; the rest goes on.
std::vector<std::string> inputFiles(const std::vector<std::string> &paths, std::vector<Error> &refused);

// The whole file. The error names it.
Result<std::string> readInput(const std::string &file);

} // namespace tally::app
