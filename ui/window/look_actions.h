// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the window looks: light or dark, contrast, height of rows. In the View menu, kept over restarts.
#pragma once

class QWidget;

namespace tally::ui {

class ActionRegistry;

// Applies what was kept and adds the actions.
void addLookActions(ActionRegistry &actions, QWidget *window);

} // namespace tally::ui
