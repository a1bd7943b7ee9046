// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ids as dense small numbers ("slots") that never change while estates advance, so that rows by the million
// can name an item, title or report in four bytes and a row may move without touching them. A slot is made
// when an id is first mentioned, live or not.
#pragma once

#include "estate/chunked.h"

#include <cstdint>
#include <unordered_map>

namespace tally::estate {

using Slot = std::uint32_t;
inline constexpr Slot kNoSlot = 0xFFFFFFFFU;

class IdTable
{
public:
    std::size_t size() const { return m_ids.size(); }
    Slot find(std::int64_t id) const;
    Slot slotFor(std::int64_t id); // makes it; kNoSlot for id 0
    std::int64_t idAt(Slot slot) const { return slot == kNoSlot ? 0 : m_ids.at(slot); }
    std::size_t memoryBytes() const;

private:
    Chunked<Slot> m_direct{kNoSlot};                      // by id, for ids of a register's usual size
    Cow<std::unordered_map<std::int64_t, Slot>> m_others; // a draft's negative ids, and very large ones
    Chunked<std::int64_t> m_ids;
};

} // namespace tally::estate
