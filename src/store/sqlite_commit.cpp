// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The first door of a file: the order of what happens is that of the server's function.
#include "core/text.h"
#include "store/named_meanwhile.h"
#include "store/refusal.h"
#include "store/sqlite_facts.h"
#include "store/sqlite_log.h"
#include "store/sqlite_staging.h"
#include "store/sqlite_store.h"

#include <algorithm>

namespace tally::store {

namespace {

constexpr int kRefusalsShown = 100; // of a dry run

Result<std::int64_t> takeIds(SqliteConnection &db, std::int64_t count)
{
    TALLY_TRY(SqliteStatement take, db.prepare("update id_block set next = next + ?1 returning next"));
    take.bind(1, count);
    TALLY_TRY(const bool row, take.step());
    if (!row)
        return makeError(ErrorCode::Damaged, "the register has lost its next id", "Restore a backup");
    const std::int64_t next = take.integer(0);
    TALLY_CHECK(take.run());
    return next - count;
}

Result<std::optional<ActorId>> findActor(SqliteConnection &db, const std::string &login)
{
    TALLY_TRY(SqliteStatement find, db.prepare("select id from actor where login = ?1"));
    find.bind(1, std::string_view(login));
    TALLY_TRY(const bool row, find.step());
    return row ? std::optional(ActorId(find.integer(0))) : std::nullopt;
}

// The kind that a right is needed for: undoing needs the right to what is undone.
Result<std::string> neededKind(SqliteConnection &db, const model::OperationDraft &draft)
{
    std::string kind = draft.kind;
    std::optional<OperationNumber> undoes = draft.undoes;
    while (kind == "undo" && undoes) {
        TALLY_TRY(SqliteStatement find, db.prepare("select kind, undoes from operation where number = ?1"));
        find.bind(1, *undoes);
        TALLY_TRY(const bool row, find.step());
        if (!row)
            break;
        kind = find.text(0);
        undoes = find.isNull(1) ? std::nullopt : std::optional(find.integer(1));
    }
    return kind;
}

log::OperationRecord recordFields(const model::OperationDraft &draft, const CommitPlan &plan, Instant now)
{
    log::OperationRecord out;
    out.recordedAt = now;
    out.effectiveOn = draft.effectiveOn.value_or(dayOf(now));
    out.kind = draft.kind;
    out.source = draft.source;
    out.reason = draft.reason;
    out.undoes = draft.undoes;
    out.changes = plan.changes;
    return out;
}

} // namespace

// Under the writer's lock: who acts, the request's replay, the refusals. The first refusal is the answer.
Result<std::vector<Error>> SqliteStore::judge(SqliteStaging &staging, const StagedOperation &operation,
                                              std::optional<ActorId> actor, int limit, JobContext &job)
{
    TALLY_TRY(const auto before, findRequest(operation.request));
    if (before)
        return std::vector<Error>{replayedRequest(*before)};
    TALLY_TRY(const std::string needsKind, neededKind(m_db, operation.draft));
    TALLY_CHECK(staging.setActor(operation, actor, needsKind, dayOf(m_clock.now())));
    if (!m_refusals) {
        TALLY_TRY(SqliteStatement prepared, SqliteStaging::prepareRefusals(m_db));
        m_refusals = std::move(prepared);
    }
    const SqliteStop stop(m_db, job);
    return SqliteStaging::refusals(*m_refusals, limit);
}

Result<Commit> SqliteStore::record(const StagedOperation &operation, std::optional<ActorId> actor,
                                   Content content, JobContext &job)
{
    const model::OperationDraft &draft = operation.draft;
    auto actors = draft.actors;
    const auto own = std::ranges::find(actors, m_options.actor, &std::pair<ActorId, std::string>::second);
    if (!actor && own != actors.end())
        actor = own->first; // makes himself known, as the first operation of a register may
    if (!actor) {
        TALLY_TRY(const std::int64_t id, takeIds(m_db, 1));
        actor = ActorId(id);
        actors.emplace_back(*actor, m_options.actor);
    }
    OtherRows others = rowsOfSteps(draft.steps, *actor);
    others.actors = std::move(actors);
    TALLY_CHECK(keepNewDuties(m_db, others.duties));
    addContentOf(others, content);

    TALLY_TRY(const LogState head, readHead(m_db));
    log::OperationRecord fields = recordFields(draft, operation.plan, m_clock.now());
    fields.actor = actor->value;
    fields.request = operation.request;
    TALLY_TRY(fields.role, SqliteStaging::role(m_db));
    fields.content = std::move(content);
    const LogEntry entry = nextEntry(head, std::move(fields));
    const OperationNumber number = entry.fields.number;

    TALLY_CHECK(writeActors(m_db, others.actors, number));
    TALLY_CHECK(insertOperation(m_db, entry));
    TALLY_CHECK(insertScope(m_db, operation.plan.scope, number));
    TALLY_CHECK(writeFacts(m_db, operation.plan, number, job));
    TALLY_CHECK(writeBlobs(m_db, draft.blobs));
    TALLY_CHECK(writePrivateValues(m_db, draft.privateValues));
    TALLY_CHECK(writeSteps(m_db, others, number));
    for (const ErasedValue &value : operation.erasures)
        TALLY_CHECK(erase(value));
    TALLY_CHECK(writeHead(m_db, entry.after));
    TALLY_CHECK(checkNames(draft, number));
    return Commit{number, entry.fields.recordedAt, entry.leaf};
}

Outcome SqliteStore::checkNames(const model::OperationDraft &draft, OperationNumber number)
{
    if (!cameBetween(draft, number))
        return {};
    if (standsAlone(draft))
        return plannedBefore();
    for (const std::string &query : namedMeanwhileQueries("?1", "?2")) {
        TALLY_TRY(SqliteStatement same, m_db.prepare(query));
        same.bind(1, *draft.plannedOn);
        same.bind(2, number);
        TALLY_TRY(const bool found, same.step());
        if (found)
            return namedMeanwhile(std::string(same.text(0)), std::string(same.text(1)));
    }
    return {};
}

Outcome SqliteStore::erase(const ErasedValue &value)
{
    TALLY_TRY(SqliteStatement remove,
              m_db.prepare("delete from private_value where item = ?1 and owner = ?2 and digest = ?3"));
    remove.bind(1, value.item.value);
    remove.bind(2, value.owner.value);
    remove.bind(3, std::string_view(value.digest));
    return remove.run();
}

Result<Commit> SqliteStore::commitStaged(const StagedOperation &operation, JobContext &job)
{
    TALLY_CHECK(checkWords(operation.draft, operation.request));
    if (m_options.actor.empty())
        return makeError(ErrorCode::Usage, "nobody is named as the actor", "Give a login");
    // Long for an import, so before the lock.
    TALLY_TRY(Content content, contentOfFacts(operation.plan, job));
    TALLY_CHECK(SqliteStaging::prepare(m_db, *m_staged, m_migrations));
    TALLY_TRY(SqliteStaging staging, SqliteStaging::stage(m_db, *m_staged, operation));
    TALLY_TRY(SqliteTransaction transaction, SqliteTransaction::begin(m_db, SqliteTransaction::Kind::Write));
    TALLY_TRY(const auto actor, findActor(m_db, m_options.actor));
    TALLY_TRY(const auto refused, judge(staging, operation, actor, 1, job));
    if (!refused.empty())
        return refused.front();
    TALLY_TRY(const Commit done, record(operation, actor, std::move(content), job));
    if (job.cancelled())
        return makeError(ErrorCode::Cancelled, "stopped; nothing of this was recorded");
    TALLY_CHECK(transaction.commit());
    return done;
}

Result<Commit> SqliteStore::commit(const model::OperationDraft &draft, const std::string &request,
                                   JobContext &job)
{
    TALLY_TRY(const CommitPlan plan, planCommit(draft));
    return commitStaged({draft, plan, request, {}}, job);
}

Result<std::vector<Error>> SqliteStore::wouldRefuse(const model::OperationDraft &draft)
{
    const auto plan = planCommit(draft, DraftIds::MayBeNegative);
    if (!plan)
        return std::vector<Error>{plan.error()};
    if (auto words = checkWords(draft, "dry run"); !words)
        return std::vector<Error>{words.error()};
    // No lock: a read transaction sees one state, and nothing is written but staging.
    TALLY_CHECK(SqliteStaging::prepare(m_db, *m_staged, m_migrations));
    const StagedOperation operation{draft, *plan, randomId(), {}};
    TALLY_TRY(SqliteStaging staging, SqliteStaging::stage(m_db, *m_staged, operation));
    TALLY_TRY(SqliteTransaction snapshot, SqliteTransaction::begin(m_db, SqliteTransaction::Kind::Read));
    TALLY_TRY(const auto actor, findActor(m_db, m_options.actor));
    JobContext unstoppable;
    return judge(staging, operation, actor, kRefusalsShown, unstoppable);
}

Result<Commit> SqliteStore::erasePrivate(ItemId item, const std::set<std::string> &digests,
                                         const std::string &reason, const std::string &request)
{
    TALLY_TRY(
        SqliteStatement find,
        m_db.prepare("select distinct owner, digest from private_value where item = ?1 order by owner"));
    find.bind(1, item.value);
    std::vector<ErasedValue> held;
    while (true) {
        TALLY_TRY(const bool row, find.step());
        if (!row)
            break;
        held.push_back({OrgId(find.integer(0)), item, std::string(find.text(1))});
    }
    ErasurePlan erasure = planErasure(held, digests);
    if (erasure.values.empty())
        return refusal("NOTHING_TO_ERASE", "item has no private values", {}, item.value);
    model::OperationDraft draft;
    draft.kind = "erase";
    draft.source = std::move(erasure.source);
    draft.reason = reason;
    CommitPlan plan;
    for (const ErasedValue &value : erasure.values) {
        if (plan.scope.empty() || plan.scope.back() != value.owner)
            plan.scope.push_back(value.owner);
    }
    JobContext job;
    TALLY_TRY(const Commit done, commitStaged({draft, plan, request, std::move(erasure.values)}, job));
    // The texts leave the file itself (secure_delete) and the log of pages beside it, as far as no other
    // program is reading; then the next checkpoint takes them.
    static_cast<void>(m_db.execute("pragma wal_checkpoint(truncate)"));
    return done;
}

Result<std::int64_t> SqliteStore::reserveIds(std::int64_t count)
{
    if (count <= 0)
        return makeError(ErrorCode::Usage, "ids are reserved in blocks of one or more");
    TALLY_TRY(SqliteTransaction transaction, SqliteTransaction::begin(m_db, SqliteTransaction::Kind::Write));
    TALLY_TRY(const std::int64_t first, takeIds(m_db, count));
    TALLY_CHECK(transaction.commit());
    return first;
}

Outcome SqliteStore::addCheckpoint(const Checkpoint &checkpoint)
{
    TALLY_TRY(
        SqliteStatement insert,
        m_db.prepare("insert into checkpoint (size, root, note) values (?1, ?2, ?3) on conflict do nothing"));
    insert.bind(1, checkpoint.size);
    insert.bindBytes(2, checkpoint.root);
    insert.bind(3, std::string_view(checkpoint.note));
    return insert.run();
}

} // namespace tally::store
