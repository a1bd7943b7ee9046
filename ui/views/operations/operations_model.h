// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The log, newest first, a page at a time as somebody scrolls.
#pragma once

#include "model/operation.h"
#include "ui/models/record_table_model.h"

#include <vector>

namespace tally::ui {

class OperationsModel final : public RecordTableModel
{
    Q_OBJECT

public:
    explicit OperationsModel(QObject *parent = nullptr);

    void clear();
    // Older ones behind; those that stand here already are left out. `isLast`: nothing older is kept.
    void append(const std::vector<model::Operation> &page, bool isLast);
    // Newer ones in front.
    void prepend(std::vector<model::Operation> page);
    const model::Operation &at(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }
    int rowOf(OperationNumber operation) const; // -1: not read yet
    OperationNumber newest() const { return m_rows.empty() ? 0 : m_rows.front().number; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    RecordColumn column(int column) const override;
    RecordCell cell(int row, int column) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void pageWanted(tally::OperationNumber newest); // from this one down

private:
    std::vector<model::Operation> m_rows;
    bool m_complete = true;
    bool m_asking = false;
};

} // namespace tally::ui
