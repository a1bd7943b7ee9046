// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/items/items_view.h"

#include "estate/filter.h"
#include "ui/models/item_table_model.h"
#include "ui/session/session.h"
#include "ui/shell/class_tree.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace tally::ui {

namespace {

const std::vector<std::string> kFirstColumns{"name",      "asset_number", "serial_number", "model", "status",
                                             "custodian", "site",         "purchased_on",  "cost"};

} // namespace

ItemsView::ItemsView(ViewContext &context, QWidget *parent)
    : View(context, parent), m_model(new ItemTableModel(this)), m_table(new QTableView(this)),
      m_title(new QLabel(this))
{
    m_place.view = QStringLiteral("items");
    m_title->setFont(Theme::current().font(TextSize::Title, true));
    m_table->setModel(m_model);
    m_table->setProperty("pane", true);
    m_table->setAccessibleName(tr("Items"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::current().rowHeight());
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_table, 1);
    connect(&session(), &Session::estateChanged, this, &ItemsView::reload);
}

Place ItemsView::place() const
{
    return m_place;
}

void ItemsView::go(const Place &place)
{
    m_place = place;
    if (m_place.subject.isEmpty())
        m_place.subject = QStringLiteral("item");
    reload();
}

QString ItemsView::title() const
{
    return m_title->text();
}

void ItemsView::reload()
{
    const estate::EstatePtr estate = session().estate();
    if (estate == nullptr)
        return;
    const std::string className = m_place.subject.toStdString();
    session().compute<std::vector<estate::Row>>(
        this, QStringLiteral("rows"),
        [estate, className, filter = m_place.filter.toStdString()](JobContext &) {
            std::vector<estate::Row> rows = estate->itemsOfClass(className);
            if (const auto parsed = estate::parseFilter(filter, className, estate->classes()))
                rows = (*parsed)->apply(*estate, rows);
            return rows;
        },
        [this, estate, className](std::vector<estate::Row> rows) {
            const auto count = static_cast<qint64>(rows.size());
            m_model->show(estate, std::move(rows));
            m_model->setColumns(className, kFirstColumns);
            m_title->setText(tr("%1, %2").arg(classPlural(estate->classes(), className), formatCount(count)));
            select(m_place.item);
            Q_EMIT titleChanged();
        });
}

void ItemsView::select(ItemId item)
{
    const int row = qMax(0, item.value == 0 ? 0 : m_model->rowOf(item));
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
}

View *makeItemsView(ViewContext &context, QWidget *parent)
{
    return new ItemsView(context, parent);
}

} // namespace tally::ui
