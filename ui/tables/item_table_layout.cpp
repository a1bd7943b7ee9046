// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the person changes what the table of items shows: sorting, columns, groups, filters.
#include "ui/tables/item_table_pane.h"

#include "ui/models/value_text.h"
#include "ui/session/session.h"
#include "ui/tables/column_menu.h"
#include "ui/tables/column_picker.h"
#include "ui/tables/filter_bar.h"
#include "ui/tables/filter_builder.h"
#include "ui/tables/filter_text.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pane_head.h"

#include <QMenu>
#include <QSettings>

#include <algorithm>

namespace tally::ui {

namespace {

constexpr int kMostHistory = 20;
constexpr std::size_t kMostOffers = 12;

QString historyKey(const QString &className)
{
    return QStringLiteral("filters/%1").arg(className);
}

} // namespace

void ItemTablePane::connectTable()
{
    connect(m_table, &TableView::sortWanted, this, [this](int column, bool add) {
        const QString name = m_model->column(column).id;
        const auto at = std::find_if(m_layout.sort.cbegin(), m_layout.sort.cend(),
                                     [&](const SortKey &key) { return key.column == name; });
        sortBy(column, at != m_layout.sort.cend() && !at->descending, add);
    });
    connect(m_table, &TableView::sortSet, this, &ItemTablePane::sortBy);
    connect(m_table, &TableView::columnMenuWanted, this,
            [this](int column, const QPoint &at) { openMenu(m_model->attribute(column).name, at); });
    connect(m_table, &TableView::columnMoved, this, &ItemTablePane::moveColumn);
    connect(m_table, &TableView::columnResized, this, [this] {
        const QList<int> widths = m_table->widths();
        for (int column = 0; column < widths.size(); ++column) {
            if (const int at = m_layout.columnNamed(m_model->column(column).id); at >= 0)
                m_layout.columns[at].width = widths.at(column);
        }
        remember();
        Q_EMIT layoutChanged();
    });
    connect(m_table, &TableView::bandToggled, this, [this](int row) {
        const auto group = m_model->groupAt(row);
        if (!group)
            return;
        const int column = m_table->currentIndex().column();
        m_model->setGroupOpen(*group, !m_model->isBandOpen(row));
        m_table->setCurrent(row, qMax(0, column));
    });
    connect(m_table, &TableView::currentRowChanged, this, [this] { m_tell.start(); });
    connect(m_table, &TableView::rowsSelected, this, [this] { m_sum.start(); });
    connect(m_table, &TableView::editEnded, this, [this] {
        if (m_isLate)
            reload();
    });
}

void ItemTablePane::connectFilter()
{
    connect(m_filterBar, &FilterBar::filterTyped, this, [this](const QString &filter) {
        m_rowsWanted = false;
        m_layout.filter = filter;
        reload();
        Q_EMIT layoutChanged();
    });
    connect(m_filterBar, &FilterBar::filterAccepted, this, [this](const QString &filter) {
        takeFilter(filter);
        if (filter.isEmpty())
            return;
        QSettings settings;
        QStringList history = settings.value(historyKey(m_layout.className)).toStringList();
        history.removeAll(filter);
        history.prepend(filter);
        settings.setValue(historyKey(m_layout.className), history.mid(0, kMostHistory));
    });
    connect(m_filterBar, &FilterBar::chipRemoveWanted, this, [this](int chip) {
        takeFilter(withoutTerm(m_layout.filter, static_cast<std::size_t>(chip),
                               {m_shown.rows.estate->classes(), m_shown.rows.className}));
    });
    connect(m_filterBar, &FilterBar::chipEditWanted, this, [this](int chip) {
        const auto at = static_cast<std::size_t>(chip);
        if (at >= m_shown.terms.size())
            return;
        const auto column = model::catalogueEntry(m_shown.rows.estate->classes(), m_shown.rows.className,
                                                  m_shown.terms[at].attribute);
        if (column && !m_shown.terms[at].attribute.empty())
            openMenu(column->name, m_filterBar->placeOf(chip));
        else
            filterAsText();
    });
    connect(m_builder, &FilterBuilder::changed, this, [this](const QString &filter) {
        m_layout.filter = filter;
        m_filterBar->setFilter(filter);
        reload();
        Q_EMIT layoutChanged();
    });
    connect(m_builder, &FilterBuilder::left, this, [this] {
        m_builder->hide();
        focusRows();
        Q_EMIT filterAccepted();
    });
    connect(m_filterBar, &FilterBar::addWanted, this, &ItemTablePane::openAddFilter);
    connect(m_filterBar, &FilterBar::left, this, &ItemTablePane::focusRows);
    connect(m_filterBar->edit(), &FilterEdit::completionsWanted, this, &ItemTablePane::complete);
}

void ItemTablePane::changeLayout(const std::function<void(TableLayout &)> &change)
{
    change(m_layout);
    remember();
    m_table->setSortKeys(m_layout.sort);
    reload();
    Q_EMIT layoutChanged();
}

// --- sorting, grouping, columns

void ItemTablePane::sortBy(int column, bool descending, bool add)
{
    const QString name = m_model->column(column).id;
    changeLayout([&](TableLayout &layout) {
        const auto at = std::find_if(layout.sort.begin(), layout.sort.end(),
                                     [&](const SortKey &key) { return key.column == name; });
        if (!add)
            layout.sort = {{name, descending}};
        else if (at != layout.sort.end())
            at->descending = descending;
        else
            layout.sort.append({name, descending});
    });
}

void ItemTablePane::setGroup(const QString &column)
{
    changeLayout([&](TableLayout &layout) { layout.group = column; });
}

void ItemTablePane::groupByCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    const QString name = current.isValid() ? m_model->column(current.column()).id : QString();
    setGroup(!m_layout.group.isEmpty() ? QString() : name);
}

void ItemTablePane::moveColumn(int from, int to)
{
    const QString name = m_model->column(from).id;
    const int before = m_layout.columnNamed(name);
    const int after = m_layout.columnNamed(m_model->column(to).id);
    if (before < 0 || after < 0)
        return;
    const QList<int> widths = m_table->widths();
    for (int column = 0; column < widths.size(); ++column)
        m_layout.columns[m_layout.columnNamed(m_model->column(column).id)].width = widths.at(column);
    m_lastColumn = to;
    m_table->setCurrent(m_table->currentIndex().row(), to, true);
    changeLayout([&](TableLayout &layout) { layout.columns.move(before, after); });
}

void ItemTablePane::setColumns(const QStringList &names)
{
    changeLayout([&](TableLayout &layout) {
        QList<LayoutColumn> columns;
        for (const QString &name : names) {
            const int held = layout.columnNamed(name);
            columns.append({name, held < 0 ? 0 : layout.columns.at(held).width});
        }
        layout.columns = columns;
    });
}

void ItemTablePane::openColumnPicker()
{
    const estate::EstatePtr estate = m_context.session.estate();
    if (estate == nullptr)
        return;
    QStringList shown;
    for (const LayoutColumn &column : std::as_const(m_layout.columns))
        shown.append(column.name);
    auto *picker = new ColumnPicker(
        model::columnCatalogue(estate->classes(), m_layout.className.toStdString()), shown, this);
    connect(picker, &ColumnPicker::changed, this, &ItemTablePane::setColumns);
    connect(picker, &ColumnPicker::resetWanted, this, [this, estate] {
        changeLayout([&](TableLayout &layout) {
            const QString filter = layout.filter;
            layout = firstLayout(estate->classes(), layout.className.toStdString());
            layout.filter = filter;
        });
    });
    picker->popUp(m_head->mapToGlobal(QPoint(m_head->width(), m_head->height())));
}

// --- the filter

void ItemTablePane::takeFilter(const QString &filter)
{
    m_layout.filter = filter;
    m_filterBar->setFilter(filter);
    reload();
    Q_EMIT layoutChanged();
    Q_EMIT filterAccepted();
}

void ItemTablePane::filterAsText()
{
    m_filterBar->edit()->setHistory(QSettings().value(historyKey(m_layout.className)).toStringList());
    m_filterBar->setText(true);
}

void ItemTablePane::openBuilder()
{
    if (const estate::EstatePtr estate = m_context.session.estate())
        m_builder->begin(estate, m_layout.className.toStdString(), m_layout.filter);
}

void ItemTablePane::complete()
{
    const estate::EstatePtr estate = m_context.session.estate();
    if (estate == nullptr)
        return;
    const QString text = m_filterBar->edit()->text();
    m_context.session.compute<estate::Completions>(
        this, QStringLiteral("completions"),
        [estate, className = m_layout.className.toStdString(), text = text.toStdString(),
         at = m_filterBar->edit()->cursorByte()](JobContext &job) {
            const auto table = estate::ItemTable::ofClass(estate, className);
            return table ? estate::completionsAt(text, at, *table, kMostOffers, job) : estate::Completions();
        },
        [this, text](const estate::Completions &found) { m_filterBar->edit()->offer(text, found); });
}

void ItemTablePane::openAddFilter()
{
    const estate::EstatePtr estate = m_context.session.estate();
    if (estate == nullptr)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPoint at = m_filterBar->placeOf(-1);
    const auto add = [&](QMenu *into, const model::CatalogueEntry &entry) {
        into->addAction(definedWords(entry.label), this,
                        [this, at, name = entry.name] { openMenu(name, at); });
    };
    QMenu *others = nullptr;
    QString group;
    for (const model::CatalogueEntry &entry :
         model::columnCatalogue(estate->classes(), m_layout.className.toStdString())) {
        if (m_layout.columnNamed(toQt(entry.name)) >= 0) {
            add(menu, entry);
            continue;
        }
        if (others == nullptr || toQt(entry.group) != group) {
            group = toQt(entry.group);
            others = nullptr;
            for (QMenu *held : menu->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly)) {
                if (held->title() == group)
                    others = held;
            }
            if (others == nullptr)
                others = new QMenu(group, menu);
        }
        add(others, entry);
    }
    menu->addSeparator();
    for (QMenu *held : menu->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly))
        menu->addMenu(held);
    menu->addSeparator();
    menu->addAction(tr("As text"), this, &ItemTablePane::filterAsText);
    menu->popup(at);
}

void ItemTablePane::openColumnMenu()
{
    if (const int column = m_table->currentIndex().column(); column >= 0) {
        const QPoint at(m_table->columnViewportPosition(column), m_table->horizontalHeader()->height());
        openMenu(m_model->attribute(column).name, m_table->mapToGlobal(at));
    }
}

void ItemTablePane::openMenu(const std::string &column, const QPoint &at)
{
    const estate::EstatePtr estate = m_context.session.estate();
    if (estate == nullptr)
        return;
    const std::string className = m_layout.className.toStdString();
    const auto about = model::catalogueEntry(estate->classes(), className, column);
    if (!about)
        return;
    auto *menu = new ColumnMenu(*about, this);
    const auto filterBy = [this, estate, className, column](const std::string &term) {
        if (!term.empty())
            takeFilter(withColumn(m_layout.filter, column, term, {estate->classes(), className}));
    };
    connect(menu, &ColumnMenu::sortWanted, this, [this, column](bool descending) {
        changeLayout([&](TableLayout &layout) { layout.sort = {{toQt(column), descending}}; });
    });
    connect(menu, &ColumnMenu::groupWanted, this, [this, column] { setGroup(toQt(column)); });
    connect(menu, &ColumnMenu::onlyWanted, this, [=](const std::vector<estate::ItemGroup> &values) {
        filterBy(onlyThese(values, column, {estate->classes(), className}));
    });
    connect(menu, &ColumnMenu::notWanted, this,
            [=](const std::vector<estate::ItemGroup> &values) { filterBy(noneOfThese(values)); });
    connect(menu, &ColumnMenu::betweenWanted, this, [=](const QString &from, const QString &to) {
        filterBy(between(*about, from, to, estate->today(), {estate->classes(), className}));
    });
    connect(menu, &ColumnMenu::clearWanted, this, [this, estate, className, column] {
        takeFilter(withoutColumn(m_layout.filter, column, {estate->classes(), className}));
    });
    const QString rest = withoutColumn(m_layout.filter, column, {estate->classes(), className});
    menu->setFiltered(rest != m_layout.filter);
    menu->popUp(at);
    using Values = std::vector<estate::ItemGroup>;
    m_context.session.compute<Values>(
        menu, QStringLiteral("values"),
        [estate, className, column, rest = rest.toStdString()](JobContext &job) {
            const auto all = estate::ItemTable::ofClass(estate, className);
            const auto some = all ? all->filtered(rest, job) : all;
            const auto values =
                some ? some->valuesOf(column, estate::DateStep::Month, job) : Result<Values>(Values());
            return values ? *values : Values();
        },
        [menu, estate](const Values &values) { menu->setValues(values, estate->classes(), {}); });
}

} // namespace tally::ui
