// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is made of the table besides a table: labels of the selected items, charts of all that are shown.
#include "ui/actions/action_registry.h"
#include "ui/labels/labels_pane.h"
#include "ui/tables/item_table_pane.h"
#include "ui/views/items/items_view.h"
#include "ui/widgets/sliding_side.h"

#include <QStackedWidget>

namespace tally::ui {

void ItemsView::addOutputActions()
{
    actions().add({QStringLiteral("item.labels"), tr("&Labels…"), QStringLiteral("Item"),
                   QKeySequence(tr("Ctrl+Shift+L")), QStringLiteral("printer"),
                   tr("Labels with a bar code for the selected items"),
                   tr("sticker barcode qr avery print tag"), ActionScope::Table, true},
                  this, [this] { showLabels(); });
    actions().add({QStringLiteral("table.charts"),
                   tr("&Charts of these rows"),
                   QStringLiteral("Reports"),
                   {},
                   QStringLiteral("chart"),
                   tr("Age, operating systems, status, sites and models of what the table shows"),
                   tr("graph figures report"),
                   ActionScope::Table,
                   true},
                  this, [this] { openCharts(); });
}

void ItemsView::showLabels()
{
    if (m_labels == nullptr) {
        m_labels = new LabelsPane(context(), m_side);
        m_side->addWidget(m_labels);
        connect(m_labels, &LabelsPane::left, this, [this] {
            showForm(false);
            m_pane->table()->setFocus();
        });
        connect(m_pane->table(), &TableView::rowsSelected, this, &ItemsView::giveLabelsTheSelection);
    }
    m_side->setCurrentWidget(m_labels);
    m_sliding->open();
    giveLabelsTheSelection();
    m_labels->setFocus(Qt::OtherFocusReason);
}

void ItemsView::giveLabelsTheSelection()
{
    if (m_labels->isVisible())
        m_labels->setItems(m_pane->selectedItems());
}

void ItemsView::openCharts()
{
    const TableLayout layout = m_pane->tableLayout();
    navigator().open(
        {QStringLiteral("reports"), QStringLiteral("charts:%1").arg(layout.className), layout.filter, {}});
}

} // namespace tally::ui
