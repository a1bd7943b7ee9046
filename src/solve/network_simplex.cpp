// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "solve/network_simplex.h"

#include <lemon/network_simplex.h>
#include <lemon/static_graph.h>

#include <algorithm>
#include <numeric>
#include <utility>

namespace tally::solve {

SimplexAnswer runNetworkSimplex(std::uint32_t nodes, const std::vector<FlowArc> &bounds,
                                const std::vector<std::int64_t> &supply,
                                const std::vector<std::int64_t> &cost)
{
    // A static graph wants its arcs by their start; `order` says which is which.
    std::vector<std::uint32_t> order(bounds.size());
    std::iota(order.begin(), order.end(), std::uint32_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return bounds[a].from < bounds[b].from; });
    std::vector<std::pair<int, int>> ends;
    ends.reserve(bounds.size());
    for (const std::uint32_t arc : order)
        ends.emplace_back(int(bounds[arc].from), int(bounds[arc].to));
    lemon::StaticDigraph graph;
    graph.build(int(nodes), ends.begin(), ends.end());

    using Simplex = lemon::NetworkSimplex<lemon::StaticDigraph, std::int64_t, std::int64_t>;
    lemon::StaticDigraph::ArcMap<std::int64_t> lower(graph), upper(graph), costs(graph);
    lemon::StaticDigraph::NodeMap<std::int64_t> supplies(graph);
    for (std::size_t i = 0; i < order.size(); ++i) {
        const lemon::StaticDigraph::Arc arc = lemon::StaticDigraph::arc(int(i));
        lower[arc] = bounds[order[i]].lower;
        upper[arc] = bounds[order[i]].upper;
        costs[arc] = cost[order[i]];
    }
    for (std::uint32_t node = 0; node < nodes; ++node)
        supplies[lemon::StaticDigraph::node(int(node))] = supply[node];
    Simplex simplex(graph);
    simplex.lowerMap(lower).upperMap(upper).costMap(costs).supplyMap(supplies);

    SimplexAnswer answer;
    answer.isOptimal = simplex.run() == Simplex::OPTIMAL;
    if (!answer.isOptimal)
        return answer;
    answer.flow.resize(bounds.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        answer.flow[order[i]] = simplex.flow(lemon::StaticDigraph::arc(int(i)));
    answer.potentials.resize(nodes);
    for (std::uint32_t node = 0; node < nodes; ++node)
        answer.potentials[node] = simplex.potential(lemon::StaticDigraph::node(int(node)));
    return answer;
}

} // namespace tally::solve
