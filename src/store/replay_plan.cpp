// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/replay_plan.h"

#include <algorithm>

namespace tally::store {

namespace {

// Largest id that an operation speaks of: ids given out later must lie above it.
std::int64_t largestIdOf(const std::vector<model::Change> &changes)
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

} // namespace

Result<ReplayPlan> ReplayPlan::start(LogState head, NewActorId newActorId)
{
    if (head.frontier.size() > 1)
        return makeError(ErrorCode::Conflict, "operations are replayed into an empty register only",
                         "Make a new register");
    return ReplayPlan(std::move(head), std::move(newActorId));
}

Result<ReplayStep> ReplayPlan::next(ReplayOperation operation)
{
    if (operation.operation.number == 0 && !operation.record.empty())
        return genesis(std::move(operation.record));
    TALLY_TRY(const ActorId actor, actorOf(operation));
    operation.operation.actor = actor;
    ReplayStep step;
    step.draft = draftOf(operation);
    TALLY_TRY(step.plan, planCommit(step.draft));
    step.others = rowsOfSteps(step.draft.steps, actor);
    step.others.actors = step.draft.actors;
    // The same side may act again: a duty is written once.
    std::erase_if(step.others.duties, [this](const DutyRow &duty) { return !m_duties.insert(duty).second; });
    TALLY_TRY(step.entry, entryOf(operation.operation, std::move(operation.record), step));
    m_head = step.entry.after;
    m_largestId = std::max({m_largestId, largestIdOf(step.draft.changes), actor.value});
    for (const auto &[id, login] : step.others.actors)
        m_largestId = std::max(m_largestId, id.value);
    return step;
}

// The replayed register stays the register that it was: same id, same chain.
Result<ReplayStep> ReplayPlan::genesis(std::string record)
{
    if (m_head.frontier.size() != 1)
        return makeError(ErrorCode::Damaged, "the genesis stands behind other operations");
    ReplayStep step;
    step.isGenesis = true;
    TALLY_TRY(step.entry, replayedEntry(LogState{}, std::move(record)));
    m_head = step.entry.after;
    return step;
}

// Makes the operation's own actor known when it is his first.
Result<ActorId> ReplayPlan::actorOf(ReplayOperation &operation)
{
    const std::string &login = operation.operation.actorLogin;
    for (const auto &[id, name] : operation.actors)
        m_actors.emplace(name, id);
    if (const auto known = m_actors.find(login); known != m_actors.end())
        return known->second;
    ActorId id = operation.operation.actor;
    if (!id) {
        TALLY_TRY(const std::int64_t fresh, m_newActorId());
        id = ActorId(fresh);
    }
    m_actors.emplace(login, id);
    operation.actors.emplace_back(id, login);
    return id;
}

Result<LogEntry> ReplayPlan::entryOf(const model::Operation &operation, std::string record, ReplayStep &step)
{
    JobContext unstoppable;
    TALLY_TRY(Content content, contentOfFacts(step.plan, unstoppable));
    addContentOf(step.others, content);
    if (record.empty()) {
        log::OperationRecord fields = fieldsOf(operation, step.plan);
        fields.content = std::move(content);
        return nextEntry(m_head, std::move(fields));
    }
    TALLY_TRY(LogEntry entry, replayedEntry(m_head, std::move(record)));
    if (entry.fields.content != content)
        return makeError(ErrorCode::Damaged, "what operation " + std::to_string(entry.fields.number) +
                                                 " changed is not what its record says");
    return entry;
}

} // namespace tally::store
