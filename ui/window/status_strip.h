// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bottom line: which register at which operation, whether all is saved, the work under way, who acts.
#pragma once

#include <QStatusBar>

class QAction;
class QLabel;
class QProgressBar;
class QToolButton;

namespace tally::ui {

class ElidedLabel;
class Session;
class Task;

class StatusStrip final : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusStrip(Session &session, QWidget *parent = nullptr);

    void setSummary(const QString &text); // of the view, in a low window; empty: the register's own words
    void setTasksAction(QAction *action); // what the button at the right does

Q_SIGNALS:
    void tasksWanted();

private:
    void showRegister();
    void showTask();

    Session &m_session;
    QLabel *m_register = nullptr;
    QLabel *m_operation = nullptr;
    QLabel *m_saved = nullptr;
    ElidedLabel *m_summary = nullptr;
    QLabel *m_actor = nullptr;
    QToolButton *m_task = nullptr;
    QProgressBar *m_bar = nullptr;
    QToolButton *m_cancel = nullptr;
    QToolButton *m_all = nullptr;
};

} // namespace tally::ui
