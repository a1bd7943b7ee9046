// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The middle part of ui/graph/layered_layout.h: in which order the vertices of each layer stand. Long arrows
// have a bend, a vertex without a box, in each layer that they pass.
#pragma once

#include "ui/graph/layered_layout.h"

namespace tally::ui {

struct LayeredGraph
{
    std::size_t boxes = 0;                          // vertices below are boxes, those from here on bends
    std::vector<std::size_t> layer;                 // by vertex
    std::vector<std::vector<std::size_t>> next;     // by vertex, in the layer behind
    std::vector<std::vector<std::size_t>> previous; // by vertex, in the layer before
    std::vector<std::vector<std::size_t>> layers;   // vertices in their order
    std::vector<std::vector<std::size_t>> bendsOf;  // by arrow
};

LayeredGraph layeredGraph(const LayoutRequest &request);
void orderLayers(LayeredGraph &graph, const std::vector<double> &before);
std::size_t countCrossings(const LayeredGraph &graph);

} // namespace tally::ui
