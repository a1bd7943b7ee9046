// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A window beside the work that is searched: Esc empties the search, then closes.
#pragma once

#include <QWidget>

class QLineEdit;

namespace tally::ui {

class HelpWindow : public QWidget
{
    Q_OBJECT

public:
    QLineEdit *search() const { return m_search; }

protected:
    HelpWindow(const QString &hint, const QString &name, QWidget *parent);
    void come(QWidget *focus); // to the front, with the keyboard there
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *m_search;
};

} // namespace tally::ui
