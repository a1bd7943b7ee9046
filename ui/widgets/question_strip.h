// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A strip at the foot of a view in which something is asked before it is done; Esc leaves it.
#pragma once

#include <QWidget>

namespace tally::ui {

class QuestionStrip : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionStrip(QWidget *parent = nullptr);

Q_SIGNALS:
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace tally::ui
