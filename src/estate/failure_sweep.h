// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fails hundreds of vertices at once, each in a world of its own: one bit a world ("lane"), one pass over the
// graph in the order of its strong components for all of them. What a walk for each would visit again and
// again is read once. Exactly the rules of impactOf without options; used where many vertices each take much
// down (estate/weak_points.cpp).
#pragma once

#include "estate/graph.h"
#include "estate/lanes.h"

#include <optional>
#include <span>
#include <vector>

namespace tally::estate {

class FailureSweep
{
public:
    // Costs a few passes over the graph, which must outlive it. run() may then be called by several threads
    // at once.
    explicit FailureSweep(const Graph &graph);

    // Providers stand before their consumers, but for those that rest on each other.
    std::uint32_t positionOf(Vertex v) const { return m_position[v]; }

    // The memory of one thread, reused from call to call.
    struct Memory
    {
        std::vector<Lanes> down;          // by slot
        std::vector<bool> queued;         // by position
        std::vector<std::uint32_t> queue; // positions
    };

    // `sources` are at most kLanes different vertices that have consumers and are not retired: a lane each,
    // in their order.
    //
    // What each of them takes down alone; takesDown is 0 for one that leaves `of` standing.
    std::vector<WeakPoint> run(std::span<const Vertex> sources, std::span<const std::uint32_t> weights,
                               std::optional<Vertex> of, Memory &memory) const;
    // The lanes in which `of` goes down when `also` (of the same kind) has failed in all of them.
    Lanes stopping(Vertex of, Vertex also, std::span<const Vertex> sources, Memory &memory) const;

private:
    struct Rule // the providers of one group, or all that decide alone
    {
        std::uint32_t providersEnd; // in m_providers; they begin where the rule before ends
        std::uint32_t limit;        // so many failures bring the consumer down
    };
    struct Block // of positions
    {
        std::uint32_t end; // it begins where the block before ends
        bool isCycle;
    };

    void orderVertices();
    void numberSlots();
    void addRules(Vertex consumer);
    void addProvider(std::uint32_t edge);
    Lanes evaluate(std::uint32_t position, const std::vector<Lanes> &down) const;
    // Works out all lanes; calls visit(vertex, lanes in which it is down) from `first` (a position) on.
    template <typename Visit>
    void settle(std::uint32_t first, Memory &memory, Visit visit) const;
    void clear(Memory &memory) const;
    // Lets the sources fail; returns the position of the first.
    std::uint32_t enter(std::span<const Vertex> sources, Memory &memory) const;
    void settleCycle(std::uint32_t begin, std::uint32_t end, Memory &memory) const;

    const Graph &m_graph;
    std::vector<std::uint32_t> m_position; // by vertex
    std::vector<Vertex> m_vertices;        // by position
    std::vector<std::uint32_t> m_slot;     // by vertex; kNoSlot for those that nothing rests on
    std::uint32_t m_slots = 0;
    std::vector<Block> m_blocks;
    std::vector<std::uint32_t> m_rulesEnd; // by position
    std::vector<Rule> m_rules;
    std::vector<std::uint32_t> m_providers; // slots
};

} // namespace tally::estate
