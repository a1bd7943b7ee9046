// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The log's tables in a file: reading the head, adding an operation, moving the head. Inside a transaction of
// the caller's.
#pragma once

#include "store/log_entry.h"
#include "store/sqlite_connection.h"

namespace tally::store {

Result<LogState> readHead(SqliteConnection &db);
Outcome writeHead(SqliteConnection &db, const LogState &state);
Outcome insertOperation(SqliteConnection &db, const LogEntry &entry);
Outcome insertScope(SqliteConnection &db, const std::vector<OrgId> &scope, OperationNumber number);

} // namespace tally::store
