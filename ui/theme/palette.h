// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

namespace tally::ui {

class Theme;

// The theme's roles in Qt's words, for all that Qt paints by itself.
QPalette makePalette(const Theme &theme);

} // namespace tally::ui
