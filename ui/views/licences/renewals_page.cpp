// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/licences/renewals_page.h"

#include "ui/session/session.h"
#include "ui/tables/table_view.h"
#include "ui/views/licences/renewals.h"
#include "ui/views/licences/sorted_records.h"
#include "ui/widgets/empty_state.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tally::ui {

namespace {

constexpr int kMonths = 12;
constexpr int kWidths[] = {104, 90, 150, 240, 200, 80};

} // namespace

RenewalsPage::RenewalsPage(ViewContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_renewals(new RenewalModel(this)),
      m_stack(new QStackedWidget(this)), m_empty(new EmptyState(m_stack)),
      m_sorted(new SortedRecords(m_renewals, this,
                                 [this](int row, int column) -> std::optional<double> {
                                     return column < 2 ? std::optional(double(m_renewals->at(row).on))
                                                       : std::nullopt;
                                 })),
      m_table(makeSortedTable(m_sorted, tr("Renewals"), m_stack))
{
    m_empty->setWords(tr("Nothing falls due in twelve months"),
                      tr("Ends, notices, maintenance and true-ups of licences and agreements stand here once "
                         "they are recorded."));
    m_table->setProperty("pane", true);
    for (int column = 0; column < int(std::size(kWidths)); ++column)
        m_table->setColumnWidth(column, kWidths[column]);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
    setFocusProxy(m_stack);
    connect(m_table, &TableView::opened, this, [this](const QModelIndex &index) {
        m_context.navigator.openItem(m_renewals->at(m_sorted->sourceRow(index.row())).item);
    });
}

void RenewalsPage::refresh()
{
    const estate::EstatePtr estate = m_context.session.estate();
    if (estate == nullptr)
        return;
    m_renewals->show(renewalsOf(*estate, kMonths), estate->today());
    QWidget *shown = m_renewals->rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_table;
    m_stack->setCurrentWidget(shown);
    m_stack->setFocusProxy(shown);
}

} // namespace tally::ui
