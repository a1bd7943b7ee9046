// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/random.h"

#include <bit>

namespace tally::demo {

Random::Random(std::uint64_t seed) : m_state{}
{
    for (std::uint64_t &word : m_state) { // splitmix64
        seed += 0x9E3779B97F4A7C15ULL;
        std::uint64_t z = seed;
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
        word = z ^ (z >> 31U);
    }
}

std::uint64_t Random::next()
{
    const std::uint64_t result = std::rotl(m_state[1] * 5, 7) * 9;
    const std::uint64_t shifted = m_state[1] << 17U;
    m_state[2] ^= m_state[0];
    m_state[3] ^= m_state[1];
    m_state[1] ^= m_state[2];
    m_state[0] ^= m_state[3];
    m_state[2] ^= shifted;
    m_state[3] = std::rotl(m_state[3], 45);
    return result;
}

std::size_t Random::below(std::size_t count)
{
    return count == 0 ? 0 : static_cast<std::size_t>(next() >> 11U) % count;
}

std::int64_t Random::between(std::int64_t low, std::int64_t high)
{
    return low + static_cast<std::int64_t>(below(static_cast<std::size_t>(high - low + 1)));
}

bool Random::chance(int permille)
{
    return below(1000) < static_cast<std::size_t>(permille);
}

std::size_t Random::skewed(std::size_t count)
{
    const std::size_t first = below(count);
    return below(first + 1);
}

std::string Random::letters(std::string_view alphabet, std::size_t length)
{
    std::string out;
    for (std::size_t i = 0; i < length; ++i)
        out += alphabet[below(alphabet.size())];
    return out;
}

} // namespace tally::demo
