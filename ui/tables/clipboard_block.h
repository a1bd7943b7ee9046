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

// What was selected to be copied: a value, so that the texts of ten thousands of rows are made on another
// thread.
struct CopiedRows
{
    estate::EstatePtr estate;
    std::vector<estate::Row> rows; // heads of groups left out
    std::vector<model::CatalogueEntry> columns;
    QStringList headings; // empty: none wanted
};
CopiedRows copiedRows(const ItemTableModel &model, const std::vector<std::pair<int, int>> &ranges,
                      bool headings);
// All columns shown; dates as ISO, money as digits.
Block blockOf(const CopiedRows &copied);

// The two forms in which a block is offered to other programs.
struct BlockTexts
{
    QString tabs, html;
};
BlockTexts textsOf(const Block &block);
std::unique_ptr<QMimeData> toMime(const BlockTexts &texts);
// Text with tabs as spreadsheets write it: cells in quotes may hold tabs, lines and doubled quotes.
Block blockFrom(const QString &text);

} // namespace tally::ui
