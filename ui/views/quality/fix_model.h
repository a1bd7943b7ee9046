// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the fix of a rule would change, item by item, and what it leaves with the reason.
#pragma once

#include "audit/quality_fix.h"
#include "ui/models/record_table_model.h"
#include "ui/views/quality/quality_sheet.h"

#include <vector>

namespace tally::ui {

class FixModel final : public RecordTableModel
{
    Q_OBJECT

public:
    using RecordTableModel::RecordTableModel;

    // `quality`: that the plan was made of.
    void show(const QualityPtr &quality, const audit::FixPlan &plan);
    ItemId itemAt(int row) const { return m_lines.at(std::size_t(row)).item; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    RecordColumn column(int column) const override;
    RecordCell cell(int row, int column) const override;

private:
    struct Line
    {
        ItemId item;
        QString attribute, before, after;
        QString why; // it is left
        bool ends = false;
    };
    QString valueWords(const std::string &value) const;

    const estate::Estate &estate() const { return m_quality->estate(); }

    QualityPtr m_quality;
    std::vector<Line> m_lines;
};

} // namespace tally::ui
