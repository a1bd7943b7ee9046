// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What went wrong, at the head of a pane whose content stays: what happened, why, what to do, and a button
// that does it. Stays until it is closed or made good.
#pragma once

#include "ui/widgets/text_label.h"

#include <QPushButton>

namespace tally::ui {

class ToolButton;

struct ErrorWords
{
    QString what;
    QString why;
    QString remedy;
    QString button; // empty: there is none
    QString code;   // small and last; may be empty
};

class ErrorStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit ErrorStrip(QWidget *parent = nullptr);
    void showError(const ErrorWords &words);
    QString text() const; // the three sentences; empty when nothing is shown

public Q_SLOTS:
    void dismiss();

Q_SIGNALS:
    void remedyTriggered();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *m_shape;
    TextLabel *m_what;
    TextLabel *m_more;
    TextLabel *m_code;
    QPushButton *m_button;
    ToolButton *m_close;
};

} // namespace tally::ui
