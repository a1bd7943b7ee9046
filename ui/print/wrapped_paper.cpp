// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/wrapped_paper.h"

#include "ui/print/barcode.h"
#include "ui/print/paper.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace tally::ui {

namespace {

constexpr double kTextPoints = 8.5;  // of paragraphs
constexpr double kLeastPoints = 5.5; // of the widest tables
constexpr double kTablePoints = 7.5; // of others
constexpr double kTitlePoints = 15;
constexpr double kHeadingPoints = 10.5;
constexpr double kQrMillimetres = 42;
constexpr double kMillimetresAnInch = 25.4;

// Where lines may break: at blanks and behind hyphens and slashes; a word wider than the room anywhere.
QStringList wrapped(const QString &words, const QFontMetricsF &metrics, double room)
{
    QStringList lines;
    QString line;
    const auto put = [&](const QString &piece) {
        if (line.isEmpty() || metrics.horizontalAdvance(line + piece.trimmed()) <= room) {
            line += line.isEmpty() ? piece.trimmed() + piece.mid(piece.trimmed().size()) : piece;
            return;
        }
        lines.append(line.trimmed());
        line = piece;
    };
    qsizetype from = 0;
    for (qsizetype at = 0; at <= words.size(); ++at) {
        const bool isEnd = at == words.size();
        if (!isEnd && words[at] != QLatin1Char(' ') && words[at] != QLatin1Char('/') &&
            words[at] != QLatin1Char('_') && words[at] != QLatin1Char(';'))
            continue;
        put(words.mid(from, at + 1 - from));
        from = at + 1;
        while (metrics.horizontalAdvance(line.trimmed()) > room && line.trimmed().size() > 1) {
            qsizetype fits = 1;
            while (fits < line.size() && metrics.horizontalAdvance(line.left(fits + 1)) <= room)
                ++fits;
            lines.append(line.left(fits));
            line = line.mid(fits);
        }
    }
    if (!line.trimmed().isEmpty() || lines.isEmpty())
        lines.append(line.trimmed());
    return lines;
}

double widestWord(const QString &words, const QFontMetricsF &metrics, double most)
{
    double widest = 0;
    for (const QString &word : words.split(QLatin1Char(' ')))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return std::min(widest, most);
}

struct Cells
{
    std::vector<QStringList> lines; // by column
    double height = 0;
};

// A table as it will stand: fonts, widths, its head.
struct Table
{
    const PrintSection *section = nullptr;
    QFont font, bold;
    std::vector<double> widths;
    Cells head;
    bool hasHead = false;
};

class WrappedPaper
{
public:
    WrappedPaper(PageSink &sink, QPainter &painter, const PrintDocument &document)
        : m_sink(sink), m_device(sink.device()), m_painter(painter), m_document(document),
          m_point(m_device.logicalDpiY() / kPointsAnInch), m_page(QPointF(), sink.room())
    {
        m_foot = lineHeight(paperFont(kTablePoints)) + 4 * m_point;
        for (const PrintSection &section : document.sections)
            m_tables.push_back(tableOf(section));
        alignForms();
    }

    // Twice the same way: first to count the pages, then to paint them.
    int paint(const PrintProgress &progress)
    {
        m_paints = false;
        run({});
        m_pages = m_number;
        m_paints = true;
        return run(progress);
    }

private:
    static constexpr double kGap = 7; // points between columns

    double lineHeight(const QFont &font) const { return QFontMetricsF(font, &m_device).height(); }
    double bottom() const { return m_page.height() - m_foot; }

    int run(const PrintProgress &progress)
    {
        m_progress = progress;
        m_number = 1;
        m_stopped = false;
        m_y = 0;
        title();
        for (const Table &table : m_tables) {
            if (m_stopped)
                return m_number - 1;
            paintTable(table);
        }
        foot();
        if (m_paints && m_progress)
            m_progress(m_number, m_pages);
        return m_number;
    }

    void title()
    {
        const QFont font = paperFont(kTitlePoints, true);
        const QFontMetricsF metrics(font, &m_device);
        for (const QString &line : wrapped(m_document.title, metrics, m_page.width())) {
            put(QRectF(0, m_y, m_page.width(), metrics.height()), line, font, false);
            m_y += metrics.height();
        }
        const QFont small = paperFont(kTextPoints);
        QStringList facts;
        for (const QString &fact : {m_document.subtitle, m_document.registerName, m_document.asOf})
            if (!fact.isEmpty())
                facts.append(fact);
        const QFontMetricsF smallMetrics(small, &m_device);
        for (const QString &line : wrapped(facts.join(QStringLiteral(" · ")), smallMetrics, m_page.width())) {
            put(QRectF(0, m_y, m_page.width(), smallMetrics.height()), line, small, false);
            m_y += smallMetrics.height();
        }
        m_y += 2 * m_point;
        rule(1.2, m_page.width());
        m_y += 4 * m_point;
    }

    void foot()
    {
        const QFont font = paperFont(kTablePoints);
        const double top = bottom() + 4 * m_point;
        const QString number =
            paperText(QT_TRANSLATE_NOOP("Print", "Page %1 of %2")).arg(m_number).arg(m_pages);
        const QFontMetricsF metrics(font, &m_device);
        const double room = m_page.width() - metrics.horizontalAdvance(number) - 4 * kGap * m_point;
        const QString left = m_document.title + QStringLiteral(" · ") + m_document.subtitle;
        put(QRectF(0, top, room, m_foot), metrics.elidedText(left, Qt::ElideMiddle, room), font, false);
        put(QRectF(0, top, m_page.width(), m_foot), number, font, true);
    }

    void nextPage()
    {
        foot();
        if (m_paints) {
            if ((m_progress && !m_progress(m_number, m_pages)) || !m_sink.newPage()) {
                m_stopped = true;
                return;
            }
        }
        ++m_number;
        m_y = 0;
    }

    // What stands as name and value without a head begins its values at one place all over the document.
    void alignForms()
    {
        const auto isForm = [](const Table &table) { return table.widths.size() == 2 && !table.hasHead; };
        double names = 0;
        for (const Table &table : m_tables)
            names = isForm(table) ? std::max(names, table.widths.front()) : names;
        for (Table &table : m_tables) {
            if (isForm(table))
                table.widths = {names, m_page.width() + kGap * m_point - names};
        }
    }

    Table tableOf(const PrintSection &section) const
    {
        Table table;
        table.section = &section;
        const bool isText = section.columns.size() <= 2;
        for (const PrintColumn &column : section.columns)
            table.hasHead = table.hasHead || !column.heading.isEmpty();
        double points = isText ? kTextPoints : kTablePoints;
        for (;; points -= 0.5) {
            table.font = paperFont(points);
            table.bold = paperFont(points, true);
            if (fits(table) || points <= kLeastPoints)
                break;
        }
        std::vector<QString> heads;
        for (const PrintColumn &column : section.columns)
            heads.push_back(column.heading);
        table.head = cellsOf(table, table.bold, [&](int column) { return heads[std::size_t(column)]; });
        return table;
    }

    // Fills in the widths: each column as wide as its contents when there is room for all, else no narrower
    // than its longest word, the rest shared by how much more each would take. False: words would be cut.
    bool fits(Table &table) const
    {
        const PrintSection &section = *table.section;
        const QFontMetricsF metrics(table.font, &m_device), bold(table.bold, &m_device);
        const double gap = kGap * m_point;
        const std::size_t count = section.columns.size();
        const double most = m_page.width() / 3;
        std::vector<double> least(count), natural(count);
        for (std::size_t i = 0; i < count; ++i) {
            least[i] = widestWord(section.columns[i].heading, bold, most);
            natural[i] = bold.horizontalAdvance(section.columns[i].heading);
            for (int row = 0; row < section.rowCount; ++row) {
                const QString words = section.cell(row, int(i));
                if (isNote(section, row))
                    continue;
                least[i] = std::max(least[i], widestWord(words, metrics, most));
                natural[i] = std::max(natural[i], metrics.horizontalAdvance(words));
            }
            least[i] = least[i] * 1.01 + gap;
            natural[i] = std::max(least[i], natural[i] * 1.01 + gap);
        }
        const double room = m_page.width() + gap;
        const double all = std::accumulate(natural.begin(), natural.end(), 0.0);
        const double few = std::accumulate(least.begin(), least.end(), 0.0);
        table.widths = natural;
        if (all <= room)
            return true;
        const bool isRoomy = few <= room;
        const double share = isRoomy ? (room - few) / std::max(1.0, all - few) : 0;
        for (std::size_t i = 0; i < count; ++i)
            table.widths[i] = isRoomy ? least[i] + (natural[i] - least[i]) * share : least[i] * room / few;
        return isRoomy;
    }

    // A row of fewer cells than columns is a remark over the whole width.
    static bool isNote(const PrintSection &section, int row)
    {
        if (section.columns.size() < 2)
            return false;
        for (int column = 1; column < int(section.columns.size()); ++column)
            if (!section.cell(row, column).isEmpty())
                return false;
        return section.cell(row, 0).size() > 30;
    }

    template <typename Words>
    Cells cellsOf(const Table &table, const QFont &font, const Words &words) const
    {
        const QFontMetricsF metrics(font, &m_device);
        Cells cells;
        qsizetype lines = 1;
        for (std::size_t i = 0; i < table.widths.size(); ++i) {
            cells.lines.push_back(wrapped(words(int(i)), metrics, table.widths[i] - kGap * m_point));
            lines = std::max(lines, cells.lines.back().size());
        }
        cells.height = double(lines) * metrics.height() + 3 * m_point;
        return cells;
    }

    void heading(const Table &table, bool goesOn)
    {
        if (table.section->heading.isEmpty())
            return;
        const QFont font = paperFont(kHeadingPoints, true);
        const QString words =
            goesOn ? paperText(QT_TRANSLATE_NOOP("Print", "%1 (continued)")).arg(table.section->heading)
                   : table.section->heading;
        m_y += goesOn ? 0 : 7 * m_point;
        put(QRectF(0, m_y, m_page.width(), lineHeight(font)), words, font, false);
        m_y += lineHeight(font) + 2 * m_point;
    }

    void columns(const Table &table)
    {
        if (!table.hasHead)
            return;
        paintCells(table, table.head, table.bold);
        rule(0.8, width(table));
    }

    double width(const Table &table) const
    {
        return std::accumulate(table.widths.begin(), table.widths.end(), 0.0) - kGap * m_point;
    }

    // A short block of names and values, such as one to sign, is not torn apart, nor a text from its code.
    bool mustStayWhole(const Table &table, double head) const
    {
        const PrintSection &section = *table.section;
        const bool isForm = !table.hasHead && section.columns.size() == 2;
        if (!isForm && section.qr.isEmpty())
            return false;
        double height = head + (section.qr.isEmpty() ? 0 : qrSide());
        for (int row = 0; row < section.rowCount; ++row)
            height +=
                cellsOf(table, table.font, [&](int column) { return section.cell(row, column); }).height;
        return height < bottom() * 2 / 3 && m_y + height > bottom();
    }

    void paintTable(const Table &table)
    {
        const PrintSection &section = *table.section;
        const double head = lineHeight(paperFont(kHeadingPoints, true)) + 9 * m_point +
                            (table.hasHead ? table.head.height : 0);
        if (mustStayWhole(table, head))
            nextPage();
        for (int row = 0; row < section.rowCount && !m_stopped; ++row) {
            const bool note = isNote(section, row);
            Table whole = note ? noteOf(table) : Table();
            const Table &used = note ? whole : table;
            const Cells cells =
                cellsOf(used, used.font, [&](int column) { return section.cell(row, column); });
            const bool isFirst = row == 0;
            const double needed = cells.height + (isFirst ? head : 0);
            if (m_y + needed > bottom() && m_y > 0) {
                nextPage();
                if (m_stopped)
                    return;
                if (!isFirst) {
                    heading(table, true);
                    columns(table);
                }
            }
            if (isFirst) {
                heading(table, false);
                columns(table);
            }
            paintTall(table, used, cells);
        }
        if (section.rowCount == 0) {
            heading(table, false);
            columns(table);
        }
        if (!section.qr.isEmpty() && !m_stopped)
            paintQr(section.qr);
    }

    double qrSide() const { return kQrMillimetres * kPointsAnInch / kMillimetresAnInch * m_point; }

    // What no code can hold stands there as text.
    void paintQr(const QString &text)
    {
        const auto code = encodeBarcode(BarcodeKind::Qr, text);
        const double side = qrSide();
        if (m_y + side > bottom() && m_y > 0)
            nextPage();
        if (m_stopped)
            return;
        m_y += 4 * m_point;
        if (!code) {
            put(QRectF(0, m_y, m_page.width(), lineHeight(paperFont(kTextPoints))),
                QString::fromStdString(code.error().reason), paperFont(kTextPoints), false);
            m_y += lineHeight(paperFont(kTextPoints));
            return;
        }
        const double module = (side - 8 * m_point) / code->width;
        for (int y = 0; y < code->height && m_paints; ++y) {
            for (int x = 0; x < code->width;) {
                int end = x;
                while (end < code->width && code->isDark(end, y))
                    ++end;
                if (end > x)
                    m_painter.fillRect(QRectF(x * module, m_y + y * module, (end - x) * module, module),
                                       Theme::ink());
                x = std::max(end, x + 1);
            }
        }
        m_y += side - 4 * m_point;
    }

    Table noteOf(const Table &table) const
    {
        Table note;
        note.section = table.section;
        note.font = table.font;
        note.bold = table.bold;
        note.widths = {m_page.width()};
        return note;
    }

    // A row taller than what is left goes on over the page, line by line.
    void paintTall(const Table &table, const Table &used, Cells cells)
    {
        const double line = lineHeight(used.font);
        while (m_y + cells.height > bottom() && !m_stopped) {
            const auto fit = std::max<qsizetype>(1, qsizetype((bottom() - m_y - 3 * m_point) / line));
            Cells now, later;
            qsizetype left = 0;
            for (const QStringList &lines : cells.lines) {
                now.lines.push_back(lines.mid(0, fit));
                later.lines.push_back(lines.mid(fit));
                left = std::max(left, later.lines.back().size());
            }
            if (left == 0)
                break;
            now.height = double(fit) * line + 3 * m_point;
            later.height = double(left) * line + 3 * m_point;
            paintCells(used, now, used.font);
            nextPage();
            if (m_stopped)
                return;
            heading(table, true);
            columns(table);
            cells = later;
        }
        paintCells(used, cells, used.font);
        rule(0.2, table.hasHead ? width(table) : 0);
    }

    void paintCells(const Table &table, const Cells &cells, const QFont &font)
    {
        const double line = lineHeight(font);
        double x = 0;
        for (std::size_t i = 0; i < cells.lines.size(); ++i) {
            const double room = table.widths[i] - kGap * m_point;
            const bool isNumber = table.widths.size() > 1 && table.section->columns[i].isNumber;
            double y = m_y + 1.5 * m_point;
            for (const QString &words : cells.lines[i]) {
                put(QRectF(x, y, room, line), words, font, isNumber);
                y += line;
            }
            x += table.widths[i];
        }
        m_y += cells.height;
    }

    void rule(double points, double width)
    {
        if (!m_paints || width <= 0)
            return;
        m_painter.setPen(QPen(Theme::ink(), points * m_point));
        m_painter.drawLine(QPointF(0, m_y), QPointF(width, m_y));
    }

    void put(const QRectF &rect, const QString &words, const QFont &font, bool toTheRight)
    {
        if (!m_paints || words.isEmpty())
            return;
        const QFontMetricsF metrics(font, &m_device);
        const double x = toTheRight ? rect.right() - metrics.horizontalAdvance(words) : rect.left();
        m_painter.setPen(Theme::ink());
        m_painter.setFont(font);
        m_painter.drawText(QPointF(x, rect.top() + metrics.ascent()), words);
    }

    PageSink &m_sink;
    QPaintDevice &m_device;
    QPainter &m_painter;
    const PrintDocument &m_document;
    const double m_point; // in the device's units
    const QRectF m_page;
    std::vector<Table> m_tables;
    PrintProgress m_progress;
    double m_foot = 0, m_y = 0;
    int m_number = 1, m_pages = 0;
    bool m_paints = false, m_stopped = false;
};

class PagedSink final : public PageSink
{
public:
    PagedSink(QPagedPaintDevice &device, QSizeF room) : m_device(device), m_room(room) {}
    QPaintDevice &device() override { return m_device; }
    QSizeF room() const override { return m_room; }
    bool newPage() override { return m_device.newPage(); }

private:
    QPagedPaintDevice &m_device;
    const QSizeF m_room;
};

} // namespace

int paintWrapped(PageSink &sink, QPainter &painter, const PrintDocument &document,
                 const PrintProgress &progress)
{
    return WrappedPaper(sink, painter, document).paint(progress);
}

int paintWrapped(QPagedPaintDevice &device, const PrintDocument &document, const PrintProgress &progress)
{
    QPainter painter;
    if (!painter.begin(&device))
        return 0;
    PagedSink sink(device, QSizeF(painter.viewport().size()));
    return paintWrapped(sink, painter, document, progress);
}

} // namespace tally::ui
