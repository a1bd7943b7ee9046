// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a chart shows, as plain values: made by a view from its estate, drawn by ChartPanel.
#pragma once

#include "ui/theme/tokens.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tally::ui {

enum class ChartKind
{
    Bars,
    StackedBars,
    HorizontalBars,
    HorizontalStackedBars,
    Curves
};
inline bool isStacked(ChartKind kind)
{
    return kind == ChartKind::StackedBars || kind == ChartKind::HorizontalStackedBars;
}
// Categories from the head down, values to the right.
inline bool isAcross(ChartKind kind)
{
    return kind == ChartKind::HorizontalBars || kind == ChartKind::HorizontalStackedBars;
}

enum class ChartUnit
{
    Count,
    Money,
    Percent,
    Number
}; // money in pence, percent as a ratio
enum class ChartStroke
{
    Plain,
    Published, // or past: dotted, square marks
    WhatIf     // solid, round marks, the colour of what if
};

struct ChartSeries
{
    QString name;
    std::vector<double> values;        // one a category; NaN: not known, nothing is drawn
    std::vector<QString> filters = {}; // the filter that lists what is behind each mark; may be left empty
    std::optional<Role> role = {};     // a state's colour instead of the chart's next
    ChartStroke stroke = ChartStroke::Plain;
};

struct ChartData
{
    ChartKind kind = ChartKind::Bars;
    ChartUnit unit = ChartUnit::Count;
    QString title;        // the finding: "A third of the PCs are older than five years"
    QString subtitle;     // measure and unit: "Computers in use, by financial year bought"
    QString categoryName; // the heading of the first column of the table
    QStringList categories;
    QList<ChartSeries> series;
    QString emptyTitle; // "No purchases in this period"
    QString emptyReason;
};

inline constexpr int kMostCategories = 60;
inline constexpr int kMostSeries = 8;

// Whether there is any mark to draw.
bool isEmpty(const ChartData &data);
// At most kMostCategories and kMostSeries, the rest summed up under `others` (counts and money) or left out
// (the others).
ChartData withinLimits(ChartData data, const QString &others);
QString chartValue(double value, ChartUnit unit);  // in full, "–" when not known
QString chartAmount(double value, ChartUnit unit); // short, on axes and beside bars
// The table of the chart as CSV (RFC 4180, UTF-8 with a byte order mark), numbers as numbers.
QByteArray chartCsv(const ChartData &data);

} // namespace tally::ui
