// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/graph.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <tuple>
#include <utility>

namespace tally::estate {

namespace {

// p/100 has no exact binary form: N - N·p/100 may come out a hair below the whole number that it is.
constexpr double kRoundingSlack = 1e-9;

bool byConsumer(const ImpactEdge &a, const ImpactEdge &b)
{
    return std::tie(a.consumer, a.group, a.type, a.reverse) <
           std::tie(b.consumer, b.group, b.type, b.reverse);
}

// Turns counts in begin[v + 1] into first positions.
void accumulate(std::vector<std::uint32_t> &begin)
{
    for (std::size_t i = 1; i < begin.size(); ++i)
        begin[i] += begin[i - 1];
}

void sortByProvider(Graph &graph, const std::vector<ImpactEdge> &edges)
{
    graph.consumersBegin.assign(graph.vertexCount + std::size_t(1), 0);
    for (const ImpactEdge &edge : edges) {
        assert(edge.provider < graph.vertexCount && edge.consumer < graph.vertexCount);
        if (edge.provider != edge.consumer)
            ++graph.consumersBegin[edge.provider + std::size_t(1)];
    }
    accumulate(graph.consumersBegin);
    graph.edges.resize(graph.consumersBegin.back());
    std::vector<std::uint32_t> next(graph.consumersBegin.begin(), graph.consumersBegin.end() - 1);
    for (const ImpactEdge &edge : edges) {
        if (edge.provider != edge.consumer)
            graph.edges[next[edge.provider]++] = edge;
    }
    for (Vertex v = 0; v < graph.vertexCount; ++v)
        std::sort(graph.edges.begin() + graph.consumersBegin[v],
                  graph.edges.begin() + graph.consumersBegin[v + 1], byConsumer);
}

void indexByConsumer(Graph &graph)
{
    graph.providersBegin.assign(graph.vertexCount + std::size_t(1), 0);
    for (const ImpactEdge &edge : graph.edges)
        ++graph.providersBegin[edge.consumer + std::size_t(1)];
    accumulate(graph.providersBegin);
    graph.providerEdges.resize(graph.edges.size());
    std::vector<std::uint32_t> next(graph.providersBegin.begin(), graph.providersBegin.end() - 1);
    for (std::uint32_t e = 0; e < graph.edges.size(); ++e)
        graph.providerEdges[next[graph.edges[e].consumer]++] = e;
}

// The same provider twice in a group stands side by side after the sort.
bool repeatsProvider(const Graph &graph, std::size_t e)
{
    if (e == 0)
        return false;
    const ImpactEdge &edge = graph.edges[e];
    const ImpactEdge &before = graph.edges[e - 1];
    return before.provider == edge.provider && before.consumer == edge.consumer && before.group == edge.group;
}

void markTargetsAndCountProviders(Graph &graph)
{
    graph.targets.resize(graph.edges.size());
    graph.groupProviders.assign(graph.groups.size(), 0);
    for (std::size_t e = 0; e < graph.edges.size(); ++e) {
        const ImpactEdge &edge = graph.edges[e];
        const bool grouped = edge.group != kNoGroup;
        assert(!grouped ||
               (edge.group < graph.groups.size() && graph.groups[edge.group].consumer == edge.consumer));
        const bool repeated = repeatsProvider(graph, e);
        graph.targets[e] = edge.consumer | (grouped ? kGroupedTarget : 0U) |
                           (repeated || graph.retired[edge.consumer] ? kIgnoredTarget : 0U);
        if (grouped && !repeated && !graph.retired[edge.provider])
            ++graph.groupProviders[edge.group];
    }
}

} // namespace

double neededOf(const RedundancyGroup &group, std::uint32_t providers)
{
    return group.isShare ? group.need * double(providers) : group.need;
}

Graph buildGraph(std::uint32_t vertexCount, std::vector<ImpactEdge> edges,
                 std::vector<RedundancyGroup> groups, std::vector<bool> retired)
{
    assert(vertexCount <= kTargetVertex + 1U);
    Graph graph;
    graph.vertexCount = vertexCount;
    graph.groups = std::move(groups);
    graph.retired = std::move(retired);
    graph.retired.resize(vertexCount, false);
    sortByProvider(graph, edges);
    edges = {}; // as large as all that follows
    indexByConsumer(graph);
    markTargetsAndCountProviders(graph);
    graph.groupLimit.resize(graph.groups.size());
    for (std::size_t g = 0; g < graph.groups.size(); ++g) {
        const std::uint32_t providers = graph.groupProviders[g];
        const double spare = double(providers) - neededOf(graph.groups[g], providers);
        // The first whole number above max(0, N - need); nothing above N can be reached.
        const double limit = std::floor(std::max(0.0, spare) + kRoundingSlack) + 1.0;
        graph.groupLimit[g] = std::uint32_t(std::min(limit, double(providers) + 1.0));
    }
    return graph;
}

} // namespace tally::estate
