// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tables beside the position: from the count to what is required, the lots of the product, which lot
// serves what, and what each pool has and needs.
#pragma once

#include "ui/models/record_table_model.h"
#include "ui/views/licences/licence_sheet.h"

namespace tally::ui {

// One line of the position; shared by the tables of it.
class LineTableModel : public RecordTableModel
{
    Q_OBJECT

public:
    using RecordTableModel::RecordTableModel;

    void show(LicenceSheetPtr sheet, std::size_t row);    // null: nothing
    virtual ItemId itemAt(int row, int column) const = 0; // that Enter goes to; 0: none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;

protected:
    virtual std::size_t rows() const = 0;
    virtual int columns() const = 0;
    virtual void prepare() {}
    const LicenceRow &of() const { return m_sheet->rows[m_row]; }
    const licence::Line &line() const { return m_sheet->lineOf(of()); }
    const licence::Scene &scene() const { return m_sheet->scene(); }
    const LicenceSheet &sheet() const { return *m_sheet; }

private:
    LicenceSheetPtr m_sheet;
    std::size_t m_row = 0;
};

class StepModel final : public LineTableModel
{
    Q_OBJECT

public:
    using LineTableModel::LineTableModel;
    ItemId itemAt(int row, int column) const override;
    // The column of the position whose rows are behind it.
    LicenceColumn doorAt(int row) const;
    RecordColumn column(int column) const override;
    RecordCell cell(int row, int column) const override;

protected:
    std::size_t rows() const override;
    int columns() const override;
    void prepare() override;

private:
    struct Entry
    {
        QString words;
        QString figure;
        double from = 0, to = 0; // of the whole, before it is drawn to scale
        Role role = Role::Text;
        LicenceColumn door = LicenceColumn::Raw;
    };
    std::vector<Entry> m_entries;
    double m_low = 0, m_high = 1;
};

class LotModel final : public LineTableModel
{
    Q_OBJECT

public:
    using LineTableModel::LineTableModel;
    ItemId itemAt(int row, int column) const override;
    RecordColumn column(int column) const override;
    RecordCell cell(int row, int column) const override;

protected:
    std::size_t rows() const override;
    int columns() const override;
    void prepare() override;

private:
    struct Entry
    {
        licence::Index lot = licence::kNone;
        const licence::LotUse *use = nullptr;
        const licence::AbsentLot *absent = nullptr;
    };
    RecordCell absentCell(const licence::AbsentLot &lot, int column) const;
    std::vector<Entry> m_entries;
};

class AssignmentModel final : public LineTableModel
{
    Q_OBJECT

public:
    using LineTableModel::LineTableModel;
    ItemId itemAt(int row, int column) const override;
    RecordColumn column(int column) const override;
    RecordCell cell(int row, int column) const override;

protected:
    std::size_t rows() const override;
    int columns() const override;
    void prepare() override;

private:
    std::vector<std::size_t> m_order; // those that nothing serves first
};

class PoolModel final : public LineTableModel
{
    Q_OBJECT

public:
    using LineTableModel::LineTableModel;
    ItemId itemAt(int row, int column) const override;
    RecordColumn column(int column) const override;
    RecordCell cell(int row, int column) const override;

protected:
    std::size_t rows() const override;
    int columns() const override;
};

} // namespace tally::ui
