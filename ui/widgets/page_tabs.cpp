// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_tabs.h"

#include <QTabBar>

namespace tally::ui {

void makePageTabs(QTabBar *tabs, const QString &name)
{
    tabs->setAccessibleName(name);
    tabs->setDrawBase(false);
    tabs->setExpanding(false);
    tabs->setProperty("pane", true);
}

} // namespace tally::ui
