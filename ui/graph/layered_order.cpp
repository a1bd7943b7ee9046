// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/layered_order.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tally::ui {

namespace {

constexpr int kSweeps = 12; // measured: later ones hardly ever find less crossings

using Vertices = std::vector<std::size_t>;

Vertices positionsOf(const LayeredGraph &graph)
{
    Vertices position(graph.layer.size());
    for (const Vertices &layer : graph.layers) {
        for (std::size_t i = 0; i < layer.size(); ++i)
            position[layer[i]] = i;
    }
    return position;
}

// Pairs of edges between two layers that cross: inversions, counted by a tree of sums.
std::size_t crossingsBetween(const LayeredGraph &graph, const Vertices &layer, const Vertices &position,
                             std::size_t width)
{
    std::vector<std::size_t> tree(width + 1, 0);
    std::size_t seen = 0;
    std::size_t crossings = 0;
    for (const std::size_t v : layer) {
        Vertices ends;
        for (const std::size_t w : graph.next[v])
            ends.push_back(position[w]);
        for (const std::size_t end : ends) {
            std::size_t notBehind = 0;
            for (std::size_t i = end + 1; i > 0; i -= i & (~i + 1))
                notBehind += tree[i];
            crossings += seen - notBehind;
        }
        for (const std::size_t end : ends) {
            for (std::size_t i = end + 1; i <= width; i += i & (~i + 1))
                ++tree[i];
        }
        seen += ends.size();
    }
    return crossings;
}

// Sorts a layer by the middle of each vertex's neighbours; those without neighbours stay where they are.
void sortByNeighbours(Vertices &layer, const std::vector<Vertices> &neighbours, const Vertices &position)
{
    std::vector<std::pair<double, std::size_t>> keyed;
    for (const std::size_t v : layer) {
        const Vertices &near = neighbours[v];
        double sum = 0;
        for (const std::size_t w : near)
            sum += static_cast<double>(position[w]);
        if (!near.empty())
            keyed.emplace_back(sum / static_cast<double>(near.size()), v);
    }
    std::stable_sort(keyed.begin(), keyed.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    std::size_t taken = 0;
    for (std::size_t &v : layer) {
        if (!neighbours[v].empty())
            v = keyed[taken++].second;
    }
}

void sweep(LayeredGraph &graph, bool forwards)
{
    Vertices position = positionsOf(graph);
    const std::size_t count = graph.layers.size();
    for (std::size_t step = 1; step < count; ++step) {
        const std::size_t l = forwards ? step : count - 1 - step;
        sortByNeighbours(graph.layers[l], forwards ? graph.previous : graph.next, position);
        for (std::size_t i = 0; i < graph.layers[l].size(); ++i)
            position[graph.layers[l][i]] = i;
    }
}

// Those that stood before take the places found for them in the order that they had.
void keepOrder(LayeredGraph &graph, const std::vector<double> &before)
{
    const auto stood = [&](std::size_t v) { return v < before.size() && !std::isnan(before[v]); };
    for (Vertices &layer : graph.layers) {
        Vertices known;
        std::copy_if(layer.begin(), layer.end(), std::back_inserter(known), stood);
        std::stable_sort(known.begin(), known.end(),
                         [&](std::size_t a, std::size_t b) { return before[a] < before[b]; });
        std::size_t taken = 0;
        for (std::size_t &v : layer) {
            if (stood(v))
                v = known[taken++];
        }
    }
}

void addEdge(LayeredGraph &graph, std::size_t from, std::size_t to)
{
    graph.next[from].push_back(to);
    graph.previous[to].push_back(from);
}

std::size_t addBend(LayeredGraph &graph, std::size_t layer)
{
    const std::size_t bend = graph.layer.size();
    graph.layer.push_back(layer);
    graph.layers[layer].push_back(bend);
    graph.next.emplace_back();
    graph.previous.emplace_back();
    return bend;
}

} // namespace

LayeredGraph layeredGraph(const LayoutRequest &request)
{
    LayeredGraph graph;
    graph.boxes = request.sizes.size();
    graph.layer = layersOf(request);
    graph.next.resize(graph.boxes);
    graph.previous.resize(graph.boxes);
    graph.bendsOf.resize(request.arrows.size());
    for (std::size_t box = 0; box < graph.boxes; ++box) {
        if (graph.layers.size() <= graph.layer[box])
            graph.layers.resize(graph.layer[box] + 1);
        graph.layers[graph.layer[box]].push_back(box);
    }
    for (std::size_t a = 0; a < request.arrows.size(); ++a) {
        const LayoutArrow &arrow = request.arrows[a];
        if (graph.layer[arrow.to] <= graph.layer[arrow.from])
            continue; // it closes a circle
        std::size_t from = arrow.from;
        for (std::size_t layer = graph.layer[arrow.from] + 1; layer < graph.layer[arrow.to]; ++layer) {
            const std::size_t bend = addBend(graph, layer);
            addEdge(graph, from, bend);
            graph.bendsOf[a].push_back(bend);
            from = bend;
        }
        addEdge(graph, from, arrow.to);
    }
    return graph;
}

std::size_t countCrossings(const LayeredGraph &graph)
{
    const Vertices position = positionsOf(graph);
    std::size_t crossings = 0;
    for (std::size_t l = 0; l + 1 < graph.layers.size(); ++l)
        crossings += crossingsBetween(graph, graph.layers[l], position, graph.layers[l + 1].size());
    return crossings;
}

void orderLayers(LayeredGraph &graph, const std::vector<double> &before)
{
    keepOrder(graph, before);
    std::vector<Vertices> best = graph.layers;
    std::size_t least = countCrossings(graph);
    for (int i = 0; i < kSweeps && least > 0; ++i) {
        sweep(graph, i % 2 == 0);
        const std::size_t crossings = countCrossings(graph);
        if (crossings >= least)
            continue;
        least = crossings;
        best = graph.layers;
    }
    graph.layers = std::move(best);
    keepOrder(graph, before);
}

} // namespace tally::ui
