// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A consistent copy of a file while others write to it.
#pragma once

#include "core/job.h"
#include "store/sqlite_connection.h"

namespace tally::store {

// Written under a temporary name beside the target, synced and then renamed, so that a copy is whole or
// absent. Refuses an existing target (Conflict).
Outcome copyDatabase(SqliteConnection &source, const std::string &file, JobContext &job);

} // namespace tally::store
