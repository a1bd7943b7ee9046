// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Help menu: the guide at the page for where one is (F1), and the page of keys (Ctrl+?).
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace tally::ui {

class ActionRegistry;

// The nearest `guide` property around a widget; empty: none has it.
QString guideAround(const QWidget *widget);

// `page`: the page for where one is. `prepare`: called before keys are listed, so that all actions are there.
void addHelpActions(ActionRegistry &actions, QWidget *window, std::function<QString()> page,
                    std::function<void()> prepare);

} // namespace tally::ui
