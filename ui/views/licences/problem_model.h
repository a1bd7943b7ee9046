// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Records that the position cannot take as they stand, and what to do about each.
#pragma once

#include "ui/models/record_table_model.h"
#include "ui/views/licences/licence_sheet.h"

namespace tally::ui {

class ProblemModel final : public RecordTableModel
{
    Q_OBJECT

public:
    using RecordTableModel::RecordTableModel;

    void show(LicenceSheetPtr sheet);
    ItemId itemAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    RecordColumn column(int column) const override;
    RecordCell cell(int row, int column) const override;

private:
    LicenceSheetPtr m_sheet;
};

} // namespace tally::ui
