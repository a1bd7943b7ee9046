// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The papers of disposal (docs/disposal-documents.md) out of the view: made aside as of the moment shown,
// then saved as PDF, HTML, CSV or workbook, or printed.
#pragma once

#include "report/disposal_reports.h"
#include "ui/shell/view.h"
#include "ui/views/disposal/disposal_sheet.h"

#include <QObject>

namespace tally::ui {

class DocumentOutput;

class DisposalPapers final : public QObject
{
    Q_OBJECT

public:
    DisposalPapers(ViewContext &context, QWidget *parent);

    // What the paper would be of where `item` (thing, medium or order) is current; 0: nothing, then `why`
    // says so.
    static ItemId subjectOf(const report::DisposalReport &report, const DisposalSheet &sheet, ItemId item,
                            QString &why);
    void save(const report::DisposalReport &report, const disposal::Scene &scene, ItemId of);
    void saveTo(const report::DisposalReport &report, ItemId of, const QString &file);

private:
    ViewContext &m_context;
    DocumentOutput *m_output;
};

// "Certificate of sanitisation"; as the translator is given it.
QString paperWords(std::string_view report);

} // namespace tally::ui
