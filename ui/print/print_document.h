// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tables on paper: black on white, a heading over each column on every page, and a head that says what was
// printed, of which register, when, and which page of how many.
#pragma once

#include "report/document.h"

#include <QPageLayout>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

class QPagedPaintDevice;

namespace tally::ui {

struct PrintColumn
{
    QString heading;
    bool isNumber = false; // set to the right
};

struct PrintSection
{
    QString heading; // may be empty
    std::vector<PrintColumn> columns;
    int rowCount = 0;
    std::function<QString(int row, int column)> cell; // asked for the rows of a page while it is painted
    QStringList totals;                               // one a column, or none
    QString qr;                                       // painted below the rows of wrapped paper
};

struct PrintDocument
{
    QString title;    // "Computers" or the report's title
    QString subtitle; // may be empty
    QString registerName;
    QString filter;    // in words; may be empty
    QString asOf;      // "as of 31 March 2025"; empty for now
    QString operation; // "operation 48,213"
    std::vector<PrintSection> sections;
    bool wraps = false; // long cells go on in further lines (wrapped_paper.h)
};

// The document must outlive what is made of it.
PrintDocument printDocument(const report::Document &document, const QString &registerName);

// How a document is best laid on A4: upright, or across where its tables wrap and it is no form.
QPageLayout paperOf(const report::Document &document);

// Asked after each page with the number done and of how many; false stops.
using PrintProgress = std::function<bool(int page, int pages)>;

// How many pages were painted, fewer than there are when it was stopped. 0: the device could not be painted
// on.
int paintDocument(QPagedPaintDevice &device, const PrintDocument &document,
                  const PrintProgress &progress = {});

} // namespace tally::ui
