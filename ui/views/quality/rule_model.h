// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rules as they stand within a part of the register, one a line.
#pragma once

#include "ui/models/record_table_model.h"
#include "ui/views/quality/quality_sheet.h"

#include <optional>

namespace tally::ui {

class RuleModel final : public RecordTableModel
{
    Q_OBJECT

public:
    using RecordTableModel::RecordTableModel;

    void show(std::shared_ptr<const QualitySheet> sheet);
    const RuleLine &at(int row) const { return m_sheet->rules.at(std::size_t(row)); }
    const audit::QualityRule &ruleAt(int row) const;
    int rowOf(const std::string &rule) const; // -1: it is not shown
    // Whose rows a cell counts; nothing: all that were checked, which are no list of their own.
    std::optional<audit::Standing> standingAt(int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    RecordColumn column(int column) const override;
    RecordCell cell(int row, int column) const override;

private:
    std::shared_ptr<const QualitySheet> m_sheet;
};

// The parts of the register: all, then each.
class QualityGroupModel final : public RecordTableModel
{
    Q_OBJECT

public:
    using RecordTableModel::RecordTableModel;

    void show(std::shared_ptr<const QualitySheet> sheet);
    audit::QualityScope scopeAt(int row) const;
    int rowOf(const audit::QualityScope &scope) const; // 0 where it is not among them

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    RecordColumn column(int column) const override;
    RecordCell cell(int row, int column) const override;

private:
    audit::QualityTally tallyAt(int row) const;

    std::shared_ptr<const QualitySheet> m_sheet;
    audit::QualityTally m_all;
};

} // namespace tally::ui
