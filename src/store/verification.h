// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Recomputes the log and holds the facts against it (server-store section 8), the same for both engines: an
// engine only streams what its tables hold, from one snapshot.
#pragma once

#include "model/fact.h"
#include "store/content.h"
#include "store/log_entry.h"
#include "store/store.h"

#include <functional>
#include <map>
#include <set>

namespace tally::store {

// A row of `operation`: its columns, and the bytes that they must be a projection of.
struct StoredOperation
{
    log::OperationRecord columns; // content and previous are not columns
    std::optional<OperationNumber> previous;
    std::string record, leaf;
    bool hidden = false; // this login may read number and leaf alone
};

class VerifySource
{
public:
    virtual ~VerifySource() = default;
    // In the order of their numbers.
    virtual Outcome operations(const std::function<Outcome(const StoredOperation &)> &sink) = 0;
    virtual Result<LogState> head() = 0;
    // Every version of a table by the operation that began it; every ended version by the operation that
    // ended it. Sorted by operation; in any order within one.
    using VersionSink = std::function<Outcome(OperationNumber at, const model::RowView &)>;
    virtual Outcome begun(const model::TableSpec &spec, const VersionSink &sink) = 0;
    virtual Outcome ended(const model::TableSpec &spec, const VersionSink &sink) = 0;
    // Actors, duties, steps, by the operation that wrote them.
    virtual Result<std::map<OperationNumber, OtherRows>> others() = 0;
    virtual Outcome
    blobs(const std::function<Outcome(std::string_view sha256Hex, std::string_view bytes)> &sink) = 0;
    virtual Result<std::vector<model::PrivateValue>> privateValues() = 0;
    // The organisations that the register says an operation touched; who may read its words rests on it.
    virtual Result<std::map<OperationNumber, std::set<OrgId>>> scopes() = 0;
    // The next id to be given out; nothing where this login may not see it.
    virtual Result<std::optional<std::int64_t>> nextId() = 0;
    // Operations whose facts this login may not read in full; they are counted and not held against facts.
    virtual Result<std::set<OperationNumber>> unreadable() { return std::set<OperationNumber>{}; }
};

Result<Verification> verifyRegister(VerifySource &source, const std::vector<Checkpoint> &known,
                                    JobContext &job);

} // namespace tally::store
