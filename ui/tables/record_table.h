// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window's table for records that are not the items themselves: installations, operations, changes. Whole
// rows are copied with Ctrl+C; nothing is sorted, filtered or typed.
#pragma once

class QString;
class QWidget;

namespace tally::ui {

class RecordTableModel;
class TableView;

TableView *makeRecordTable(RecordTableModel *model, const QString &accessibleName, QWidget *parent);

} // namespace tally::ui
