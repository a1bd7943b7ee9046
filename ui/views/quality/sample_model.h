// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Some of the items that a rule finds: enough to see whether it is right.
#pragma once

#include "estate/estate.h"
#include "ui/models/record_table_model.h"

#include <vector>

namespace tally::ui {

class SampleModel final : public RecordTableModel
{
    Q_OBJECT

public:
    using RecordTableModel::RecordTableModel;

    void show(estate::EstatePtr estate, std::vector<estate::Row> rows);
    ItemId itemAt(int row) const { return m_estate->idAt(m_rows.at(std::size_t(row))); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    RecordColumn column(int column) const override;
    RecordCell cell(int row, int column) const override;

private:
    estate::EstatePtr m_estate;
    std::vector<estate::Row> m_rows;
};

} // namespace tally::ui
