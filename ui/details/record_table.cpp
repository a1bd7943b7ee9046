// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/record_table.h"

#include "ui/models/record_table_model.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>
#include <QTableView>

#include <algorithm>

namespace tally::ui {

namespace {

class Delegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(FixedFontRole).toBool())
            option->font = Theme::current().fixedFont();
        if (index.data(MutedRole).toBool())
            option->palette.setColor(QPalette::Text, Theme::current().color(Role::TextMuted));
        if (const QVariant font = index.data(Qt::FontRole); font.isValid())
            option->font = font.value<QFont>();
    }
};

class Table final : public QTableView
{
public:
    using QTableView::QTableView;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->matches(QKeySequence::Copy))
            copyRows();
        else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
                 event->modifiers() == Qt::NoModifier && currentIndex().isValid())
            Q_EMIT activated(currentIndex());
        else if (event->key() == Qt::Key_Escape)
            event->ignore();
        else
            QTableView::keyPressEvent(event);
    }

private:
    void copyRows() const
    {
        QModelIndexList rows = selectionModel()->selectedRows();
        std::sort(rows.begin(), rows.end());
        QStringList lines;
        for (const QModelIndex &row : std::as_const(rows)) {
            QStringList cells;
            for (int column = 0; column < model()->columnCount(); ++column)
                cells.append(row.siblingAtColumn(column).data().toString());
            lines.append(cells.join(QLatin1Char('\t')));
        }
        QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    }
};

} // namespace

QTableView *makeRecordTable(QAbstractItemModel *model, const QString &accessibleName, QWidget *parent)
{
    auto *table = new Table(parent);
    table->setModel(model);
    table->setAccessibleName(accessibleName);
    table->setItemDelegate(new Delegate(table));
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(Theme::current().rowHeight());
    table->horizontalHeader()->setHighlightSections(false);
    QObject::connect(&Theme::current(), &Theme::changed, table, [table] {
        table->verticalHeader()->setDefaultSectionSize(Theme::current().rowHeight());
    });
    // Without a current cell the bridge to screen readers is handed nothing (Qt 6.4.2).
    QObject::connect(model, &QAbstractItemModel::modelReset, table, [table, model] {
        if (model->rowCount() > 0)
            table->setCurrentIndex(model->index(0, 0));
    });
    return table;
}

} // namespace tally::ui
