// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite_backup.h"
#include "store/sqlite_store.h"

namespace tally::store {

Result<Verification> SqliteStore::verify(const std::vector<Checkpoint> &, JobContext &)
{
    return makeError(ErrorCode::Internal, "verification of a file is not written yet");
}

Outcome SqliteStore::backup(const std::string &file, JobContext &job)
{
    return copyDatabase(m_db, file, job);
}

} // namespace tally::store
