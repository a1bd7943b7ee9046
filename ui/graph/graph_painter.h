// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paints a scene, on the screen and into a picture. Only what meets the exposed rectangle is painted. Text
// that would be under nine pixels is left out; boxes become dots with a count when even their names would be.
#pragma once

#include "ui/graph/graph_scene.h"
#include "ui/theme/tokens.h"

#include <QColor>
#include <QFont>
#include <QRectF>

#include <functional>

class QPainter;

namespace tally::ui {

struct PaintOptions
{
    std::function<QColor(Role)> colour; // of the theme, or of paper
    BoxFonts fonts;
    QRectF exposed; // in the scene
    double zoom = 1;
    std::size_t current = kNoBox;
    bool hasFocus = false;
    const Carried *carried = nullptr; // highlighted
    bool highContrast = false;
    // Draws one of our icons; empty: as pixels of the theme's colours.
    std::function<void(QPainter &, const QString &name, Role role, const QRectF &place)> picture;
};

BoxFonts themeFonts();
// The painter's coordinates are the scene's; the zoom is in its transformation already.
void paintScene(QPainter &painter, const GraphScene &scene, const PaintOptions &options);

inline constexpr double kLeastText = 9; // pixels on the screen
// The least zoom at which the boxes are boxes.
double leastReadableZoom(const BoxFonts &fonts);

} // namespace tally::ui
