// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// That something is being worked out, how far it is, and the way to stop it. Appears after a moment only.
#pragma once

#include "ui/session/task.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace tally::ui {

class Session;
class TextLabel;

class WorkingRow final : public QWidget
{
    Q_OBJECT

public:
    explicit WorkingRow(Session &session, QWidget *parent = nullptr);

    void follow(Task *task); // null: nothing is being worked out
    QPushButton *cancelButton() const { return m_cancel; }

Q_SIGNALS:
    void cancelled();

private:
    void showProgress();

    QPointer<Task> m_task;
    QTimer m_moment;
    QProgressBar *m_bar;
    TextLabel *m_words;
    QPushButton *m_cancel;
};

} // namespace tally::ui
