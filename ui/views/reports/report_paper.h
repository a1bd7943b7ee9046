// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Charts on paper, one above the other, each page with a head that says of what, of which register and when.
#pragma once

#include <QString>

#include <vector>

class QPagedPaintDevice;

namespace tally::ui {

class ChartPanel;

struct ChartPaper
{
    QString title;
    QString facts; // "demo.tally · as of 31 March 2025 · operation 364"
    std::vector<const ChartPanel *> charts;
};

// How many pages; 0: the device could not be painted on. On the thread of the window, which owns the charts.
int paintCharts(QPagedPaintDevice &device, const ChartPaper &paper);

} // namespace tally::ui
