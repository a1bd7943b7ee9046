// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keeping what the table shows under a name, for oneself or for everybody.
#include "ui/actions/action_registry.h"
#include "ui/session/session.h"
#include "ui/tables/item_table_pane.h"
#include "ui/tables/save_view_strip.h"
#include "ui/views/items/items_view.h"

namespace tally::ui {

namespace {

// Widths are no reason to call a view changed.
TableLayout withoutWidths(TableLayout layout)
{
    for (LayoutColumn &column : layout.columns)
        column.width = 0;
    return layout;
}

} // namespace

void ItemsView::addViewActions()
{
    const QString view = QStringLiteral("View");
    actions().add({QStringLiteral("table.saveView"), tr("&Save view"), view, QKeySequence::Save,
                   QStringLiteral("save-view"), tr("Keep filter, columns, order and group under a name"),
                   tr("bookmark favourite"), ActionScope::Table, true},
                  this, [this] { saveView(); });
    actions().add(
        {QStringLiteral("table.saveViewAs"), tr("Save view &as…"), view, {}, {}, {}, {}, ActionScope::Table},
        this, [this] {
            m_save->begin(m_view ? m_view->name : QString(), m_view && m_view->isShared,
                          session().whyNoEdit());
        });
    actions().add({QStringLiteral("table.removeView"),
                   tr("Remo&ve this view"),
                   view,
                   {},
                   {},
                   {},
                   {},
                   ActionScope::Table},
                  this, [this] { removeView(); });
    connect(m_save, &SaveViewStrip::saveWanted, this, &ItemsView::keepView);
    connect(m_save, &SaveViewStrip::left, this, [this] {
        m_save->hide();
        m_pane->table()->setFocus();
    });
}

void ItemsView::saveView()
{
    if (m_view)
        keepView(m_view->name, m_view->isShared);
    else
        m_save->begin({}, false, session().whyNoEdit());
}

void ItemsView::keepView(const QString &name, bool shared)
{
    const SavedView view{name, m_pane->tableLayout(), shared};
    const auto done = [this, view] {
        m_save->hide();
        m_view = view;
        m_place.subject = subjectOfView(view.name);
        updateName();
        m_pane->table()->setFocus();
        Q_EMIT placeChanged();
    };
    if (!shared) {
        SavedViews::instance().keep(view);
        navigator().tell(tr("View “%1” saved.").arg(name));
        done();
        return;
    }
    session().record(
        this, tr("Save view “%1”").arg(name),
        [view](app::Register &opened, JobContext &job) -> Session::Recorded {
            TALLY_TRY(const estate::EstatePtr estate, opened.current(job));
            model::OperationDraft draft = SavedViews::draftOf(*estate, view.name, view.layout);
            if (draft.changes.empty())
                return std::optional<OperationNumber>();
            TALLY_TRY(const OperationNumber number, opened.commit(std::move(draft), job));
            return std::optional(number);
        },
        [this, done, name](const Session::Recorded &recorded) {
            if (!recorded) {
                navigator().complain(tr("The view was not saved."), recorded.error());
                return;
            }
            SavedViews::instance().forget(name); // it is everybody's now
            navigator().tell(tr("View “%1” saved for everybody.").arg(name),
                             recorded->value_or(OperationNumber(0)));
            done();
        });
}

void ItemsView::removeView()
{
    if (!m_view)
        return;
    const QString name = m_view->name;
    const QString className = m_view->layout.className;
    const auto leave = [this, className] { navigator().open({m_place.view, className, {}, {}}); };
    if (!m_view->isShared) {
        SavedViews::instance().forget(name);
        navigator().tell(tr("View “%1” removed.").arg(name));
        leave();
        return;
    }
    session().record(
        this, tr("Remove view “%1”").arg(name),
        [name](app::Register &opened, JobContext &job) -> Session::Recorded {
            TALLY_TRY(const estate::EstatePtr estate, opened.current(job));
            model::OperationDraft draft = SavedViews::draftOf(*estate, name, {});
            if (draft.changes.empty())
                return std::optional<OperationNumber>();
            TALLY_TRY(const OperationNumber number, opened.commit(std::move(draft), job));
            return std::optional(number);
        },
        [this, name, leave](const Session::Recorded &recorded) {
            if (!recorded) {
                navigator().complain(tr("The view was not removed."), recorded.error());
                return;
            }
            navigator().tell(tr("View “%1” removed.").arg(name), recorded->value_or(OperationNumber(0)));
            leave();
        });
}

// A view that was changed has a dot behind its name until it is saved.
void ItemsView::updateName()
{
    QString name;
    if (m_view) {
        const bool changed = !(withoutWidths(m_view->layout) == withoutWidths(m_pane->tableLayout()));
        name = changed ? m_view->name + QStringLiteral(" •") : m_view->name;
    }
    m_pane->setName(name);
    actions().setUnavailable(QStringLiteral("table.removeView"),
                             m_view ? QString() : tr("This is no saved view."));
}

} // namespace tally::ui
