// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a report says beside what is known of the items that it may speak of, and the choice: one of them, a
// new item, left out. Tells what was chosen; applying it is its owner's.
#pragma once

#include "app/held_thing.h"
#include "estate/estate.h"
#include "ui/models/record_table_model.h"

#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace tally::ui {

class TableView;
class TextLabel;

// One row a fact: what is reported, then a column for each candidate.
class ComparisonModel final : public RecordTableModel
{
    Q_OBJECT

public:
    using RecordTableModel::RecordTableModel;
    void show(const app::HeldThing &held, const estate::Estate &estate);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    RecordColumn column(int column) const override;
    RecordCell cell(int row, int column) const override;

private:
    std::vector<app::ComparedFact> m_facts;
    std::vector<app::HeldCandidate> m_candidates;
};

class DecidePane final : public QWidget
{
    Q_OBJECT

public:
    explicit DecidePane(QWidget *parent = nullptr);

    // `alike`: how many others wait with the same question. `locked`: why nothing can be decided; may be
    // empty. `decided`: the choice so far.
    void show(const app::HeldThing &held, const estate::Estate &estate,
              const std::optional<reconcile::HeldDecision> &decided, int alike, const QString &locked = {});
    void setMayUndecide(bool may); // a choice can be taken back before it is recorded
    ComparisonModel *model() const { return m_model; }
    bool alsoAlike() const;

Q_SIGNALS:
    void decided(const tally::reconcile::HeldDecision &decision, bool alsoAlike);
    void undecided(bool alsoAlike);
    void itemWanted(tally::ItemId item);

private:
    void choose(reconcile::HeldDecision::Kind kind);
    const app::HeldCandidate *candidate() const;

    std::vector<app::HeldCandidate> m_candidates;
    reconcile::ReportKey m_shown;
    ComparisonModel *m_model;
    TableView *m_table;
    TextLabel *m_title;
    TextLabel *m_why;
    QComboBox *m_which;
    QPushButton *m_same;
    QPushButton *m_new;
    QPushButton *m_leave;
    QPushButton *m_later;
    QCheckBox *m_alike;
};

} // namespace tally::ui
