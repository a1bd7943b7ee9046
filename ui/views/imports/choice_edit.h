// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A cell's editor that completes what is typed from a list; Alt+Down opens the whole list.
#pragma once

#include <QLineEdit>
#include <QStringList>

namespace tally::ui {

class ChoiceEdit final : public QLineEdit
{
    Q_OBJECT

public:
    ChoiceEdit(const QStringList &words, const QString &current, QWidget *parent);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace tally::ui
