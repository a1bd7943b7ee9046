// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Charts on paper, one above the other, each page with a head that says of what, of which register and when.
// Qt Charts paints on the window's thread alone: one chart at a time, so that the window answers in between.
#pragma once

#include "ui/charts/chart_paper.h"

#include <QObject>
#include <QPainter>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

class QPagedPaintDevice;

namespace tally::ui {

struct ChartPaper
{
    QString title;
    QString facts; // "demo.tally · as of 31 March 2025 · operation 364"
    std::vector<PaperChart> charts;
};

class ChartPainting final : public QObject
{
    Q_OBJECT

public:
    // How many pages were painted; 0: the device could not be painted on. By then it has been let go.
    using Done = std::function<void(int pages)>;

    // Begins at once and goes with `parent`, or when it is done.
    ChartPainting(std::shared_ptr<QPagedPaintDevice> device, ChartPaper paper, QObject *parent, Done done);
    ~ChartPainting() override;

private:
    void step();
    void beginPage();
    void end(int pages);

    std::shared_ptr<QPagedPaintDevice> m_device;
    ChartPaper m_paper;
    Done m_done;
    QPainter m_painter;
    std::size_t m_next = 0; // chart
    double m_top = 0;       // below the head of this page
};

} // namespace tally::ui
