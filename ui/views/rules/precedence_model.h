// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whose word an item shows, per class and attribute, and the groups that sources are of: as they stand and as
// a draft has them.
#pragma once

#include "app/rule_drafts.h"
#include "ui/models/record_table_model.h"

#include <optional>

namespace tally::ui {

// What stands and what would: `draft` null, or unreadable, shows what stands.
struct PrecedenceSheet
{
    estate::EstatePtr estate;
    reconcile::Precedence standing, wanted;

    static PrecedenceSheet of(const estate::EstatePtr &estate, const app::PrecedenceDraft *draft);
};

struct PrecedenceLine
{
    std::string className, attribute;
    std::optional<reconcile::Precedence::Rule> before, after; // none: there is no such rule
    bool isChanged() const;
};

class PrecedenceModel final : public RecordTableModel
{
    Q_OBJECT

public:
    using RecordTableModel::RecordTableModel;

    void show(const PrecedenceSheet &sheet);
    const PrecedenceLine *at(int row) const;
    int rowOf(const std::string &className, const std::string &attribute) const;
    int changes() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    RecordColumn column(int column) const override;
    RecordCell cell(int row, int column) const override;

private:
    estate::EstatePtr m_estate;
    std::vector<PrecedenceLine> m_lines;
};

class SourceGroupModel final : public RecordTableModel
{
    Q_OBJECT

public:
    using RecordTableModel::RecordTableModel;

    void show(const PrecedenceSheet &sheet);
    const std::vector<reconcile::Precedence::Group> &groups() const { return m_groups; } // as they would be
    int rowOf(const std::string &name) const;
    bool isChanged() const { return m_groups != m_standing; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    RecordColumn column(int column) const override;
    RecordCell cell(int row, int column) const override;

private:
    std::vector<reconcile::Precedence::Group> m_groups, m_standing;
    std::string m_from;
};

} // namespace tally::ui
