// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The things in the disposal process as rows of a table, their media below them where they are opened.
#pragma once

#include "ui/models/record_table_model.h"
#include "ui/views/disposal/disposal_filter.h"

namespace tally::ui {

class DisposalModel final : public RecordTableModel
{
    Q_OBJECT

public:
    using RecordTableModel::RecordTableModel;

    void show(DisposalSheetPtr sheet, std::vector<std::uint32_t> rows);
    // Media below all things, or below none.
    void setOpenAll(bool open);
    bool isOpenAll() const { return m_openAll; }
    // Those of one thing.
    void setOpen(int row, bool open);
    bool isOpen(int row) const;

    const DisposalSheetPtr &sheet() const { return m_sheet; }
    std::size_t thingCount() const { return m_rows.size(); }
    const std::vector<std::uint32_t> &things() const { return m_rows; }
    // Null: no such row. Of a medium: the thing that it goes with.
    const DisposalRow *at(int row) const;
    const DisposalMedium *mediumAt(int row) const; // null: the row is the thing itself
    // The medium of its row, else the thing; 0: no such row.
    ItemId itemAt(int row) const;
    int rowOf(ItemId item) const; // -1: it is not shown; of a medium that is not opened: its thing

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    RecordColumn column(int column) const override;
    RecordCell cell(int row, int column) const override;

private:
    struct Entry
    {
        std::uint32_t row = 0;
        int medium = -1; // -1: the thing
    };
    void arrange();
    RecordCell thingCell(const DisposalRow &row, DisposalColumn column) const;
    RecordCell mediumCell(const DisposalRow &row, const DisposalMedium &medium, DisposalColumn column) const;

    DisposalSheetPtr m_sheet;
    std::vector<std::uint32_t> m_rows;
    std::vector<Entry> m_entries;
    std::set<ItemId> m_others; // lines that are not as m_openAll says
    bool m_openAll = false;
};

} // namespace tally::ui
