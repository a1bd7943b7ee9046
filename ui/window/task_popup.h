// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ctrl+J: the work in the background and the notices of this session, above the status line. Delete cancels
// what runs, Enter shows what was recorded.
#pragma once

#include "ui/window/task_model.h"

#include <QFrame>

class QPushButton;

namespace tally::ui {

class EmptyState;
class TableView;

class TaskPopup final : public QFrame
{
    Q_OBJECT

public:
    TaskPopup(ViewContext &context, QWidget *window);

    void openAbove(QWidget *anchor);
    TaskModel *model() const { return m_model; }
    TableView *table() const { return m_table; }

private:
    int currentRow() const;
    void updateButtons();
    void cancelCurrent();
    void openCurrent();
    void leave();

    ViewContext &m_context;
    TaskModel *m_model = nullptr;
    TableView *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_open = nullptr;
    QPointer<Task> m_current; // kept while the list changes
};

} // namespace tally::ui
