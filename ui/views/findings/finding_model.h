// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The findings that are shown, as rows of a table: positions in a list that is worked out elsewhere.
#pragma once

#include "ui/models/record_table_model.h"
#include "ui/views/findings/finding_list.h"

namespace tally::ui {

class FindingModel final : public RecordTableModel
{
    Q_OBJECT

public:
    using RecordTableModel::RecordTableModel;

    void show(FindingListPtr list, std::vector<std::uint32_t> rows);
    // What is recorded and what was found share a column, for narrow windows.
    void setStacked(bool stacked);
    bool isStacked() const { return m_stacked; }
    // Takes rows out at once, before the list is chosen anew.
    void takeAway(const std::set<std::string> &keys);

    const FindingListPtr &list() const { return m_list; }
    const std::vector<std::uint32_t> &rows() const { return m_rows; }
    // Null: no such row.
    const audit::Finding *at(int row) const;
    int rowOfKey(const std::string &key) const; // -1: it is not shown
    FindingColumn columnAt(int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    RecordColumn column(int column) const override;
    RecordCell cell(int row, int column) const override;

private:
    FindingListPtr m_list;
    std::vector<std::uint32_t> m_rows;
    bool m_stacked = false;
};

} // namespace tally::ui
