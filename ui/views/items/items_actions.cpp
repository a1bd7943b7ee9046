// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be done with the table of items as a whole: filter, group, columns, copy, export.
#include "ui/actions/action_registry.h"
#include "ui/models/value_text.h"
#include "ui/session/session.h"
#include "ui/shell/class_tree.h"
#include "ui/tables/clipboard_block.h"
#include "ui/tables/item_table_pane.h"
#include "ui/tables/table_export.h"
#include "ui/theme/format.h"
#include "ui/views/items/items_view.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>

namespace tally::ui {

void ItemsView::addTableActions()
{
    const auto add = [this](const ActionSpec &spec, std::function<void()> trigger) {
        actions().add(spec, this, std::move(trigger));
    };
    const QString view = QStringLiteral("View");
    add({QStringLiteral("table.filterText"), tr("Filter as &text"), view, QKeySequence(tr("Ctrl+L")),
         QStringLiteral("filter"), tr("Write the filter, with completion"), tr("where search query"),
         ActionScope::Table, true},
        [this] { m_pane->filterAsText(); });
    add({QStringLiteral("table.addFilter"),
         tr("&Add filter…"),
         view,
         {},
         QStringLiteral("filter"),
         {},
         {},
         ActionScope::Table},
        [this] { m_pane->openAddFilter(); });
    add({QStringLiteral("table.builder"),
         tr("Filter &builder…"),
         view,
         QKeySequence(tr("Ctrl+Shift+F")),
         QStringLiteral("filter"),
         tr("Choose conditions from lists"),
         {},
         ActionScope::Table},
        [this] { m_pane->openBuilder(); });
    add({QStringLiteral("table.clearFilter"),
         tr("&Clear filter"),
         view,
         {},
         {},
         {},
         tr("all show everything"),
         ActionScope::Table},
        [this] { m_pane->setFilter({}); });
    add({QStringLiteral("table.columnMenu"),
         tr("Column &filter…"),
         view,
         QKeySequence(tr("Alt+Down")),
         {},
         tr("Sort, group and filter by the current column"),
         {},
         ActionScope::Table},
        [this] { m_pane->openColumnMenu(); });
    add({QStringLiteral("table.group"), tr("&Group"), view, QKeySequence(tr("Ctrl+G")),
         QStringLiteral("group"), tr("Group by the current column, or not at all"), tr("fold sum count"),
         ActionScope::Table, true},
        [this] { m_pane->groupByCurrent(); });
    add({QStringLiteral("table.openGroups"),
         tr("&Open all groups"),
         view,
         {},
         {},
         {},
         {},
         ActionScope::Table},
        [this] { m_pane->model()->setAllGroupsOpen(true); });
    add({QStringLiteral("table.foldGroups"),
         tr("Fold all g&roups"),
         view,
         {},
         {},
         {},
         {},
         ActionScope::Table},
        [this] { m_pane->model()->setAllGroupsOpen(false); });
    add({QStringLiteral("table.columns"),
         tr("Co&lumns…"),
         view,
         {},
         QStringLiteral("columns"),
         tr("Choose the columns and their order"),
         {},
         ActionScope::Table},
        [this] { m_pane->openColumnPicker(); });
    add({QStringLiteral("table.export"),
         tr("&Export…"),
         QStringLiteral("File"),
         {},
         QStringLiteral("export"),
         tr("What is shown, as CSV or as a workbook"),
         tr("csv xlsx excel spreadsheet save"),
         ActionScope::Table,
         true},
        [this] { exportFile(); });
}

void ItemsView::addCopyActions()
{
    const QString edit = QStringLiteral("Edit");
    QWidget *table = m_pane->table();
    actions().add({QStringLiteral("edit.copy"),
                   tr("&Copy"),
                   edit,
                   QKeySequence::Copy,
                   QStringLiteral("copy"),
                   tr("The selected rows as a block for a spreadsheet"),
                   {},
                   ActionScope::Table,
                   true},
                  table, [this] { copy(false); });
    actions().add({QStringLiteral("edit.copyHeadings"),
                   tr("Copy with &headings"),
                   edit,
                   QKeySequence(tr("Ctrl+Shift+C")),
                   {},
                   {},
                   {},
                   ActionScope::Table},
                  table, [this] { copy(true); });
    actions().add({QStringLiteral("edit.selectAll"),
                   tr("Select &all"),
                   edit,
                   QKeySequence::SelectAll,
                   {},
                   {},
                   {},
                   ActionScope::Table},
                  table, [this] { m_pane->table()->selectAll(); });
}

void ItemsView::copy(bool headings)
{
    constexpr qint64 kMost = 200'000; // a clipboard is no way for more
    const qint64 rows = m_pane->table()->selectedCount();
    if (rows > kMost) {
        navigator().complain(
            tr("Nothing was copied."),
            makeError(ErrorCode::Usage,
                      tr("%1 rows are too many to copy").arg(formatCount(rows)).toStdString(),
                      tr("Export them as a file instead.").toStdString()));
        return;
    }
    CopiedRows copied = copiedRows(*m_pane->model(), m_pane->table()->selectedRanges(), headings);
    const auto count = static_cast<qint64>(copied.rows.size());
    session().compute<BlockTexts>(
        this, QStringLiteral("copy"),
        [copied = std::move(copied)](JobContext &) { return textsOf(blockOf(copied)); },
        [this, count](const BlockTexts &texts) {
            QGuiApplication::clipboard()->setMimeData(toMime(texts).release());
            navigator().tell(
                tr("%1 row(s) copied.", nullptr, static_cast<int>(count)).arg(formatCount(count)));
        });
}

void ItemsView::exportFile()
{
    const ItemRows rows = m_pane->model()->shown();
    if (rows.estate == nullptr)
        return;
    const QString plural = classPlural(rows.estate->classes(), rows.className);
    auto *dialog = new QFileDialog(this, tr("Export %1").arg(plural.toLower()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Workbook (*.xlsx)"), tr("CSV (*.csv)")});
    dialog->setDefaultSuffix(QStringLiteral("xlsx"));
    dialog->selectFile(plural.toLower() + QStringLiteral(".xlsx"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(QStringLiteral("csv")) ? QStringLiteral("csv")
                                                                        : QStringLiteral("xlsx"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, rows, plural](const QString &path) {
        session().run<std::int64_t>(
            this, tr("Export %1").arg(plural.toLower()),
            [rows, path = path.toStdString(), title = plural.toStdString()](
                app::Register &, JobContext &job) { return exportRows(rows, path, title, job); },
            [this, path](const Result<std::int64_t> &written) {
                if (written)
                    navigator().tell(tr("%1 row(s) exported to %2.", nullptr, static_cast<int>(*written))
                                         .arg(formatCount(*written), path));
                else
                    navigator().complain(tr("The rows were not exported."), written.error());
            });
    });
    dialog->open();
}

void ItemsView::openItemMenu(const QPoint &at)
{
    if (QMenu *menu = actions().menu(QStringLiteral("Item")))
        menu->popup(at);
}

} // namespace tally::ui
