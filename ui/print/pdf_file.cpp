// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_file.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QPdfWriter>
#include <QSaveFile>

#include <vector>

namespace tally::ui {

namespace {

constexpr int kDotsAnInch = 1200;

// The moment between `before` and `after`, everywhere, becomes `value`, with UTC as long as the zone that
// stood there: the places of everything behind it are written down in the file.
void overwrite(QByteArray &pdf, const QByteArray &before, char after, const QByteArray &value,
               const QByteArray &utc)
{
    for (qsizetype at = pdf.indexOf(before); at >= 0; at = pdf.indexOf(before, at + 1)) {
        const qsizetype from = at + before.size();
        const qsizetype to = pdf.indexOf(after, from);
        const qsizetype room = to - from - value.size();
        if (to < 0 || room < 0 || room > utc.size())
            continue;
        pdf.replace(from, to - from,
                    value + (room == 1 ? QByteArray("Z") : utc).leftJustified(room, ' ', true));
    }
}

// The identifier in the trailer, which is random, becomes that of the contents.
void identify(QByteArray &pdf)
{
    constexpr qsizetype kDigits = 32;
    const qsizetype trailer = pdf.lastIndexOf("/ID [");
    if (trailer < 0)
        return;
    std::vector<qsizetype> places;
    for (qsizetype at = pdf.indexOf('<', trailer); at >= 0; at = pdf.indexOf('<', at + 1)) {
        if (pdf.indexOf('>', at) == at + 1 + kDigits)
            places.push_back(at + 1);
    }
    for (const qsizetype place : places)
        pdf.replace(place, kDigits, QByteArray(kDigits, '0'));
    const QByteArray digest = QCryptographicHash::hash(pdf, QCryptographicHash::Md5).toHex();
    for (const qsizetype place : places)
        pdf.replace(place, kDigits, digest);
}

void prepare(QPdfWriter &writer, const PdfSetup &setup)
{
    if (setup.isArchival)
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setTitle(setup.title);
    writer.setCreator(QStringLiteral("Tallystick"));
    writer.setResolution(kDotsAnInch);
    writer.setPageLayout(setup.layout);
}

Outcome writeBytes(const QString &file, const QByteArray &pdf)
{
    QSaveFile out(file);
    if (out.open(QIODevice::WriteOnly) && out.write(pdf) == pdf.size() && out.commit())
        return {};
    Error error =
        makeError(ErrorCode::Unreachable,
                  QCoreApplication::translate("Print", "The PDF was not written: %1")
                      .arg(out.errorString())
                      .toStdString(),
                  QCoreApplication::translate("Print", "Choose another folder, or make room.").toStdString());
    error.file = file.toStdString();
    return error;
}

} // namespace

QByteArray withoutClock(QByteArray pdf, Instant made)
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(made, Qt::UTC);
    const QByteArray digits = when.toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1();
    for (const char *key : {"/CreationDate (D:", "/ModDate (D:"})
        overwrite(pdf, key, ')', digits, "+00'00'");
    const QByteArray iso = when.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")).toLatin1();
    for (const char *key : {"xmp:CreateDate=\"", "xmp:ModifyDate=\""})
        overwrite(pdf, key, '"', iso, "+00:00");
    identify(pdf);
    return pdf;
}

struct OpenPdf::Parts
{
    QBuffer buffer;
    std::shared_ptr<QPdfWriter> writer; // until it is taken
    Instant made = 0;
};

OpenPdf::OpenPdf(const PdfSetup &setup) : m_parts(std::make_unique<Parts>())
{
    m_parts->buffer.open(QIODevice::WriteOnly);
    m_parts->made = setup.made;
    m_parts->writer = std::make_shared<QPdfWriter>(&m_parts->buffer);
    prepare(*m_parts->writer, setup);
}

OpenPdf::~OpenPdf() = default;

std::shared_ptr<QPagedPaintDevice> OpenPdf::takeDevice()
{
    return std::move(m_parts->writer);
}

Outcome OpenPdf::write(const QString &file) const
{
    return writeBytes(file, withoutClock(m_parts->buffer.data(), m_parts->made));
}

QByteArray pdfOf(const PdfSetup &setup, const std::function<void(QPagedPaintDevice &)> &paint)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        prepare(writer, setup);
        paint(writer);
    }
    return withoutClock(buffer.data(), setup.made);
}

Outcome writePdf(const QString &file, const PdfSetup &setup,
                 const std::function<void(QPagedPaintDevice &)> &paint)
{
    return writeBytes(file, pdfOf(setup, paint));
}

} // namespace tally::ui
