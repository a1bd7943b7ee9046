// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A draft in the temporary tables that the refusal views read. Emptied when it goes.
#pragma once

#include "core/job.h"
#include "store/commit_plan.h"
#include "store/fact_sql.h"
#include "store/migrations.h"
#include "store/sqlite_connection.h"

#include <optional>

namespace tally::store {

struct StagedOperation
{
    const model::OperationDraft &draft;
    const CommitPlan &plan;
    std::string request;
    std::vector<std::pair<OrgId, ItemId>> erasures; // items whose private values go
};

class SqliteStaging
{
public:
    // Makes the temporary tables and views where this connection has none yet.
    static Outcome prepare(SqliteConnection &db, const std::vector<Migration> &migrations);
    // In a transaction of its own: the writer's lock is not needed for it.
    static Result<SqliteStaging> stage(SqliteConnection &db, const StagedOperation &operation,
                                       JobContext &job);
    SqliteStaging(SqliteStaging &&other) noexcept : m_db(std::exchange(other.m_db, nullptr)) {}
    SqliteStaging &operator=(SqliteStaging &&) = delete;
    ~SqliteStaging();

    // Who acts as what; known only under the lock.
    Outcome setActor(const StagedOperation &operation, std::optional<ActorId> actor,
                     const std::string &needsKind, Day today);
    // The role acted in, named or chosen by setActor: empty while no right is recorded.
    static Result<std::string> role(SqliteConnection &db);
    // The question to the views, worth keeping: preparing it takes longer than asking it about an edit.
    static Result<SqliteStatement> prepareRefusals(SqliteConnection &db);
    // What the views refuse, in the order of the checks, at most `limit`.
    static Result<std::vector<Error>> refusals(SqliteStatement &prepared, int limit);

private:
    explicit SqliteStaging(SqliteConnection &db) : m_db(&db) {}
    Outcome stageFacts(const CommitPlan &plan, JobContext &job);
    Outcome stageSteps(const std::vector<model::Step> &steps);
    Outcome stageOthers(const StagedOperation &operation);
    Outcome clear();

    SqliteConnection *m_db;
};

} // namespace tally::store
