// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QTableView;

namespace tally::ui {

// The heads of groups among the visible rows, over all columns. `focused`: the current one has the focus
// ring.
void paintBands(QPainter *painter, const QTableView &view, bool focused);

} // namespace tally::ui
