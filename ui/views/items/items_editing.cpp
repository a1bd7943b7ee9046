// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Changing items from their table: in a cell, many at once, a new one, a pasted block, the end of some.
#include "ui/actions/action_registry.h"
#include "ui/models/value_text.h"
#include "ui/session/session.h"
#include "ui/shell/class_tree.h"
#include "ui/tables/conflict_strip.h"
#include "ui/tables/item_form_pane.h"
#include "ui/tables/item_recorder.h"
#include "ui/tables/item_table_pane.h"
#include "ui/tables/paste_strip.h"
#include "ui/tables/value_edit.h"
#include "ui/theme/format.h"
#include "ui/theme/language.h"
#include "ui/views/findings/merge_places.h"
#include "ui/views/items/items_view.h"

#include <QClipboard>
#include <QGuiApplication>

namespace tally::ui {

void ItemsView::addItemActions()
{
    const QString item = QStringLiteral("Item");
    QWidget *table = m_pane->table();
    actions().add({QStringLiteral("item.edit"), tr("&Edit cell"), item, QKeySequence(tr("F2")),
                   QStringLiteral("edit"), tr("Type another value into the current cell"),
                   tr("change rename set"), ActionScope::Table},
                  table, [this] { m_pane->table()->beginEdit(); });
    actions().add({QStringLiteral("item.editSelected"), tr("Edit &all selected…"), item,
                   QKeySequence(tr("Ctrl+Shift+E")), QStringLiteral("edit"),
                   tr("Set fields of all selected items at once"), tr("bulk change set many mass"),
                   ActionScope::Table},
                  this, [this] { editSelected(); });
    actions().add({QStringLiteral("item.new"), tr("&New…"), item, QKeySequence::New, QStringLiteral("add"),
                   tr("Record a new item of this class"), tr("add create"), ActionScope::Table, true},
                  this, [this] { newItem(); });
    actions().add({QStringLiteral("item.retire"),
                   tr("En&d"),
                   item,
                   {},
                   QStringLiteral("remove"),
                   tr("The selected items leave the register; their history stays"),
                   tr("retire delete remove dispose"),
                   ActionScope::Table},
                  this, [this] { retireSelected(); });
    actions().add(
        {QStringLiteral("item.merge"),
         tr("&Merge…"),
         item,
         {},
         QStringLiteral("merge"),
         tr("The selected items turn out to be one"),
         tr("same duplicate join twin"),
         ActionScope::Table,
         true},
        this, [this] {
            navigator().open({QStringLiteral("findings"), mergeSubject(m_pane->selectedItems()), {}, {}});
        });
    actions().add(
        {QStringLiteral("item.apart"),
         tr("&Take apart…"),
         item,
         {},
         QStringLiteral("unmerge"),
         tr("What was merged into the current item lives again"),
         tr("unmerge split undo merge"),
         ActionScope::Table},
        this, [this] {
            navigator().open({QStringLiteral("findings"), apartSubject(m_pane->currentItem()), {}, {}});
        });
    actions().add({QStringLiteral("edit.paste"),
                   tr("&Paste"),
                   QStringLiteral("Edit"),
                   QKeySequence::Paste,
                   {},
                   tr("A block of cells from here on; shown before it is recorded"),
                   {},
                   ActionScope::Table},
                  table, [this] { paste(); });
}

void ItemsView::updateActions()
{
    const QString locked = session().whyNoEdit();
    for (const char *id : {"item.edit", "item.editSelected", "item.new", "item.retire", "edit.paste"})
        actions().setUnavailable(QLatin1String(id), locked);
    updateMergeActions();
}

void ItemsView::updateMergeActions()
{
    constexpr qint64 kLookedAt = 50; // of more it is known that they are too many
    const estate::EstatePtr &estate = m_pane->model()->shown().estate;
    QString whyNoMergeNow = session().whyNoEdit(), whyNotApart = whyNoMergeNow;
    if (whyNoMergeNow.isEmpty() && estate != nullptr) {
        const bool few = m_pane->table()->selectedCount() <= kLookedAt;
        whyNoMergeNow =
            few ? whyNoMerge(*estate, m_pane->selectedItems()) : tr("These are too many to be one.");
        if (!wasMerged(*estate, m_pane->currentItem()))
            whyNotApart = tr("Nothing was merged into the current item.");
    }
    actions().setUnavailable(QStringLiteral("item.merge"), whyNoMergeNow);
    actions().setUnavailable(QStringLiteral("item.apart"), whyNotApart);
}

void ItemsView::connectEditing()
{
    m_recorder = new ItemRecorder(context(), m_pane->model(), this);
    m_pane->table()->setEditorMaker(
        [this](QWidget *parent, const QModelIndex &index) { return makeEditor(parent, index); });
    connect(m_pane->table(), &TableView::typed, this, [this](const QModelIndex &index, const QString &text) {
        const ItemTableModel &model = *m_pane->model();
        const estate::Row row = model.estateRowAt(index.row());
        if (row != estate::kNoRow)
            m_recorder->recordValue(model.estate(), row, model.attribute(index.column()), text);
    });
    connect(m_pane->table(), &TableView::editRefused, this, &ItemsView::explainRefusedEdit);
    connect(m_pane->table(), &TableView::rowsSelected, this, &ItemsView::updateMergeActions);
    connect(m_pane, &ItemTablePane::currentItemChanged, this, &ItemsView::updateMergeActions);
    connect(m_recorder, &ItemRecorder::refused, this, &ItemsView::tellRefused);
    connect(m_recorder, &ItemRecorder::conflicted, m_conflict, &ConflictStrip::showConflict);
    connect(m_form, &ItemFormPane::conflicted, m_conflict, &ConflictStrip::showConflict);
    connect(m_form, &ItemFormPane::left, this, [this] {
        m_pane->model()->setOverlays({});
        showForm(false);
    });
    connect(m_form, &ItemFormPane::recorded, this, [this] { showForm(false); });
    connect(m_form, &ItemFormPane::itemMade, this,
            [this](ItemId item) { m_pane->setTableLayout(m_pane->tableLayout(), item); });
    connect(m_pane, &ItemTablePane::newWanted, this, &ItemsView::newItem);
    connect(m_paste, &PasteStrip::accepted, this, &ItemsView::recordPaste);
    connect(m_paste, &PasteStrip::left, this, &ItemsView::leavePaste);
    connect(m_conflict, &ConflictStrip::decided, this, [this](const EditRequest &request) {
        m_conflict->hide();
        m_pane->table()->setFocus();
        m_recorder->record(request);
    });
    connect(m_conflict, &ConflictStrip::left, this, [this] {
        m_conflict->hide();
        m_pane->table()->setFocus();
    });
}

// Where the register was out of reach, the same may be recorded once it is back.
void ItemsView::tellRefused(const Error &refusal, const EditRequest &request)
{
    const ItemRows &shown = m_pane->model()->shown();
    Error error = refusal; // under the name of the field that people see
    if (const auto about = model::catalogueEntry(shown.estate->classes(), shown.className, refusal.field))
        error.field = about->label;
    if (error.code != ErrorCode::Unreachable || request.edits.empty())
        return navigator().complain(tr("Nothing was recorded."), error);
    navigator().complain(tr("Nothing was recorded."), error,
                         [this, request] { m_recorder->record(request); });
}

QWidget *ItemsView::makeEditor(QWidget *parent, const QModelIndex &index) const
{
    const ItemTableModel &model = *m_pane->model();
    const estate::Row row = model.estateRowAt(index.row());
    if (row == estate::kNoRow)
        return nullptr;
    const estate::EstatePtr &estate = model.estate();
    // The item's own class says what may be chosen.
    const auto about =
        model::catalogueEntry(estate->classes(), estate->classAt(row), model.attribute(index.column()).name);
    if (!about || !about->isEditable)
        return nullptr;
    auto *edit = new ValueEdit(*about, session(), parent);
    edit->begin(editText(*estate, row, *about));
    return edit;
}

void ItemsView::explainRefusedEdit(const QModelIndex &index)
{
    const QString locked = session().whyNoEdit();
    const model::CatalogueEntry &about = m_pane->model()->attribute(index.column());
    if (!locked.isEmpty())
        navigator().tell(locked);
    else if (about.isComputed)
        navigator().tell(tr("%1 is worked out by the program.").arg(definedWords(about.label)));
    else
        navigator().tell(tr("%1 is not changed by hand.").arg(definedWords(about.label)));
}

void ItemsView::editSelected()
{
    const ItemRows &shown = m_pane->model()->shown();
    std::vector<estate::Row> rows = m_pane->selectedRows();
    if (shown.estate == nullptr || rows.empty())
        return;
    leavePaste();
    m_form->beginBulk(shown.estate, shown.className, std::move(rows));
    showForm(true);
}

void ItemsView::newItem()
{
    const ItemRows &shown = m_pane->model()->shown();
    if (shown.estate == nullptr || !session().mayEdit())
        return;
    const estate::Row current = shown.estate->rowOf(m_pane->currentItem());
    m_form->beginNew(shown.estate, shown.className,
                     current == estate::kNoRow ? shown.className
                                               : std::string(shown.estate->classAt(current)));
    showForm(true);
}

void ItemsView::retireSelected()
{
    const std::vector<ItemId> items = m_pane->selectedItems();
    if (items.empty())
        return;
    const auto count = static_cast<int>(items.size());
    m_recorder->retire(items, {}, tr("%1 item(s) ended.", nullptr, count).arg(formatCount(count)));
}

// --- paste

void ItemsView::paste()
{
    const ItemTableModel &model = *m_pane->model();
    const QModelIndex current = m_pane->table()->currentIndex();
    const Block block = blockFrom(QGuiApplication::clipboard()->text());
    if (!current.isValid() || model.estate() == nullptr || block.isEmpty()) {
        navigator().tell(tr("The clipboard holds no text to paste."));
        return;
    }
    constexpr int kMostRows = 100'000;
    PasteTarget target;
    target.estate = model.estate();
    const bool fills = block.size() == 1 && block.first().size() == 1;
    if (fills) {
        target.rows = m_pane->selectedRows();
    } else {
        const int last = static_cast<int>(qMin<qsizetype>(block.size(), kMostRows));
        for (int line = current.row(); line < model.rowCount() && static_cast<int>(target.rows.size()) < last;
             ++line) {
            if (const estate::Row row = model.estateRowAt(line); row != estate::kNoRow)
                target.rows.push_back(row);
        }
    }
    for (int column = current.column(); column < model.columnCount(); ++column)
        target.columns.push_back(model.attribute(column));
    session().compute<PastePlan>(
        this, QStringLiteral("paste"),
        [target, block](JobContext &job) { return planPaste(target, block, job); },
        [this](PastePlan plan) {
            m_plan = std::move(plan);
            m_pane->model()->setOverlays(m_plan.cells);
            m_paste->showPlan(m_plan);
            m_paste->setFocus(Qt::OtherFocusReason);
        });
}

void ItemsView::recordPaste()
{
    EditRequest request;
    request.edits = std::move(m_plan.edits);
    request.seenAt = m_plan.seenAt;
    request.sentence = tr("%1 cell(s) recorded.", nullptr, static_cast<int>(m_plan.good))
                           .arg(formatCount(static_cast<qint64>(m_plan.good)));
    leavePaste();
    m_recorder->record(std::move(request));
}

void ItemsView::leavePaste()
{
    m_plan = {};
    m_pane->model()->setOverlays({});
    if (!m_paste->isVisible())
        return;
    m_paste->hide();
    m_pane->table()->setFocus();
}

} // namespace tally::ui
