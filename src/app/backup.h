// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A copy of the whole register while it is in use, and back again.
#pragma once

#include "app/register.h"

#include <string>
#include <vector>

namespace tally::app {

struct BackupResult
{
    std::string file;
    std::string sha256; // of the file, hexadecimal
    OperationNumber operation = 0;
    std::vector<std::string> warnings; // not signed; older than what this client saw
};

// A file register copies itself; a server's goes into the interchange format. Refuses to overwrite.
Result<BackupResult> backup(Register &opened, const std::string &file, JobContext &job);
// Into a register that does not exist yet (or an empty server database), then verifies it by itself: it may
// be older than what this client saw, which is told and remembered from then on.
Result<BackupResult> restore(const std::string &file, const OpenParameters &into, const Clock &clock,
                             JobContext &job);

} // namespace tally::app
