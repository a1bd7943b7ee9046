// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The licence statements that were issued, as a table, and what a check of one found, as a document.
#pragma once

#include "app/licence_statement.h"
#include "ui/models/record_table_model.h"

namespace tally::ui {

class IssuedModel final : public RecordTableModel
{
    Q_OBJECT

public:
    using RecordTableModel::RecordTableModel;

    void show(std::vector<app::IssuedStatement> statements); // the newest version of a series first
    const app::IssuedStatement &at(int row) const { return m_statements[std::size_t(row)]; }
    int rowOf(ItemId statement) const; // -1: it is not there

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    RecordColumn column(int column) const override;
    RecordCell cell(int row, int column) const override;

private:
    std::vector<app::IssuedStatement> m_statements;
};

// "Acme, version 2, is reproduced: 15 files are equal." or what is not.
QString checkWords(const app::IssuedStatement &statement, const app::StatementCheck &check);
report::Document checkDocument(const app::IssuedStatement &statement, const app::StatementCheck &check);

} // namespace tally::ui
