// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The second door of a file: operations recorded elsewhere, with their times and actors, into an empty
// register.
#include "store/replay_plan.h"
#include "store/sqlite_facts.h"
#include "store/sqlite_log.h"
#include "store/sqlite_store.h"

namespace tally::store {

namespace {

Outcome writeStep(SqliteConnection &db, const ReplayStep &step, JobContext &job)
{
    if (step.isGenesis) {
        TALLY_CHECK(db.execute("delete from operation where number = 0"));
        return insertOperation(db, step.entry);
    }
    const OperationNumber number = step.entry.fields.number;
    TALLY_CHECK(writeActors(db, step.others.actors, number));
    TALLY_CHECK(insertOperation(db, step.entry));
    TALLY_CHECK(insertScope(db, step.plan.scope, number));
    TALLY_CHECK(writeFacts(db, step.plan, number, job));
    TALLY_CHECK(writeBlobs(db, step.draft.blobs));
    TALLY_CHECK(writePrivateValues(db, step.draft.privateValues));
    return writeSteps(db, step.others, number);
}

Outcome finish(SqliteConnection &db, const ReplayPlan &plan)
{
    TALLY_CHECK(writeHead(db, plan.head()));
    TALLY_TRY(SqliteStatement ids, db.prepare("update id_block set next = max(next, ?1 + 1)"));
    ids.bind(1, plan.largestId());
    return ids.run();
}

} // namespace

Outcome SqliteStore::replay(const std::function<Result<std::optional<ReplayOperation>>()> &next,
                            JobContext &job)
{
    TALLY_TRY(SqliteTransaction transaction, SqliteTransaction::begin(m_db, SqliteTransaction::Kind::Write));
    TALLY_TRY(LogState empty, readHead(m_db));
    TALLY_TRY(ReplayPlan plan, ReplayPlan::start(std::move(empty), [this] {
                  return m_db.integer("update id_block set next = next + 1 returning next - 1");
              }));
    while (true) {
        if (job.cancelled())
            return makeError(ErrorCode::Cancelled, "stopped; nothing of this was recorded");
        TALLY_TRY(auto operation, next());
        if (!operation)
            break;
        TALLY_TRY(const ReplayStep step, plan.next(std::move(*operation)));
        TALLY_CHECK(writeStep(m_db, step, job));
    }
    TALLY_CHECK(finish(m_db, plan));
    TALLY_CHECK(transaction.commit());
    TALLY_TRY(m_info.registerId, m_db.text("select request from operation where number = 0"));
    return {};
}

} // namespace tally::store
