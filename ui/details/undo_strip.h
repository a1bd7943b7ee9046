// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What reversing an operation would do, before it is done: "Undo 48,120: 409 changes go back; 3 changed again
// later stay". In place, never a box.
#pragma once

#include "app/register.h"

#include <QFrame>

class QPushButton;

namespace tally::ui {

class Session;
class TextLabel;

class UndoStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit UndoStrip(Session &session, QWidget *parent = nullptr);

    // Works the reverse out and shows it; nothing is recorded yet. `isUndo`: the operation is itself an undo,
    // so its reverse is called redo.
    void preview(OperationNumber operation, bool isUndo);
    QString sentence() const;

Q_SIGNALS:
    void undone(tally::OperationNumber operation, const QString &sentence); // the new operation
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showReport(const Result<app::UndoReport> &report);
    void showFault(const Error &error);
    void perform();
    void leave();

    Session &m_session;
    TextLabel *m_sentence;
    TextLabel *m_conflicts;
    QPushButton *m_show;
    QPushButton *m_undo;
    OperationNumber m_operation = 0;
    bool m_isUndo = false;
};

} // namespace tally::ui
