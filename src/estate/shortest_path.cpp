// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/graph.h"

#include <algorithm>

namespace tally::estate {

// Breadth first with ascending consumers: a vertex is entered from the smallest path of its length, because
// the queue holds each wave in the order of the paths themselves.
std::vector<Vertex> shortestPath(const Graph &graph, Vertex from, Vertex to)
{
    if (from >= graph.vertexCount || to >= graph.vertexCount)
        return {};
    std::vector<Vertex> cameFrom(graph.vertexCount, 0); // provider + 1; 0: not reached
    std::vector<Vertex> queue{from};
    cameFrom[from] = from + 1;
    for (std::size_t i = 0; i < queue.size() && cameFrom[to] == 0; ++i) {
        const Vertex provider = queue[i];
        const std::uint32_t end = graph.consumersBegin[provider + std::size_t(1)];
        for (std::uint32_t e = graph.consumersBegin[provider]; e < end; ++e) {
            const Vertex consumer = graph.targets[e] & kTargetVertex;
            if ((graph.targets[e] & kIgnoredTarget) != 0 || cameFrom[consumer] != 0)
                continue;
            cameFrom[consumer] = provider + 1;
            queue.push_back(consumer);
        }
    }
    if (cameFrom[to] == 0)
        return {};
    std::vector<Vertex> path;
    for (Vertex v = to; v != from; v = cameFrom[v] - 1)
        path.push_back(v);
    path.push_back(from);
    std::reverse(path.begin(), path.end());
    return path;
}

} // namespace tally::estate
