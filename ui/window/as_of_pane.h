// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From where the register is looked at: typed (a day, an operation, an instant) or chosen in a calendar, as
// it was recorded then or as it was true then. A pop-up below its button.
#pragma once

#include "ui/session/session.h"

#include <QFrame>

class QCalendarWidget;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace tally::ui {

class TextLabel;

class AsOfPane final : public QFrame
{
    Q_OBJECT

public:
    explicit AsOfPane(Session &session, QWidget *parent = nullptr);

    void openBelow(QWidget *anchor);
    QLineEdit *field() const { return m_field; }
    QString hint() const; // what was understood, or what is wrong

public Q_SLOTS:
    void go();
    void backToNow();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeShortcuts();
    void showUnderstood();
    void say(const QString &words, bool mistake);
    void setViewpoint(const Viewpoint &viewpoint);

    Session &m_session;
    QLineEdit *m_field = nullptr;
    TextLabel *m_hint = nullptr;
    QCalendarWidget *m_calendar = nullptr;
    QRadioButton *m_recorded = nullptr;
    QRadioButton *m_true = nullptr;
    QPushButton *m_now = nullptr;
    QPushButton *m_go = nullptr;
};

} // namespace tally::ui
