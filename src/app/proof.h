// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The register against its log: verification, signed checkpoints, and bundles that are checked without the
// register.
#pragma once

#include "app/register.h"

#include <string>
#include <vector>

namespace tally::app {

struct ProofReport
{
    std::int64_t operations = 0;
    std::int64_t facts = 0;
    std::int64_t unchecked = 0;    // operations whose facts this login may not read
    std::int64_t erasedValues = 0; // private values erased on request
    bool intact = true;
    std::vector<std::pair<OperationNumber, std::string>> damage; // operation and what is wrong, in words
    std::vector<std::string> warnings;                           // "truncation cannot be excluded"
};

// Recomputes everything and compares it with the trusted checkpoints of the register and with what this
// client saw last.
Result<ProofReport> verify(Register &opened, JobContext &job);
// The same without what this client saw: of a copy, which may be older.
Result<ProofReport> verifyCopy(Register &opened, JobContext &job);
// Takes the register as it is for what this client saw, after an older back-up was restored on purpose. Says
// how it differs from what was seen before; empty when it extends that.
Result<std::string> acceptAsItIs(Register &opened);
// An exported bundle: log, checkpoints, keys, facts. Needs no register.
Result<ProofReport> verifyBundle(const std::string &path, JobContext &job);

} // namespace tally::app
