// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Reports menu: the estate in charts and every report, one click away.
#pragma once

#include "ui/shell/view.h"

namespace tally::ui {

void addReportActions(ViewContext &context, QWidget *window);

} // namespace tally::ui
