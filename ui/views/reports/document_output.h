// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A document of a view as a file or on paper: asks where to, works aside, and tells the navigator how it
// went.
#pragma once

#include "report/document.h"
#include "ui/shell/view.h"

#include <QObject>

#include <functional>
#include <memory>

namespace tally::ui {

struct PrintDocument;

class DocumentOutput final : public QObject
{
    Q_OBJECT

public:
    enum class Of
    {
        Report,
        Table
    };
    DocumentOutput(ViewContext &context, Of of, QWidget *parent);

    // Filters as a file dialog takes them ("CSV (*.csv)"); `name` without ending is proposed.
    void askForFile(const QString &title, const QStringList &filters, const QString &suffix,
                    const QString &name, const std::function<void(const QString &file)> &chosen);
    // As the ending says: .csv, .xlsx, .html or .pdf. `title` names the work and the PDF.
    void writeTo(const report::Document &document, const QString &title, const QString &file);
    void print(const report::Document &document, const QString &title);

    // For what is painted elsewhere (charts).
    static Error notPainted();
    void saved(const QString &file, const Result<int> &pages);
    void printed(const Result<int> &pages);

private:
    std::shared_ptr<PrintDocument> paperOf(const report::Document &document) const;
    void writePdfTo(const report::Document &document, const QString &title, const QString &file);

    ViewContext &m_context;
    const Of m_of;
    QWidget *m_parent;
};

// File name, or host and database.
QString registerName(const Session &session);

} // namespace tally::ui
