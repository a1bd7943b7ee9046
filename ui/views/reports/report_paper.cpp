// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/reports/report_paper.h"

#include "ui/charts/chart_panel.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>

namespace tally::ui {

namespace {

constexpr int kChartsAPage = 2;
constexpr double kTitlePoints = 13;
constexpr double kBodyPoints = 8.5;

class Head
{
public:
    Head(QPainter &painter, const ChartPaper &paper) : m_painter(painter), m_paper(paper) {}

    // Paints it and returns where it ends.
    double paint(const QRectF &page, int number, int of)
    {
        m_painter.setPen(Theme::ink());
        double top = page.top();
        const QString place = QCoreApplication::translate("Print", "Page %1 of %2").arg(number).arg(of);
        line(place, kBodyPoints, Qt::AlignRight, page, top);
        top += line(m_paper.title, kTitlePoints, Qt::AlignLeft, page, top);
        top += line(m_paper.facts, kBodyPoints, Qt::AlignLeft, page, top);
        const double gap = page.height() / 100;
        m_painter.drawLine(QPointF(page.left(), top + gap / 2), QPointF(page.right(), top + gap / 2));
        return top + gap * 2;
    }

private:
    double line(const QString &words, double points, Qt::Alignment alignment, const QRectF &page, double top)
    {
        QFont font = Theme::current().font(TextSize::Body, points == kTitlePoints);
        font.setPointSizeF(points);
        const double height = QFontMetricsF(font, m_painter.device()).height();
        m_painter.setFont(font);
        m_painter.drawText(QRectF(page.left(), top, page.width(), height), int(alignment | Qt::AlignTop),
                           words);
        return height;
    }

    QPainter &m_painter;
    const ChartPaper &m_paper;
};

} // namespace

int paintCharts(QPagedPaintDevice &device, const ChartPaper &paper)
{
    QPainter painter;
    if (!painter.begin(&device))
        return 0;
    Head head(painter, paper);
    const QRectF page(QPointF(), QSizeF(painter.viewport().size()));
    const int count = int(paper.charts.size());
    const int pages = std::max(1, (count + kChartsAPage - 1) / kChartsAPage);
    for (int number = 0; number < pages; ++number) {
        if (number > 0)
            device.newPage();
        const double top = head.paint(page, number + 1, pages);
        const double gap = page.height() / 40;
        const double height = (page.bottom() - top - gap * (kChartsAPage - 1)) / kChartsAPage;
        for (int i = 0; i < kChartsAPage && number * kChartsAPage + i < count; ++i)
            paper.charts[std::size_t(number * kChartsAPage + i)]->paintOnPaper(
                &painter, QRectF(page.left(), top + i * (height + gap), page.width(), height));
    }
    return pages;
}

} // namespace tally::ui
