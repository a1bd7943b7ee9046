// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One queue in which everything that fails is entered once, nearest first. Because it is worked off in that
// order, the provider that makes a group fall short is in the earliest wave in which the group can: depths
// are shortest, and the set is the least one closed under the rules, whatever the order of the edges
// (docs/impact.md).
#include "estate/impact_walk.h"

#include <algorithm>
#include <tuple>

namespace tally::estate {

void ImpactScratch::begin(const Graph &graph)
{
    if (m_marks.size() < graph.vertexCount) {
        m_marks.assign(graph.vertexCount, Mark());
        m_mark = Mark();
        m_reached = std::make_unique_for_overwrite<Reached[]>(graph.vertexCount);
    }
    if (m_failures.size() < graph.groups.size() || m_walk == std::numeric_limits<std::uint32_t>::max()) {
        m_failures.assign(graph.groups.size(), Failures());
        m_walk = 0;
    }
    if (m_mark == Mark(std::numeric_limits<std::uint8_t>::max())) {
        m_marks.assign(m_marks.size(), Mark());
        m_mark = Mark();
    }
    m_mark = Mark(std::uint8_t(m_mark) + 1);
    ++m_walk;
    m_count = 0;
    m_waveEnds.clear();
    m_touchedGroups.clear();
}

namespace {

struct Limits
{
    std::uint32_t depth = std::numeric_limits<std::uint32_t>::max();
    std::size_t vertices = std::numeric_limits<std::size_t>::max();
};

void enterSeeds(const Graph &graph, std::span<const Vertex> vertices, ImpactScratch &scratch)
{
    std::vector<Vertex> ascending(vertices.begin(), vertices.end());
    std::sort(ascending.begin(), ascending.end());
    for (const Vertex v : ascending) {
        if (v < graph.vertexCount)
            scratch.enter(v, 0);
    }
}

// Calls expand(vertex) for each that is reached, wave by wave.
template <typename Expand>
void waveByWave(const Limits &limits, ImpactScratch &scratch, Expand expand)
{
    scratch.endWave();
    std::size_t next = 0;
    for (std::uint32_t depth = 0; depth < limits.depth && next < scratch.count(); ++depth) {
        for (const std::size_t end = scratch.count(); next < end; ++next) {
            if (scratch.count() > limits.vertices)
                return;
            expand(scratch.at(next).vertex);
        }
        scratch.endWave();
    }
}

// Does an edge with a mark pull its consumer down, now that its provider has failed?
bool pullsDown(const Graph &graph, std::uint32_t edge, bool redundancy, ImpactScratch &scratch)
{
    const std::uint32_t target = graph.targets[edge];
    if ((target & kIgnoredTarget) != 0)
        return false;
    if ((target & kGroupedTarget) == 0 || !redundancy)
        return true;
    const ImpactEdge &grouped = graph.edges[edge];
    return !graph.retired[grouped.provider] &&
           scratch.countFailure(grouped.group) >= graph.groupLimit[grouped.group];
}

void walkDown(const Graph &graph, bool redundancy, const Limits &limits, ImpactScratch &scratch)
{
    waveByWave(limits, scratch, [&](Vertex failed) {
        const std::uint32_t end = graph.consumersBegin[failed + std::size_t(1)];
        for (std::uint32_t e = graph.consumersBegin[failed]; e < end; ++e) {
            const std::uint32_t target = graph.targets[e];
            if (target <= kTargetVertex)
                scratch.enter(target, e);
            else if (pullsDown(graph, e, redundancy, scratch))
                scratch.enter(target & kTargetVertex, e);
        }
    });
}

void walkUp(const Graph &graph, const Limits &limits, ImpactScratch &scratch)
{
    waveByWave(limits, scratch, [&](Vertex reached) {
        const std::uint32_t end = graph.providersBegin[reached + std::size_t(1)];
        for (std::uint32_t p = graph.providersBegin[reached]; p < end; ++p) {
            const std::uint32_t e = graph.providerEdges[p];
            const Vertex provider = graph.edges[e].provider;
            if (!graph.retired[provider])
                scratch.enter(provider, e);
        }
    });
}

std::vector<Affected> affectedBy(const Graph &graph, bool upstream, const ImpactScratch &scratch)
{
    std::vector<Affected> affected;
    const std::vector<std::size_t> &waveEnds = scratch.waveEnds();
    affected.reserve(scratch.count() - waveEnds.front());
    for (std::uint32_t depth = 1; depth < waveEnds.size(); ++depth) {
        for (std::size_t i = waveEnds[depth - 1]; i < waveEnds[depth]; ++i) {
            const auto [vertex, edge] = scratch.at(i);
            const Vertex via = upstream ? graph.edges[edge].consumer : graph.edges[edge].provider;
            affected.push_back({vertex, depth, via, edge});
        }
    }
    return affected;
}

std::vector<Spared> sparedBy(const Graph &graph, const ImpactScratch &scratch)
{
    struct Standing
    {
        std::uint32_t group;
        std::uint32_t margin; // failures that it still bears
    };
    std::vector<Standing> standing;
    for (const std::uint32_t group : scratch.touchedGroups()) {
        if (!scratch.isReached(graph.groups[group].consumer))
            standing.push_back({group, graph.groupLimit[group] - scratch.failuresOf(group)});
    }
    std::sort(standing.begin(), standing.end(), [&](const Standing &a, const Standing &b) {
        const Vertex left = graph.groups[a.group].consumer;
        const Vertex right = graph.groups[b.group].consumer;
        return std::tie(left, a.margin, a.group) < std::tie(right, b.margin, b.group);
    });
    std::vector<Spared> spared;
    for (const auto &[group, margin] : standing) {
        const Vertex consumer = graph.groups[group].consumer;
        if (!spared.empty() && spared.back().vertex == consumer)
            continue;
        const std::uint32_t providers = graph.groupProviders[group];
        spared.push_back(
            {consumer, providers, neededOf(graph.groups[group], providers), scratch.failuresOf(group)});
    }
    return spared;
}

} // namespace

void walk(const Graph &graph, std::span<const Vertex> sources, const ImpactOptions &options,
          ImpactScratch &scratch)
{
    scratch.begin(graph);
    enterSeeds(graph, sources, scratch);
    Limits limits;
    if (options.maxDepth != 0)
        limits.depth = options.maxDepth;
    if (options.upstream) {
        walkUp(graph, limits, scratch);
        return;
    }
    enterSeeds(graph, options.alreadyDown, scratch);
    walkDown(graph, options.redundancy, limits, scratch);
}

bool walkWithin(const Graph &graph, Vertex source, std::size_t budget, ImpactScratch &scratch)
{
    scratch.begin(graph);
    scratch.enter(source, 0);
    Limits limits;
    limits.vertices = budget;
    walkDown(graph, true, limits, scratch);
    return scratch.count() <= budget;
}

Impact impactOf(const Graph &graph, std::span<const Vertex> sources, const ImpactOptions &options,
                ImpactScratch &scratch)
{
    walk(graph, sources, options, scratch);
    Impact impact;
    impact.affected = affectedBy(graph, options.upstream, scratch);
    impact.spared = sparedBy(graph, scratch);
    return impact;
}

Impact impactOf(const Graph &graph, std::span<const Vertex> sources, const ImpactOptions &options)
{
    ImpactScratch scratch;
    return impactOf(graph, sources, options, scratch);
}

std::vector<Vertex> impactPath(const Impact &impact, std::span<const Vertex> sources, Vertex target)
{
    if (std::find(sources.begin(), sources.end(), target) != sources.end())
        return {target};
    std::vector<Vertex> path;
    Vertex wanted = target;
    // Whatever a vertex was reached by stands before it.
    for (auto entry = impact.affected.rbegin(); entry != impact.affected.rend(); ++entry) {
        if (entry->vertex != wanted)
            continue;
        path.push_back(wanted);
        wanted = entry->via;
    }
    if (path.empty())
        return {};
    path.push_back(wanted);
    std::reverse(path.begin(), path.end());
    return path;
}

} // namespace tally::estate
