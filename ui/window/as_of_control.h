// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Looking at the past: the button of the tool bar (Ctrl+D) with its pane, and the bar above the views that
// says so for as long as it lasts.
#pragma once

#include "ui/shell/view.h"

class QToolButton;

namespace tally::ui {

class AsOfPane;
class ModeBar;

class AsOfControl final : public QObject
{
    Q_OBJECT

public:
    // Adds its actions; `window` owns the widgets until they are put somewhere.
    AsOfControl(ViewContext &context, QWidget *window);

    QToolButton *button() const { return m_button; }
    QWidget *bar() const; // hidden while now is shown
    AsOfPane *pane() const { return m_pane; }

    void open();
    void backToNow();

private:
    void makeBar(QWidget *window);
    void compare();
    void update();

    ViewContext &m_context;
    QToolButton *m_button = nullptr;
    AsOfPane *m_pane = nullptr;
    ModeBar *m_bar = nullptr;
};

} // namespace tally::ui
