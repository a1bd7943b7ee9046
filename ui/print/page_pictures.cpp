// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_pictures.h"

#include "ui/print/paper.h"
#include "ui/print/wrapped_paper.h"
#include "ui/theme/theme.h"

#include <QPageLayout>
#include <QPainter>

namespace tally::ui {

namespace {

constexpr int kDotsAnInch = 1200; // as PDFs have, so that lines break where theirs do
constexpr int kPixelsAnInch = 160;
constexpr double kMillimetres = 25.4;
constexpr int kPacking = 1; // fast

class PictureSink final : public PageSink
{
public:
    PictureSink(const QPageLayout &layout, std::vector<QByteArray> &pages)
        : m_layout(layout), m_image(layout.fullRectPixels(kPixelsAnInch).size(), QImage::Format_Grayscale8),
          m_pages(pages)
    {
        const int dots = int(kDotsAnInch * 1000 / kMillimetres);
        m_image.setDotsPerMeterX(dots);
        m_image.setDotsPerMeterY(dots);
        blank();
    }

    QPaintDevice &device() override { return m_image; }
    QSizeF room() const override { return m_layout.paintRectPixels(kDotsAnInch).size(); }
    QSize size() const { return m_image.size(); }
    bool newPage() override
    {
        keep();
        blank();
        return true;
    }
    // By its bytes: to fill with a colour takes a painter, and one is at work.
    void blank() { m_image.fill(uint(qGray(Theme::paper().rgb()))); }
    void keep() { m_pages.push_back(qCompress(m_image.constBits(), m_image.sizeInBytes(), kPacking)); }

    // A unit of the painter is a dot of the PDF.
    void prepare(QPainter &painter) const
    {
        const QRect paint = m_layout.paintRectPixels(kPixelsAnInch);
        const double scale = double(kPixelsAnInch) / kDotsAnInch;
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.translate(paint.topLeft());
        painter.scale(scale, scale);
    }

private:
    const QPageLayout m_layout;
    QImage m_image;
    std::vector<QByteArray> &m_pages;
};

QPageLayout wrappedLayout()
{
    report::Document document;
    document.wraps = true;
    return paperOf(document);
}

} // namespace

QImage PagePictures::page(int number) const
{
    const QByteArray bytes = qUncompress(m_pages[std::size_t(number)]);
    const qsizetype line = bytes.size() / m_size.height();
    return QImage(reinterpret_cast<const uchar *>(bytes.constData()), m_size.width(), m_size.height(), line,
                  QImage::Format_Grayscale8)
        .copy();
}

PagePictures picturesOf(const PrintDocument &document, const PrintProgress &progress)
{
    PagePictures pictures;
    PictureSink sink(wrappedLayout(), pictures.m_pages);
    pictures.m_size = sink.size();
    QPainter painter(&sink.device());
    sink.prepare(painter);
    bool isStopped = false;
    paintWrapped(sink, painter, document, [&](int page, int pages) {
        isStopped = progress && !progress(page, pages);
        return !isStopped;
    });
    if (!isStopped)
        sink.keep();
    return pictures;
}

} // namespace tally::ui
