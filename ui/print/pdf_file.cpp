// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_file.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
#include <QPdfWriter>
#include <QSaveFile>

namespace tally::ui {

namespace {

constexpr int kDotsAnInch = 1200;

// What stands between `before` and `after`, everywhere, becomes `value`, where it is of the same length.
void overwrite(QByteArray &pdf, const QByteArray &before, char after, const QByteArray &value)
{
    for (qsizetype at = pdf.indexOf(before); at >= 0; at = pdf.indexOf(before, at + 1)) {
        const qsizetype from = at + before.size();
        const qsizetype to = pdf.indexOf(after, from);
        if (to < 0)
            return;
        const QByteArray same = value.leftJustified(to - from, '0', true);
        pdf.replace(from, to - from, same);
    }
}

void prepare(QPdfWriter &writer, const PdfSetup &setup)
{
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
        overwrite(pdf, key, ')', digits + "+00'00'");
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
