// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A pair stops a service though neither does alone only by a group that both hurt. For if no group is hurt by
// both, then what each takes down, put together, is closed under the rules already and leaves the service
// standing. So each vertex is tried only with those that hurt a standing group with it. Nothing outside what
// the service rests on matters: the work is done on that part of the graph alone.
#include "estate/failure_sweep.h"
#include "estate/impact_walk.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace tally::estate {

namespace {

constexpr Vertex kService = 0; // its number in the part

// What the service rests on, numbered by distance from it, then by vertex.
struct Part
{
    std::vector<Vertex> original; // by vertex of the part
    Graph graph;
};

std::vector<Vertex> nearestFirst(const Graph &graph, Vertex service)
{
    ImpactOptions upstream;
    upstream.upstream = true;
    const Vertex from[] = {service};
    std::vector<Affected> reached = impactOf(graph, from, upstream).affected;
    std::sort(reached.begin(), reached.end(), [](const Affected &a, const Affected &b) {
        return std::tie(a.depth, a.vertex) < std::tie(b.depth, b.vertex);
    });
    std::vector<Vertex> vertices{service};
    for (const Affected &each : reached)
        vertices.push_back(each.vertex);
    return vertices;
}

Part partBehind(const Graph &graph, Vertex service)
{
    Part part;
    part.original = nearestFirst(graph, service);
    std::vector<std::uint32_t> number(graph.vertexCount, 0); // of the vertex in the part + 1
    std::vector<std::uint32_t> groupNumber(graph.groups.size(), 0);
    for (Vertex v = 0; v < part.original.size(); ++v)
        number[part.original[v]] = v + 1;
    std::vector<ImpactEdge> edges;
    std::vector<RedundancyGroup> groups;
    for (Vertex v = 0; v < part.original.size(); ++v) {
        const Vertex consumer = part.original[v];
        const std::uint32_t end = graph.providersBegin[consumer + std::size_t(1)];
        for (std::uint32_t p = graph.providersBegin[consumer]; p < end; ++p) {
            ImpactEdge edge = graph.edges[graph.providerEdges[p]];
            if (number[edge.provider] == 0)
                continue; // retired: no provider, and not counted
            edge.provider = number[edge.provider] - 1;
            edge.consumer = v;
            if (edge.group != kNoGroup) {
                if (groupNumber[edge.group] == 0) {
                    groups.push_back(graph.groups[edge.group]);
                    groups.back().consumer = v;
                    groupNumber[edge.group] = std::uint32_t(groups.size());
                }
                edge.group = groupNumber[edge.group] - 1;
            }
            edges.push_back(edge);
        }
    }
    part.graph = buildGraph(std::uint32_t(part.original.size()), std::move(edges), std::move(groups), {});
    return part;
}

// The groups that each vertex's failure hurts but leaves standing, and the other way round. None for a vertex
// that stops the service alone.
struct Hurt
{
    std::vector<std::vector<std::uint32_t>> groupsOf; // by vertex
    std::vector<std::vector<Vertex>> verticesOf;      // by group, ascending
};

Hurt hurtGroups(const Graph &graph, JobContext &job)
{
    Hurt hurt;
    hurt.groupsOf.resize(graph.vertexCount);
    hurt.verticesOf.resize(graph.groups.size());
    ImpactScratch scratch;
    for (Vertex v = kService + 1; v < graph.vertexCount && !job.cancelled(); ++v) {
        walkWithin(graph, v, graph.vertexCount, scratch);
        if (scratch.isReached(kService))
            continue;
        for (const std::uint32_t group : scratch.touchedGroups()) {
            if (scratch.isReached(graph.groups[group].consumer) ||
                graph.groupLimit[group] > graph.groupProviders[group])
                continue;
            hurt.groupsOf[v].push_back(group);
            hurt.verticesOf[group].push_back(v);
        }
    }
    return hurt;
}

std::vector<Vertex> partnersOf(Vertex v, const Hurt &hurt)
{
    std::vector<Vertex> partners;
    for (const std::uint32_t group : hurt.groupsOf[v]) {
        const std::vector<Vertex> &all = hurt.verticesOf[group];
        partners.insert(partners.end(), std::upper_bound(all.begin(), all.end(), v), all.end());
    }
    std::sort(partners.begin(), partners.end());
    partners.erase(std::unique(partners.begin(), partners.end()), partners.end());
    return partners;
}

} // namespace

std::vector<std::pair<Vertex, Vertex>> weakPairs(const Graph &graph, Vertex service, std::size_t limit,
                                                 JobContext &job)
{
    if (service >= graph.vertexCount || graph.retired[service])
        return {};
    job.step("Looking for pairs of failures");
    const Part part = partBehind(graph, service);
    const Hurt hurt = hurtGroups(part.graph, job);
    const FailureSweep sweep(part.graph);
    FailureSweep::Memory memory;
    std::vector<std::pair<Vertex, Vertex>> pairs;
    for (Vertex v = kService + 1; v < part.graph.vertexCount && pairs.size() < limit; ++v) {
        job.progress(v, part.graph.vertexCount);
        const std::vector<Vertex> partners = partnersOf(v, hurt);
        for (std::size_t first = 0; first < partners.size(); first += kLanes) {
            if (job.cancelled())
                return {};
            const auto some =
                std::span(partners).subspan(first, std::min<std::size_t>(kLanes, partners.size() - first));
            const Lanes stopped = sweep.stopping(kService, v, some, memory);
            for (std::uint32_t lane = 0; lane < some.size() && pairs.size() < limit; ++lane) {
                if (stopped.test(lane))
                    pairs.emplace_back(part.original[v], part.original[some[lane]]);
            }
        }
    }
    return job.cancelled() ? std::vector<std::pair<Vertex, Vertex>>() : pairs;
}

} // namespace tally::estate
