// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// PDF whose bytes depend on what is in it alone: the same document of the same operation is the same file on
// every day.
#pragma once

#include "core/date.h"
#include "core/result.h"

#include <QPageLayout>
#include <QString>

#include <functional>
#include <memory>

class QPagedPaintDevice;

namespace tally::ui {

struct PdfSetup
{
    QString title;
    Instant made = 0; // written as the date of creation: that of the operation, not of today
    QPageLayout layout{QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(15, 15, 15, 15),
                       QPageLayout::Millimeter};
    bool isArchival = false; // PDF/A-1b: fonts, colours and description are in the file
};

// What `paint` paints, as the bytes of a PDF.
QByteArray pdfOf(const PdfSetup &setup, const std::function<void(QPagedPaintDevice &)> &paint);
// The same into a file, whole or not at all.
Outcome writePdf(const QString &file, const PdfSetup &setup,
                 const std::function<void(QPagedPaintDevice &)> &paint);

// The same for what is painted piece by piece: the device stays open until the file is written.
class OpenPdf final
{
public:
    explicit OpenPdf(const PdfSetup &setup);
    ~OpenPdf();
    // Lives as long as anybody holds it; must have been let go before write().
    std::shared_ptr<QPagedPaintDevice> takeDevice();
    Outcome write(const QString &file) const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

// Overwrites the clock's and the random parts of a PDF by Qt: dates and identifiers, all of fixed width.
QByteArray withoutClock(QByteArray pdf, Instant made);

} // namespace tally::ui
