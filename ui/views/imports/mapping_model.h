// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The columns of a table with samples and what becomes of each.
#pragma once

#include "exchange/table_look.h"
#include "ui/models/record_table_model.h"
#include "ui/views/imports/column_uses.h"

#include <vector>

namespace tally::ui {

class MappingModel final : public RecordTableModel
{
    Q_OBJECT

public:
    enum Part
    {
        NameColumn,
        UseColumn,
        HowColumn,
        SamplesColumn,
        KeyColumn,
        Parts
    };

    using RecordTableModel::RecordTableModel;

    // The rows stay while the columns are the same ones.
    void show(const exchange::TableLook *look, const model::ClassRegistry *registry);
    const std::vector<ColumnUse> &uses() const { return m_uses; }
    const exchange::LookedColumn &at(int row) const { return m_columns.at(std::size_t(row)); }
    int notTaken() const; // columns with content that are left out without anybody having said so

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    RecordColumn column(int column) const override;
    RecordCell cell(int row, int column) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    RecordCell howCell(const exchange::LookedColumn &column) const;
    bool isClassColumn(const exchange::LookedColumn &column) const;

    std::vector<exchange::LookedColumn> m_columns;
    std::vector<ColumnUse> m_uses;
    std::string m_classColumn;
};

} // namespace tally::ui
