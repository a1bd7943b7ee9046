// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/merkle.h"

#include "log/sha256.h"

#include <bit>

namespace tally::log {

std::string leafHash(std::string_view record)
{
    std::string bytes(1, '\x00');
    bytes += record;
    return sha256(bytes);
}

std::string nodeHash(std::string_view left, std::string_view right)
{
    std::string bytes(1, '\x01');
    bytes += left;
    bytes += right;
    return sha256(bytes);
}

void Frontier::append(std::string_view leaf)
{
    // Each trailing one of the size is a subtree that the new leaf completes into the next larger one.
    m_roots.emplace_back(leaf);
    for (std::int64_t size = m_size; size % 2 == 1; size /= 2) {
        const std::string right = m_roots.back();
        m_roots.pop_back();
        m_roots.back() = nodeHash(m_roots.back(), right);
    }
    ++m_size;
}

std::string Frontier::root() const
{
    if (m_roots.empty())
        return sha256({});
    std::string out = m_roots.back();
    for (std::size_t i = m_roots.size() - 1; i > 0; --i)
        out = nodeHash(m_roots[i - 1], out);
    return out;
}

std::string Frontier::toBytes() const
{
    std::string out;
    for (const std::string &root : m_roots)
        out += root;
    return out;
}

std::optional<Frontier> Frontier::fromBytes(std::int64_t size, std::string_view bytes)
{
    if (size < 0)
        return {};
    const auto subtrees = static_cast<std::size_t>(std::popcount(static_cast<std::uint64_t>(size)));
    if (bytes.size() != subtrees * kDigestSize)
        return {};
    Frontier out;
    out.m_size = size;
    for (std::size_t i = 0; i < subtrees; ++i)
        out.m_roots.emplace_back(bytes.substr(i * kDigestSize, kDigestSize));
    return out;
}

} // namespace tally::log
