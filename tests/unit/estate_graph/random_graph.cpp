// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "random_graph.h"

#include <algorithm>

namespace tally::test {

using namespace tally::estate;

Parts randomParts(std::mt19937 &random, std::uint32_t maxVertices)
{
    const auto below = [&](std::uint32_t n) {
        return std::uniform_int_distribution<std::uint32_t>(0, n - 1)(random);
    };
    Parts parts;
    parts.vertexCount = 2 + below(maxVertices - 1);
    parts.retired.resize(parts.vertexCount);
    for (std::uint32_t v = 0; v < parts.vertexCount; ++v)
        parts.retired[v] = below(10) == 0;
    for (std::uint32_t n = below(parts.vertexCount * 2); n > 0; --n)
        parts.edges.push_back({.provider = below(parts.vertexCount),
                               .consumer = below(parts.vertexCount),
                               .type = std::uint16_t(below(3)),
                               .reverse = below(2) == 0});
    for (std::uint32_t g = 0, groups = below(parts.vertexCount + 1); g < groups; ++g) {
        const Vertex consumer = below(parts.vertexCount);
        const bool isShare = below(2) == 0;
        parts.groups.push_back({consumer, isShare ? below(11) / 10.0 : double(below(5)), isShare});
        for (std::uint32_t n = below(6); n > 0; --n)
            parts.edges.push_back({.provider = below(parts.vertexCount), .consumer = consumer, .group = g});
    }
    return parts;
}

GroupState stateOf(const Parts &parts, std::uint32_t group, const std::set<Vertex> &failed)
{
    GroupState state;
    for (const ImpactEdge &edge : parts.edges) {
        if (edge.group != group || edge.provider == edge.consumer || parts.retired[edge.provider])
            continue;
        state.counted.insert(edge.provider);
        if (failed.contains(edge.provider))
            state.failed.insert(edge.provider);
    }
    return state;
}

bool fallsShort(const RedundancyGroup &group, const GroupState &state)
{
    // In tenths, so that the oracle has no rounding of its own: shares are multiples of 10 %.
    const auto providers = std::int64_t(state.counted.size());
    const auto tenths = std::int64_t(group.need * 10 + 0.5) * (group.isShare ? providers : 1);
    return std::int64_t(state.failed.size()) * 10 > std::max<std::int64_t>(0, providers * 10 - tenths);
}

std::map<Vertex, std::uint32_t> failuresByWaves(const Parts &parts, const std::set<Vertex> &seeds,
                                                bool redundancy, std::uint32_t maxDepth)
{
    std::map<Vertex, std::uint32_t> wave;
    std::set<Vertex> failed = seeds;
    for (const Vertex v : seeds)
        wave[v] = 0;
    for (std::uint32_t depth = 1; maxDepth == 0 || depth <= maxDepth; ++depth) {
        std::set<Vertex> now;
        for (const ImpactEdge &edge : parts.edges) {
            if (failed.contains(edge.consumer) || parts.retired[edge.consumer] ||
                !failed.contains(edge.provider))
                continue;
            if (edge.group == kNoGroup || !redundancy ||
                fallsShort(parts.groups[edge.group], stateOf(parts, edge.group, failed)))
                now.insert(edge.consumer);
        }
        if (now.empty())
            break;
        for (const Vertex v : now)
            wave[v] = depth;
        failed.insert(now.begin(), now.end());
    }
    return wave;
}

} // namespace tally::test
