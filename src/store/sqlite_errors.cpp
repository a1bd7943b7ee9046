// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite_connection.h"

#include <sqlite3.h>

namespace tally::store {

namespace {

// A constraint that the refusal views did not foresee: two drafts that raced, or a rule that only a key
// knows.
Error constraintError(int code, const std::string &message)
{
    Error error = makeError(ErrorCode::Conflict, "The register's rules refuse this: " + message,
                            "Read the register again and repeat the change");
    error.rule = "CONSTRAINT";
    if (message.find("duty.") != std::string::npos)
        error.rule = "DSP-102";
    else if (message.find("custody_event.") != std::string::npos)
        error.rule = "STEP_TAKEN";
    else if (code == SQLITE_CONSTRAINT_UNIQUE)
        error.rule = "ALREADY_LIVE";
    return error;
}

} // namespace

Error sqliteError(sqlite3 *db, int code, std::string_view what, const std::string &file)
{
    const std::string message = db != nullptr ? sqlite3_errmsg(db) : sqlite3_errstr(code);
    const auto error = [&](ErrorCode kind, std::string reason, std::string remedy) {
        Error out = makeError(kind, std::move(reason), std::move(remedy));
        out.file = file;
        return out;
    };
    // A quota or a limit on file sizes comes as this, not as a full disk.
    if (code == SQLITE_IOERR_WRITE)
        return error(ErrorCode::Unreachable,
                     "the file cannot be written any further (" + message + "); nothing of this was recorded",
                     "Check the free space, your share of the disk and the disk itself, then repeat");
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return error(ErrorCode::Unreachable,
                     "another program is writing to the register and did not finish in time",
                     "Try again; close programs that keep the file open");
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return error(ErrorCode::Unreachable, "the register may only be read (" + message + ")",
                     "Ask for the right to write the file and its folder");
    case SQLITE_FULL:
        return error(ErrorCode::Unreachable,
                     "the disk is full (this one or that of temporary files); nothing of this was recorded",
                     "Free some space and repeat");
    case SQLITE_CANTOPEN:
        return error(ErrorCode::Unreachable, "the file cannot be opened (" + message + ")",
                     "Check the path and the rights to it and its folder");
    case SQLITE_IOERR:
        return error(ErrorCode::Unreachable, "the disk failed while reading or writing (" + message + ")",
                     "Check the disk, then run verify");
    case SQLITE_NOTADB:
        return error(ErrorCode::Damaged,
                     "this is no register of Tallystick, or its beginning was overwritten",
                     "Check the path; if it is the right one, restore a backup");
    case SQLITE_CORRUPT:
        return error(ErrorCode::Damaged, "the file is damaged (" + message + ")",
                     "Keep the file, and restore a backup beside it (\"tally restore\")");
    case SQLITE_INTERRUPT:
        return error(ErrorCode::Cancelled, "stopped; nothing of this was recorded", "");
    case SQLITE_CONSTRAINT:
        return constraintError(code, message);
    case SQLITE_TOOBIG:
        return error(ErrorCode::InvalidInput, "a value is too large for the register (" + message + ")", "");
    default:
        return error(ErrorCode::Internal,
                     std::string(what) + " failed: " + message + " (SQLite " + std::to_string(code) + ")",
                     "");
    }
}

} // namespace tally::store
