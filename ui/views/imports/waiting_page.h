// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What earlier imports held: the list, the facts of the current one beside those of its candidates, and the
// decision, which is recorded at once and can be undone.
#pragma once

#include "reconcile/held.h"
#include "ui/shell/view.h"

class QCheckBox;
class QLineEdit;

namespace tally::ui {

class DecidePane;
class EmptyState;
class ErrorStrip;
class TableView;
class WaitingModel;

class WaitingPage final : public QWidget
{
    Q_OBJECT

public:
    explicit WaitingPage(ViewContext &context, QWidget *parent = nullptr);

    void refresh(); // reads the list again
    int count() const;
    WaitingModel *model() const { return m_model; }
    TableView *table() const { return m_table; }
    DecidePane *pane() const { return m_decide; }

Q_SIGNALS:
    void countChanged();
    void importWanted(); // there is nothing here to decide

private:
    void show(std::vector<reconcile::HeldReport> reports);
    void showCurrent();
    std::vector<reconcile::HeldReport> alikeTo(const reconcile::HeldReport &report) const;
    void decide(const reconcile::HeldDecision &decision, bool alsoAlike);

    ViewContext &m_context;
    WaitingModel *m_model;
    TableView *m_table;
    DecidePane *m_decide;
    ErrorStrip *m_error;
    EmptyState *m_empty;
    QWidget *m_content;
    QLineEdit *m_search;
    QCheckBox *m_ignored;
    quint64 m_asked = 0;
};

} // namespace tally::ui
