// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is asked of every layout, whoever made it.
#pragma once

#include "ui/graph/layered_layout.h"

#include <QString>

#include <random>

namespace tally::test {

inline ui::LayoutRequest requestOf(std::size_t boxes, std::vector<ui::LayoutArrow> arrows)
{
    ui::LayoutRequest request;
    for (std::size_t i = 0; i < boxes; ++i)
        request.sizes.emplace_back(100 + double(i % 5) * 20, 30 + double(i % 2) * 10);
    request.arrows = std::move(arrows);
    return request;
}

// Arrows from each box to some of the later ones, mostly near.
inline ui::LayoutRequest randomRequest(std::size_t boxes, unsigned seed)
{
    std::mt19937 random(seed);
    std::vector<ui::LayoutArrow> arrows;
    for (std::size_t to = 1; to < boxes; ++to) {
        const std::size_t first = random() % to;
        arrows.push_back({first, to});
        const std::size_t second = random() % to;
        if (second != first && random() % 2 == 0)
            arrows.push_back({second, to});
    }
    return requestOf(boxes, std::move(arrows));
}

// Empty when nothing is wrong.
inline QString whatIsWrong(const ui::LayoutRequest &request, const ui::Layout &layout)
{
    if (layout.boxes.size() != request.sizes.size() || layout.arrows.size() != request.arrows.size())
        return QStringLiteral("something is missing");
    const QRectF bounds = layout.bounds.adjusted(-0.01, -0.01, 0.01, 0.01);
    for (std::size_t a = 0; a < layout.boxes.size(); ++a) {
        const QSizeF size = layout.boxes[a].size();
        if (qAbs(size.width() - request.sizes[a].width()) > 0.01 || !bounds.contains(layout.boxes[a]))
            return QStringLiteral("box %1 has another size or is out of bounds").arg(a);
        for (std::size_t b = a + 1; b < layout.boxes.size(); ++b) {
            if (layout.boxes[a].adjusted(1, 1, -1, -1).intersects(layout.boxes[b]))
                return QStringLiteral("boxes %1 and %2 overlap").arg(a).arg(b);
        }
    }
    for (std::size_t i = 0; i < request.arrows.size(); ++i) {
        const QRectF &from = layout.boxes[request.arrows[i].from];
        const QRectF &to = layout.boxes[request.arrows[i].to];
        if (from.right() >= to.left())
            return QStringLiteral("arrow %1 does not go to the right").arg(i);
        const auto &curve = layout.arrows[i];
        if (curve.size() % 3 != 1 || qAbs(curve.front().x() - from.right()) > 2 ||
            qAbs(curve.back().x() - to.left()) > 2 || qAbs(curve.back().y() - to.center().y()) > 2)
            return QStringLiteral("arrow %1 does not join its boxes").arg(i);
    }
    return {};
}

} // namespace tally::test
