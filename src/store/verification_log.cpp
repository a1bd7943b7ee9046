// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/verification_log.h"

#include "core/text.h"

#include <algorithm>
#include <charconv>

namespace tally::store {

namespace {

// Names of the columns that differ from the record.
std::string differences(const log::OperationRecord &columns, const log::OperationRecord &record)
{
    std::string out;
    const auto compare = [&out](const char *name, const auto &a, const auto &b) {
        if (!(a == b))
            out += std::string(out.empty() ? "" : ", ") + name;
    };
    compare("number", columns.number, record.number);
    compare("recorded_at", columns.recordedAt, record.recordedAt);
    compare("effective_on", columns.effectiveOn, record.effectiveOn);
    compare("actor", columns.actor, record.actor);
    compare("role", columns.role, record.role);
    compare("kind", columns.kind, record.kind);
    compare("request", columns.request, record.request);
    compare("source", columns.source, record.source);
    compare("reason", columns.reason, record.reason);
    compare("undoes", columns.undoes, record.undoes);
    compare("changes", columns.changes, record.changes);
    return out;
}

// "item 12" -> 12; "item 12: 0a1b…" names the values by the beginnings of their digests.
std::optional<std::pair<std::int64_t, Erasure>> erasureOf(const log::OperationRecord &record)
{
    constexpr std::string_view kPrefix = "item ";
    std::string_view rest = record.source;
    if (record.kind != "erase" || !rest.starts_with(kPrefix))
        return {};
    rest.remove_prefix(kPrefix.size());
    const std::string_view digits = rest.substr(0, rest.find(':'));
    std::int64_t item = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), item);
    if (error != std::errc() || end != digits.data() + digits.size())
        return {};
    Erasure erasure{record.number, {}};
    rest.remove_prefix(digits.size());
    for (const std::string_view value :
         text::split(rest.substr(std::min<std::size_t>(rest.size(), 1)), ' ')) {
        if (!value.empty())
            erasure.values.emplace_back(value);
    }
    return std::pair(item, std::move(erasure));
}

std::string number(OperationNumber operation)
{
    return "operation " + std::to_string(operation);
}

} // namespace

LogVerifier::LogVerifier(Verification &result, std::vector<Checkpoint> known)
    : m_result(result), m_known(std::move(known))
{
    std::ranges::sort(m_known, {}, &Checkpoint::size);
    checkCheckpoints(); // one of size 0 is about the empty log
}

void LogVerifier::damage(OperationNumber operation, const char *code, std::string what)
{
    m_result.damage.push_back({operation, code, std::move(what)});
}

Outcome LogVerifier::add(const StoredOperation &operation)
{
    ++m_result.operations;
    checkPlace(operation);
    const OperationNumber at = operation.columns.number;
    const std::string leaf = operation.hidden ? operation.leaf : log::leafHash(operation.record);
    if (operation.hidden) {
        m_previousLeaf = leaf;
        m_frontier.append(leaf);
        checkCheckpoints();
        return {};
    }
    if (leaf != operation.leaf)
        damage(at, "record",
               "the record of " + number(at) + " does not give its leaf: one of them was changed");
    if (const auto record = log::decode(operation.record))
        checkRecord(operation, *record);
    else
        damage(at, "record", "the record of " + number(at) + " cannot be read");
    m_previousLeaf = leaf;
    m_frontier.append(leaf);
    checkCheckpoints();
    return {};
}

void LogVerifier::checkPlace(const StoredOperation &operation)
{
    const OperationNumber at = operation.columns.number;
    if (at != m_expected) {
        const bool several = at > m_expected + 1;
        damage(m_expected, "order",
               number(m_expected) +
                   (several ? " to " + std::to_string(at - 1) + " are missing" : " is missing"));
        m_previousLeaf.reset();
    }
    if (operation.previous != (at == 0 ? std::nullopt : std::optional(at - 1)))
        damage(at, "order", number(at) + " does not name the one before it");
    m_expected = at + 1;
}

void LogVerifier::checkRecord(const StoredOperation &operation, const log::OperationRecord &record)
{
    const OperationNumber at = operation.columns.number;
    if (const std::string columns = differences(operation.columns, record); !columns.empty())
        damage(at, "record", "columns of " + number(at) + " are not what its record says: " + columns);
    if (m_previousLeaf && record.previous != *m_previousLeaf)
        damage(at, "link", number(at) + " does not follow the operation before it as that stands now");
    if (record.recordedAt < m_recordedAt)
        damage(at, "time", number(at) + " is recorded before the operation in front of it");
    m_recordedAt = std::max(m_recordedAt, record.recordedAt);
    m_log.content[at] = record.content;
    if (record.kind == "erase")
        m_log.erasures.insert(at);
    if (auto erasure = erasureOf(record))
        m_log.erasuresOf[erasure->first].push_back(std::move(erasure->second));
}

void LogVerifier::checkCheckpoints()
{
    for (; m_nextKnown < m_known.size() && m_known[m_nextKnown].size <= m_frontier.size(); ++m_nextKnown) {
        const Checkpoint &known = m_known[m_nextKnown];
        if (known.size == m_frontier.size() && known.root != m_frontier.root())
            damage(known.size - 1, "rewritten",
                   "the log up to " + number(known.size - 1) +
                       " is not the one that a checkpoint was made of");
    }
}

void LogVerifier::finish(const std::optional<LogState> &head)
{
    m_result.root = m_frontier.root();
    for (; m_nextKnown < m_known.size(); ++m_nextKnown) {
        damage(m_frontier.size(), "truncated",
               "a checkpoint knows " + std::to_string(m_known[m_nextKnown].size) +
                   " operations, the log has " + std::to_string(m_frontier.size()));
    }
    if (head)
        checkHead(*head);
    else
        damage(m_frontier.size() - 1, "link", "the head of the log cannot be read");
}

void LogVerifier::checkHead(const LogState &head)
{
    if (head.frontier.size() > m_frontier.size())
        damage(m_frontier.size(), "truncated",
               "the head knows " + std::to_string(head.frontier.size()) + " operations, the log has " +
                   std::to_string(m_frontier.size()));
    else if (head.frontier.size() < m_frontier.size())
        damage(head.frontier.size(), "order", "the log has operations behind its head");
    else if (head.frontier.toBytes() != m_frontier.toBytes() ||
             head.leaf != m_previousLeaf.value_or(std::string()))
        damage(m_frontier.size() - 1, "link", "the head does not belong to the log as it stands now");
}

} // namespace tally::store
