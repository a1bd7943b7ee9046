// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every distinct text once. A StringId compares in constant time for equality, and its rank orders it among
// all texts of the pool (case and accents folded), so that a million rows sort by text as by integers
// (design.md section 11).
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>

namespace tally::estate {

using StringId = std::uint32_t;
inline constexpr StringId kNoString = 0xFFFFFFFFU; // unknown; the empty text is an ordinary string

class StringPool
{
public:
    virtual ~StringPool() = default;
    virtual std::size_t size() const = 0;
    virtual std::string_view text(StringId id) const = 0;   // empty for kNoString
    virtual std::string_view folded(StringId id) const = 0; // for searching, see text::folded
    virtual StringId find(std::string_view text) const = 0; // kNoString when it does not occur
    virtual std::uint32_t rank(StringId id) const = 0;      // kNoString sorts last
};

} // namespace tally::estate
