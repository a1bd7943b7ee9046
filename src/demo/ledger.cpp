// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/ledger.h"

#include <iterator>

namespace tally::demo {

void Ledger::open(Day day, int minuteOfDay, std::string actor, std::string kind, std::string source,
                  std::string reason)
{
    m_operation = {};
    m_operation.recordedAt = startOf(day) + static_cast<Instant>(minuteOfDay) * 60'000;
    m_operation.actor = std::move(actor);
    m_operation.draft.kind = std::move(kind);
    m_operation.draft.source = std::move(source);
    m_operation.draft.reason = std::move(reason);
    m_operation.draft.effectiveOn = day;
}

Outcome Ledger::close()
{
    if (m_operation.draft.changes.empty() && m_operation.draft.steps.empty())
        return {};
    TALLY_CHECK(m_sink(std::move(m_operation)));
    m_operation = {};
    ++m_number;
    return {};
}

void Ledger::adopt(model::OperationDraft &&draft)
{
    for (const model::Change &change : draft.changes) {
        if (change.key.table == model::Table::Item && change.values)
            m_began[std::get<std::int64_t>(change.key.cells[0])] = m_number;
    }
    model::OperationDraft &onto = m_operation.draft;
    std::move(draft.changes.begin(), draft.changes.end(), std::back_inserter(onto.changes));
    std::move(draft.steps.begin(), draft.steps.end(), std::back_inserter(onto.steps));
    std::move(draft.blobs.begin(), draft.blobs.end(), std::back_inserter(onto.blobs));
}

void Ledger::put(const model::ItemRow &row)
{
    const auto [entry, isNew] = m_began.try_emplace(row.id.value, m_number);
    if (isNew) {
        begin(row);
    } else {
        replace(row, entry->second);
        entry->second = m_number;
    }
}

void Ledger::retire(const model::ItemRow &row)
{
    const auto entry = m_began.find(row.id.value);
    if (entry == m_began.end())
        return;
    end(row, entry->second);
    m_began.erase(entry);
}

} // namespace tally::demo
