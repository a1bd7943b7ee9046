// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Arithmetic on hundreds of bits side by side: each lane is one bit of a Lanes, a number a lane is a stack of
// them ("planes"), lowest first.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace tally::estate {

inline constexpr std::uint32_t kLanes = 512; // one cache line

struct Lanes
{
    std::array<std::uint64_t, kLanes / 64> words{};

    void set(std::uint32_t lane) { words[lane / 64] |= std::uint64_t(1) << (lane % 64); }
    void setAll() { words.fill(~std::uint64_t(0)); }
    bool test(std::uint32_t lane) const { return ((words[lane / 64] >> (lane % 64)) & 1U) != 0; }
    bool any() const
    {
        std::uint64_t all = 0;
        for (const std::uint64_t word : words)
            all |= word;
        return all != 0;
    }
    bool operator==(const Lanes &) const = default;
    Lanes &operator|=(const Lanes &other)
    {
        for (std::size_t i = 0; i < words.size(); ++i)
            words[i] |= other.words[i];
        return *this;
    }
};

// Counts a few things in each lane: below 2^kPlanes.
template <std::uint32_t kPlanes>
class LaneCounter
{
public:
    void add(Lanes carry)
    {
        for (Lanes &plane : m_planes) {
            std::uint64_t more = 0;
            for (std::size_t i = 0; i < carry.words.size(); ++i) {
                const std::uint64_t both = plane.words[i] & carry.words[i];
                plane.words[i] ^= carry.words[i];
                carry.words[i] = both;
                more |= both;
            }
            if (more == 0)
                return;
        }
    }
    // The lanes whose count is at least `limit`.
    Lanes atLeast(std::uint32_t limit) const
    {
        Lanes result;
        for (std::size_t i = 0; i < result.words.size(); ++i) {
            std::uint64_t above = 0;
            std::uint64_t equal = ~std::uint64_t(0);
            for (std::uint32_t plane = kPlanes; plane-- > 0;) {
                const std::uint64_t bits = m_planes[plane].words[i];
                if (((limit >> plane) & 1U) == 0) {
                    above |= equal & bits;
                    equal &= ~bits;
                } else {
                    equal &= bits;
                }
            }
            result.words[i] = above | equal;
        }
        return result;
    }

private:
    std::array<Lanes, kPlanes> m_planes{};
};

// Sums over millions of terms. A carry waits at its plane for the next one, so that a term costs one step on
// average, however many lanes carry at once.
class LaneSums
{
public:
    // Adds 2^plane in the lanes that are set.
    void add(Lanes term, std::uint32_t plane)
    {
        for (; m_isWaiting[plane]; ++plane) {
            m_isWaiting[plane] = false;
            for (std::size_t i = 0; i < term.words.size(); ++i) {
                std::uint64_t &sum = m_planes[plane].words[i];
                const std::uint64_t waiting = m_waiting[plane].words[i];
                const std::uint64_t half = sum ^ waiting;
                const std::uint64_t carry = (sum & waiting) | (half & term.words[i]);
                sum = half ^ term.words[i];
                term.words[i] = carry;
            }
        }
        m_waiting[plane] = term;
        m_isWaiting[plane] = true;
    }
    std::uint64_t at(std::uint32_t lane) const
    {
        std::uint64_t total = 0;
        for (std::size_t plane = 0; plane < kPlanes; ++plane) {
            total += std::uint64_t(m_planes[plane].test(lane) ? 1 : 0) << plane;
            total += std::uint64_t(m_isWaiting[plane] && m_waiting[plane].test(lane) ? 1 : 0) << plane;
        }
        return total;
    }

private:
    static constexpr std::size_t kPlanes = 63; // 2^30 terms of 2^32 at most
    std::array<Lanes, kPlanes> m_planes{};
    std::array<Lanes, kPlanes> m_waiting{};
    std::array<bool, kPlanes> m_isWaiting{};
};

} // namespace tally::estate
