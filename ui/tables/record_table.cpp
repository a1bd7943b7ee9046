// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/record_table.h"

#include "ui/models/record_table_model.h"
#include "ui/tables/clipboard_block.h"
#include "ui/tables/table_view.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>

namespace tally::ui {

namespace {

void copyRows(const TableView &table, const RecordTableModel &model)
{
    Block block;
    for (const auto &[first, last] : table.selectedRanges()) {
        for (int row = first; row <= last; ++row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column)
                cells.append(model.cell(row, column).text);
            block.append(cells);
        }
    }
    QGuiApplication::clipboard()->setMimeData(toMime(textsOf(block)).release());
}

} // namespace

TableView *makeRecordTable(RecordTableModel *model, const QString &accessibleName, QWidget *parent)
{
    auto *table = new TableView(parent);
    table->setAccessibleName(accessibleName);
    table->setRecords(model);
    table->setFilterRowShown(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->horizontalHeader()->setSectionsMovable(false);
    auto *copy = new QAction(table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    table->addAction(copy);
    QObject::connect(copy, &QAction::triggered, table, [table, model] { copyRows(*table, *model); });
    // Without a current cell the bridge to screen readers is handed nothing (Qt 6.4.2).
    QObject::connect(model, &QAbstractItemModel::modelReset, table, [table] { table->setCurrent(0, 0); });
    return table;
}

} // namespace tally::ui
