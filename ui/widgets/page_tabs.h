// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tabs above the pages of a view or a pane: no wider than their words, without a line below.
#pragma once

class QString;
class QTabBar;

namespace tally::ui {

// `name`: what a screen reader calls them.
void makePageTabs(QTabBar *tabs, const QString &name);

} // namespace tally::ui
