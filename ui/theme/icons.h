// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Our own icons (resources/icons), drawn in a role's colour with lines of 1.5 pixels at every size.
#pragma once

#include "ui/theme/tokens.h"

#include <QIcon>
#include <QStringList>

namespace tally::ui {

// "home", "st-good": follows the theme without being made again; a disabled one has the colour of disabled
// text. An unknown name is a fault of ours: said once in the log, and nothing is drawn.
QIcon icon(const QString &name, Role role = Role::Text);
QStringList iconNames();

} // namespace tally::ui
