// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/failure_sweep.h"

#include "estate/strong_components.h"

#include <algorithm>
#include <bit>

namespace tally::estate {

namespace {

constexpr std::uint32_t kNoSlot = 0xFFFFFFFFU;

// Where at least `limit` of the providers are down. kPlanes: their number is below 2^kPlanes.
template <std::uint32_t kPlanes>
Lanes shortOf(std::span<const std::uint32_t> providers, std::uint32_t limit, const std::vector<Lanes> &down)
{
    LaneCounter<kPlanes> failed;
    for (const std::uint32_t provider : providers)
        failed.add(down[provider]);
    return failed.atLeast(limit);
}

} // namespace

FailureSweep::FailureSweep(const Graph &graph) : m_graph(graph)
{
    orderVertices();
    numberSlots();
    m_rulesEnd.reserve(m_vertices.size());
    for (const Vertex v : m_vertices) {
        addRules(v);
        m_rulesEnd.push_back(std::uint32_t(m_rules.size()));
    }
}

void FailureSweep::orderVertices()
{
    const Components components = strongComponents(m_graph);
    std::vector<std::uint32_t> begin(components.count + std::size_t(1), 0);
    const auto place = [&](Vertex v) { return components.count - 1 - components.of[v]; }; // providers first
    for (Vertex v = 0; v < m_graph.vertexCount; ++v)
        ++begin[place(v) + std::size_t(1)];
    for (std::size_t i = 1; i < begin.size(); ++i)
        begin[i] += begin[i - 1];

    for (std::size_t i = 1; i < begin.size(); ++i) {
        const bool isCycle = begin[i] - begin[i - 1] > 1;
        if (!isCycle && !m_blocks.empty() && !m_blocks.back().isCycle)
            m_blocks.back().end = begin[i];
        else
            m_blocks.push_back({begin[i], isCycle});
    }
    m_position.resize(m_graph.vertexCount);
    m_vertices.resize(m_graph.vertexCount);
    for (Vertex v = 0; v < m_graph.vertexCount; ++v) {
        m_position[v] = begin[place(v)]++;
        m_vertices[m_position[v]] = v;
    }
}

void FailureSweep::numberSlots()
{
    m_slot.assign(m_graph.vertexCount, kNoSlot);
    for (const Vertex v : m_vertices) {
        if (m_graph.consumersBegin[v] != m_graph.consumersBegin[v + std::size_t(1)])
            m_slot[v] = m_slots++;
    }
}

void FailureSweep::addRules(Vertex consumer)
{
    if (m_graph.retired[consumer])
        return;
    std::vector<std::uint32_t> grouped;
    const std::uint32_t end = m_graph.providersBegin[consumer + std::size_t(1)];
    const auto firstProvider = m_providers.size();
    for (std::uint32_t p = m_graph.providersBegin[consumer]; p < end; ++p) {
        const std::uint32_t e = m_graph.providerEdges[p];
        if (m_graph.edges[e].group == kNoGroup)
            addProvider(e);
        else
            grouped.push_back(e);
    }
    if (m_providers.size() > firstProvider)
        m_rules.push_back({std::uint32_t(m_providers.size()), 1});

    std::stable_sort(grouped.begin(), grouped.end(), [this](std::uint32_t a, std::uint32_t b) {
        return m_graph.edges[a].group < m_graph.edges[b].group;
    });
    for (std::size_t i = 0; i < grouped.size();) {
        const std::uint32_t group = m_graph.edges[grouped[i]].group;
        const std::uint32_t limit = m_graph.groupLimit[group];
        const bool canFail = limit <= m_graph.groupProviders[group];
        for (; i < grouped.size() && m_graph.edges[grouped[i]].group == group; ++i) {
            if (canFail)
                addProvider(grouped[i]);
        }
        if (canFail)
            m_rules.push_back({std::uint32_t(m_providers.size()), limit});
    }
}

void FailureSweep::addProvider(std::uint32_t edge)
{
    const Vertex provider = m_graph.edges[edge].provider;
    if ((m_graph.targets[edge] & kIgnoredTarget) == 0 && !m_graph.retired[provider])
        m_providers.push_back(m_slot[provider]);
}

Lanes FailureSweep::evaluate(std::uint32_t position, const std::vector<Lanes> &down) const
{
    Lanes result;
    std::uint32_t rule = position == 0 ? 0 : m_rulesEnd[position - 1];
    std::uint32_t p = rule == 0 ? 0 : m_rules[rule - 1].providersEnd;
    for (; rule < m_rulesEnd[position]; ++rule) {
        const auto [end, limit] = m_rules[rule];
        const std::span<const std::uint32_t> providers(m_providers.data() + p, end - p);
        p = end;
        if (limit == 1) {
            for (const std::uint32_t provider : providers)
                result |= down[provider];
        } else if (providers.size() < 8) {
            result |= shortOf<3>(providers, limit, down);
        } else {
            result |= shortOf<30>(providers, limit, down);
        }
    }
    return result;
}

// Worked off until nothing changes: from "all stand" upwards, so what is reached is the least of the possible
// answers.
void FailureSweep::settleCycle(std::uint32_t begin, std::uint32_t end, Memory &memory) const
{
    memory.queue.clear();
    for (std::uint32_t position = begin; position < end; ++position) {
        memory.queue.push_back(position);
        memory.queued[position] = true;
    }
    for (std::size_t i = 0; i < memory.queue.size(); ++i) {
        const std::uint32_t position = memory.queue[i];
        const Vertex v = m_vertices[position];
        memory.queued[position] = false;
        Lanes &down = memory.down[m_slot[v]];
        const Lanes before = down;
        down |= evaluate(position, memory.down);
        if (down == before)
            continue;
        for (const ImpactEdge &edge : m_graph.consumersOf(v)) {
            const std::uint32_t consumer = m_position[edge.consumer];
            if (consumer >= begin && consumer < end && !memory.queued[consumer]) {
                memory.queue.push_back(consumer);
                memory.queued[consumer] = true;
            }
        }
    }
}

template <typename Visit>
void FailureSweep::settle(std::uint32_t first, Memory &memory, Visit visit) const
{
    std::uint32_t begin = 0;
    for (const Block &block : m_blocks) {
        if (block.isCycle && block.end > first)
            settleCycle(begin, block.end, memory);
        // Members of a cycle reach those that stand before them.
        const std::uint32_t from = block.isCycle && block.end > first ? begin : std::max(begin, first);
        for (std::uint32_t position = from; position < block.end; ++position) {
            const Vertex v = m_vertices[position];
            Lanes down = block.isCycle ? Lanes() : evaluate(position, memory.down);
            if (m_slot[v] != kNoSlot)
                down = memory.down[m_slot[v]] |= down;
            visit(v, down);
        }
        begin = block.end;
    }
}

void FailureSweep::clear(Memory &memory) const
{
    memory.down.assign(m_slots, Lanes());
    memory.queued.assign(m_vertices.size(), false);
}

std::uint32_t FailureSweep::enter(std::span<const Vertex> sources, Memory &memory) const
{
    auto first = std::uint32_t(m_vertices.size());
    for (std::uint32_t lane = 0; lane < sources.size(); ++lane) {
        memory.down[m_slot[sources[lane]]].set(lane);
        first = std::min(first, m_position[sources[lane]]);
    }
    return first;
}

std::vector<WeakPoint> FailureSweep::run(std::span<const Vertex> sources,
                                         std::span<const std::uint32_t> weights, std::optional<Vertex> of,
                                         Memory &memory) const
{
    clear(memory);
    LaneSums count;
    LaneSums weight;
    Lanes taken; // the lanes that take `of` down
    settle(enter(sources, memory), memory, [&](Vertex v, const Lanes &down) {
        if (of && v == *of)
            taken = down;
        if (!down.any())
            return;
        count.add(down, 0);
        for (std::uint32_t w = weights.empty() ? 0 : weights[v]; w != 0; w &= w - 1)
            weight.add(down, std::uint32_t(std::countr_zero(w)));
    });

    std::vector<WeakPoint> points;
    for (std::uint32_t lane = 0; lane < sources.size(); ++lane) {
        const Vertex source = sources[lane]; // fell itself, by no one's doing
        points.push_back({source, std::uint32_t(count.at(lane) - 1),
                          weight.at(lane) - (weights.empty() ? 0 : weights[source])});
        if (of && !taken.test(lane))
            points.back() = {source, 0, 0};
    }
    return points;
}

Lanes FailureSweep::stopping(Vertex of, Vertex also, std::span<const Vertex> sources, Memory &memory) const
{
    clear(memory);
    memory.down[m_slot[also]].setAll();
    const std::uint32_t first = std::min(m_position[also], enter(sources, memory));
    Lanes stopped;
    settle(first, memory, [&](Vertex v, const Lanes &down) {
        if (v == of)
            stopped = down;
    });
    return stopped;
}

} // namespace tally::estate
