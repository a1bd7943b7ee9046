// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/verification_facts.h"

#include <algorithm>

namespace tally::store {

namespace {

constexpr int kSampleRows = 3;                    // named in a message
constexpr std::int64_t kRowsBetweenChecks = 8192; // of the stop button

// Sorts as the integer does: the sign bit turned, most significant byte first.
void appendSortable(std::string &out, std::int64_t value)
{
    const auto bits = static_cast<std::uint64_t>(value) ^ (std::uint64_t{1} << 63U);
    for (int shift = 56; shift >= 0; shift -= 8)
        out += static_cast<char>((bits >> static_cast<unsigned>(shift)) & 0xffU);
}

// Texts hold no NUL, so one ends them and sorts a prefix first.
void appendSortable(std::string &out, std::string_view text)
{
    out += text;
    out += '\0';
}

void appendCell(log::ContentLine &line, const model::ColumnSpec &column, const model::RowView &row,
                std::size_t place)
{
    if (row.isNull(place))
        line.null();
    else if (column.type == model::ColumnType::Integer)
        line.integer(row.integer(place));
    else
        line.text(row.text(place));
}

std::string nameOf(const model::TableSpec &spec, const model::RowView &row)
{
    std::string out;
    for (std::size_t i = 0; i < spec.keys.size(); ++i) {
        out += i == 0 ? "" : " ";
        out += spec.keys[i].type == model::ColumnType::Integer ? std::to_string(row.integer(i))
                                                               : std::string(row.text(i));
    }
    return out;
}

} // namespace

void OperationRows::add(const model::TableSpec &spec, char sign, const model::RowView &row)
{
    Row entry;
    entry.start = m_bytes.size();
    appendSortable(m_bytes, row.owner().value);
    m_line.begin(sign);
    m_line.integer(row.owner().value);
    for (std::size_t i = 0; i < spec.keys.size(); ++i) {
        if (spec.keys[i].type == model::ColumnType::Integer)
            appendSortable(m_bytes, row.integer(i));
        else
            appendSortable(m_bytes, row.text(i));
        appendCell(m_line, spec.keys[i], row, i);
    }
    if (sign == '-') {
        m_line.integer(row.began());
    } else {
        for (std::size_t i = 0; i < spec.values.size(); ++i)
            appendCell(m_line, spec.values[i], row, spec.keys.size() + i);
    }
    entry.keySize = m_bytes.size() - entry.start;
    entry.lineSize = m_line.bytes().size();
    m_bytes += m_line.bytes();
    m_sorted = m_sorted && (m_rows.empty() || key(m_rows.back()) <= key(entry));
    m_rows.push_back(entry);
}

void OperationRows::feed(log::ContentDigest &digest)
{
    if (!m_sorted)
        std::ranges::stable_sort(m_rows, [this](const Row &a, const Row &b) { return key(a) < key(b); });
    for (const Row &row : m_rows)
        digest.add(std::string_view(m_bytes).substr(row.start + row.keySize, row.lineSize));
}

void OperationRows::clear()
{
    m_bytes.clear();
    m_rows.clear();
    m_sorted = true;
}

Outcome FactVerifier::table(VerifySource &source, const model::TableSpec &spec, const RowWatch &watch,
                            JobContext &job)
{
    FoundRows found;
    OperationRows rows;
    OperationNumber at = -1;
    std::int64_t count = 0;
    const bool namesItself = spec.keys.front().name == "id";
    const auto flush = [&] {
        if (!rows.empty())
            rows.feed(found[at].digest);
        rows.clear();
    };
    const auto take = [&](char sign, OperationNumber operation, const model::RowView &row) -> Outcome {
        if (count++ % kRowsBetweenChecks == 0) {
            job.progress(count, 0);
            if (job.cancelled())
                return makeError(ErrorCode::Cancelled, "stopped while verifying");
        }
        if (operation != at)
            flush();
        at = operation;
        Found &entry = found[operation];
        if (entry.sampled++ < kSampleRows)
            entry.sample += (entry.sample.empty() ? "" : ", ") + nameOf(spec, row);
        rows.add(spec, sign, row);
        if (std::ranges::find(entry.owners, row.owner()) == entry.owners.end())
            entry.owners.push_back(row.owner());
        if (sign == '+') {
            ++m_result.facts;
            if (namesItself)
                m_largestId = std::max(m_largestId, row.integer(0));
            watch(row);
        }
        return {};
    };
    // First all that ended, then all that began: the order of an operation's lines.
    TALLY_CHECK(
        source.ended(spec, [&](OperationNumber n, const model::RowView &row) { return take('-', n, row); }));
    flush();
    at = -1;
    TALLY_CHECK(
        source.begun(spec, [&](OperationNumber n, const model::RowView &row) { return take('+', n, row); }));
    flush();

    std::set<OperationNumber> seen;
    for (auto &[operation, entry] : found) {
        seen.insert(operation);
        m_owners[operation].insert(entry.owners.begin(), entry.owners.end());
        compare(spec.name, operation, entry.digest.finish(), entry.sample);
    }
    compareMissing(spec.name, seen);
    return {};
}

void FactVerifier::others(std::map<OperationNumber, OtherRows> rows)
{
    std::map<std::string, std::set<OperationNumber>> seen{
        {"actor", {}}, {"duty", {}}, {"custody_event", {}}, {"custody_duty", {}}};
    for (auto &[operation, others] : rows) {
        for (const StepRow &step : others.steps)
            m_owners[operation].insert(step.owner);
        for (const auto &[actor, login] : others.actors)
            m_largestId = std::max(m_largestId, actor.value);
        Content content;
        addContentOf(others, content);
        for (const auto &[table, digest] : content) {
            seen[table].insert(operation);
            compare(table, operation, digest, {});
        }
    }
    for (const auto &[table, operations] : seen)
        compareMissing(table, operations);
}

void FactVerifier::scopes(const std::map<OperationNumber, std::set<OrgId>> &noted)
{
    static const std::set<OrgId> kNone;
    const auto at = [](const auto &scopes, OperationNumber operation) -> const std::set<OrgId> & {
        const auto found = scopes.find(operation);
        return found == scopes.end() ? kNone : found->second;
    };
    std::set<OperationNumber> named; // their facts are not what they were: said already
    for (const Damage &damage : m_result.damage)
        named.insert(damage.operation);
    for (const auto &[operation, content] : m_log.content) {
        if (m_unreadable.contains(operation) || m_log.erasures.contains(operation) ||
            named.contains(operation) || at(noted, operation) == at(m_owners, operation))
            continue;
        m_result.damage.push_back({operation, "scope",
                                   "the organisations noted for operation " + std::to_string(operation) +
                                       " are not those whose facts it changed"});
    }
}

void FactVerifier::ids(std::optional<std::int64_t> next)
{
    if (next && *next <= m_largestId)
        m_result.damage.push_back({0, "ids",
                                   "the next id would be " + std::to_string(*next) + ", but ids up to " +
                                       std::to_string(m_largestId) + " are in use"});
}

void FactVerifier::compare(std::string_view table, OperationNumber operation, const std::string &digest,
                           const std::string &sample)
{
    if (m_unreadable.contains(operation))
        return;
    const std::string rows = sample.empty() ? std::string(table) : std::string(table) + " " + sample;
    const auto log = m_log.content.find(operation);
    if (log == m_log.content.end()) {
        m_result.damage.push_back({operation, "orphan",
                                   "there are rows of " + rows + " by operation " +
                                       std::to_string(operation) + ", which the log does not have"});
        return;
    }
    const auto expected =
        std::ranges::find(log->second, table, [](const auto &one) { return std::string_view(one.first); });
    if (expected == log->second.end())
        m_result.damage.push_back({operation, "facts",
                                   "there are rows of " + rows + " by operation " +
                                       std::to_string(operation) + ", which changed nothing there"});
    else if (expected->second != digest)
        m_result.damage.push_back({operation, "facts",
                                   "rows of " + std::string(table) + " are not what operation " +
                                       std::to_string(operation) + " wrote or ended" +
                                       (sample.empty() ? "" : "; it is among, or missing from: " + sample)});
}

void FactVerifier::compareMissing(std::string_view table, const std::set<OperationNumber> &seen)
{
    for (const auto &[operation, content] : m_log.content) {
        if (seen.contains(operation) || m_unreadable.contains(operation))
            continue;
        const auto expected =
            std::ranges::find(content, table, [](const auto &one) { return std::string_view(one.first); });
        if (expected != content.end())
            m_result.damage.push_back({operation, "facts",
                                       "all rows of " + std::string(table) + " by operation " +
                                           std::to_string(operation) + " are missing"});
    }
}

} // namespace tally::store
