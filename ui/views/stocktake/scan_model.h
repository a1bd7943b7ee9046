// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The labels read in this sitting, newest first, each with its answer.
#pragma once

#include "audit/stocktake.h"
#include "ui/models/record_table_model.h"

#include <optional>
#include <vector>

namespace tally::ui {

struct ScanLine
{
    audit::ScanAnswer answer;
    QString item;  // its name when it was read
    QString words; // the answer
    Instant at = 0;
    std::optional<OperationNumber> operation; // that recorded it; none: nothing was
    bool undone = false;
};

class ScanModel final : public RecordTableModel
{
    Q_OBJECT

public:
    using RecordTableModel::RecordTableModel;

    void add(ScanLine line);
    void clear();
    const ScanLine *newest() const { return m_lines.empty() ? nullptr : &m_lines.back(); }
    // The newest that was recorded and not taken back; nothing when there is none.
    std::optional<OperationNumber> undoable() const;
    void markUndone(OperationNumber operation, bool undone);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    RecordColumn column(int column) const override;
    RecordCell cell(int row, int column) const override;

private:
    std::vector<ScanLine> m_lines; // oldest first
};

} // namespace tally::ui
