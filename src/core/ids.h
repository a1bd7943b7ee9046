// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Numbers that name things. One sequence of the store gives ids to items, titles and reports alike; a draft names things
// that do not exist yet by negative ids, and committing replaces them (design.md section 11).
#pragma once

#include <cstdint>
#include <functional>

namespace tally {

// A number of one kind that does not mix with another kind.
template <typename Tag>
struct Id
{
    std::int64_t value = 0; // 0: none

    constexpr Id() = default;
    constexpr explicit Id(std::int64_t v) : value(v) {}
    constexpr explicit operator bool() const { return value != 0; }
    friend constexpr auto operator<=>(Id, Id) = default;
};

using ItemId = Id<struct ItemTag>;
using TitleId = Id<struct TitleTag>;   // a raw software title
using ReportId = Id<struct ReportTag>; // the stream of reports of one source about one thing
using ActorId = Id<struct ActorTag>;   // a login

// The organisation that owns a fact: the id of its item. 0 is the partnership, which everybody reads.
using OrgId = Id<struct OrgTag>;
inline constexpr OrgId kPartnership{};

// The number of an operation in the log. 0 is the genesis, which has no facts.
using OperationNumber = std::int64_t;

} // namespace tally

template <typename Tag>
struct std::hash<tally::Id<Tag>>
{
    std::size_t operator()(tally::Id<Tag> id) const noexcept { return std::hash<std::int64_t>{}(id.value); }
};
