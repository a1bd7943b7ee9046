// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graph_blocks.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace tally::ui {

namespace {

constexpr double kFrame = 10;            // between the frame and its boxes
constexpr double kCellGap = 8;           // between boxes of a block
constexpr double kAspect = 1.4;          // a block's width by its height, about
constexpr std::size_t kLeastOfBlock = 7; // fewer stand below each other

void makeBlocks(const estate::Drawing &drawing, GraphPlan &plan)
{
    std::map<std::string, std::vector<std::size_t>> unfolded;
    for (std::size_t b = 0; b < drawing.boxes.size(); ++b) {
        if (!drawing.boxes[b].unfoldedFrom.empty())
            unfolded[drawing.boxes[b].unfoldedFrom].push_back(b);
    }
    plan.blockOf.assign(drawing.boxes.size(), kNoBox);
    for (auto &[key, members] : unfolded) {
        if (members.size() < kLeastOfBlock)
            continue;
        for (const std::size_t b : members)
            plan.blockOf[b] = plan.blocks.size();
        GraphBlock block;
        block.key = key;
        block.members = std::move(members);
        plan.blocks.push_back(std::move(block));
    }
}

} // namespace

GraphPlan planOf(const estate::Drawing &drawing)
{
    GraphPlan plan;
    makeBlocks(drawing, plan);
    std::vector<std::size_t> nodeOfBlock(plan.blocks.size(), kNoBox);
    for (std::size_t b = 0; b < drawing.boxes.size(); ++b) {
        const std::size_t block = plan.blockOf[b];
        const bool isNew = block == kNoBox || nodeOfBlock[block] == kNoBox;
        if (isNew && block != kNoBox)
            nodeOfBlock[block] = plan.nodes;
        plan.nodeOf.push_back(isNew ? plan.nodes++ : nodeOfBlock[block]);
    }
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> known;
    for (const estate::DrawnArrow &arrow : drawing.arrows) {
        const std::pair ends(plan.nodeOf[arrow.from], plan.nodeOf[arrow.to]);
        const auto [found, isNew] = known.emplace(ends, plan.arrows.size());
        if (isNew)
            plan.arrows.push_back({ends.first, ends.second});
        plan.arrowOf.push_back(found->second);
        plan.isFirst.push_back(isNew);
    }
    return plan;
}

void evenOut(GraphPlan &plan, std::vector<QSizeF> &boxSizes)
{
    for (GraphBlock &block : plan.blocks) {
        for (const std::size_t b : block.members)
            block.cell = block.cell.expandedTo(boxSizes[b]);
        for (const std::size_t b : block.members)
            boxSizes[b].setWidth(block.cell.width());
        const double count = double(block.members.size());
        const double wide = block.cell.width() + kCellGap;
        const double high = block.cell.height() + kCellGap;
        block.columns = std::size_t(std::max(1.0, std::round(std::sqrt(count * high / wide * kAspect))));
        const double rows = std::ceil(count / double(block.columns));
        block.size = {double(block.columns) * wide - kCellGap + 2 * kFrame,
                      rows * high - kCellGap + 2 * kFrame};
    }
    const std::vector<std::size_t> layers = layersOf(requestOf(plan, boxSizes));
    std::vector<double> widest(layers.size(), 0);
    const auto eachAlone = [&](const auto &visit) {
        for (std::size_t b = 0; b < boxSizes.size(); ++b) {
            if (plan.blockOf[b] == kNoBox)
                visit(boxSizes[b], widest[layers[plan.nodeOf[b]]]);
        }
    };
    eachAlone([](const QSizeF &size, double &most) { most = std::max(most, size.width()); });
    eachAlone([](QSizeF &size, double most) { size.setWidth(most); });
}

LayoutRequest requestOf(const GraphPlan &plan, const std::vector<QSizeF> &boxSizes)
{
    LayoutRequest request;
    request.arrows = plan.arrows;
    request.sizes.resize(plan.nodes);
    for (std::size_t b = 0; b < boxSizes.size(); ++b) {
        const std::size_t block = plan.blockOf[b];
        request.sizes[plan.nodeOf[b]] = block == kNoBox ? boxSizes[b] : plan.blocks[block].size;
    }
    return request;
}

Layout spread(const GraphPlan &plan, const std::vector<QSizeF> &boxSizes, const Layout &nodes,
              std::vector<QRectF> &frames)
{
    Layout layout;
    layout.bounds = nodes.bounds;
    for (std::size_t b = 0; b < boxSizes.size(); ++b)
        layout.boxes.push_back(nodes.boxes[plan.nodeOf[b]]);
    frames.clear();
    for (const GraphBlock &block : plan.blocks) {
        frames.push_back(nodes.boxes[plan.nodeOf[block.members.front()]]);
        for (std::size_t i = 0; i < block.members.size(); ++i) {
            const QPointF at(double(i % block.columns) * (block.cell.width() + kCellGap) + kFrame,
                             double(i / block.columns) * (block.cell.height() + kCellGap) + kFrame);
            layout.boxes[block.members[i]] = QRectF(frames.back().topLeft() + at, boxSizes[block.members[i]]);
        }
    }
    for (const std::size_t arrow : plan.arrowOf)
        layout.arrows.push_back(nodes.arrows[arrow]);
    return layout;
}

} // namespace tally::ui
