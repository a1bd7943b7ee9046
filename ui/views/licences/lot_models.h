// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Licences as records: all of them in a list, and of one its transactions and what proves it.
#pragma once

#include "estate/estate.h"
#include "ui/models/record_table_model.h"

#include <vector>

namespace tally::ui {

class LotListModel final : public RecordTableModel
{
    Q_OBJECT

public:
    using RecordTableModel::RecordTableModel;

    // Those whose name, product or number holds the words; by product, then name.
    void show(estate::EstatePtr estate, const QString &words);
    ItemId itemAt(int row) const { return m_items[std::size_t(row)]; }
    int rowOf(ItemId item) const; // -1: it is not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    RecordColumn column(int column) const override;
    RecordCell cell(int row, int column) const override;

private:
    estate::EstatePtr m_estate;
    std::vector<ItemId> m_items;
};

class TransactionModel final : public RecordTableModel
{
    Q_OBJECT

public:
    using RecordTableModel::RecordTableModel;

    void show(estate::EstatePtr estate, ItemId licence); // the oldest first
    ItemId itemAt(int row) const { return m_items[std::size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    RecordColumn column(int column) const override;
    RecordCell cell(int row, int column) const override;

private:
    estate::EstatePtr m_estate;
    std::vector<ItemId> m_items;
};

class EvidenceModel final : public RecordTableModel
{
    Q_OBJECT

public:
    using RecordTableModel::RecordTableModel;

    void show(const estate::EstatePtr &estate, ItemId licence);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    RecordColumn column(int column) const override;
    RecordCell cell(int row, int column) const override;

private:
    std::vector<model::AttachmentRow> m_rows;
};

} // namespace tally::ui
