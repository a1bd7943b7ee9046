// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pages beside the findings: items merged, and taken apart again.
#include "ui/session/session.h"
#include "ui/tables/table_view.h"
#include "ui/views/findings/apart_page.h"
#include "ui/views/findings/findings_view.h"
#include "ui/views/findings/findings_watch.h"
#include "ui/views/findings/merge_page.h"
#include "ui/views/findings/merge_places.h"

#include <QStackedWidget>

#include <algorithm>

namespace tally::ui {

namespace {

// The finding that these are one, if there is one that waits.
std::optional<audit::Finding> findingOf(const FindingListPtr &list, std::vector<ItemId> items)
{
    if (list == nullptr)
        return {};
    std::sort(items.begin(), items.end());
    for (const audit::Finding &finding : list->all) {
        std::vector<ItemId> theirs = finding.items;
        std::sort(theirs.begin(), theirs.end());
        if (finding.kind == audit::FindingKind::Duplicate && finding.isOpen && theirs == items)
            return finding;
    }
    return {};
}

} // namespace

void FindingsView::makePages()
{
    m_merge = new MergePage(context(), m_pages);
    m_apart = new ApartPage(context(), m_pages);
    m_pages->addWidget(m_merge);
    m_pages->addWidget(m_apart);
    const auto toLead = [this] {
        const auto &items = m_merge->items();
        leavePage(m_merge->finding() || items.empty() ? ItemId() : m_merge->lead());
    };
    connect(m_merge, &MergePage::left, this, toLead);
    connect(m_merge, &MergePage::merged, this, [this, toLead](OperationNumber operation) {
        if (const auto &finding = m_merge->finding(); finding && operation != 0)
            m_away[finding->key] = operation;
        toLead();
    });
    const auto toItem = [this] { leavePage(m_apart->item()); };
    connect(m_apart, &ApartPage::left, this, toItem);
    connect(m_apart, &ApartPage::takenApart, this, toItem);
    const auto refresh = [this] {
        if (m_pages->currentWidget() == m_merge && isVisible())
            m_merge->refresh();
        if (m_pages->currentWidget() == m_apart && isVisible())
            m_apart->refresh();
    };
    connect(&session(), &Session::estateChanged, this, refresh);
    connect(&session(), &Session::closed, this, [this] { m_pages->setCurrentWidget(m_content); });
}

bool FindingsView::goToPage(const QString &subject)
{
    if (std::vector<ItemId> items = itemsOfMerge(subject); items.size() > 1) {
        if (m_pages->currentWidget() != m_merge || items != m_merge->items()) {
            const auto finding = findingOf(m_watch->list(), items);
            m_merge->begin(std::move(items), m_watch->list(), finding);
        }
        showPage(m_merge);
        return true;
    }
    if (const ItemId item = itemOfApart(subject)) {
        m_apart->begin(item);
        showPage(m_apart);
        return true;
    }
    return false;
}

void FindingsView::showPage(QWidget *page)
{
    m_pages->setCurrentWidget(page);
    setFocusProxy(page == m_content ? static_cast<QWidget *>(m_table) : page);
    if (isVisible())
        focusProxy()->setFocus(Qt::OtherFocusReason);
    updateActions();
    Q_EMIT titleChanged();
}

void FindingsView::leavePage(ItemId item)
{
    showPage(m_content);
    if (item)
        return navigator().openItem(item);
    m_watch->setWatching(true);
    select();
    Q_EMIT placeChanged();
}

} // namespace tally::ui
