// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Many boxes that were unfolded from one stand in a grid within a frame: two hundred below each other would
// be no picture. To the layout a block is one box; arrows lead to its frame and from it.
#pragma once

#include "estate/neighbourhood.h"
#include "ui/graph/layered_layout.h"

#include <cstddef>
#include <string>
#include <vector>

namespace tally::ui {

inline constexpr std::size_t kNoBox = static_cast<std::size_t>(-1);

struct GraphBlock
{
    std::string key;                  // of the box that it was unfolded from
    std::vector<std::size_t> members; // boxes, row by row
    std::size_t columns = 1;
    QSizeF cell;
    QSizeF size;
};

// What the layout is asked: a node is a box that stands alone or a block.
struct GraphPlan
{
    std::vector<GraphBlock> blocks;
    std::vector<std::size_t> blockOf; // by box; kNoBox: it stands alone
    std::vector<std::size_t> nodeOf;  // by box
    std::size_t nodes = 0;
    std::vector<LayoutArrow> arrows;  // between nodes, each pair once
    std::vector<std::size_t> arrowOf; // by arrow of the drawing, into `arrows`
    std::vector<bool>
        isFirst; // by arrow of the drawing: it is the one that is painted of those that share a way
};

GraphPlan planOf(const estate::Drawing &drawing);
// Makes boxes of a block, or of a layer, equally wide, so that their edges line up.
void evenOut(GraphPlan &plan, std::vector<QSizeF> &boxSizes);
LayoutRequest requestOf(const GraphPlan &plan, const std::vector<QSizeF> &boxSizes);
// From places of nodes to places of boxes and ways of the drawing's arrows; also where the frames are.
Layout spread(const GraphPlan &plan, const std::vector<QSizeF> &boxSizes, const Layout &nodes,
              std::vector<QRectF> &frames);

} // namespace tally::ui
