// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The relationships of an estate as arrays, both directions, and what follows from them. Vertices are the
// estate's item rows. Every answer can name its path. Cycles are legal. Boost.Graph works on these arrays in
// the .cpp files. The rules, with drawings: docs/impact.md. Every function here is pure, and gives the same
// answer whatever order the edges were handed over in.
#pragma once

#include "core/job.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace tally::estate {

using Vertex = std::uint32_t;
inline constexpr Vertex kNoVertex = 0xFFFFFFFFU;
inline constexpr std::uint32_t kNoGroup = 0xFFFFFFFFU;

// One relationship as impact sees it: `consumer` is hit when `provider` fails. Relationships without impact
// are no edges.
struct ImpactEdge
{
    Vertex provider = 0;
    Vertex consumer = 0;
    std::uint16_t type = 0;         // index of the relationship type in the registry
    std::uint32_t group = kNoGroup; // redundancy group of the consumer; kNoGroup: this provider alone decides
    bool reverse = false;           // provider is the relationship's source
};

// A consumer's group of equal providers: it fails when failed providers > max(0, N - need), need = n or
// N·p/100 unrounded. Retired providers are not counted in N, stock counts as up; need 0 never pulls it down.
struct RedundancyGroup
{
    Vertex consumer = 0;
    double need = 0; // n, or the share p/100 when isShare
    bool isShare = false;
};

// Marks in Graph::targets, above the vertex number.
inline constexpr std::uint32_t kGroupedTarget =
    0x80000000U; // the consumer's group decides, not this provider alone
inline constexpr std::uint32_t kIgnoredTarget =
    0x40000000U; // the consumer is retired, or this provider was in the group before
inline constexpr std::uint32_t kTargetVertex = 0x3FFFFFFFU;

// What the group needs of that many providers, unrounded.
double neededOf(const RedundancyGroup &group, std::uint32_t providers);

struct Graph // built once an estate; compressed rows
{
    std::uint32_t vertexCount = 0;
    std::vector<ImpactEdge> edges; // sorted by provider
    std::vector<std::uint32_t>
        consumersBegin; // vertexCount + 1: edges[begin[v] … begin[v+1]) leave provider v
    std::vector<std::uint32_t> providerEdges;  // edge numbers sorted by consumer
    std::vector<std::uint32_t> providersBegin; // vertexCount + 1, into providerEdges
    std::vector<RedundancyGroup> groups;
    std::vector<bool> retired;          // by vertex: not counted, never affected
    std::vector<std::uint32_t> targets; // by edge: the consumer with the marks above; what a walk reads
    std::vector<std::uint32_t> groupProviders; // by group: N, the different providers that are not retired
    std::vector<std::uint32_t>
        groupLimit; // by group: how many failed providers bring the consumer down; above N: never

    std::span<const ImpactEdge> consumersOf(Vertex v) const
    {
        return std::span(edges).subspan(consumersBegin[v], consumersBegin[v + 1] - consumersBegin[v]);
    }
};
// Sorts edges and fills the row tables. `edges` in any order; group numbers index `groups`, and an edge's
// group is one of its consumer's. At most 2^30 vertices. An edge from a vertex to itself says nothing and is
// left out. `retired` may be empty: none.
Graph buildGraph(std::uint32_t vertexCount, std::vector<ImpactEdge> edges,
                 std::vector<RedundancyGroup> groups, std::vector<bool> retired);

struct ImpactOptions
{
    bool upstream =
        false; // what the sources rest on, instead of what rests on them (redundancy is not asked then)
    bool redundancy = true;
    std::uint32_t maxDepth = 0; // 0: no limit
    std::vector<Vertex> alreadyDown =
        {}; // failed besides the sources; not listed as affected; not asked upstream
};

struct Affected
{
    Vertex vertex = 0;
    std::uint32_t depth = 0; // wave in which it fails: one more than its `via`; the sources are wave 0
    Vertex via = kNoVertex;  // the neighbour it was reached by (for a group, the last provider that failed)
    std::uint32_t edge = 0;  // number in Graph::edges
};

struct Spared // reached, but enough of its providers stand
{
    Vertex vertex = 0;
    std::uint32_t providers = 0; // N
    double needed = 0;
    std::uint32_t failed = 0;
};

struct Impact
{
    std::vector<Affected> affected; // without the sources; nearest first
    std::vector<Spared> spared;     // by vertex; of several groups the one nearest to failing
};

Impact impactOf(const Graph &graph, std::span<const Vertex> sources, const ImpactOptions &options);

// The same for many questions one after the other: the scratch keeps its memory (estate/impact_walk.h).
class ImpactScratch;
Impact impactOf(const Graph &graph, std::span<const Vertex> sources, const ImpactOptions &options,
                ImpactScratch &scratch);

// From the source (or what was already down) to `target` along Affected::via. A source alone is its own path;
// empty when `target` is neither a source nor affected.
std::vector<Vertex> impactPath(const Impact &impact, std::span<const Vertex> sources, Vertex target);

// The shortest chain of relationships over which `from` failing reaches `to`, redundancy apart; empty when
// there is none. Of equally short ones that whose vertices are smallest, compared from `from` on. From a
// vertex to itself: that vertex.
std::vector<Vertex> shortestPath(const Graph &graph, Vertex from, Vertex to);

// Strongly connected components with more than one member: things that rest on each other. Members ascending,
// components by their first member. Retired vertices are in none.
std::vector<std::vector<Vertex>> cycles(const Graph &graph);

// Every vertex whose failure alone takes others down, redundancy respected: most taken down first, then most
// weight, then by vertex.
struct WeakPoint
{
    Vertex vertex = 0;
    std::uint32_t takesDown = 0;
    std::uint64_t weight = 0; // sum of the weights of those taken down
};
// weights by vertex (people behind it, say); empty: all 0. `of`: only those that take this vertex down.
// Retired vertices are no weak points. Works on several threads, tells its progress on the calling one. Empty
// when the job was cancelled.
std::vector<WeakPoint> weakPoints(const Graph &graph, std::span<const std::uint32_t> weights,
                                  std::optional<Vertex> of, JobContext &job);

// Pairs of failures that stop `service` though neither does alone; at most `limit`. Those nearest to the
// service first: ordered by the first of the pair, then the second, each by relationships to the service,
// then vertex. Empty when the job was cancelled.
std::vector<std::pair<Vertex, Vertex>> weakPairs(const Graph &graph, Vertex service, std::size_t limit,
                                                 JobContext &job);

} // namespace tally::estate
