// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A state: its shape, its word, and only then its colour.
#pragma once

#include "ui/theme/states.h"

#include <QWidget>

namespace tally::ui {

class StateLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit StateLabel(State state = State::Idle, const QString &word = {}, QWidget *parent = nullptr);
    void setState(State state, const QString &word = {}); // without a word: that of the state
    State state() const { return m_state; }
    QString word() const { return m_word; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    State m_state = State::Idle;
    QString m_word;
};

} // namespace tally::ui
