// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph_maker.h"

#include <sstream>

namespace tally::test {

using namespace tally::estate;

GraphMaker &GraphMaker::needs(const std::string &consumer, const Names &providers)
{
    for (const std::string &provider : providers)
        m_edges.push_back({.provider = vertex(provider), .consumer = vertex(consumer)});
    return *this;
}

GraphMaker &GraphMaker::needsSome(const std::string &consumer, double need, const Names &providers)
{
    return group(consumer, need, false, providers);
}

GraphMaker &GraphMaker::needsPercent(const std::string &consumer, double percent, const Names &providers)
{
    return group(consumer, percent / 100, true, providers);
}

GraphMaker &GraphMaker::group(const std::string &consumer, double need, bool isShare, const Names &providers)
{
    const auto number = std::uint32_t(m_groups.size());
    for (const std::string &provider : providers)
        m_edges.push_back({.provider = vertex(provider), .consumer = vertex(consumer), .group = number});
    m_groups.push_back({vertex(consumer), need, isShare});
    return *this;
}

GraphMaker &GraphMaker::retire(const std::string &name)
{
    m_retired.push_back(vertex(name));
    return *this;
}

Vertex GraphMaker::vertex(const std::string &name)
{
    const auto [at, isNew] = m_vertices.emplace(name, Vertex(m_names.size()));
    if (isNew)
        m_names.push_back(name);
    return at->second;
}

std::vector<Vertex> GraphMaker::vertices(const Names &names)
{
    std::vector<Vertex> found;
    for (const std::string &each : names)
        found.push_back(vertex(each));
    return found;
}

std::string GraphMaker::names(const std::vector<Vertex> &vertices) const
{
    std::string text;
    for (const Vertex v : vertices)
        text += (text.empty() ? "" : " ") + m_names[v];
    return text;
}

Graph GraphMaker::build() const
{
    std::vector<bool> retired(m_names.size(), false);
    for (const Vertex v : m_retired)
        retired[v] = true;
    return buildGraph(std::uint32_t(m_names.size()), m_edges, m_groups, retired);
}

std::string GraphMaker::impact(const Names &sources, ImpactOptions options)
{
    const std::vector<Vertex> from = vertices(sources);
    const Graph graph = build();
    const Impact impact = impactOf(graph, from, options);
    std::ostringstream out;
    for (const Affected &each : impact.affected)
        out << (&each == impact.affected.data() ? "" : " ") << name(each.vertex) << '@' << each.depth << '<'
            << name(each.via);
    for (const Spared &each : impact.spared)
        out << "; " << name(each.vertex) << ' ' << each.failed << '/' << each.needed << " of "
            << each.providers;
    return out.str();
}

} // namespace tally::test
