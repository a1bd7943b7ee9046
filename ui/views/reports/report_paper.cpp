// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/reports/report_paper.h"

#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QTimer>

#include <algorithm>

namespace tally::ui {

namespace {

constexpr std::size_t kChartsAPage = 2;
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

ChartPainting::ChartPainting(std::shared_ptr<QPagedPaintDevice> device, ChartPaper paper, QObject *parent,
                             Done done)
    : QObject(parent), m_device(std::move(device)), m_paper(std::move(paper)), m_done(std::move(done))
{
    QTimer::singleShot(0, this, &ChartPainting::step);
}

// The painter lets go of the device before the device goes.
ChartPainting::~ChartPainting()
{
    m_painter.end();
}

void ChartPainting::step()
{
    if (!m_painter.isActive() && !m_painter.begin(m_device.get()))
        return end(0);
    if (m_next % kChartsAPage == 0)
        beginPage();
    const int pages = int(m_next / kChartsAPage) + 1;
    if (m_next >= m_paper.charts.size()) // there was none: the head alone
        return end(pages);
    const QRectF page(QPointF(), QSizeF(m_painter.viewport().size()));
    const double gap = page.height() / 40;
    const double height = (page.bottom() - m_top - gap * (kChartsAPage - 1)) / kChartsAPage;
    const double top = m_top + double(m_next % kChartsAPage) * (height + gap);
    paintOnPaper(&m_painter, QRectF(page.left(), top, page.width(), height), m_paper.charts[m_next]);
    if (++m_next == m_paper.charts.size())
        return end(pages);
    QTimer::singleShot(0, this, &ChartPainting::step);
}

void ChartPainting::beginPage()
{
    const std::size_t all =
        std::max<std::size_t>(1, (m_paper.charts.size() + kChartsAPage - 1) / kChartsAPage);
    if (m_next > 0)
        m_device->newPage();
    const QRectF page(QPointF(), QSizeF(m_painter.viewport().size()));
    m_top = Head(m_painter, m_paper).paint(page, int(m_next / kChartsAPage) + 1, int(all));
}

void ChartPainting::end(int pages)
{
    m_painter.end();
    m_device.reset();
    deleteLater();
    m_done(pages);
}

} // namespace tally::ui
