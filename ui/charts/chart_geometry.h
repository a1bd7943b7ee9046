// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where things are in a chart: the value axis, and the rectangle of each mark in the plot.
#pragma once

#include "ui/charts/chart_data.h"

#include <QRectF>

namespace tally::ui {

struct ValueAxis
{
    double least = 0;
    double most = 1;
    std::vector<double> ticks; // 3 to 5, round figures
};

// Bars begin at 0; lines may begin elsewhere when they lie far from it.
ValueAxis valueAxis(const ChartData &data);

struct Mark
{
    int series = -1;
    int category = -1;
    friend bool operator==(const Mark &, const Mark &) = default;
};

inline constexpr double kBarShare = 0.7; // of a category's room

bool hasMark(const ChartData &data, Mark mark);
// Empty where there is no mark.
QRectF rectOf(const ChartData &data, const ValueAxis &axis, Mark mark, const QRectF &plot);
// The mark under a point; {-1, -1} where there is none.
Mark markAt(const ChartData &data, const ValueAxis &axis, QPointF point, const QRectF &plot);
// The next mark in a direction (-1, 0 or 1): of another category, or of another series. Stays where there is
// none.
Mark moved(const ChartData &data, Mark from, int categories, int series);

} // namespace tally::ui
