// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A drawing as text, so that a test reads like the picture.
#pragma once

#include "estate/neighbourhood.h"

#include <QStringList>

namespace tally::test {

// "name" for an item, "3 laptop" for a fold; marks: ! failed, * source, x already down, ~ spared, ^ rested
// on,
// <> weak, + rest.
inline QString boxWords(const estate::Drawing &drawing, const estate::DrawnBox &box)
{
    std::string text = box.folded ? std::to_string(box.items.size()) + " " + box.className
                                  : estate::wordsOf(drawing, drawing.items[box.items.front()]);
    text += "*x!~^"[static_cast<std::size_t>(box.state)];
    text += box.weak ? "<>" : "";
    text += box.rest ? "+" : "";
    return QString::fromStdString(text);
}

inline QString boxesOf(const estate::Drawing &drawing)
{
    QStringList words;
    for (const estate::DrawnBox &box : drawing.boxes)
        words += QString::number(box.level) + QLatin1Char(' ') + boxWords(drawing, box);
    return words.join(QStringLiteral(", "));
}

// "a->b" carries, "a.>b" is a further way, "a-->b" leads to what is spared; with a count when above 1.
inline QString arrowsOf(const estate::Drawing &drawing)
{
    const auto name = [&](std::uint32_t i) {
        const estate::DrawnBox &box = drawing.boxes[i];
        return box.folded
                   ? QString::number(box.items.size())
                   : QString::fromStdString(estate::wordsOf(drawing, drawing.items[box.items.front()]));
    };
    QStringList words;
    for (const estate::DrawnArrow &arrow : drawing.arrows) {
        const char *sign = arrow.spared ? "-->" : arrow.carries ? "->" : ".>";
        words += name(arrow.from) + QLatin1String(sign) + name(arrow.to) +
                 (arrow.count > 1 ? QStringLiteral(" x%1").arg(arrow.count) : QString());
    }
    return words.join(QStringLiteral(", "));
}

} // namespace tally::test
