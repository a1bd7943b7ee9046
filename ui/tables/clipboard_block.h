// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Blocks of cells to and from other programs: tabs and lines, and a table in HTML.
#pragma once

#include "ui/models/item_table_model.h"

#include <QList>
#include <QStringList>

#include <memory>
#include <utility>
#include <vector>

class QMimeData;

namespace tally::ui {

using Block = QList<QStringList>; // rows of cells

// Selected rows with all columns shown, heads of groups left out; dates as ISO, money as digits.
Block blockOf(const ItemTableModel &model, const std::vector<std::pair<int, int>> &ranges, bool headings);
std::unique_ptr<QMimeData> toMime(const Block &block);
// Text with tabs as spreadsheets write it: cells in quotes may hold tabs, lines and doubled quotes.
Block blockFrom(const QString &text);

} // namespace tally::ui
