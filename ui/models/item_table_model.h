// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Items of an estate as rows: an index vector over its columns, never a copy of them.
#pragma once

#include "estate/estate.h"
#include "ui/models/record_table_model.h"

#include <string>
#include <vector>

namespace tally::ui {

class ItemTableModel final : public RecordTableModel
{
    Q_OBJECT

public:
    explicit ItemTableModel(QObject *parent = nullptr);

    // The rows to show, in their order. All at once: a reset costs the same for any number of them.
    void show(estate::EstatePtr estate, std::vector<estate::Row> rows);
    // Attributes, in the order shown; `className` says how they are called and formatted.
    void setColumns(const std::string &className, std::vector<std::string> attributes);

    const std::vector<std::string> &attributes() const { return m_attributes; }
    ItemId itemAt(int row) const;
    int rowOf(ItemId item) const; // -1: not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    RecordColumn column(int column) const override;
    RecordCell cell(int row, int column) const override;

private:
    estate::EstatePtr m_estate;
    std::vector<estate::Row> m_rows;
    std::string m_class;
    std::vector<std::string> m_attributes;
    std::vector<RecordColumn> m_columns;
};

} // namespace tally::ui
