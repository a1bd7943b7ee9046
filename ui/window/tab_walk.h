// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where Tab goes: from one widget that takes the keyboard to the next, as they are read. Qt's own way is that
// of making, and where a compound hands the focus on to a part, it jumps over what stands before that part.
#pragma once

#include <QList>

class QWidget;

namespace tally::ui {

// What Tab stops at inside `root`, in the order of layouts and splitters. The focused widget is among them
// even when Tab alone would not come to it.
QList<QWidget *> tabStops(const QWidget *root);
// Moves the focus by one stop, round; scrolls there. False: there is nowhere to go.
bool walkByTab(const QWidget *root, bool next);
// The focus to `wanted`; while that is hidden (a table whose rows are being worked out) to the first stop of
// `root`, and on to `wanted` when it appears, unless the person has gone elsewhere by then.
void focusOrWait(QWidget *root, QWidget *wanted);

} // namespace tally::ui
