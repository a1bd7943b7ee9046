// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Merkle tree of RFC 6962 over the records of operations: leaf SHA-256(0x00 | record), node SHA-256(0x01
// | left | right).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tally::log {

std::string leafHash(std::string_view record);
std::string nodeHash(std::string_view left, std::string_view right);

// The roots of the perfect subtrees of a growing tree, largest first: appends and gives the root without the
// tree.
class Frontier
{
public:
    void append(std::string_view leaf);
    std::int64_t size() const { return m_size; }
    std::string root() const; // SHA-256 of nothing for the empty tree
    // The roots one after the other, and back; nothing when their number does not fit the size.
    std::string toBytes() const;
    static std::optional<Frontier> fromBytes(std::int64_t size, std::string_view bytes);

private:
    std::int64_t m_size = 0;
    std::vector<std::string> m_roots;
};

} // namespace tally::log
