// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole register as JSON Lines (docs/interchange-format.md): log records, facts, private values and
// evidence. Read into an empty register of either engine it gives the same register, with the same log.
#pragma once

#include "app/register.h"

#include <string>

namespace tally::app {

struct InterchangeCounts
{
    std::int64_t items = 0; // live
    std::int64_t operations = 0;
    std::string difference; // of an import, from what this client saw of this register before; in words
};

Result<InterchangeCounts> exportInterchange(Register &opened, const std::string &file, JobContext &job);

// True for the head of an interchange file.
bool isInterchangeFile(const std::string &file);
// Into a place without a register, or one that was only set up and holds nothing; ends in a verification. A
// file register that fails is taken away again.
Result<InterchangeCounts> importInterchange(const std::string &file, const OpenParameters &into,
                                            const Clock &clock, JobContext &job);

// A file register with what SQLite keeps beside it.
void removeFileRegister(const std::string &file);

} // namespace tally::app
