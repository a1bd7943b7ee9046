// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/id_table.h"

namespace tally::estate {

namespace {

// Ids below take a cell of a paged table: 64 MB when all are used, nothing for pages that are not.
constexpr std::int64_t kDirectIds = 1LL << 24;

bool isDirect(std::int64_t id)
{
    return id > 0 && id < kDirectIds;
}

} // namespace

Slot IdTable::find(std::int64_t id) const
{
    if (isDirect(id)) {
        const auto index = static_cast<std::size_t>(id);
        return index < m_direct.size() ? m_direct.at(index) : kNoSlot;
    }
    if (!m_others)
        return kNoSlot;
    const auto found = m_others->find(id);
    return found == m_others->end() ? kNoSlot : found->second;
}

Slot IdTable::slotFor(std::int64_t id)
{
    if (id == 0)
        return kNoSlot;
    const Slot known = find(id);
    if (known != kNoSlot)
        return known;
    const auto slot = static_cast<Slot>(m_ids.size());
    m_ids.push(id);
    if (isDirect(id)) {
        const auto index = static_cast<std::size_t>(id);
        if (index >= m_direct.size())
            m_direct.resize(index + 1);
        m_direct.set(index, slot);
    } else {
        m_others.mutate().emplace(id, slot);
    }
    return slot;
}

std::size_t IdTable::memoryBytes() const
{
    constexpr std::size_t kNodeBytes = 40; // of the hash map, with its bucket
    return m_direct.memoryBytes() + m_ids.memoryBytes() + (m_others ? m_others->size() * kNodeBytes : 0);
}

} // namespace tally::estate
