// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A contractor's report held against what was sealed: sums that add up, near matches with the characters that
// differ, decisions by letters. Each is an event whose form opens beside it.
#pragma once

#include "ui/shell/view.h"
#include "ui/views/disposal/disposal_steps.h"
#include "ui/views/disposal/reconcile_model.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace tally::ui {

class EmptyState;
class ErrorStrip;
class TableView;
class TextLabel;

class ReconcilePage final : public QWidget
{
    Q_OBJECT

public:
    explicit ReconcilePage(ViewContext &context, QWidget *parent = nullptr);

    void show(const DisposalSheetPtr &sheet);
    ItemId order() const; // that is compared; 0: none
    void standOn(ItemId order);

    ReconcileModel *model() const { return m_model; }
    TableView *table() const { return m_table; }
    QComboBox *orderBox() const { return m_orders; }
    QPushButton *reconcileButton() const { return m_reconcile; }
    QString sums() const;
    QString difference() const; // of the current near match; empty: none

    using QWidget::show;

Q_SIGNALS:
    void stepWanted(const QString &event, const tally::ui::StepSubjects &of,
                    const QHash<QString, QString> &values);
    void stepsWanted(const tally::ui::StepSubjects &of);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    void fillOrders();
    void compare();
    void showList(const Result<ReconcileListPtr> &list);
    void showCurrent();
    const ReconcileRow *current() const;
    bool decide(int key);
    QString nameOf(ItemId item) const;

    ViewContext &m_context;
    DisposalSheetPtr m_sheet;
    ReconcileModel *m_model;
    QComboBox *m_orders;
    QPushButton *m_reconcile;
    TextLabel *m_sealed, *m_reported, *m_difference, *m_keys;
    ErrorStrip *m_error;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    TableView *m_table;
    ItemId m_wanted;
    bool m_isOld = true; // the list is of another sheet or order
    std::uint64_t m_asked = 0;
};

} // namespace tally::ui
