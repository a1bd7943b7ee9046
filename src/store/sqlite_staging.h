// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A draft in the tables that the refusal views read: its facts as they lie in the plan, the rest copied into
// temporary tables. Emptied when it goes.
#pragma once

#include "store/commit_plan.h"
#include "store/erasure.h"
#include "store/migrations.h"
#include "store/sqlite_connection.h"
#include "store/sqlite_draft_tables.h"

#include <optional>

namespace tally::store {

struct StagedOperation
{
    const model::OperationDraft &draft;
    const CommitPlan &plan;
    std::string request;
    std::vector<ErasedValue> erasures; // private values that go
};

class SqliteStaging
{
public:
    // Makes the temporary tables and views where this connection has none yet.
    static Outcome prepare(SqliteConnection &db, SqliteDraftTables &facts,
                           const std::vector<Migration> &migrations);
    // In a transaction of its own: the writer's lock is not needed for it. `facts` and the operation must
    // outlive it.
    static Result<SqliteStaging> stage(SqliteConnection &db, SqliteDraftTables &facts,
                                       const StagedOperation &operation);
    SqliteStaging(SqliteStaging &&other) noexcept
        : m_db(std::exchange(other.m_db, nullptr)), m_facts(other.m_facts)
    {
    }
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
    SqliteStaging(SqliteConnection &db, SqliteDraftTables &facts) : m_db(&db), m_facts(&facts) {}
    Outcome stageSteps(const std::vector<model::Step> &steps);
    Outcome stageOthers(const StagedOperation &operation);
    Outcome clear();

    SqliteConnection *m_db; // null: moved away
    SqliteDraftTables *m_facts;
};

} // namespace tally::store
