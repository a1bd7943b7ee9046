// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bottom line: which register at which operation, whether all is saved, the work under way, who acts.
#pragma once

#include <QStatusBar>

class QLabel;
class QProgressBar;
class QToolButton;

namespace tally::ui {

class Session;
class Task;

class StatusStrip final : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusStrip(Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void tasksWanted();

private:
    void showRegister();
    void showTask();

    Session &m_session;
    QLabel *m_register = nullptr;
    QLabel *m_operation = nullptr;
    QLabel *m_saved = nullptr;
    QLabel *m_actor = nullptr;
    QToolButton *m_task = nullptr;
    QProgressBar *m_bar = nullptr;
    QToolButton *m_cancel = nullptr;
};

} // namespace tally::ui
