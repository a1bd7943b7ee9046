// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The saved views at the end of the navigation, each with how many items it shows now.
#include "estate/item_table.h"
#include "ui/session/session.h"
#include "ui/tables/saved_views.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/window/navigation_pane.h"

#include <QSignalBlocker>

namespace tally::ui {

namespace {

// Nothing: its filter has a mistake by now.
using ViewCounts = std::vector<std::optional<qint64>>;

ViewCounts countViews(const estate::EstatePtr &estate, const QList<SavedView> &views, JobContext &job)
{
    ViewCounts counts;
    for (const SavedView &view : views) {
        const auto all = estate::ItemTable::ofClass(estate, view.layout.className.toStdString());
        const auto some = all ? all->filtered(view.layout.filter.toStdString(), job) : all;
        counts.push_back(some ? std::optional(static_cast<qint64>(some->size())) : std::nullopt);
    }
    return counts;
}

} // namespace

void NavigationPane::listViews()
{
    const estate::EstatePtr estate = m_session.estate();
    if (estate == nullptr)
        return;
    const QList<SavedView> views = SavedViews::instance().all(*estate);
    {
        const QSignalBlocker quiet(this);
        if (m_saved == nullptr && !views.isEmpty())
            m_saved = addHeading(tr("Saved views"));
        if (m_saved == nullptr)
            return;
        qDeleteAll(m_saved->takeChildren());
        m_saved->setHidden(views.isEmpty());
        for (const SavedView &view : views) {
            QTreeWidgetItem *item = addPlace(m_saved, view.name, QStringLiteral("save-view"),
                                             {QStringLiteral("items"), subjectOfView(view.name), {}, {}});
            item->setToolTip(0, view.isShared ? tr("%1, for everybody").arg(view.name) : view.name);
            item->setForeground(1, Theme::current().color(Role::TextMuted));
        }
        m_saved->setExpanded(true);
    }
    setPlace(m_place);
    m_session.compute<ViewCounts>(
        this, QStringLiteral("views"),
        [estate, views](JobContext &job) { return countViews(estate, views, job); },
        [this](const ViewCounts &counts) {
            for (std::size_t i = 0; m_saved != nullptr && i < counts.size(); ++i) {
                if (QTreeWidgetItem *item = m_saved->child(static_cast<int>(i)); item != nullptr && counts[i])
                    item->setText(1, formatCount(*counts[i]));
            }
        });
}

} // namespace tally::ui
