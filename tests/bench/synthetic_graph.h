// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A made-up estate of any size with the shape of a real one: layers from sites down to people, fan-out by
// Zipf's law (few things that nearly everything rests on, many that little does), no cycle unless asked for.
// The same numbers give the same graph.
#pragma once

#include "estate/graph.h"

#include <vector>

namespace tally::bench {

struct Shape
{
    std::uint32_t vertices = 0;
    std::uint32_t edges = 0;
    double groupedShare = 0; // of the consumers, whose providers of one layer form a redundancy group
    bool cycles = false;     // some services and databases rest on each other
};

struct SyntheticEstate
{
    std::vector<estate::ImpactEdge> edges;
    std::vector<estate::RedundancyGroup> groups;
    std::uint32_t vertices = 0;
    estate::Vertex firstPerson = 0; // people rest on things, nothing rests on them

    estate::Graph build() const { return estate::buildGraph(vertices, edges, groups, {}); }
};
SyntheticEstate makeEstate(const Shape &shape);

} // namespace tally::bench
