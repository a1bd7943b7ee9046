// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Random small graphs with every trait that the rules speak of, and the rules written down once more as
// plainly as can be: the oracle that the fast walk is measured against.
#pragma once

#include "estate/graph.h"

#include <map>
#include <random>
#include <set>
#include <vector>

namespace tally::test {

struct Parts
{
    std::uint32_t vertexCount = 0;
    std::vector<estate::ImpactEdge> edges;
    std::vector<estate::RedundancyGroup> groups;
    std::vector<bool> retired;

    estate::Graph build() const { return estate::buildGraph(vertexCount, edges, groups, retired); }
};

// Single providers and groups, cycles, edges said twice, needs of 0 and above N, shares, retired vertices.
Parts randomParts(std::mt19937 &random, std::uint32_t maxVertices);

// The wave in which each vertex fails, from wave 0, by testing every vertex against every edge until nothing
// changes.
std::map<estate::Vertex, std::uint32_t> failuresByWaves(const Parts &parts,
                                                        const std::set<estate::Vertex> &seeds,
                                                        bool redundancy, std::uint32_t maxDepth);

// Failed and counted providers of a group.
struct GroupState
{
    std::set<estate::Vertex> counted;
    std::set<estate::Vertex> failed;
};
GroupState stateOf(const Parts &parts, std::uint32_t group, const std::set<estate::Vertex> &failed);
bool fallsShort(const estate::RedundancyGroup &group, const GroupState &state);

} // namespace tally::test
