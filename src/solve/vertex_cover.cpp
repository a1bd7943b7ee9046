// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "solve/vertex_cover.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/push_relabel_max_flow.hpp>

#include <limits>
#include <numeric>

namespace tally::solve {

namespace {

using Traits = boost::adjacency_list_traits<boost::vecS, boost::vecS, boost::directedS>;
using Graph = boost::adjacency_list<
    boost::vecS, boost::vecS, boost::directedS, boost::no_property,
    boost::property<boost::edge_capacity_t, std::int64_t,
                    boost::property<boost::edge_residual_capacity_t, std::int64_t,
                                    boost::property<boost::edge_reverse_t, Traits::edge_descriptor>>>>;

void addArc(Graph &graph, std::size_t from, std::size_t to, std::int64_t capacity)
{
    const auto forth = boost::add_edge(from, to, graph).first, back = boost::add_edge(to, from, graph).first;
    boost::put(boost::edge_capacity, graph, forth, capacity);
    boost::put(boost::edge_capacity, graph, back, std::int64_t(0));
    boost::put(boost::edge_reverse, graph, forth, back);
    boost::put(boost::edge_reverse, graph, back, forth);
}

// The vertices that the source still reaches when the flow is at its greatest.
std::vector<bool> reached(const Graph &graph, std::size_t source)
{
    std::vector<bool> seen(boost::num_vertices(graph));
    std::vector<std::size_t> queue{source};
    seen[source] = true;
    while (!queue.empty()) {
        const std::size_t at = queue.back();
        queue.pop_back();
        for (auto [arc, end] = boost::out_edges(at, graph); arc != end; ++arc) {
            const std::size_t other = boost::target(*arc, graph);
            if (!seen[other] && boost::get(boost::edge_residual_capacity, graph, *arc) > 0) {
                seen[other] = true;
                queue.push_back(other);
            }
        }
    }
    return seen;
}

} // namespace

VertexCover cheapestCover(const std::vector<std::int64_t> &left, const std::vector<std::int64_t> &right,
                          const std::vector<std::pair<std::uint32_t, std::uint32_t>> &pairs)
{
    const std::size_t source = left.size() + right.size(), sink = source + 1;
    const std::int64_t all = std::accumulate(left.begin(), left.end(), std::int64_t(0)) + 1;
    Graph graph(sink + 1);
    for (std::size_t i = 0; i < left.size(); ++i)
        addArc(graph, source, i, left[i]);
    for (std::size_t i = 0; i < right.size(); ++i)
        addArc(graph, left.size() + i, sink, right[i]);
    for (const auto &[from, to] : pairs)
        addArc(graph, from, left.size() + to, all);
    boost::push_relabel_max_flow(graph, source, sink);
    const std::vector<bool> seen = reached(graph, source);
    VertexCover cover;
    for (std::size_t i = 0; i < left.size(); ++i) {
        cover.left.push_back(!seen[i]);
        cover.weight += seen[i] ? 0 : left[i];
    }
    for (std::size_t i = 0; i < right.size(); ++i) {
        cover.right.push_back(seen[left.size() + i]);
        cover.weight += seen[left.size() + i] ? right[i] : 0;
    }
    return cover;
}

} // namespace tally::solve
