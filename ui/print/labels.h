// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asset labels: sheets of them, or one a page from a label printer's roll.
#pragma once

#include "core/result.h"
#include "ui/print/barcode.h"

#include <QImage>
#include <QMarginsF>
#include <QPageLayout>
#include <QSizeF>
#include <QStringList>

#include <vector>

class QPagedPaintDevice;

namespace tally::ui {

// All in millimetres.
struct LabelSheet
{
    QString id; // "L7160", "roll-57x32"
    QSizeF page;
    QSizeF label;
    int columns = 1;
    int rows = 1;
    QSizeF pitch; // from one label's corner to the next
    int count() const { return columns * rows; }
    QPointF corner() const; // of the first label: the sheet is centred
    QRectF rect(int cell) const;
    QPageLayout layout() const; // no margins: the labels keep away from the edge themselves
};

const std::vector<LabelSheet> &labelSheets();
QString nameOf(const LabelSheet &sheet); // "L7160, 21 a sheet, 63.5 × 38.1 mm"

struct Label
{
    QString code;      // what the bar code says
    QStringList lines; // under or beside it, the first one larger
};

// What cannot be printed on this sheet, before any paper is spent: a code that a scanner could not read at
// this size.
Outcome checkLabels(const LabelSheet &sheet, BarcodeKind kind, const std::vector<Label> &labels);
// How many pages. `firstCell`: how many labels of the first sheet are used already. The device must have the
// sheet's layout.
Result<int> paintLabels(QPagedPaintDevice &device, const LabelSheet &sheet, BarcodeKind kind,
                        const std::vector<Label> &labels, int firstCell = 0);

// How many pages that will be.
int labelPages(const LabelSheet &sheet, std::size_t labels, int firstCell);
// One of those pages, counted from 0, as a picture on white to look at.
Result<QImage> labelPicture(const LabelSheet &sheet, BarcodeKind kind, const std::vector<Label> &labels,
                            int firstCell, int page, int dotsAnInch);

} // namespace tally::ui
