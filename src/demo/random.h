// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A small generator whose numbers are the same on every machine (the standard's distributions are not):
// xoshiro256**.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace tally::demo {

class Random
{
public:
    explicit Random(std::uint64_t seed);

    std::uint64_t next();
    std::size_t below(std::size_t count);                      // 0 … count - 1
    std::int64_t between(std::int64_t low, std::int64_t high); // both included
    bool chance(int permille);
    // Small numbers often, large ones seldom: 0 … count - 1, roughly by 1 / (rank + 1).
    std::size_t skewed(std::size_t count);
    std::string letters(std::string_view alphabet, std::size_t length);
    template <typename T>
    const T &pick(const std::vector<T> &from)
    {
        return from[below(from.size())];
    }
    template <typename T>
    const T &pick(std::span<const T> from)
    {
        return from[below(from.size())];
    }

private:
    std::array<std::uint64_t, 4> m_state;
};

} // namespace tally::demo
