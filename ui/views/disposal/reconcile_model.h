// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was known, sealed and reported of an order side by side, a row for each medium and for each reported
// row that is none of them; what of it was raised, and decided.
#pragma once

#include "disposal/order_lists.h"
#include "ui/models/record_table_model.h"
#include "ui/theme/states.h"
#include "ui/views/disposal/disposal_sheet.h"

namespace tally::ui {

struct ReconcileRow
{
    QString known, sealed, reported; // empty: it is not there
    QString result, why;
    State shape = State::Good;
    bool blocks = false;
    ItemId subject; // medium or computer of ours; 0: none
    std::string bucket;
    std::optional<disposal::Comparison> comparison; // of a near match; left: sealed
    ItemId exception;                               // that was raised of it; 0: none
    bool isOpen = false;
    QString raisedBy;
    ItemId unbound; // the kept row of evidence that waits to be bound to `subject`; 0: none
};

struct ReconcileList
{
    ItemId order;
    disposal::ReconciliationCounts counts;
    std::size_t known = 0;
    std::vector<ReconcileRow> rows; // what blocks first
};
using ReconcileListPtr = std::shared_ptr<const ReconcileList>;

ReconcileList reconcileList(const disposal::Scene &scene, ItemId order,
                            const disposal::OrderReconciliation &compared);
// "10 sealed = 7 match + 1 near + 2 missing", "9 rows = 7 bound + 1 extra + 1 unbound".
QString sealedSum(const disposal::ReconciliationCounts &counts);
QString reportedSum(const disposal::ReconciliationCounts &counts);
// "position 9: digit 4, digit 0"; for the ear.
QString differenceWords(const disposal::Comparison &comparison);
// The two numbers with the characters that differ underlined, as rich text.
QString differenceText(const disposal::Comparison &comparison);

class ReconcileModel final : public RecordTableModel
{
    Q_OBJECT

public:
    using RecordTableModel::RecordTableModel;

    void show(ReconcileListPtr list);
    const ReconcileListPtr &list() const { return m_list; }
    const ReconcileRow *at(int row) const; // null: no such row

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    RecordColumn column(int column) const override;
    RecordCell cell(int row, int column) const override;

private:
    ReconcileListPtr m_list;
};

} // namespace tally::ui
