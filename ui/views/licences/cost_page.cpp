// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/licences/cost_page.h"

#include "ui/charts/chart_panel.h"
#include "ui/models/item_words.h"
#include "ui/session/session.h"
#include "ui/tables/table_view.h"
#include "ui/theme/theme.h"
#include "ui/views/licences/renewals.h"
#include "ui/views/licences/sorted_records.h"

#include <QHeaderView>
#include <QSplitter>
#include <QVBoxLayout>

namespace tally::ui {

namespace {

constexpr int kWidths[] = {240, 90, 110, 110, 100};

} // namespace

CostPage::CostPage(ViewContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_owners(new OwnerCostModel(this))
{
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    auto *sheet = new QWidget(splitter);
    sheet->setBackgroundRole(QPalette::Base);
    sheet->setAutoFillBackground(true);
    m_panel = new ChartPanel(sheet);
    auto *inner = new QVBoxLayout(sheet);
    inner->setContentsMargins(Theme::space(4), Theme::space(3), Theme::space(4), Theme::space(4));
    inner->addWidget(m_panel);
    m_sorted = new SortedRecords(m_owners, this);
    m_table = makeSortedTable(m_sorted, tr("Cost by owner"), splitter);
    m_table->setProperty("pane", true);
    for (int column = 0; column < int(std::size(kWidths)); ++column)
        m_table->setColumnWidth(column, kWidths[column]);
    m_table->horizontalHeader()->setStretchLastSection(true);
    splitter->addWidget(sheet);
    splitter->addWidget(m_table);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter);
    setFocusProxy(m_table);
    connect(m_table, &TableView::opened, this,
            [this](const QModelIndex &index) { openRow(index.row(), index.column()); });
    connect(m_panel, &ChartPanel::opened, this, [this](const QString &filter) {
        if (!filter.isEmpty())
            m_context.navigator.open({QStringLiteral("items"), QStringLiteral("licence"), filter, {}});
    });
    connect(m_panel, &ChartPanel::written, this,
            [this](const QString &file) { m_context.navigator.tell(tr("The chart is in %1.").arg(file)); });
    connect(m_panel, &ChartPanel::writingFailed, this, [this](const QString &file) {
        m_context.navigator.complain(
            tr("The chart was not exported."),
            makeError(ErrorCode::Unreachable, tr("%1 cannot be written").arg(file).toStdString(),
                      tr("Check the folder, its rights and the free space.").toStdString()));
    });
    show(nullptr);
}

void CostPage::show(const LicenceSheetPtr &sheet)
{
    m_sheet = sheet;
    if (sheet == nullptr) {
        m_panel->setData(costChart(LicenceSheet(), {}));
        return m_owners->show({});
    }
    std::vector<OwnerCost> owners = costByOwner(*sheet);
    m_panel->setData(costChart(*sheet, owners));
    m_owners->show(std::move(owners));
}

// The owner itself in its own column, else its licences.
void CostPage::openRow(int row, int column)
{
    const OwnerCost &owner = m_owners->at(m_sorted->sourceRow(row));
    if (column == 0 && owner.owner)
        return m_context.navigator.openItem(owner.owner);
    const std::string filter = filterOfItems(*m_sheet->estate, owner.lots);
    if (!filter.empty())
        m_context.navigator.open({QStringLiteral("items"), QStringLiteral("licence"), toQt(filter), {}});
}

} // namespace tally::ui
