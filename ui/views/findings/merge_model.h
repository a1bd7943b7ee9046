// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Items that are to be one, side by side: a column for each, the lead first, and what the lead would show.
// Pure of the register: a plan goes in, choices are told.
#pragma once

#include "estate/estate.h"
#include "reconcile/merge.h"
#include "ui/models/record_table_model.h"

#include <vector>

namespace tally::ui {

class MergeModel final : public RecordTableModel
{
    Q_OBJECT

public:
    using RecordTableModel::RecordTableModel;

    // Of the estate that the plan was made of. Attributes in which all agree stand below those that differ.
    void show(estate::EstatePtr estate, const reconcile::MergePlan &plan);
    void clear();

    int differing() const { return m_differing; }
    // The attribute of the row; the item of the column, 0: none.
    const std::string &attributeAt(int row) const;
    ItemId itemAt(int column) const;
    // Why its value cannot be chosen there; empty: it can.
    QString whyNotChosen(int row, int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    RecordColumn column(int column) const override;
    RecordCell cell(int row, int column) const override;

private:
    QString wordsOf(const std::string &attribute, const std::optional<model::AttributeValue> &value) const;
    void addAlike(const reconcile::MergePlan &plan);

    estate::EstatePtr m_estate;
    std::vector<ItemId> m_items; // the lead first
    std::string m_class;         // of the lead
    std::vector<reconcile::MergeValue> m_values;
    int m_differing = 0;
};

} // namespace tally::ui
