// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One queue in which everything that fails is entered once, nearest first. Because it is worked off in that
// order, the provider that makes a group fall short is in the earliest wave in which the group can: depths
// are shortest, and the set is the least one closed under the rules, whatever the order of the edges
// (docs/impact.md).
#include "estate/impact_walk.h"

#include <algorithm>
#include <limits>

namespace tally::estate {

void ImpactScratch::begin(const Graph &graph)
{
    if (m_walk == std::numeric_limits<std::uint32_t>::max()) {
        m_marks = {};
        m_counts = {};
        m_walk = 0;
    }
    if (m_marks.size() < graph.vertexCount)
        m_marks = ZeroedArray<std::uint32_t>(graph.vertexCount);
    if (m_counts.size() < graph.groups.size())
        m_counts = ZeroedArray<Count>(graph.groups.size());
    ++m_walk;
    m_touched.clear();
    order.clear();
    seeds = 0;
}

namespace {

void enterSeeds(const Graph &graph, std::span<const Vertex> vertices, ImpactScratch &scratch)
{
    std::vector<Vertex> ascending(vertices.begin(), vertices.end());
    std::sort(ascending.begin(), ascending.end());
    for (const Vertex v : ascending) {
        if (v < graph.vertexCount && scratch.mark(v))
            scratch.order.push_back({v, 0, kNoVertex, 0});
    }
    scratch.seeds = scratch.order.size();
}

struct Limits
{
    std::uint32_t depth = std::numeric_limits<std::uint32_t>::max();
    std::size_t vertices = std::numeric_limits<std::size_t>::max();
};

void walkDown(const Graph &graph, bool redundancy, const Limits &limits, ImpactScratch &scratch)
{
    for (std::size_t i = 0; i < scratch.order.size() && scratch.order.size() <= limits.vertices; ++i) {
        const Affected failed = scratch.order[i]; // a copy: the vector grows below
        if (failed.depth == limits.depth)
            return;
        const bool counted = !graph.retired[failed.vertex];
        const std::uint32_t end = graph.consumersBegin[failed.vertex + std::size_t(1)];
        for (std::uint32_t e = graph.consumersBegin[failed.vertex]; e < end; ++e) {
            const std::uint32_t target = graph.targets[e];
            if ((target & kIgnoredTarget) != 0)
                continue;
            const Vertex consumer = target & kTargetVertex;
            if ((target & kGroupedTarget) != 0 && redundancy) {
                const std::uint32_t group = graph.edges[e].group;
                if (!counted || scratch.countFailure(group) < graph.groupLimit[group])
                    continue;
            }
            if (scratch.mark(consumer))
                scratch.order.push_back({consumer, failed.depth + 1, failed.vertex, e});
        }
    }
}

void walkUp(const Graph &graph, const Limits &limits, ImpactScratch &scratch)
{
    for (std::size_t i = 0; i < scratch.order.size(); ++i) {
        const Affected reached = scratch.order[i];
        if (reached.depth == limits.depth)
            return;
        const std::uint32_t end = graph.providersBegin[reached.vertex + std::size_t(1)];
        for (std::uint32_t p = graph.providersBegin[reached.vertex]; p < end; ++p) {
            const std::uint32_t e = graph.providerEdges[p];
            const Vertex provider = graph.edges[e].provider;
            if (!graph.retired[provider] && scratch.mark(provider))
                scratch.order.push_back({provider, reached.depth + 1, reached.vertex, e});
        }
    }
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
        if (!scratch.isMarked(graph.groups[group].consumer))
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
    scratch.mark(source);
    scratch.order.push_back({source, 0, kNoVertex, 0});
    scratch.seeds = 1;
    Limits limits;
    limits.vertices = budget;
    walkDown(graph, true, limits, scratch);
    return scratch.order.size() <= budget;
}

Impact impactOf(const Graph &graph, std::span<const Vertex> sources, const ImpactOptions &options,
                ImpactScratch &scratch)
{
    walk(graph, sources, options, scratch);
    Impact impact;
    impact.affected.assign(scratch.order.begin() + std::ptrdiff_t(scratch.seeds), scratch.order.end());
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
