// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/labels.h"

#include "ui/theme/format.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tally::ui {

namespace {

constexpr double kMillimetresAnInch = 25.4;
constexpr double kPadding = 1.5;   // between a label's edge and what is printed
constexpr double kLeastBar = 0.19; // the narrowest bar that office scanners read
constexpr double kLeastDot = 0.33; // the smallest module of a QR code
constexpr double kMostBar = 0.5;
constexpr int kQuietBars = 10; // empty modules at each side
constexpr int kQuietDots = 4;

LabelSheet sheet(const char *id, QSizeF label, int columns, int rows, QSizeF pitch)
{
    return {QLatin1String(id), QSizeF(210, 297), label, columns, rows, pitch};
}

LabelSheet roll(double width, double height)
{
    const QSizeF size(width, height);
    return {QStringLiteral("roll-%1x%2").arg(width).arg(height), size, size, 1, 1, size};
}

double leastWidth(const Barcode &code, BarcodeKind kind)
{
    return kind == BarcodeKind::Qr ? (code.width + 2 * kQuietDots) * kLeastDot
                                   : (code.width + 2 * kQuietBars) * kLeastBar;
}

bool fits(const Barcode &code, BarcodeKind kind, const QSizeF &label)
{
    const double least = leastWidth(code, kind);
    return least <= label.width() && (kind == BarcodeKind::Code128 || least <= label.height());
}

class Sticker
{
public:
    Sticker(QPainter &painter, const QRectF &rect, double dotsAMillimetre)
        : m_painter(painter), m_dots(dotsAMillimetre),
          m_rect(rect.adjusted(kPadding * m_dots, kPadding * m_dots, -kPadding * m_dots, -kPadding * m_dots)),
          m_whole(rect)
    {
    }

    void paint(const Barcode &code, BarcodeKind kind, const QStringList &lines)
    {
        kind == BarcodeKind::Qr ? paintBeside(code, lines) : paintBelow(code, lines);
    }

private:
    // Bars at the top over the whole width, text below.
    void paintBelow(const Barcode &code, const QStringList &lines)
    {
        const double module = moduleSize(m_whole.width() / (code.width + 2 * kQuietBars), kMostBar);
        const double width = module * code.width;
        const double height = lines.isEmpty() ? m_rect.height() : m_rect.height() * 0.5;
        const double left = std::round(m_whole.center().x() - width / 2);
        paintModules(code, {left, m_rect.top()}, {module, height});
        QRectF room = m_rect;
        room.setTop(m_rect.top() + height + 0.5 * m_dots);
        paintLines(lines, room, Qt::AlignHCenter);
    }

    // The square at the left, text at the right.
    void paintBeside(const Barcode &code, const QStringList &lines)
    {
        const double side = std::min(m_whole.height(), m_whole.width());
        const double module = moduleSize(side / (code.width + 2 * kQuietDots), 1.0);
        const double size = module * code.width;
        const double quiet = std::max(module * kQuietDots, kPadding * m_dots);
        paintModules(code, {m_whole.left() + quiet, std::round(m_whole.center().y() - size / 2)},
                     {module, module});
        QRectF room = m_rect;
        room.setLeft(m_whole.left() + quiet + size + module * kQuietDots);
        paintLines(lines, room, Qt::AlignLeft);
    }

    // Whole dots of the device, so that all bars are alike.
    double moduleSize(double wanted, double mostMillimetres) const
    {
        return std::max(1.0, std::floor(std::min(wanted, mostMillimetres * m_dots)));
    }

    void paintModules(const Barcode &code, QPointF corner, QSizeF module)
    {
        for (int y = 0; y < code.height; ++y) {
            for (int x = 0; x < code.width;) {
                int end = x;
                while (end < code.width && code.isDark(end, y))
                    ++end;
                if (end > x)
                    m_painter.fillRect(QRectF(corner.x() + x * module.width(),
                                              corner.y() + y * module.height(), (end - x) * module.width(),
                                              module.height()),
                                       Theme::ink());
                x = std::max(end, x + 1);
            }
        }
    }

    // As large as the line allows, and so small that the whole text is there: half an asset number is none.
    QFont fontFor(const QString &words, QSizeF room, bool isFirst) const
    {
        constexpr double kMost = 10;
        constexpr double kLeast = 4;
        constexpr double kPointsAMillimetre = 72 / kMillimetresAnInch;
        constexpr double kOfTheLine = 0.72;
        QFont font = Theme::current().font(TextSize::Body, isFirst);
        const double wanted =
            std::clamp(room.height() / m_dots * kPointsAMillimetre * kOfTheLine, kLeast, kMost);
        font.setPointSizeF(wanted);
        const double width = QFontMetricsF(font, m_painter.device()).horizontalAdvance(words);
        if (width > room.width())
            font.setPointSizeF(std::max(kLeast, wanted * room.width() / width * 0.98));
        return font;
    }

    void paintLines(const QStringList &lines, const QRectF &room, Qt::AlignmentFlag alignment)
    {
        if (lines.isEmpty() || room.width() <= 0)
            return;
        constexpr double kFirst = 1.3; // the first line is larger
        const double height = std::min(room.height() / (double(lines.size()) + kFirst - 1), 4.5 * m_dots);
        const double used = height * (double(lines.size()) + kFirst - 1);
        double y = alignment == Qt::AlignLeft ? room.center().y() - used / 2 : room.top();
        m_painter.setPen(Theme::ink());
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const double line = i == 0 ? height * kFirst : height;
            const QFont font = fontFor(lines[i], {room.width(), line}, i == 0);
            const QFontMetricsF metrics(font, m_painter.device());
            m_painter.setFont(font);
            m_painter.drawText(QRectF(room.left(), y, room.width(), line), int(alignment | Qt::AlignVCenter),
                               metrics.elidedText(lines[i], Qt::ElideRight, room.width()));
            y += line;
        }
    }

    QPainter &m_painter;
    const double m_dots; // of the device a millimetre
    const QRectF m_rect;
    const QRectF m_whole;
};

} // namespace

QPointF LabelSheet::corner() const
{
    const double width = pitch.width() * (columns - 1) + label.width();
    const double height = pitch.height() * (rows - 1) + label.height();
    return {(page.width() - width) / 2, (page.height() - height) / 2};
}

QRectF LabelSheet::rect(int cell) const
{
    return {corner() + QPointF(pitch.width() * (cell % columns), pitch.height() * (cell / columns)), label};
}

QPageLayout LabelSheet::layout() const
{
    return QPageLayout(QPageSize(page, QPageSize::Millimeter, {}, QPageSize::ExactMatch),
                       QPageLayout::Portrait, QMarginsF(), QPageLayout::Millimeter);
}

const std::vector<LabelSheet> &labelSheets()
{
    static const std::vector<LabelSheet> known{sheet("L7160", {63.5, 38.1}, 3, 7, {66.0, 38.1}),
                                               sheet("L7651", {38.1, 21.2}, 5, 13, {40.6, 21.2}),
                                               sheet("L7159", {63.5, 33.9}, 3, 8, {66.0, 33.9}),
                                               sheet("L7163", {99.1, 38.1}, 2, 7, {101.6, 38.1}),
                                               sheet("L7173", {99.1, 57.0}, 2, 5, {101.6, 57.0}),
                                               roll(57, 32),
                                               roll(89, 36),
                                               roll(62, 29),
                                               roll(62, 100),
                                               roll(54, 25),
                                               roll(50, 25)};
    return known;
}

QString nameOf(const LabelSheet &sheet)
{
    const QLocale locale = formatLocale();
    const QString size =
        QCoreApplication::translate("Print", "%1 × %2 mm")
            .arg(locale.toString(sheet.label.width()), locale.toString(sheet.label.height()));
    if (sheet.count() == 1)
        return QCoreApplication::translate("Print", "Label printer, %1").arg(size);
    return QCoreApplication::translate("Print", "%1, %2 a sheet, %3")
        .arg(sheet.id)
        .arg(sheet.count())
        .arg(size);
}

namespace {

int firstCellOf(const LabelSheet &sheet, int firstCell)
{
    return std::clamp(firstCell, 0, sheet.count() - 1);
}

Outcome paintPage(QPainter &painter, double dots, const LabelSheet &sheet, BarcodeKind kind,
                  const std::vector<Label> &labels, int firstCell, int page)
{
    for (int cell = 0; cell < sheet.count(); ++cell) {
        const int at = page * sheet.count() + cell - firstCellOf(sheet, firstCell);
        if (at < 0 || std::size_t(at) >= labels.size())
            continue;
        const Label &label = labels[std::size_t(at)];
        TALLY_TRY(const Barcode code, encodeBarcode(kind, label.code));
        const QRectF place = sheet.rect(cell);
        Sticker(painter, QRectF(place.topLeft() * dots, place.size() * dots), dots)
            .paint(code, kind, label.lines);
    }
    return {};
}

} // namespace

int labelPages(const LabelSheet &sheet, std::size_t labels, int firstCell)
{
    return std::max(1, (firstCellOf(sheet, firstCell) + int(labels) + sheet.count() - 1) / sheet.count());
}

Result<QImage> labelPicture(const LabelSheet &sheet, BarcodeKind kind, const std::vector<Label> &labels,
                            int firstCell, int page, int dotsAnInch)
{
    constexpr double kInchesAMetre = 1000 / kMillimetresAnInch;
    const double dots = dotsAnInch / kMillimetresAnInch;
    QImage picture((sheet.page * dots).toSize(), QImage::Format_RGB32);
    picture.setDotsPerMeterX(int(std::lround(dotsAnInch * kInchesAMetre)));
    picture.setDotsPerMeterY(picture.dotsPerMeterX());
    picture.fill(Theme::paper());
    QPainter painter(&picture);
    TALLY_CHECK(paintPage(painter, dots, sheet, kind, labels, firstCell, page));
    painter.end();
    return picture;
}

Outcome checkLabels(const LabelSheet &sheet, BarcodeKind kind, const std::vector<Label> &labels)
{
    for (const Label &label : labels) {
        TALLY_TRY(const Barcode code, encodeBarcode(kind, label.code));
        if (fits(code, kind, sheet.label))
            continue;
        const QString reason =
            QCoreApplication::translate("Print", "“%1” needs %2 mm as a bar code; the label has %3.")
                .arg(label.code)
                .arg(leastWidth(code, kind), 0, 'f', 0)
                .arg(sheet.label.width(), 0, 'f', 0);
        return makeError(ErrorCode::InvalidInput, reason.toStdString(),
                         QCoreApplication::translate("Print", "Print it as a QR code, or on larger labels.")
                             .toStdString());
    }
    return {};
}

Result<int> paintLabels(QPagedPaintDevice &device, const LabelSheet &sheet, BarcodeKind kind,
                        const std::vector<Label> &labels, int firstCell)
{
    TALLY_CHECK(checkLabels(sheet, kind, labels));
    QPainter painter;
    if (!painter.begin(&device))
        return makeError(
            ErrorCode::Unreachable,
            QCoreApplication::translate("Print", "The printer does not take the labels.").toStdString(),
            QCoreApplication::translate("Print", "Print them to a PDF.").toStdString());
    const double dots = device.logicalDpiX() / kMillimetresAnInch;
    const int pages = labelPages(sheet, labels.size(), firstCell);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            device.newPage();
        TALLY_CHECK(paintPage(painter, dots, sheet, kind, labels, firstCell, page));
    }
    return pages;
}

} // namespace tally::ui
