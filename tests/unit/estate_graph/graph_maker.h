// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Small graphs by name, and answers as text, so that a test reads like the drawing at its head. Vertices are
// numbered in the order in which they are first named.
#pragma once

#include "estate/graph.h"

#include <map>
#include <string>
#include <vector>

namespace tally::test {

class GraphMaker
{
public:
    using Names = std::vector<std::string>;

    // Each provider alone pulls the consumer down.
    GraphMaker &needs(const std::string &consumer, const Names &providers);
    // At least `need` of the providers must stand.
    GraphMaker &needsSome(const std::string &consumer, double need, const Names &providers);
    GraphMaker &needsPercent(const std::string &consumer, double percent, const Names &providers);
    GraphMaker &retire(const std::string &name);

    estate::Vertex vertex(const std::string &name);
    std::vector<estate::Vertex> vertices(const Names &names);
    std::string name(estate::Vertex vertex) const { return m_names[vertex]; }
    std::string names(const std::vector<estate::Vertex> &vertices) const;
    estate::Graph build() const;

    // "b@1<a c@2<b; d 1/2 of 3": affected with depth and via, then spared with failed, needed and N.
    std::string impact(const Names &sources, estate::ImpactOptions options = {});

private:
    GraphMaker &group(const std::string &consumer, double need, bool isShare, const Names &providers);

    std::map<std::string, estate::Vertex> m_vertices;
    Names m_names;
    std::vector<estate::ImpactEdge> m_edges;
    std::vector<estate::RedundancyGroup> m_groups;
    std::vector<estate::Vertex> m_retired;
};

} // namespace tally::test
