// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Disposal orders as rows of a table.
#pragma once

#include "ui/models/record_table_model.h"
#include "ui/views/disposal/disposal_sheet.h"

namespace tally::ui {

class OrderModel final : public RecordTableModel
{
    Q_OBJECT

public:
    using RecordTableModel::RecordTableModel;

    void show(DisposalSheetPtr sheet);
    const DisposalOrder *at(int row) const; // null: no such row
    int rowOf(ItemId order) const;          // -1: none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    RecordColumn column(int column) const override;
    RecordCell cell(int row, int column) const override;

private:
    DisposalSheetPtr m_sheet;
};

// The figures K1 to K15, each a door to what is behind it.
class FigureModel final : public RecordTableModel
{
    Q_OBJECT

public:
    using RecordTableModel::RecordTableModel;

    void show(DisposalSheetPtr sheet);
    const disposal::KpiLine *at(int row) const; // null: no such row

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    RecordColumn column(int column) const override;
    RecordCell cell(int row, int column) const override;

private:
    DisposalSheetPtr m_sheet;
};

QString figureWords(const disposal::KpiLine &line); // "131", "96.9 %", "41 days"; unknown: "–"

} // namespace tally::ui
