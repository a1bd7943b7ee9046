// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/disposal/figure_charts.h"

#include "ui/charts/chart_panel.h"
#include "ui/models/item_words.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QRegularExpression>

#include <cmath>

namespace tally::ui {

namespace {

// "31 to 60 days": 31–60; "more than 90 days": > 90.
QString shortAge(const QString &age)
{
    static const QRegularExpression kNoDigits(QStringLiteral("[^0-9]+"));
    const QStringList days = age.split(kNoDigits, Qt::SkipEmptyParts);
    return days.size() == 1 ? QStringLiteral("> ") + days.first() : days.join(QStringLiteral("–"));
}

// Those figures of a code whose label begins so, by what follows it.
FigureChart barsOf(const DisposalSheet &sheet, std::string_view code, std::string_view begins, bool isAge)
{
    FigureChart chart;
    ChartSeries series;
    for (std::size_t i = 0; i < sheet.kpis.size(); ++i) {
        const disposal::KpiLine &line = sheet.kpis[i];
        if (line.code != code || !line.label.starts_with(begins) || !line.value)
            continue;
        const QString rest = toQt(line.label.substr(begins.size()));
        if (isAge != rest.endsWith(QStringLiteral(" days")))
            continue;
        chart.data.categories.append(isAge ? shortAge(rest) : rest);
        series.values.push_back(*line.value);
        chart.figures.push_back(int(i));
    }
    chart.data.series.append(series);
    return chart;
}

// Of bars by age: how many are beyond the first.
qint64 beyondTheFirst(const FigureChart &chart)
{
    double sum = 0;
    for (std::size_t i = 1; i < chart.figures.size(); ++i)
        sum += chart.data.series.first().values[i];
    return std::llround(sum);
}

bool isAllNothing(const FigureChart &chart)
{
    for (const double value : chart.data.series.first().values)
        if (value != 0)
            return false;
    return true;
}

// An empty picture says why it is.
FigureChart finished(FigureChart chart, const QString &name, const QString &emptyTitle)
{
    chart.data.series.first().name = name;
    chart.data.emptyTitle = emptyTitle;
    if (isAllNothing(chart)) {
        chart.data.categories.clear();
        chart.data.series.clear();
        chart.figures.clear();
        chart.data.title = emptyTitle;
    }
    return chart;
}

} // namespace

FigureChart quarantineChart(const DisposalSheet &sheet)
{
    FigureChart chart = barsOf(sheet, "K2", "In quarantine, ", true);
    chart.data.title =
        FigureCharts::tr("%1 have waited over 30 days").arg(formatCount(beyondTheFirst(chart)));
    chart.data.subtitle = FigureCharts::tr("Things in the holding area, by age (K2)");
    chart.data.categoryName = FigureCharts::tr("Days");
    return finished(std::move(chart), FigureCharts::tr("Things"),
                    FigureCharts::tr("Nothing is in the holding area"));
}

FigureChart exceptionsChart(const DisposalSheet &sheet)
{
    FigureChart chart = barsOf(sheet, "K8", "Open exceptions, ", true);
    chart.data.title =
        FigureCharts::tr("%1 exceptions are open over 30 days").arg(formatCount(beyondTheFirst(chart)));
    chart.data.subtitle = FigureCharts::tr("Open exceptions, by age (K8)");
    chart.data.categoryName = FigureCharts::tr("Days");
    return finished(std::move(chart), FigureCharts::tr("Exceptions"),
                    FigureCharts::tr("No exception is open"));
}

FigureChart wasteChart(const DisposalSheet &sheet)
{
    FigureChart chart = barsOf(sheet, "K13", "Waste, ", false);
    chart.data.kind = ChartKind::HorizontalBars;
    chart.data.unit = ChartUnit::Number;
    chart.data.title = FigureCharts::tr("Waste by its code");
    chart.data.subtitle = FigureCharts::tr("Kilograms, by code of the List of Waste (K13)");
    chart.data.categoryName = FigureCharts::tr("Code");
    return finished(std::move(chart), FigureCharts::tr("Kilograms"),
                    FigureCharts::tr("No waste was recorded"));
}

FigureCharts::FigureCharts(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::space(3), Theme::space(2), Theme::space(3), Theme::space(2));
    row->setSpacing(Theme::space(4));
    for (std::size_t i = 0; i < kCharts; ++i) {
        m_panels[i] = new ChartPanel(this);
        row->addWidget(m_panels[i], 1);
        connect(m_panels[i], &ChartPanel::opened, this,
                [this, i](const QString & /*filter*/, int /*series*/, int category) {
                    if (category >= 0 && std::size_t(category) < m_figures[i].size())
                        Q_EMIT figureWanted(m_figures[i][std::size_t(category)]);
                });
    }
}

void FigureCharts::show(const DisposalSheetPtr &sheet)
{
    if (sheet == nullptr)
        return;
    const std::array<FigureChart, kCharts> charts{quarantineChart(*sheet), exceptionsChart(*sheet),
                                                  wasteChart(*sheet)};
    for (std::size_t i = 0; i < kCharts; ++i) {
        m_panels[i]->setData(charts[i].data);
        m_figures[i] = charts[i].figures;
    }
}

} // namespace tally::ui
