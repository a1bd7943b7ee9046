// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The second door, the same for both engines: operations recorded elsewhere are turned, one after the other,
// into what is to be written into an empty register. The engine writes it.
#pragma once

#include "store/log_entry.h"
#include "store/store.h"

#include <map>
#include <set>

namespace tally::store {

// `plan` points into `draft`: move, never copy.
struct ReplayStep
{
    bool isGenesis = false; // takes the place of the genesis that is there
    LogEntry entry;
    model::OperationDraft draft;
    CommitPlan plan;
    OtherRows others;
    ReplayStep() = default;
    ReplayStep(ReplayStep &&) = default;
    ReplayStep &operator=(ReplayStep &&) = default;
};

class ReplayPlan
{
public:
    using NewActorId =
        std::function<Result<std::int64_t>()>; // from the register's ids, for an actor that has none

    // `head`: of the register, which must hold its genesis alone (Conflict otherwise).
    static Result<ReplayPlan> start(LogState head, NewActorId newActorId);
    // Damaged: the operation does not follow the one before, or is not what its record says.
    Result<ReplayStep> next(ReplayOperation operation);

    const LogState &head() const { return m_head; }
    std::int64_t largestId() const { return m_largestId; } // ids given out later must lie above it

private:
    ReplayPlan(LogState head, NewActorId newActorId)
        : m_head(std::move(head)), m_newActorId(std::move(newActorId))
    {
    }
    Result<ReplayStep> genesis(std::string record);
    Result<ActorId> actorOf(ReplayOperation &operation);
    Result<LogEntry> entryOf(const model::Operation &operation, std::string record, ReplayStep &step);

    LogState m_head;
    NewActorId m_newActorId;
    std::map<std::string, ActorId> m_actors;
    std::set<DutyRow> m_duties;
    std::int64_t m_largestId = 0;
};

} // namespace tally::store
