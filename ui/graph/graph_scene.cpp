// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graph_scene.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace tally::ui {

namespace {

std::vector<QSizeF> sizesOf(const GraphScene &scene)
{
    std::vector<QSizeF> sizes;
    for (const BoxLook &look : scene.looks)
        sizes.push_back(look.size);
    return sizes;
}

std::size_t nearestBy(const GraphScene &scene, std::size_t from, const std::vector<std::size_t> &arrows,
                      bool along)
{
    std::size_t best = kNoBox;
    std::tuple<bool, double, std::size_t> least;
    for (const std::size_t a : arrows) {
        const estate::DrawnArrow &arrow = scene.drawing->arrows[a];
        const std::size_t to = along ? arrow.to : arrow.from;
        const double away =
            std::abs(scene.layout.boxes[to].center().y() - scene.layout.boxes[from].center().y());
        const std::tuple key(!arrow.carries, away, to);
        if (best != kNoBox && key >= least)
            continue;
        best = to;
        least = key;
    }
    return best;
}

// Beside it in the same row of its block.
std::size_t besideInBlock(const GraphScene &scene, std::size_t from, bool right)
{
    const std::size_t number = scene.plan.blockOf[from];
    if (number == kNoBox)
        return kNoBox;
    const GraphBlock &block = scene.plan.blocks[number];
    const auto found = std::find(block.members.begin(), block.members.end(), from);
    const std::size_t at = std::size_t(found - block.members.begin());
    const bool isLast = right ? at % block.columns + 1 == block.columns || at + 1 == block.members.size()
                              : at % block.columns == 0;
    return isLast ? kNoBox : block.members[right ? at + 1 : at - 1];
}

// Above or below in the same layer: boxes whose columns overlap.
std::size_t nearestInLayer(const GraphScene &scene, std::size_t from, bool down)
{
    const QRectF &here = scene.layout.boxes[from];
    std::size_t best = kNoBox;
    double least = 0;
    for (std::size_t b = 0; b < scene.layout.boxes.size(); ++b) {
        const QRectF &box = scene.layout.boxes[b];
        const double away = (box.center().y() - here.center().y()) * (down ? 1 : -1);
        const bool sameLayer = box.left() < here.right() && box.right() > here.left();
        if (b == from || !sameLayer || away <= 0 || (best != kNoBox && away >= least))
            continue;
        best = b;
        least = away;
    }
    return best;
}

} // namespace

std::size_t GraphScene::boxAt(QPointF point) const
{
    const auto found = std::find_if(layout.boxes.begin(), layout.boxes.end(),
                                    [&](const QRectF &box) { return box.contains(point); });
    return found == layout.boxes.end() ? kNoBox : std::size_t(found - layout.boxes.begin());
}

std::size_t GraphScene::boxOf(const std::string &key) const
{
    for (std::size_t b = 0; drawing != nullptr && b < drawing->boxes.size(); ++b) {
        if (drawing->boxes[b].key == key)
            return b;
    }
    return kNoBox;
}

GraphScene makeScene(DrawingPtr drawing, const BoxFonts &fonts)
{
    GraphScene scene;
    scene.drawing = std::move(drawing);
    for (const estate::DrawnBox &box : scene.drawing->boxes)
        scene.looks.push_back(lookOf(*scene.drawing, box, fonts));
    scene.arrowsOut.resize(scene.looks.size());
    scene.arrowsIn.resize(scene.looks.size());
    for (std::size_t a = 0; a < scene.drawing->arrows.size(); ++a) {
        scene.arrowsOut[scene.drawing->arrows[a].from].push_back(a);
        scene.arrowsIn[scene.drawing->arrows[a].to].push_back(a);
    }
    scene.plan = planOf(*scene.drawing);
    std::vector<QSizeF> sizes = sizesOf(scene);
    evenOut(scene.plan, sizes);
    for (std::size_t b = 0; b < sizes.size(); ++b)
        scene.looks[b].size = sizes[b];
    return scene;
}

LayoutRequest requestOf(const GraphScene &scene, const GraphScene *shown)
{
    LayoutRequest request = requestOf(scene.plan, sizesOf(scene));
    if (shown == nullptr || shown->isEmpty())
        return request;
    request.before.assign(scene.plan.nodes, kNewBox);
    for (std::size_t b = 0; b < scene.looks.size(); ++b) {
        const estate::DrawnBox &box = scene.drawing->boxes[b];
        std::size_t was = shown->boxOf(box.key);
        if (was == kNoBox && !box.unfoldedFrom.empty()) // where the fold stood that it comes from
            was = shown->boxOf(box.unfoldedFrom);
        double &before = request.before[scene.plan.nodeOf[b]];
        if (was == kNoBox || !std::isnan(before))
            continue;
        const std::size_t block = shown->plan.blockOf[was];
        before = (block == kNoBox ? shown->layout.boxes[was] : shown->frames[block]).center().y();
    }
    return request;
}

void place(GraphScene &scene, const Layout &nodes)
{
    scene.layout = nodes.isEmpty() ? Layout{} : spread(scene.plan, sizesOf(scene), nodes, scene.frames);
}

Carried carriedTo(const GraphScene &scene, std::size_t box)
{
    const estate::Drawing &drawing = *scene.drawing;
    Carried carried;
    carried.boxes.assign(drawing.boxes.size(), false);
    carried.arrows.assign(drawing.arrows.size(), false);
    if (box >= drawing.boxes.size())
        return carried;
    carried.boxes[box] = true;
    std::vector<bool> ways(scene.plan.arrows.size(), false); // arrows of a block share one
    for (std::uint32_t item : drawing.boxes[box].items) {
        while (drawing.items[item].via != estate::kNone) {
            const std::uint32_t via = drawing.items[item].via;
            const std::uint32_t to = drawing.items[item].box;
            const std::uint32_t from = drawing.items[via].box;
            for (const std::size_t a : scene.arrowsIn[to]) {
                if (drawing.arrows[a].from == from)
                    ways[scene.plan.arrowOf[a]] = true;
            }
            if (from != to && carried.boxes[from] && !drawing.boxes[from].folded)
                break; // the way from there on is marked
            carried.boxes[from] = true;
            item = via;
        }
    }
    for (std::size_t a = 0; a < carried.arrows.size(); ++a)
        carried.arrows[a] = scene.plan.isFirst[a] && ways[scene.plan.arrowOf[a]];
    return carried;
}

std::size_t walk(const GraphScene &scene, std::size_t from, Walk direction)
{
    if (from >= scene.layout.boxes.size())
        return kNoBox;
    switch (direction) {
    case Walk::Along:
        if (const std::size_t beside = besideInBlock(scene, from, true); beside != kNoBox)
            return beside;
        return nearestBy(scene, from, scene.arrowsOut[from], true);
    case Walk::Back:
        if (const std::size_t beside = besideInBlock(scene, from, false); beside != kNoBox)
            return beside;
        return nearestBy(scene, from, scene.arrowsIn[from], false);
    case Walk::Up:
        return nearestInLayer(scene, from, false);
    case Walk::Down:
        break;
    }
    return nearestInLayer(scene, from, true);
}

std::size_t sameBox(const GraphScene &scene, const estate::DrawnBox &old, const estate::Drawing &oldDrawing)
{
    const auto &boxes = scene.drawing->boxes;
    if (const std::size_t same = scene.boxOf(old.key); same != kNoBox)
        return same;
    for (std::size_t b = 0; b < boxes.size(); ++b) {
        if (boxes[b].unfoldedFrom == old.key)
            return b;
    }
    const ItemId id = oldDrawing.estate->idAt(oldDrawing.items[old.items.front()].row);
    for (const estate::ReachedItem &item : scene.drawing->items) {
        if (scene.drawing->estate->idAt(item.row) == id)
            return item.box;
    }
    return boxes.empty() ? kNoBox : 0;
}

} // namespace tally::ui
