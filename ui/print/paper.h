// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the painters of pages share: sizes in points, the fonts of paper, its translated words.
#pragma once

#include <QFont>
#include <QString>

namespace tally::ui {

inline constexpr double kPointsAnInch = 72;

// The body font of the program at a size in points.
QFont paperFont(double points, bool demiBold = false);

// A text marked with QT_TRANSLATE_NOOP("Print", …).
QString paperText(const char *source);

} // namespace tally::ui
