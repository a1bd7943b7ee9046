// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A report as one table: a line over all columns heads each section and folds it.
#pragma once

#include "report/document.h"
#include "ui/models/record_table_model.h"

#include <vector>

namespace tally::ui {

class DocumentModel final : public RecordTableModel
{
    Q_OBJECT

public:
    using RecordTableModel::RecordTableModel;

    void setDocument(const report::Document &document);
    const report::Document &document() const { return m_document; }
    void toggle(int row); // a head
    // What lists the rows behind a line; empty where there is nothing to list.
    std::string filterAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    RecordColumn column(int column) const override;
    RecordCell cell(int row, int column) const override;
    QString bandText(int row) const override;
    bool isBandOpen(int row) const override;

private:
    struct Line
    {
        std::size_t section = 0;
        std::ptrdiff_t row = -1; // -1: the head
    };
    void layOut();

    report::Document m_document;
    std::vector<bool> m_folded; // by section
    std::vector<Line> m_lines;
    std::vector<RecordColumn> m_columns;
};

} // namespace tally::ui
