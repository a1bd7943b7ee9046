// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fields that two people changed, a row each: what it was, what was recorded first and by whom, yours, and
// what is decided.
#pragma once

#include "ui/models/record_table_model.h"
#include "ui/tables/item_recorder.h"

#include <optional>
#include <vector>

namespace tally::ui {

class ConflictModel final : public RecordTableModel
{
    Q_OBJECT

public:
    using RecordTableModel::RecordTableModel;

    void show(std::vector<FieldConflict> fields); // none decided
    void decide(int first, int last, bool yours);
    // Nothing: not decided yet.
    std::optional<bool> isYours(int row) const { return m_yours.at(static_cast<std::size_t>(row)); }
    bool isDecided() const;
    std::vector<bool> yours() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    RecordColumn column(int column) const override;
    RecordCell cell(int row, int column) const override;

private:
    std::vector<FieldConflict> m_fields;
    std::vector<std::optional<bool>> m_yours;
};

} // namespace tally::ui
