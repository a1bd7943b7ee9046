// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tarjan's strongly connected components by Boost.Graph on the estate's own arrays: the adaptor below copies
// nothing.
#include "estate/strong_components.h"

#include <boost/graph/graph_concepts.hpp>
#include <boost/graph/graph_traits.hpp>
#include <boost/graph/strong_components.hpp>
#include <boost/iterator/counting_iterator.hpp>
#include <boost/iterator/iterator_facade.hpp>
#include <boost/property_map/property_map.hpp>

#include <algorithm>
#include <utility>

namespace tally::estate {

namespace {

// An edge as Boost sees it: both ends, taken from the packed targets.
struct Arc
{
    Vertex from = 0;
    Vertex to = 0;
    bool operator==(const Arc &) const = default;
};

// The edges that leave a vertex, without those to retired consumers.
class ArcIterator : public boost::iterator_facade<ArcIterator, Arc, boost::forward_traversal_tag, Arc>
{
public:
    ArcIterator() = default;
    ArcIterator(const Graph &graph, Vertex from, std::uint32_t at, std::uint32_t end)
        : m_graph(&graph), m_from(from), m_at(at), m_end(end)
    {
        skipIgnored();
    }

private:
    friend class boost::iterator_core_access;

    Arc dereference() const { return {m_from, m_graph->targets[m_at] & kTargetVertex}; }
    bool equal(const ArcIterator &other) const { return m_at == other.m_at; }
    void increment()
    {
        ++m_at;
        skipIgnored();
    }
    void skipIgnored()
    {
        while (m_at < m_end && (m_graph->targets[m_at] & kIgnoredTarget) != 0)
            ++m_at;
    }

    const Graph *m_graph = nullptr;
    Vertex m_from = 0;
    std::uint32_t m_at = 0;
    std::uint32_t m_end = 0;
};

struct TraversalTag : boost::incidence_graph_tag, boost::vertex_list_graph_tag
{
};

struct ConsumerGraph
{
    const Graph &graph;

    using vertex_descriptor = Vertex;
    using edge_descriptor = Arc;
    using out_edge_iterator = ArcIterator;
    using vertex_iterator = boost::counting_iterator<Vertex>;
    using vertices_size_type = std::uint32_t;
    using degree_size_type = std::uint32_t;
    using directed_category = boost::directed_tag;
    using edge_parallel_category = boost::allow_parallel_edge_tag;
    using traversal_category = TraversalTag;
    static Vertex null_vertex() { return kNoVertex; }
};

// Boost finds these by argument-dependent lookup.
Vertex source(const Arc &arc, const ConsumerGraph &)
{
    return arc.from;
}
Vertex target(const Arc &arc, const ConsumerGraph &)
{
    return arc.to;
}

std::pair<ArcIterator, ArcIterator> out_edges(Vertex v, const ConsumerGraph &adaptor)
{
    const Graph &graph = adaptor.graph;
    const std::uint32_t end = graph.consumersBegin[v + std::size_t(1)];
    return {ArcIterator(graph, v, graph.consumersBegin[v], end), ArcIterator(graph, v, end, end)};
}

std::uint32_t out_degree(Vertex v, const ConsumerGraph &adaptor)
{
    const auto [first, last] = out_edges(v, adaptor);
    return std::uint32_t(std::distance(first, last));
}

std::pair<ConsumerGraph::vertex_iterator, ConsumerGraph::vertex_iterator>
vertices(const ConsumerGraph &adaptor)
{
    return {ConsumerGraph::vertex_iterator(0), ConsumerGraph::vertex_iterator(adaptor.graph.vertexCount)};
}

std::uint32_t num_vertices(const ConsumerGraph &adaptor)
{
    return adaptor.graph.vertexCount;
}

} // namespace

Components strongComponents(const Graph &graph)
{
    Components components;
    components.of.resize(graph.vertexCount);
    const boost::typed_identity_property_map<Vertex> index;
    const auto component = boost::make_iterator_property_map(components.of.begin(), index);
    const ConsumerGraph adaptor{graph};
    components.count =
        std::uint32_t(boost::strong_components(adaptor, component, boost::vertex_index_map(index)));
    return components;
}

std::vector<std::vector<Vertex>> cycles(const Graph &graph)
{
    const Components components = strongComponents(graph);
    std::vector<std::uint32_t> members(components.count, 0);
    for (const std::uint32_t component : components.of)
        ++members[component];

    std::vector<std::uint32_t> place(components.count, kNoGroup); // in `found`
    std::vector<std::vector<Vertex>> found;
    for (Vertex v = 0; v < graph.vertexCount; ++v) {
        const std::uint32_t component = components.of[v];
        if (members[component] < 2)
            continue;
        if (place[component] == kNoGroup) {
            place[component] = std::uint32_t(found.size());
            found.emplace_back().reserve(members[component]);
        }
        found[place[component]].push_back(v);
    }
    return found;
}

} // namespace tally::estate
