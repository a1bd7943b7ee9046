// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_geometry.h"

#include <algorithm>
#include <cmath>

namespace tally::ui {

namespace {

double valueOf(const ChartData &data, Mark mark)
{
    return data.series[mark.series].values[std::size_t(mark.category)];
}

// From where to where a mark reaches on the value axis.
std::pair<double, double> spanOf(const ChartData &data, Mark mark)
{
    const double value = valueOf(data, mark);
    if (data.kind == ChartKind::Curves)
        return {value, value};
    if (!isStacked(data.kind))
        return {std::min(0.0, value), std::max(0.0, value)};
    double below = 0;
    for (int i = 0; i < mark.series; ++i) {
        const double other = data.series[i].values[std::size_t(mark.category)];
        if (!std::isnan(other) && (other < 0) == (value < 0))
            below += other;
    }
    return {std::min(below, below + value), std::max(below, below + value)};
}

std::pair<double, double> reach(const ChartData &data)
{
    double least = 0;
    double most = 0;
    bool isFirst = data.kind == ChartKind::Curves;
    for (int s = 0; s < data.series.size(); ++s) {
        for (int c = 0; c < data.categories.size(); ++c) {
            if (!hasMark(data, {s, c}))
                continue;
            const auto [from, to] = spanOf(data, {s, c});
            least = isFirst ? from : std::min(least, from);
            most = isFirst ? to : std::max(most, to);
            isFirst = false;
        }
    }
    return {least, most};
}

// 1, 2 or 5 times a power of ten; whole for counts.
double roundStep(double raw, ChartUnit unit)
{
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    double step = power * 10;
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * power >= raw * (1 - 1e-9)) {
            step = factor * power;
            break;
        }
    }
    return unit == ChartUnit::Count ? std::max(1.0, std::ceil(step)) : step;
}

ValueAxis axisOf(double least, double most, double step)
{
    ValueAxis axis;
    axis.least = std::floor(least / step + 1e-9) * step;
    axis.most = std::ceil(most / step - 1e-9) * step;
    const int count = int(std::lround((axis.most - axis.least) / step));
    for (int i = 0; i <= count; ++i)
        axis.ticks.push_back(axis.least + i * step);
    return axis;
}

// Values close together: two ticks with one text would be one label, and nobody could read the scale.
bool tellsApart(const ValueAxis &axis, ChartUnit unit)
{
    for (std::size_t i = 1; i < axis.ticks.size(); ++i) {
        if (chartAmount(axis.ticks[i], unit) == chartAmount(axis.ticks[i - 1], unit))
            return false;
    }
    return true;
}

} // namespace

ValueAxis valueAxis(const ChartData &data)
{
    auto [least, most] = reach(data);
    const bool isFarFromZero = data.kind == ChartKind::Curves && least > 0 && (most - least) < most / 3;
    if (!isFarFromZero) {
        least = std::min(least, 0.0);
        most = std::max(most, 0.0);
    }
    if (most - least <= 0)
        most = least + 1;
    constexpr int kSteps = 4;
    double step = roundStep((most - least) / kSteps, data.unit);
    ValueAxis axis = axisOf(least, most, step);
    while (!tellsApart(axis, data.unit)) {
        step = roundStep(step * 1.5, data.unit);
        axis = axisOf(least, most, step);
    }
    return axis;
}

bool hasMark(const ChartData &data, Mark mark)
{
    if (mark.series < 0 || mark.series >= data.series.size() || mark.category < 0 ||
        mark.category >= data.categories.size())
        return false;
    const auto &values = data.series[mark.series].values;
    if (std::size_t(mark.category) >= values.size())
        return false;
    const double value = values[std::size_t(mark.category)];
    return !std::isnan(value) && !(isStacked(data.kind) && value == 0); // a part of nothing cannot be seen
}

QRectF rectOf(const ChartData &data, const ValueAxis &axis, Mark mark, const QRectF &plot)
{
    if (!hasMark(data, mark))
        return {};
    const auto [from, to] = spanOf(data, mark);
    const double low = (from - axis.least) / (axis.most - axis.least);
    const double high = (to - axis.least) / (axis.most - axis.least);
    const double room = 1.0 / double(data.categories.size());
    double begin = (mark.category + 0.5 - kBarShare / 2) * room;
    double width = kBarShare * room;
    if (data.kind == ChartKind::Bars || data.kind == ChartKind::HorizontalBars) {
        width /= double(data.series.size());
        // Across, Qt draws the first series lowest.
        begin += width * double(isAcross(data.kind) ? data.series.size() - 1 - mark.series : mark.series);
    }
    if (isAcross(data.kind)) // the first category is at the top
        return {plot.left() + low * plot.width(), plot.top() + begin * plot.height(),
                (high - low) * plot.width(), width * plot.height()};
    if (data.kind == ChartKind::Curves) {
        constexpr double kHalf = 5;
        const QPointF at(plot.left() + (mark.category + 0.5) * room * plot.width(),
                         plot.bottom() - low * plot.height());
        return {at.x() - kHalf, at.y() - kHalf, 2 * kHalf, 2 * kHalf};
    }
    return {plot.left() + begin * plot.width(), plot.bottom() - high * plot.height(), width * plot.width(),
            (high - low) * plot.height()};
}

Mark markAt(const ChartData &data, const ValueAxis &axis, QPointF point, const QRectF &plot)
{
    constexpr double kNear = 3;
    for (int s = 0; s < data.series.size(); ++s) {
        for (int c = 0; c < data.categories.size(); ++c) {
            const QRectF rect = rectOf(data, axis, {s, c}, plot);
            if (hasMark(data, {s, c}) && rect.adjusted(-kNear, -kNear, kNear, kNear).contains(point))
                return {s, c};
        }
    }
    return {};
}

namespace {

// The part of the next stack that lies nearest; there is always one when any stack follows.
Mark movedToStack(const ChartData &data, Mark from, int step)
{
    for (int category = from.category + step; category >= 0 && category < data.categories.size();
         category += step) {
        for (int away = 0; away < data.series.size(); ++away) {
            for (const int series : {from.series - away, from.series + away}) {
                if (hasMark(data, {series, category}))
                    return {series, category};
            }
        }
    }
    return from;
}

} // namespace

Mark moved(const ChartData &data, Mark from, int categories, int series)
{
    if (isStacked(data.kind) && categories != 0)
        return movedToStack(data, from, categories);
    Mark next = from;
    do {
        next = {next.series + series, next.category + categories};
        if (hasMark(data, next))
            return next;
    } while ((categories != 0 || series != 0) && next.category >= 0 &&
             next.category < data.categories.size() && next.series >= 0 && next.series < data.series.size());
    return from;
}

} // namespace tally::ui
