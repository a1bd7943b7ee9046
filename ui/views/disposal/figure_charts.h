// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The figures of disposal in pictures: what waits by age, what is open by age, waste by its code. Each bar
// opens what is behind it.
#pragma once

#include "ui/charts/chart_data.h"
#include "ui/views/disposal/disposal_sheet.h"

#include <QWidget>

#include <array>
#include <vector>

namespace tally::ui {

class ChartPanel;

// A chart with the figure (an index of DisposalSheet::kpis) behind each of its bars.
struct FigureChart
{
    ChartData data;
    std::vector<int> figures;
};
FigureChart quarantineChart(const DisposalSheet &sheet);
FigureChart exceptionsChart(const DisposalSheet &sheet);
FigureChart wasteChart(const DisposalSheet &sheet);

class FigureCharts final : public QWidget
{
    Q_OBJECT

public:
    explicit FigureCharts(QWidget *parent = nullptr);

    void show(const DisposalSheetPtr &sheet); // null: none
    ChartPanel *panel(std::size_t chart) const { return m_panels[chart]; }
    static constexpr std::size_t kCharts = 3;

    using QWidget::show;

Q_SIGNALS:
    void figureWanted(int figure);

private:
    std::array<ChartPanel *, kCharts> m_panels{};
    std::array<std::vector<int>, kCharts> m_figures;
};

} // namespace tally::ui
