// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A document to be kept: cells go on in further lines instead of being shortened, a table that goes on over a
// page has its heading and columns again, each page its number at the foot.
#pragma once

#include "ui/print/print_document.h"

#include <QSizeF>

class QPaintDevice;
class QPainter;

namespace tally::ui {

// What pages are painted on: a printer, a PDF, pictures. `device` is asked for sizes, `room` is what a page
// has between its margins, in its units. newPage: false, there is no further page.
class PageSink
{
public:
    virtual ~PageSink() = default;
    virtual QPaintDevice &device() = 0;
    virtual QSizeF room() const = 0;
    virtual bool newPage() = 0;
};

// As paintDocument, which calls it for documents that wrap. Everything is laid out before the first page.
int paintWrapped(QPagedPaintDevice &device, const PrintDocument &document, const PrintProgress &progress);
// On any sink, with the painter that paints on its device.
int paintWrapped(PageSink &sink, QPainter &painter, const PrintDocument &document,
                 const PrintProgress &progress);

} // namespace tally::ui
