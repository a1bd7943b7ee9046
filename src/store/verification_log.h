// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The first half of verification: the log by itself. Numbers, links, leaves, columns against record, times,
// head, checkpoints.
#pragma once

#include "store/verification.h"

namespace tally::store {

// An operation of kind "erase": it took the private values of one item or held report. Its source says which
// (erasureSource).
struct Erasure
{
    OperationNumber number = 0;
    std::vector<std::string> values; // beginnings of their digests; empty: all that there were
};

// What the second half needs to know of the log.
struct VerifiedLog
{
    std::map<OperationNumber, Content> content; // what each operation says it changed
    std::map<std::int64_t, std::vector<Erasure>> erasuresOf;
    std::set<OperationNumber> erasures; // their numbers
};

class LogVerifier
{
public:
    LogVerifier(Verification &result, std::vector<Checkpoint> known);
    Outcome add(const StoredOperation &operation);
    void finish(const std::optional<LogState> &head); // none: it cannot be read
    VerifiedLog takeLog() { return std::move(m_log); }

private:
    void damage(OperationNumber operation, const char *code, std::string what);
    void checkPlace(const StoredOperation &operation);
    void checkRecord(const StoredOperation &operation, const log::OperationRecord &record);
    void checkCheckpoints();
    void checkHead(const LogState &head);

    Verification &m_result;
    std::vector<Checkpoint> m_known; // by size
    std::size_t m_nextKnown = 0;
    VerifiedLog m_log;
    log::Frontier m_frontier;
    std::optional<std::string> m_previousLeaf = std::string(32, '\0'); // none: after a gap
    OperationNumber m_expected = 0;
    Instant m_recordedAt = 0;
};

} // namespace tally::store
