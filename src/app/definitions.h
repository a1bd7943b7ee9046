// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The organisation's own classes, attributes and relationship types, added while the program runs.
#pragma once

#include "app/register.h"

#include <string>
#include <vector>

namespace tally::app {

struct DefineResult
{
    OperationNumber operation = 0;
    std::vector<std::string> names; // "class drone"
};

// Reads class and relationship type descriptions (docs/classes.md), checks them together with those of the
// register, commits one operation. A description of a known name is its next version.
Result<DefineResult> defineFromFiles(Register &opened, const std::vector<std::string> &files,
                                     const std::string &reason, JobContext &job);

} // namespace tally::app
