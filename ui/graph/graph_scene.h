// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A drawing with its words and its places: what is painted, walked through and exported. No widget.
#pragma once

#include "estate/neighbourhood.h"
#include "ui/graph/box_look.h"
#include "ui/graph/graph_blocks.h"
#include "ui/graph/layered_layout.h"

#include <QPointF>
#include <QString>

#include <memory>
#include <vector>

namespace tally::ui {

using DrawingPtr = std::shared_ptr<const estate::Drawing>;

enum class Walk
{
    Along, // to what follows
    Back,  // to what it came by
    Up,
    Down
};

struct GraphScene
{
    DrawingPtr drawing;
    std::vector<BoxLook> looks;
    GraphPlan plan;
    Layout layout;                                   // of the boxes and the drawing's arrows
    std::vector<QRectF> frames;                      // of the plan's blocks
    std::vector<std::vector<std::size_t>> arrowsOut; // by box, numbers of arrows
    std::vector<std::vector<std::size_t>> arrowsIn;

    bool isEmpty() const { return layout.isEmpty(); }
    std::size_t boxAt(QPointF point) const;          // kNoBox
    std::size_t boxOf(const std::string &key) const; // kNoBox
};

// What carries the impact to a box: boxes and arrows on the way from the sources.
struct Carried
{
    std::vector<bool> boxes;
    std::vector<bool> arrows;
};

// Everything but the layout.
GraphScene makeScene(DrawingPtr drawing, const BoxFonts &fonts);
// `shown`, if any: where the boxes stand now, so that those that stay keep their order.
LayoutRequest requestOf(const GraphScene &scene, const GraphScene *shown);
// Takes the answer to that request.
void place(GraphScene &scene, const Layout &nodes);

Carried carriedTo(const GraphScene &scene, std::size_t box);
// kNoBox: there is none in that direction.
std::size_t walk(const GraphScene &scene, std::size_t from, Walk direction);
// The box of a new drawing that stands for one of an old: the same, what it unfolded into, or what it
// folded into; else the first.
std::size_t sameBox(const GraphScene &scene, const estate::DrawnBox &old, const estate::Drawing &oldDrawing);

} // namespace tally::ui
