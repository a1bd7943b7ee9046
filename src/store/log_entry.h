// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The next entry of the log: record, leaf and the head that follows, worked out from the head before. Pure;
// the engines store it.
#pragma once

#include "log/merkle.h"
#include "log/operation_record.h"
#include "store/content.h"

namespace tally::store {

// The row of log_head.
struct LogState
{
    std::string leaf = std::string(32, '\0'); // of the newest operation; zeros before the first
    Instant recordedAt = 0;
    log::Frontier frontier; // its size is the number of the next operation
};

struct LogEntry
{
    log::OperationRecord fields;
    std::string record;
    std::string leaf;
    LogState after;
};

// Fills number and previous from the state; time never goes backwards.
LogEntry nextEntry(const LogState &state, log::OperationRecord fields);

// An entry whose record was made elsewhere (replay): Damaged when it does not follow the state.
Result<LogEntry> replayedEntry(const LogState &state, std::string record);

// Operation 0 of a new register, under a fresh random id.
LogEntry genesisEntry(const std::string &registerId, Instant now, int schema);

// Random, 32 hexadecimal digits.
std::string randomId();

} // namespace tally::store
