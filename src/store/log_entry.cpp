// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/log_entry.h"

#include "core/text.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace tally::store {

namespace {

LogEntry entryOf(const LogState &state, log::OperationRecord fields, std::string record)
{
    LogEntry out;
    out.leaf = log::leafHash(record);
    out.after.leaf = out.leaf;
    out.after.recordedAt = fields.recordedAt;
    out.after.frontier = state.frontier;
    out.after.frontier.append(out.leaf);
    out.fields = std::move(fields);
    out.record = std::move(record);
    return out;
}

} // namespace

LogEntry nextEntry(const LogState &state, log::OperationRecord fields)
{
    fields.number = state.frontier.size();
    fields.previous = state.leaf;
    fields.recordedAt = std::max(fields.recordedAt, state.recordedAt);
    std::string record = log::encode(fields);
    return entryOf(state, std::move(fields), std::move(record));
}

Result<LogEntry> replayedEntry(const LogState &state, std::string record)
{
    auto fields = log::decode(record);
    const std::string number = std::to_string(state.frontier.size());
    if (!fields)
        return makeError(ErrorCode::Damaged, "the record of operation " + number + " cannot be read");
    if (fields->number != state.frontier.size() || fields->previous != state.leaf)
        return makeError(ErrorCode::Damaged, "the record of operation " + std::to_string(fields->number) +
                                                 " does not follow the operation before it (" + number +
                                                 " is next)");
    return entryOf(state, std::move(*fields), std::move(record));
}

LogEntry genesisEntry(const std::string &registerId, Instant now, int schema)
{
    log::OperationRecord fields;
    fields.recordedAt = now;
    fields.effectiveOn = dayOf(now);
    fields.kind = "genesis";
    fields.request = registerId;
    fields.source = "tallystick/" + registerId; // the origin line of its checkpoints
    fields.reason = "schema " + std::to_string(schema);
    return nextEntry(LogState{}, std::move(fields));
}

std::string randomId()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return text::hex({reinterpret_cast<const char *>(words.data()), sizeof words});
}

} // namespace tally::store
