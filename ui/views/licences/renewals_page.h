// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The calendar of the next twelve months as a table by date: notices, ends, ends of maintenance, true-ups.
#pragma once

#include "ui/shell/view.h"

#include <QWidget>

class QStackedWidget;

namespace tally::ui {

class EmptyState;
class RenewalModel;
class SortedRecords;
class TableView;

class RenewalsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit RenewalsPage(ViewContext &context, QWidget *parent = nullptr);

    void refresh(); // the register changed
    const RenewalModel &renewals() const { return *m_renewals; }
    TableView *table() const { return m_table; }

private:
    ViewContext &m_context;
    RenewalModel *m_renewals;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    SortedRecords *m_sorted;
    TableView *m_table;
};

} // namespace tally::ui
