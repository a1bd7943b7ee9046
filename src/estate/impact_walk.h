// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The walk under every impact question, and the memory that it needs. A scratch serves one thread and any
// number of graphs, one after the other; a walk costs what it reaches, not the number of vertices: marks are
// stamped with the number of the walk.
#pragma once

#include "estate/graph.h"

#include <cstdint>
#include <limits>
#include <memory>
#include <span>
#include <vector>

namespace tally::estate {

// A vertex in the order in which it was reached, and the edge by which; none for a seed.
struct Reached
{
    Vertex vertex;
    std::uint32_t edge;
};

class ImpactScratch
{
public:
    // Forgets the last walk and makes room for one on this graph.
    void begin(const Graph &graph);

    // False when it was entered in this walk before.
    bool enter(Vertex v, std::uint32_t edge)
    {
        if (m_marks[v] == m_mark)
            return false;
        m_marks[v] = m_mark;
        m_reached[m_count++] = {v, edge};
        return true;
    }
    bool isReached(Vertex v) const { return m_marks[v] == m_mark; }
    std::size_t count() const { return m_count; }
    Reached at(std::size_t i) const { return m_reached[i]; }

    // Says that all of one wave are entered: the seeds are the first.
    void endWave() { m_waveEnds.push_back(m_count); }
    // Where each wave ends; the last may be empty.
    const std::vector<std::size_t> &waveEnds() const { return m_waveEnds; }
    // All but the seeds.
    std::span<const Reached> followers() const
    {
        return {m_reached.get() + m_waveEnds.front(), m_count - m_waveEnds.front()};
    }

    // Counts one more failed provider of a group; returns how many there are now.
    std::uint32_t countFailure(std::uint32_t group)
    {
        Failures &failures = m_failures[group];
        if (failures.walk != m_walk) {
            failures = {m_walk, 0};
            m_touchedGroups.push_back(group);
        }
        return ++failures.count;
    }
    std::uint32_t failuresOf(std::uint32_t group) const
    {
        return m_failures[group].count;
    } // of a touched group
    const std::vector<std::uint32_t> &touchedGroups() const { return m_touchedGroups; }

private:
    // A byte, so that the marks of a million vertices stay in the cache; an enumeration, since a write
    // through a character type may alias everything and makes the compiler read all else again.
    enum class Mark : std::uint8_t
    {
    };
    struct Failures
    {
        std::uint32_t walk = 0;
        std::uint32_t count = 0;
    };

    std::vector<Mark> m_marks;
    Mark m_mark{};
    std::unique_ptr<Reached[]> m_reached; // room for every vertex, written only as far as the walk goes
    std::size_t m_count = 0;
    std::vector<std::size_t> m_waveEnds;
    std::vector<Failures> m_failures;
    std::vector<std::uint32_t> m_touchedGroups;
    std::uint32_t m_walk = 0;
};

// Fails the sources (and what was already down) and all that follows, or walks to all that they rest on.
void walk(const Graph &graph, std::span<const Vertex> sources, const ImpactOptions &options,
          ImpactScratch &scratch);

// The failure of one vertex alone, given up as soon as more than `budget` are reached: then false, and the
// answer is not complete.
bool walkWithin(const Graph &graph, Vertex source, std::size_t budget, ImpactScratch &scratch);

} // namespace tally::estate
