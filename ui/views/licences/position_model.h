// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The position as a table: a line a product and metric, the figures of each with their drawing.
#pragma once

#include "ui/models/record_table_model.h"
#include "ui/views/licences/licence_sheet.h"

namespace tally::ui {

class PositionModel final : public RecordTableModel
{
    Q_OBJECT

public:
    using RecordTableModel::RecordTableModel;

    void show(LicenceSheetPtr sheet, std::vector<std::size_t> rows);
    void setStale(bool stale);    // a newer answer is being worked out
    void setStacked(bool narrow); // metric and evidence leave the room to the figures
    bool isStacked() const { return m_stacked; }

    const LicenceRow *at(int row) const; // null: no such row
    const LicenceSheetPtr &sheet() const { return m_sheet; }
    int rowOf(ItemId product, const QString &name) const; // -1: it is not shown
    LicenceColumn columnAt(int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    RecordColumn column(int column) const override;
    RecordCell cell(int row, int column) const override;

private:
    LicenceSheetPtr m_sheet;
    std::vector<std::size_t> m_rows;
    bool m_stale = false, m_stacked = false;
};

} // namespace tally::ui
