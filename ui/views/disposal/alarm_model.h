// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What somebody has to look at now, the urgent first.
#pragma once

#include "ui/models/record_table_model.h"
#include "ui/views/disposal/disposal_sheet.h"

namespace tally::ui {

class AlarmModel final : public RecordTableModel
{
    Q_OBJECT

public:
    using RecordTableModel::RecordTableModel;

    void show(DisposalSheetPtr sheet);
    const disposal::Alarm *at(int row) const; // null: no such row
    int urgentCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    RecordColumn column(int column) const override;
    RecordCell cell(int row, int column) const override;

private:
    DisposalSheetPtr m_sheet;
};

QString alarmWords(const std::string &code); // "Missing"

} // namespace tally::ui
