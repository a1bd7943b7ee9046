// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the boxes of a drawing stand: layers from left to right, each arrow to a later layer, few crossings,
// nothing overlapping. Plain geometry, no widget; the same answer for the same request. ui/graph/graphviz.h
// answers the same request by a program of its own; this here is what there always is.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <cstddef>
#include <limits>
#include <vector>

namespace tally::ui {

struct LayoutArrow
{
    std::size_t from = 0;
    std::size_t to = 0;
};

// Where a box stood before is its middle's height in the last layout of the same drawing.
inline constexpr double kNewBox = std::numeric_limits<double>::quiet_NaN();

struct LayoutRequest
{
    std::vector<QSizeF> sizes;
    std::vector<LayoutArrow> arrows; // between different boxes, each pair once; circles are borne
    std::vector<double> before;      // by box, kNewBox when it was not there; empty: all are new
};

struct Layout
{
    std::vector<QRectF> boxes;
    std::vector<std::vector<QPointF>> arrows; // cubic Bézier curves: a point, then three for each piece
    QRectF bounds;
    bool isEmpty() const { return boxes.empty(); }
};

inline constexpr double kLayerGap = 60; // between layers, room for the arrows
inline constexpr double kBoxGap = 12;   // between boxes of a layer

// By box: the longest way to it from a box that nothing leads to. Arrows that close a circle do not count.
std::vector<std::size_t> layersOf(const LayoutRequest &request);

// From the right of one box to the left of another in the layer behind it.
std::vector<QPointF> curveBetween(const QRectF &from, const QRectF &to);

// Boxes that stood before keep their order within a layer.
Layout layeredLayout(const LayoutRequest &request);

} // namespace tally::ui
