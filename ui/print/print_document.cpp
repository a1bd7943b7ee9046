// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_document.h"

#include "ui/print/page_plan.h"
#include "ui/print/paper.h"
#include "ui/print/pdf_file.h"
#include "ui/print/wrapped_paper.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace tally::ui {

namespace {

constexpr double kBodyPoints = 8.5;
constexpr double kTitlePoints = 13;

class Paper
{
public:
    Paper(QPagedPaintDevice &device, QPainter &painter, const PrintDocument &document)
        : m_painter(painter), m_document(document), m_body(paperFont(kBodyPoints)),
          m_bold(paperFont(kBodyPoints, true)), m_title(paperFont(kTitlePoints, true)),
          m_metrics(m_body, &device), m_boldMetrics(m_bold, &device), m_titleMetrics(m_title, &device),
          m_point(device.logicalDpiY() / kPointsAnInch), m_page(QPointF(), QSizeF(painter.viewport().size()))
    {
        m_line = m_metrics.height() + 4 * m_point;
        m_gap = 6 * m_point;
        m_head = headHeight();
        const int lines = int((m_page.height() - m_head) / m_line);
        m_pages = planPages(document, lines);
        for (const PrintSection &section : document.sections)
            m_widths.push_back(widthsOf(section));
    }

    int pages() const { return int(m_pages.size()); }

    void paint(int page)
    {
        paintHead(page);
        double y = m_head;
        for (const PlannedLine &line : m_pages[std::size_t(page)])
            y += paintLine(line, y);
    }

private:
    struct Line
    {
        const std::vector<double> &widths;
        double y;
    };

    double headHeight() const
    {
        const double title = m_titleMetrics.height() + m_metrics.height();
        const bool hasFilter = !m_document.filter.isEmpty() || !m_document.subtitle.isEmpty();
        return title + (hasFilter ? m_metrics.height() : 0) + m_gap * 1.5;
    }

    void paintHead(int page)
    {
        double y = 0;
        m_painter.setPen(Theme::ink());
        const QString number =
            paperText(QT_TRANSLATE_NOOP("Print", "Page %1 of %2")).arg(page + 1).arg(pages());
        put(QRectF(0, y, m_page.width(), m_titleMetrics.height()), number, m_body, m_metrics, Qt::AlignRight);
        const double titleRoom = m_page.width() - m_metrics.horizontalAdvance(number) - m_gap;
        put(QRectF(0, y, titleRoom, m_titleMetrics.height()), m_document.title, m_title, m_titleMetrics,
            Qt::AlignLeft);
        y += m_titleMetrics.height();
        QStringList facts;
        for (const QString &fact : {m_document.registerName, m_document.asOf, m_document.operation}) {
            if (!fact.isEmpty())
                facts.append(fact);
        }
        put(row(y), facts.join(QStringLiteral(" · ")), m_body, m_metrics, Qt::AlignLeft);
        y += m_metrics.height();
        QStringList words;
        if (!m_document.subtitle.isEmpty())
            words.append(m_document.subtitle);
        if (!m_document.filter.isEmpty())
            words.append(paperText(QT_TRANSLATE_NOOP("Print", "Filter: %1")).arg(m_document.filter));
        if (!words.isEmpty()) {
            put(row(y), words.join(QStringLiteral(" · ")), m_body, m_metrics, Qt::AlignLeft);
            y += m_metrics.height();
        }
        rule(y + m_gap / 2, 1, m_page.width());
    }

    QRectF row(double y) const { return {0, y, m_page.width(), m_metrics.height()}; }

    void rule(double y, double points, double width)
    {
        m_painter.setPen(QPen(Theme::ink(), points * m_point));
        m_painter.drawLine(QPointF(0, y), QPointF(width, y));
    }

    // One line of text, shortened where it does not fit.
    void put(const QRectF &rect, const QString &words, const QFont &font, const QFontMetricsF &metrics,
             Qt::AlignmentFlag alignment)
    {
        if (words.isEmpty())
            return;
        const double width = metrics.horizontalAdvance(words);
        const bool isTooLong = width > rect.width();
        const QString shown = isTooLong ? metrics.elidedText(words, Qt::ElideRight, rect.width()) : words;
        const double x = alignment == Qt::AlignRight && !isTooLong ? rect.right() - width : rect.left();
        m_painter.setFont(font);
        m_painter.drawText(QPointF(x, rect.top() + (rect.height() - metrics.height()) / 2 + metrics.ascent()),
                           shown);
    }

    double paintLine(const PlannedLine &line, double y)
    {
        const PrintSection &section = m_document.sections[std::size_t(line.section)];
        const std::vector<double> &widths = m_widths[std::size_t(line.section)];
        const double table = std::accumulate(widths.begin(), widths.end(), 0.0) - m_gap;
        switch (line.kind) {
        case PlannedLine::Kind::Heading: {
            m_painter.setPen(Theme::ink());
            const QFont font = paperFont(kBodyPoints + 2, true);
            put(QRectF(0, y + m_line * 0.6, m_page.width(), m_line * 1.4), section.heading, font,
                QFontMetricsF(font, m_painter.device()), Qt::AlignLeft);
            return 2 * m_line;
        }
        case PlannedLine::Kind::Columns:
            paintCells(section, {widths, y}, true,
                       [&](int column) { return section.columns[std::size_t(column)].heading; });
            rule(y + m_line, 1, table);
            break;
        case PlannedLine::Kind::Row:
            paintCells(section, {widths, y}, false,
                       [&](int column) { return section.cell(line.row, column); });
            rule(y + m_line, 0.2, table);
            break;
        case PlannedLine::Kind::Totals:
            rule(y, 1, table);
            paintCells(section, {widths, y}, true, [&](int column) { return section.totals.value(column); });
            break;
        }
        return m_line;
    }

    template <typename Cell>
    void paintCells(const PrintSection &section, const Line &line, bool bold, Cell cell)
    {
        m_painter.setPen(Theme::ink());
        double x = 0;
        for (std::size_t i = 0; i < section.columns.size(); ++i) {
            const QRectF room(x, line.y, line.widths[i] - m_gap, m_line);
            put(room, cell(int(i)), bold ? m_bold : m_body, bold ? m_boldMetrics : m_metrics,
                section.columns[i].isNumber ? Qt::AlignRight : Qt::AlignLeft);
            x += line.widths[i];
        }
    }

    // As wide as the contents, measured in a sample of the rows; numbers and short columns are never
    // shortened for long ones.
    std::vector<double> widthsOf(const PrintSection &section) const
    {
        constexpr int kSample = 300;
        std::vector<double> widths;
        const int step = std::max(1, section.rowCount / kSample);
        for (std::size_t i = 0; i < section.columns.size(); ++i) {
            double width = m_boldMetrics.horizontalAdvance(section.columns[i].heading);
            if (!section.totals.isEmpty())
                width = std::max(width, m_boldMetrics.horizontalAdvance(section.totals.value(int(i))));
            for (int row = 0; row < section.rowCount; row += step)
                width = std::max(width, m_metrics.horizontalAdvance(section.cell(row, int(i))));
            widths.push_back(width * 1.02 + m_gap);
        }
        shrink(widths);
        return widths;
    }

    // The widest give way first, all alike, until the table fits; what is left over stays at the right.
    void shrink(std::vector<double> &widths) const
    {
        double total = std::accumulate(widths.begin(), widths.end(), 0.0);
        if (total <= m_page.width() || widths.empty())
            return;
        std::vector<double> sorted = widths;
        std::sort(sorted.begin(), sorted.end());
        double left = m_page.width();
        double limit = left / double(sorted.size());
        for (std::size_t i = 0; i < sorted.size(); ++i) {
            limit = left / double(sorted.size() - i);
            if (sorted[i] > limit)
                break;
            left -= sorted[i];
        }
        for (double &width : widths)
            width = std::min(width, limit);
    }

    QPainter &m_painter;
    const PrintDocument &m_document;
    const QFont m_body;
    const QFont m_bold;
    const QFont m_title;
    const QFontMetricsF m_metrics;
    const QFontMetricsF m_boldMetrics;
    const QFontMetricsF m_titleMetrics;
    const double m_point; // in the device's units
    const QRectF m_page;
    double m_line = 0;
    double m_gap = 0;
    double m_head = 0;
    std::vector<PlannedPage> m_pages;
    std::vector<std::vector<double>> m_widths;
};

QString valueText(const report::Value &value)
{
    if (const auto *number = std::get_if<std::int64_t>(&value))
        return formatCount(*number);
    return QString::fromStdString(std::get<std::string>(value));
}

} // namespace

PrintDocument printDocument(const report::Document &document, const QString &registerName)
{
    PrintDocument made;
    made.title = QString::fromStdString(document.title);
    made.subtitle = QString::fromStdString(document.subtitle);
    made.registerName = registerName;
    made.wraps = document.wraps;
    made.operation =
        paperText(QT_TRANSLATE_NOOP("Print", "operation %1")).arg(formatCount(qint64(document.operation)));
    for (const report::Section &section : document.sections) {
        PrintSection printed;
        printed.heading = QString::fromStdString(section.heading);
        printed.qr = QString::fromStdString(section.qr);
        for (const report::Column &column : section.columns)
            printed.columns.push_back({QString::fromStdString(column.heading), column.number});
        printed.rowCount = int(section.rows.size());
        printed.cell = [&section](int row, int column) {
            const auto &cells = section.rows[std::size_t(row)];
            return std::size_t(column) < cells.size() ? valueText(cells[std::size_t(column)]) : QString();
        };
        made.sections.push_back(std::move(printed));
    }
    return made;
}

QPageLayout paperOf(const report::Document &document)
{
    constexpr double kMargin = 12;
    const QMarginsF margins(kMargin, kMargin, kMargin, kMargin);
    if (!document.wraps)
        return PdfSetup().layout;
    return QPageLayout(QPageSize(QPageSize::A4),
                       document.isUpright ? QPageLayout::Portrait : QPageLayout::Landscape, margins,
                       QPageLayout::Millimeter);
}

int paintDocument(QPagedPaintDevice &device, const PrintDocument &document, const PrintProgress &progress)
{
    if (document.wraps)
        return paintWrapped(device, document, progress);
    QPainter painter;
    if (!painter.begin(&device))
        return 0;
    Paper paper(device, painter, document);
    for (int page = 0; page < paper.pages(); ++page) {
        if (page > 0 && !device.newPage())
            return page;
        paper.paint(page);
        if (progress && !progress(page + 1, paper.pages()))
            return page + 1;
    }
    return paper.pages();
}

} // namespace tally::ui
