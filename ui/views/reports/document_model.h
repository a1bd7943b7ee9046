// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A report as one table: a line over all columns heads each section and folds it. Where sections are of
// different shapes, one of them is the table.
#pragma once

#include "model/class_registry.h"
#include "report/document.h"
#include "ui/models/record_table_model.h"
#include "ui/shell/view.h"

#include <vector>

namespace tally::ui {

// Where a report's filter leads: "is:laptop site:civic" to a table of laptops, every other to one of all
// items.
Place placeOfRows(const std::string &filter, const model::ClassRegistry &classes);

class DocumentModel final : public RecordTableModel
{
    Q_OBJECT

public:
    using RecordTableModel::RecordTableModel;

    void setDocument(const report::Document &document);
    const report::Document &document() const { return m_document; }
    void toggle(int row); // a head
    // Sections have other columns than one another: one is shown at a time, under its own headings.
    bool doSectionsDiffer() const { return m_differ; }
    void showOnly(std::size_t section);
    std::size_t shownSection() const { return m_only; }
    // What lists the rows behind a figure, or a line; empty where there is nothing to list.
    std::string filterAt(int row, int column = 0) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    RecordColumn column(int column) const override;
    RecordCell cell(int row, int column) const override;
    QString bandText(int row) const override;
    bool isBandOpen(int row) const override;

private:
    static constexpr std::ptrdiff_t kHead = -1; // of the section
    struct Line
    {
        std::size_t section = 0;
        std::ptrdiff_t row = kHead;
    };
    void layOut();
    void takeColumns();

    report::Document m_document;
    std::vector<bool> m_folded; // by section
    std::vector<Line> m_lines;
    std::vector<RecordColumn> m_columns;
    bool m_differ = false;
    std::size_t m_only = 0; // where sections differ
};

} // namespace tally::ui
