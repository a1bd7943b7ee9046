// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The second door of a file: operations recorded elsewhere, with their times and actors, into an empty
// register.
#include "store/sqlite_facts.h"
#include "store/sqlite_log.h"
#include "store/sqlite_store.h"

#include <algorithm>
#include <map>

namespace tally::store {

namespace {

// Largest id that an operation speaks of: ids given out later must lie above it.
std::int64_t largestId(const std::vector<model::Change> &changes)
{
    std::int64_t out = 0;
    const auto look = [&out](std::span<const model::ColumnSpec> columns,
                             const std::vector<model::Cell> &cells) {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const auto *integer = std::get_if<std::int64_t>(&cells[i]);
            if (integer != nullptr && columns[i].names == model::Names::Id)
                out = std::max(out, *integer);
        }
    };
    for (const model::Change &change : changes) {
        const model::TableSpec &spec = model::tableSpec(change.key.table);
        look(spec.keys, change.key.cells);
        if (change.values)
            look(spec.values, *change.values);
    }
    return out;
}

model::OperationDraft draftOf(ReplayOperation &operation)
{
    model::OperationDraft out;
    out.kind = operation.operation.kind;
    out.role = operation.operation.role;
    out.changes = std::move(operation.changes);
    out.steps = std::move(operation.steps);
    out.privateValues = std::move(operation.privateValues);
    out.blobs = std::move(operation.blobs);
    out.actors = std::move(operation.actors);
    return out;
}

log::OperationRecord fieldsOf(const model::Operation &operation, const CommitPlan &plan)
{
    log::OperationRecord out;
    out.recordedAt = operation.recordedAt;
    out.effectiveOn = operation.effectiveOn;
    out.actor = operation.actor.value;
    out.role = operation.role;
    out.kind = operation.kind;
    out.request = operation.request.empty() ? randomId() : operation.request;
    out.source = operation.source;
    out.reason = operation.reason;
    out.undoes = operation.undoes;
    out.changes = plan.changes;
    return out;
}

class Replay
{
public:
    explicit Replay(SqliteConnection &db) : m_db(db) {}

    Outcome start()
    {
        TALLY_TRY(const std::int64_t operations, m_db.integer("select count(*) from operation"));
        if (operations > 1)
            return makeError(ErrorCode::Conflict, "operations are replayed into an empty register only",
                             "Make a new register");
        TALLY_TRY(m_head, readHead(m_db));
        return {};
    }

    Outcome add(ReplayOperation operation, JobContext &job)
    {
        if (operation.operation.number == 0 && !operation.record.empty())
            return replaceGenesis(std::move(operation.record));
        TALLY_TRY(const ActorId actor, actorOf(operation));
        operation.operation.actor = actor;
        const model::Operation head = operation.operation;
        const std::string record = std::move(operation.record);
        const model::OperationDraft draft = draftOf(operation);
        TALLY_TRY(const CommitPlan plan, planCommit(draft));
        OtherRows others = rowsOfSteps(draft.steps, actor);
        others.actors = draft.actors;
        TALLY_CHECK(keepNewDuties(m_db, others.duties));
        TALLY_TRY(const LogEntry entry, entryOf(head, record, plan, others));
        m_largestId = std::max({m_largestId, largestId(draft.changes), actor.value});
        return write(entry, draft, plan, others, job);
    }

    Outcome finish()
    {
        TALLY_CHECK(writeHead(m_db, m_head));
        TALLY_TRY(SqliteStatement ids, m_db.prepare("update id_block set next = max(next, ?1 + 1)"));
        ids.bind(1, m_largestId);
        return ids.run();
    }

private:
    // The replayed register stays the register that it was: same id, same chain.
    Outcome replaceGenesis(std::string record)
    {
        if (m_head.frontier.size() != 1)
            return makeError(ErrorCode::Damaged, "the genesis stands behind other operations");
        TALLY_TRY(const LogEntry entry, replayedEntry(LogState{}, std::move(record)));
        TALLY_CHECK(m_db.execute("delete from operation where number = 0"));
        TALLY_CHECK(insertOperation(m_db, entry));
        m_head = entry.after;
        return {};
    }

    // Makes the operation's own actor known when it is his first. Without a record the store gives him an id.
    Result<ActorId> actorOf(ReplayOperation &operation)
    {
        const std::string &login = operation.operation.actorLogin;
        for (const auto &[id, name] : operation.actors)
            m_actors.emplace(name, id);
        if (const auto known = m_actors.find(login); known != m_actors.end())
            return known->second;
        ActorId id = operation.operation.actor;
        if (!id) {
            TALLY_TRY(const std::int64_t next,
                      m_db.integer("update id_block set next = next + 1 returning next - 1"));
            id = ActorId(next);
        }
        m_actors.emplace(login, id);
        operation.actors.emplace_back(id, login);
        return id;
    }

    Result<LogEntry> entryOf(const model::Operation &operation, const std::string &record,
                             const CommitPlan &plan, OtherRows &others)
    {
        Content content = contentOfFacts(plan);
        addContentOf(others, content);
        if (record.empty()) {
            log::OperationRecord fields = fieldsOf(operation, plan);
            fields.content = std::move(content);
            return nextEntry(m_head, std::move(fields));
        }
        TALLY_TRY(LogEntry entry, replayedEntry(m_head, record));
        if (entry.fields.content != content)
            return makeError(ErrorCode::Damaged, "what operation " + std::to_string(entry.fields.number) +
                                                     " changed is not what its record says");
        return entry;
    }

    Outcome write(const LogEntry &entry, const model::OperationDraft &draft, const CommitPlan &plan,
                  const OtherRows &others, JobContext &job)
    {
        const OperationNumber number = entry.fields.number;
        TALLY_CHECK(writeActors(m_db, others.actors, number));
        TALLY_CHECK(insertOperation(m_db, entry));
        TALLY_CHECK(insertScope(m_db, plan.scope, number));
        TALLY_CHECK(writeFacts(m_db, plan, number, job));
        TALLY_CHECK(writeBlobs(m_db, draft.blobs));
        TALLY_CHECK(writePrivateValues(m_db, draft.privateValues));
        TALLY_CHECK(writeSteps(m_db, others, number));
        m_head = entry.after;
        return {};
    }

    SqliteConnection &m_db;
    LogState m_head;
    std::map<std::string, ActorId> m_actors;
    std::int64_t m_largestId = 0;
};

} // namespace

Outcome SqliteStore::replay(const std::function<Result<std::optional<ReplayOperation>>()> &next,
                            JobContext &job)
{
    TALLY_TRY(SqliteTransaction transaction, SqliteTransaction::begin(m_db, SqliteTransaction::Kind::Write));
    Replay replay(m_db);
    TALLY_CHECK(replay.start());
    while (true) {
        if (job.cancelled())
            return makeError(ErrorCode::Cancelled, "stopped; nothing of this was recorded");
        TALLY_TRY(auto operation, next());
        if (!operation)
            break;
        TALLY_CHECK(replay.add(std::move(*operation), job));
    }
    TALLY_CHECK(replay.finish());
    TALLY_CHECK(transaction.commit());
    TALLY_TRY(m_info.registerId, m_db.text("select request from operation where number = 0"));
    return {};
}

} // namespace tally::store
