// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writing what an operation changed into a file's tables, inside a transaction of the caller's.
#pragma once

#include "core/job.h"
#include "store/content.h"
#include "store/sqlite_connection.h"

namespace tally::store {

// Ends and then begins, table by table, in key order. STALE_VERSION when a version to be ended no longer
// lives.
Outcome writeFacts(SqliteConnection &db, const CommitPlan &plan, OperationNumber number, JobContext &job);
// Actors, duties, steps, their duties. Duties that are there already are left out.
Outcome writeActors(SqliteConnection &db, const std::vector<std::pair<ActorId, std::string>> &actors,
                    OperationNumber number);
Outcome writeSteps(SqliteConnection &db, const OtherRows &rows, OperationNumber number);
// Takes those duties away that the register holds already: the same side may act again.
Outcome keepNewDuties(SqliteConnection &db, std::vector<DutyRow> &duties);
Outcome writePrivateValues(SqliteConnection &db, const std::vector<model::PrivateValue> &values);
// Under the SHA-256 of their bytes; what is there already stays.
Outcome writeBlobs(SqliteConnection &db, const std::vector<std::string> &blobs);

} // namespace tally::store
