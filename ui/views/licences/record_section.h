// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A table of records as it is shown, as a file or on paper.
#pragma once

#include "report/document.h"
#include "ui/shell/view.h"

#include <QObject>

#include <memory>

namespace tally::ui {

class RecordTableModel;
struct PrintDocument;

// The same rows, columns and order; numbers as numbers.
report::Section sectionOf(const RecordTableModel &model, const QString &heading);

class RecordOutput final : public QObject
{
    Q_OBJECT

public:
    RecordOutput(ViewContext &context, QWidget *parent);

    void askForFile(const report::Document &document); // then writes it, and says how it went
    // As the ending says: .csv, .xlsx, .html or .pdf.
    void writeTo(const report::Document &document, const QString &file);
    void print(const report::Document &document);

private:
    std::shared_ptr<PrintDocument> paperOf(const report::Document &document) const;
    void writePdfTo(const report::Document &document, const QString &file);

    ViewContext &m_context;
    QWidget *m_parent;
};

} // namespace tally::ui
