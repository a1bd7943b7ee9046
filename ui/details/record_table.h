// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A plain table over a model of records, for what is not the items themselves: installations, operations,
// changes. Enter activates a row, Ctrl+C copies the selected rows as a spreadsheet block.
#pragma once

#include <QString>

class QAbstractItemModel;
class QTableView;
class QWidget;

namespace tally::ui {

QTableView *makeRecordTable(QAbstractItemModel *model, const QString &accessibleName, QWidget *parent);

} // namespace tally::ui
