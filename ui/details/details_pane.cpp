// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/details_pane.h"

#include "ui/details/details_head.h"
#include "ui/details/document_opener.h"
#include "ui/details/facts_tab.h"
#include "ui/details/history_tab.h"
#include "ui/details/line_list.h"
#include "ui/details/linked_lines.h"
#include "ui/details/software_model.h"
#include "ui/session/session.h"
#include "ui/tables/record_table.h"
#include "ui/tables/table_view.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <initializer_list>

namespace tally::ui {

DetailsPane::DetailsPane(ViewContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_head(new DetailsHead(this)), m_tabs(new QTabWidget(this))
{
    setObjectName(QStringLiteral("details"));
    setProperty("pane", true);
    setAccessibleName(tr("Details"));
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Details"));
    QSizePolicy place = m_tabs->sizePolicy();
    place.setRetainSizeWhenHidden(true); // with nothing to show, the head stays where it is
    m_tabs->setSizePolicy(place);
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->tabBar()->setAccessibleName(tr("Details"));
    m_facts = new FactsTab(context, m_tabs);
    m_tabs->addTab(m_facts, tr("Facts"));
    m_relationships = addLineTab(tr("Related"));
    addSoftwareTab();
    m_parts = addLineTab(tr("Parts"));
    m_history = new HistoryTab(context, m_tabs);
    m_tabs->addTab(m_history, tr("History"));
    m_documents = addLineTab(tr("Documents"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_tabs, 1);
    setFocusProxy(m_facts);
    m_follow.setSingleShot(true);
    m_follow.setInterval(kFollowMs);
    connect(&m_follow, &QTimer::timeout, this, &DetailsPane::tell);
    connect(m_relationships, &LineList::opened, this,
            [this](const Line &line) { m_context.navigator.openItem(line.item); });
    connect(m_documents, &LineList::opened, this, &DetailsPane::openDocument);
    connect(m_history, &HistoryTab::counted, this,
            [this](int count) { setCount(m_history, tr("History"), count); });
    connect(m_tabs, &QTabWidget::currentChanged, this, &DetailsPane::fillTab);
    connect(&context.session, &Session::estateChanged, this, &DetailsPane::tell);
    connect(&context.session, &Session::closed, this, [this] {
        m_wanted.clear();
        m_shown.clear();
    });
    tell();
}

LineList *DetailsPane::addLineTab(const QString &name)
{
    auto *list = new LineList(name, m_tabs);
    m_tabs->addTab(list, name);
    return list;
}

void DetailsPane::addSoftwareTab()
{
    m_softwareModel = new SoftwareModel(this);
    m_software = makeRecordTable(m_softwareModel, tr("Software"), m_tabs);
    m_software->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tabs->addTab(m_software, tr("Software"));
    connect(m_software, &TableView::opened, this, [this](const QModelIndex &index) {
        if (const ItemId product = m_softwareModel->productAt(index.row()))
            m_context.navigator.openItem(product);
    });
}

void DetailsPane::show(ItemId item)
{
    showSeveral(item ? std::vector{item} : std::vector<ItemId>());
}

void DetailsPane::showSeveral(std::vector<ItemId> items)
{
    m_wanted = std::move(items);
    m_follow.start();
}

void DetailsPane::showNow()
{
    m_follow.stop();
    tell();
}

void DetailsPane::tell()
{
    m_shown = m_wanted;
    if (m_context.session.estate() == nullptr || m_shown.empty()) {
        m_head->showNothing(tr("Choose a row to see what is known of it."));
        m_tabs->hide();
        return;
    }
    if (m_shown.size() == 1)
        tellOne(m_shown.front());
    else
        tellSeveral();
}

void DetailsPane::tellOne(ItemId item)
{
    const estate::EstatePtr estate = m_context.session.estate();
    const estate::Row row = estate->rowOf(item);
    m_tabs->setVisible(row != estate::kNoRow);
    if (row == estate::kNoRow) {
        m_head->showNothing(tr("It is not in the register at the time shown."));
        return;
    }
    for (QWidget *tab : std::initializer_list<QWidget *>{m_relationships, m_history})
        m_tabs->setTabVisible(m_tabs->indexOf(tab), true);
    m_head->showItem(*estate, row);
    setCount(m_relationships, tr("Related"), qint64(estate->relationshipsOf(row).size()));
    setCount(m_parts, tr("Parts"), qint64(estate->componentsOf(row).size()));
    setCount(m_software, tr("Software"), qint64(estate->installationsOf(row).size()));
    setCount(m_documents, tr("Documents"), qint64(estate->attachmentsOf(row).size()));
    setCount(m_history, tr("History"), 0);
    // What this kind of thing does not have takes no room, unless somebody is looking at it.
    for (QWidget *tab : std::initializer_list<QWidget *>{m_software, m_parts, m_documents})
        m_tabs->setTabVisible(m_tabs->indexOf(tab),
                              m_counts.value(tab) > 0 || m_tabs->currentWidget() == tab);
    m_history->setItem(item);
    fillTab();
}

void DetailsPane::tellSeveral()
{
    const estate::EstatePtr estate = m_context.session.estate();
    std::vector<estate::Row> rows;
    for (const ItemId item : m_shown) {
        if (const estate::Row row = estate->rowOf(item); row != estate::kNoRow)
            rows.push_back(row);
    }
    m_tabs->setCurrentIndex(0);
    for (int tab = 1; tab < m_tabs->count(); ++tab)
        m_tabs->setTabVisible(tab, false);
    m_tabs->setVisible(!rows.empty());
    if (rows.empty()) {
        m_head->showNothing(tr("They are not in the register at the time shown."));
        return;
    }
    m_head->showSeveral(*estate, rows);
    m_facts->showSeveral(rows);
}

// Only the tab that is seen is filled; the others when somebody turns to them.
void DetailsPane::fillTab()
{
    const estate::EstatePtr estate = m_context.session.estate();
    const estate::Row row =
        estate == nullptr || m_shown.size() != 1 ? estate::kNoRow : estate->rowOf(m_shown.front());
    if (row == estate::kNoRow)
        return;
    const QWidget *tab = m_tabs->currentWidget();
    if (tab == m_facts)
        m_facts->show(m_shown.front());
    else if (tab == m_relationships)
        m_relationships->setLines(relationshipLines(*estate, row));
    else if (tab == m_parts)
        m_parts->setLines(partLines(*estate, row));
    else if (tab == m_documents)
        m_documents->setLines(documentLines(*estate, row));
    else if (tab == m_software)
        m_softwareModel->show(estate, row);
}

void DetailsPane::setCount(QWidget *tab, const QString &name, qint64 count)
{
    m_counts[tab] = count;
    m_tabs->setTabText(m_tabs->indexOf(tab),
                       count == 0 ? name : QStringLiteral("%1 %2").arg(name, formatCount(count)));
}

void DetailsPane::openDocument(const Line &document)
{
    openAttachment(m_context, document.key, document.value);
}

void DetailsPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F7 && item())
        m_context.navigator.open({QStringLiteral("impact"), {}, {}, item()});
    else
        QWidget::keyPressEvent(event);
}

} // namespace tally::ui
