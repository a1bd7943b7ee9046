// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rows of another model in an order that a person chose: by any column, either way, and as they came.
// Rows that are equal keep their order.
#pragma once

#include "ui/models/record_table_model.h"

#include <functional>
#include <optional>
#include <vector>

namespace tally::ui {

class TableView;

class SortedRecords final : public RecordTableModel
{
    Q_OBJECT

public:
    // A row of the source by the number that a cell stands for; nothing: by what the cell says, figures by
    // their number.
    using Number = std::function<std::optional<double>(int row, int column)>;

    // `source` outlives it.
    explicit SortedRecords(RecordTableModel *source, QObject *parent = nullptr, Number number = {});

    // -1 for a row that is not there.
    int sourceRow(int row) const;
    int rowOf(int sourceRow) const;
    // Nothing: as they come.
    void sortBy(std::optional<int> column, bool descending = false);
    std::optional<int> sortedBy() const { return m_column; }
    bool isDescending() const { return m_descending; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    RecordColumn column(int column) const override;
    RecordCell cell(int row, int column) const override;

private:
    void order();

    RecordTableModel *m_source;
    Number m_number;
    std::optional<int> m_column;
    bool m_descending = false;
    std::vector<int> m_rows; // of the source, in order
};

// A table of records that is sorted by a click on a heading or by the keyboard; the third click is the order
// as they came. The current row stays.
TableView *makeSortedTable(SortedRecords *model, const QString &accessibleName, QWidget *parent);

} // namespace tally::ui
