// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_data.h"

#include "ui/theme/format.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tally::ui {

namespace {

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

bool canBeSummed(ChartUnit unit)
{
    return unit == ChartUnit::Count || unit == ChartUnit::Money;
}

double sum(double a, double b)
{
    if (std::isnan(a))
        return b;
    return std::isnan(b) ? a : a + b;
}

void limitSeries(ChartData &data, const QString &others)
{
    if (data.series.size() <= kMostSeries)
        return;
    ChartSeries rest{others, std::vector<double>(std::size_t(data.categories.size()), kUnknown)};
    while (data.series.size() >= kMostSeries) {
        const ChartSeries last = data.series.takeLast();
        for (std::size_t i = 0; i < rest.values.size(); ++i)
            rest.values[i] = sum(rest.values[i], last.values[i]);
    }
    if (canBeSummed(data.unit))
        data.series.append(rest);
}

void limitCategories(ChartData &data, const QString &others)
{
    if (data.categories.size() <= kMostCategories)
        return;
    const bool hasRest = canBeSummed(data.unit) && data.kind != ChartKind::Curves;
    const int kept = kMostCategories - (hasRest ? 1 : 0);
    data.categories = data.categories.mid(0, kept);
    if (hasRest)
        data.categories.append(others);
    for (ChartSeries &series : data.series) {
        double rest = kUnknown;
        for (std::size_t i = std::size_t(kept); i < series.values.size(); ++i)
            rest = sum(rest, series.values[i]);
        series.values.resize(std::size_t(kept));
        if (!series.filters.empty())
            series.filters.resize(std::size_t(kept));
        if (hasRest) {
            series.values.push_back(rest);
            if (!series.filters.empty())
                series.filters.emplace_back();
        }
    }
}

QString quoted(QString text)
{
    const bool isPlain = !text.contains(QLatin1Char(',')) && !text.contains(QLatin1Char('"')) &&
                         !text.contains(QLatin1Char('\n')) && !text.contains(QLatin1Char('\r'));
    // A spreadsheet would take such a text for a formula.
    if (!text.isEmpty() && QStringLiteral("=+-@\t").contains(text[0]))
        text.prepend(QLatin1Char('\''));
    return isPlain
               ? text
               : QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

QString plainNumber(double value, ChartUnit unit)
{
    if (std::isnan(value))
        return {};
    constexpr double kPenceAPound = 100;
    if (unit == ChartUnit::Money)
        return QString::number(value / kPenceAPound, 'f', 2);
    return QString::number(value, 'g', 15);
}

} // namespace

bool isEmpty(const ChartData &data)
{
    return std::none_of(data.series.begin(), data.series.end(), [](const ChartSeries &series) {
        return std::any_of(series.values.begin(), series.values.end(),
                           [](double v) { return !std::isnan(v); });
    });
}

ChartData withinLimits(ChartData data, const QString &others)
{
    for (ChartSeries &series : data.series)
        series.values.resize(std::size_t(data.categories.size()), kUnknown);
    limitSeries(data, others);
    limitCategories(data, others);
    return data;
}

QString chartValue(double value, ChartUnit unit)
{
    if (std::isnan(value))
        return unknownText();
    switch (unit) {
    case ChartUnit::Count:
        return formatCount(std::llround(value));
    case ChartUnit::Money:
        return formatMoney(std::llround(value), MoneyStyle::Total);
    case ChartUnit::Percent:
        return formatPercent(value);
    case ChartUnit::Number:
        break;
    }
    return formatNumber(value, std::abs(value - std::round(value)) < 1e-9 ? 0 : 2);
}

QString chartAmount(double value, ChartUnit unit)
{
    if (unit == ChartUnit::Money)
        return formatMoney(std::llround(value), MoneyStyle::Chart);
    if (unit == ChartUnit::Percent)
        return formatPercent(value, 0);
    return chartValue(value, unit);
}

QByteArray chartCsv(const ChartData &data)
{
    const QString line = QStringLiteral("\r\n");
    QStringList head{quoted(data.categoryName)};
    for (const ChartSeries &series : data.series)
        head.append(quoted(series.name));
    QString text = QChar(0xFEFF) + head.join(QLatin1Char(',')) + line;
    for (qsizetype i = 0; i < data.categories.size(); ++i) {
        QStringList row{quoted(data.categories[i])};
        for (const ChartSeries &series : data.series)
            row.append(std::size_t(i) < series.values.size()
                           ? plainNumber(series.values[std::size_t(i)], data.unit)
                           : QString());
        text += row.join(QLatin1Char(',')) + line;
    }
    return text.toUtf8();
}

} // namespace tally::ui
