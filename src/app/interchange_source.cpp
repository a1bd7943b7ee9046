// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange_source.h"

namespace tally::app {

Error InterchangeSource::wrongLine(std::string reason) const
{
    Error error = makeError(ErrorCode::InvalidInput, std::move(reason),
                            "The file was changed or cut off; export it again.");
    error.file = m_file;
    error.line = m_line;
    return error;
}

Result<std::optional<InterchangeLine>> InterchangeSource::readLine()
{
    std::string text;
    if (!std::getline(m_in, text)) {
        if (!m_ended)
            return wrongLine("The file ends before its end line");
        return std::optional<InterchangeLine>();
    }
    ++m_line;
    if (m_ended)
        return wrongLine("There is more behind the end line");
    auto line = parseLine(text);
    if (!line) {
        Error error = line.error();
        error.file = m_file;
        error.line = m_line;
        return error;
    }
    return std::optional(std::move(*line));
}

void InterchangeSource::hold(InterchangeOperation &&line)
{
    m_pending.emplace();
    m_pending->operation = std::move(line.operation);
    m_pending->record = std::move(line.record);
    m_tree.append(log::leafHash(m_pending->record));
}

Outcome InterchangeSource::checkEnd(const InterchangeEnd &end)
{
    m_ended = true;
    if (end.operations != m_tree.size())
        return wrongLine("The file should hold " + std::to_string(end.operations) + " operations and holds " +
                         std::to_string(m_tree.size()));
    if (end.root != m_tree.root())
        return wrongLine("The operations are not those that were exported");
    return {};
}

// What lies beside the operations comes first and is kept until there is one to give it to.
Outcome InterchangeSource::readToOperation()
{
    for (;;) {
        TALLY_TRY(auto line, readLine());
        if (!line)
            return {};
        if (auto *operation = std::get_if<InterchangeOperation>(&*line)) {
            hold(std::move(*operation));
            return {};
        }
        if (auto *value = std::get_if<model::PrivateValue>(&*line))
            m_privateValues.push_back(std::move(*value));
        else if (auto *blob = std::get_if<std::string>(&*line))
            m_blobs.push_back(std::move(*blob));
        else if (const auto *actor = std::get_if<InterchangeActor>(&*line))
            m_logins[actor->id] = actor->login;
        else if (!std::holds_alternative<InterchangeHead>(*line))
            return wrongLine("The line stands where it may not");
    }
}

Outcome InterchangeSource::gatherChanges(store::ReplayOperation &operation)
{
    for (;;) {
        TALLY_TRY(auto line, readLine());
        if (!line)
            return {};
        if (auto *following = std::get_if<InterchangeOperation>(&*line)) {
            hold(std::move(*following));
            return {};
        }
        if (auto *change = std::get_if<model::Change>(&*line))
            operation.changes.push_back(std::move(*change));
        else if (auto *step = std::get_if<model::Step>(&*line))
            operation.steps.push_back(std::move(*step));
        else if (auto *checkpoint = std::get_if<store::Checkpoint>(&*line))
            m_checkpoints.push_back(std::move(*checkpoint));
        else if (!std::holds_alternative<InterchangeEnd>(*line))
            return wrongLine("The line stands where it may not");
        else
            TALLY_CHECK(checkEnd(std::get<InterchangeEnd>(*line)));
    }
}

// The genesis takes nothing beside it.
void InterchangeSource::giveBeside(store::ReplayOperation &operation)
{
    if (operation.operation.number == 0)
        return;
    operation.privateValues = std::move(m_privateValues);
    operation.blobs = std::move(m_blobs);
    m_privateValues.clear();
    m_blobs.clear();
}

// A login that gets a right before it first acts was made known by that operation, and stands in its digest.
void InterchangeSource::nameNewActors(store::ReplayOperation &operation)
{
    const ActorId actor = operation.operation.actor;
    for (const model::Change &change : operation.changes) {
        if (change.key.table != model::Table::RightHeld || !change.values)
            continue;
        const ActorId person{
            std::get<std::int64_t>(change.key.cells[model::keyIndex(model::Table::RightHeld, "person")])};
        if (person != actor && m_known.insert(person).second)
            operation.actors.emplace_back(person, m_logins[person]);
    }
    m_known.insert(actor);
}

Result<std::optional<store::ReplayOperation>> InterchangeSource::next()
{
    if (!m_pending)
        TALLY_CHECK(readToOperation());
    if (!m_pending)
        return std::optional<store::ReplayOperation>();
    std::optional<store::ReplayOperation> ready = std::move(m_pending);
    m_pending.reset();
    TALLY_CHECK(gatherChanges(*ready));
    giveBeside(*ready);
    nameNewActors(*ready);
    return ready;
}

} // namespace tally::app
