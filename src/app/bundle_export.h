// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes the bundle of docs/bundle.md: log, checkpoints, keys, facts and evidence of a register in a folder
// of their own, for tally-verify and "tally verify FOLDER". A fresh checkpoint is signed first if this login
// may, so that nothing is left uncovered. Checkpoints that are not trusted stay behind.
#pragma once

#include "app/register.h"

#include <string>
#include <vector>

namespace tally::app {

struct BundleCounts
{
    std::int64_t operations = 0;
    std::int64_t facts = 0;
    std::int64_t evidence = 0; // files
    std::vector<std::string> warnings;
};

// The folder must not exist yet, and does not after a failure. NotAllowed: this login may not read the whole
// log.
Result<BundleCounts> exportBundle(Register &opened, const std::string &folder, JobContext &job);

} // namespace tally::app
