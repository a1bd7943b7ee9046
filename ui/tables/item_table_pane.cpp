// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/item_table_pane.h"

#include "ui/models/value_text.h"
#include "ui/session/session.h"
#include "ui/shell/class_tree.h"
#include "ui/tables/filter_bar.h"
#include "ui/tables/filter_builder.h"
#include "ui/tables/filter_text.h"
#include "ui/tables/summary_strip.h"
#include "ui/theme/format.h"
#include "ui/theme/shortened.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/pane_head.h"

#include <QApplication>
#include <QPointer>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <unordered_set>

namespace tally::ui {

namespace {

constexpr int kTellAfter = 80; // ms that the current row stands still before details follow
constexpr int kSumAfter = 30;
constexpr qint64 kMostKept = 200'000; // selected rows that stay selected over a change

QString settingsKey(const QString &className)
{
    return QStringLiteral("tables/%1").arg(className);
}

} // namespace

TableLayout rememberedLayout(const model::ClassRegistry &classes, const std::string &className)
{
    const QByteArray json = QSettings().value(settingsKey(QString::fromStdString(className))).toByteArray();
    auto known = layoutFromJson(json);
    if (!known || known->className != QString::fromStdString(className))
        return firstLayout(classes, className);
    known->filter.clear();
    return *known;
}

ItemTablePane::ItemTablePane(ViewContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(new ItemTableModel(this))
{
    build();
    connectTable();
    connectFilter();
    m_tell.setSingleShot(true);
    m_tell.setInterval(kTellAfter);
    m_sum.setSingleShot(true);
    m_sum.setInterval(kSumAfter);
    connect(&m_tell, &QTimer::timeout, this, [this] {
        if (const ItemId item = currentItem(); item != m_told) {
            m_told = item;
            Q_EMIT currentItemChanged(item);
        }
    });
    connect(&m_sum, &QTimer::timeout, this, &ItemTablePane::updateSummary);
    connect(&m_context.session, &Session::estateChanged, this, &ItemTablePane::reload);
}

void ItemTablePane::build()
{
    m_head = new PaneHead({}, this);
    m_filterBar = new FilterBar(this);
    m_builder = new FilterBuilder(m_context, this);
    m_table = new TableView(this);
    m_table->setProperty("pane", true);
    m_table->setRecords(m_model);
    m_empty = new EmptyState(this);
    m_summary = new SummaryStrip(this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_filterRow = new QWidget(this); // the head has margins of its own
    auto *filterRow = new QVBoxLayout(m_filterRow);
    filterRow->setContentsMargins(Theme::space(4), 0, Theme::space(4), Theme::space(2));
    filterRow->addWidget(m_filterBar);
    m_rows = new QVBoxLayout(this);
    m_rows->setContentsMargins({});
    m_rows->setSpacing(0);
    m_rows->addWidget(m_head);
    m_rows->addWidget(m_filterRow);
    m_rows->addWidget(m_builder);
    m_rows->addWidget(m_stack, 1);
    m_rows->addWidget(m_summary);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_layout.filter.isEmpty())
            Q_EMIT newWanted();
        else
            takeFilter({});
    });
}

void ItemTablePane::addStrip(QWidget *strip)
{
    m_rows->insertWidget(m_rows->count() - 1, strip);
}

void ItemTablePane::setTableLayout(const TableLayout &layout, ItemId item)
{
    const bool sameClass = layout.className == m_layout.className;
    if (!sameClass || layout.columns != m_layout.columns)
        m_applied.clear();
    if (sameClass && item.value == 0)
        item = currentItem();
    m_layout = layout;
    m_wanted = item;
    m_filterBar->setFilter(layout.filter);
    m_table->setSortKeys(layout.sort);
    reload();
}

void ItemTablePane::setFilter(const QString &filter)
{
    m_filterBar->setFilter(filter);
    takeFilter(filter);
}

// --- rows

void ItemTablePane::reload()
{
    const estate::EstatePtr estate = m_context.session.estate();
    if (estate == nullptr || m_layout.className.isEmpty())
        return;
    m_context.session.compute<ItemAnswer>(
        this, QStringLiteral("rows"),
        [question = ItemQuestion{estate, m_layout}](JobContext &job) { return answer(question, job); },
        [this](ItemAnswer answered) { take(std::move(answered)); });
}

void ItemTablePane::take(ItemAnswer answered)
{
    m_isLate = m_table->isEditing(); // new rows would close the cell in which somebody types
    if (m_isLate)
        return;
    if (answered.error) {
        if (answered.error->code != ErrorCode::Cancelled)
            explainMistake(answered);
        return;
    }
    m_filterBar->setMistake({}, {});
    m_filterBar->setTerms(answered.terms);
    m_table->setFilters(filtersByColumn(answered.terms));
    showRows(answered);
    m_head->setTitle(shownName());
    m_head->setCount(shownCount(), m_all);
    m_table->setAccessibleName(title());
    updateSummary();
    Q_EMIT titleChanged();
    Q_EMIT shown();
    m_tell.start();
}

void ItemTablePane::explainMistake(const ItemAnswer &answered)
{
    const Error &error = *answered.error;
    QString sentence = QString::fromStdString(error.reason);
    if (answered.mistake && !answered.mistake->expected.empty())
        sentence = tr("Expected here: %1.").arg(toQt(answered.mistake->expected));
    m_filterBar->setMistake(answered.mistake, sentence);
}

void ItemTablePane::showRows(ItemAnswer &answered)
{
    std::vector<ItemId> kept;
    const qint64 selected = m_table->selectedCount();
    if (m_shown.rows.estate != nullptr && selected > 1 && selected <= kMostKept)
        kept = selectedItems();
    const bool sameClass = m_shown.rows.className == answered.rows.className;
    if (!sameClass)
        m_lastRow = m_lastColumn = 0;
    else if (m_wanted.value == 0)
        m_wanted = currentItem();
    if (const QModelIndex current = m_table->currentIndex(); sameClass && current.isValid()) {
        m_lastRow = current.row();
        m_lastColumn = current.column();
    }
    m_all = static_cast<qint64>(answered.all);
    m_shown = std::move(answered);
    m_model->setEditable(m_context.session.mayEdit());
    m_model->show(m_shown.rows);
    applyColumns();
    showEmpty();
    restorePlace();
    if (sameClass && !kept.empty())
        restoreSelection(kept);
}

void ItemTablePane::restoreSelection(const std::vector<ItemId> &items)
{
    std::unordered_set<std::int64_t> wanted;
    for (const ItemId item : items)
        wanted.insert(item.value);
    QItemSelection selection;
    const int rows = m_model->rowCount();
    const int last = m_model->columnCount() - 1;
    for (int row = 0; row < rows; ++row) {
        const int first = row;
        while (row < rows && wanted.count(m_model->itemAt(row).value) > 0)
            ++row;
        if (row > first)
            selection.select(m_model->index(first, 0), m_model->index(row - 1, last));
    }
    if (!selection.isEmpty())
        m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

// Widths are measured once for a set of columns: a filter moves nothing sideways.
void ItemTablePane::applyColumns()
{
    QStringList names;
    QList<int> widths;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString name = m_model->column(column).id;
        names.append(name);
        const int at = m_layout.columnNamed(name);
        widths.append(at < 0 ? 0 : m_layout.columns.at(at).width);
    }
    const bool any = m_model->rowCount() > 0;
    if (names == m_applied && (m_measured || !any))
        return;
    m_table->setWidths(widths);
    m_applied = names;
    m_measured = any;
}

void ItemTablePane::restorePlace()
{
    const int row = m_wanted.value == 0 ? -1 : m_model->rowOf(m_wanted);
    m_wanted = {};
    m_table->setCurrent(row >= 0 ? row : m_lastRow, m_lastColumn);
}

qint64 ItemTablePane::shownCount() const
{
    return m_shown.table == nullptr ? 0 : static_cast<qint64>(m_shown.table->size());
}

QString ItemTablePane::shownName() const
{
    return m_name.isEmpty() ? classPlural(m_shown.rows.estate->classes(), m_shown.rows.className) : m_name;
}

void ItemTablePane::setName(const QString &name)
{
    m_name = name;
    if (m_shown.rows.estate == nullptr)
        return;
    m_head->setTitle(shownName());
    Q_EMIT titleChanged();
}

QString ItemTablePane::title() const
{
    if (m_shown.rows.estate == nullptr)
        return {};
    const QString plural = shownName();
    return shownCount() == m_all
               ? tr("%1, %2").arg(plural, formatCount(m_all))
               : tr("%1, %2 of %3").arg(plural, formatCount(shownCount()), formatCount(m_all));
}

// --- nothing to show

// Where there are none, the filter keeps the keyboard to be mended.
void ItemTablePane::focusRows()
{
    m_rowsWanted = m_stack->currentWidget() != m_table;
    if (!m_rowsWanted)
        m_table->setFocus();
    else if (!m_filterBar->isText())
        m_empty->setFocus(Qt::OtherFocusReason);
}

// A table that comes back takes no keyboard from who types.
void ItemTablePane::turnTo(QWidget *page)
{
    QWidget *had = QApplication::focusWidget();
    const bool isRows = page == m_table;
    m_stack->setCurrentWidget(page);
    const bool wanted = isRows && std::exchange(m_rowsWanted, false);
    if (wanted && (m_filterBar->isAncestorOf(had) || m_empty->isAncestorOf(had)))
        m_table->setFocus();
    else if (had == m_table && !isRows)
        m_empty->setFocus(Qt::OtherFocusReason);
    else if (had != nullptr && had->isVisible())
        had->setFocus(Qt::OtherFocusReason);
}

void ItemTablePane::showEmpty()
{
    const bool none = shownCount() == 0;
    turnTo(none ? static_cast<QWidget *>(m_empty) : m_table);
    if (!none)
        return;
    const QString plural = classPlural(m_shown.rows.estate->classes(), m_shown.rows.className).toLower();
    if (m_layout.filter.isEmpty()) {
        m_empty->setWords(tr("No %1 yet").arg(plural),
                          tr("Import an inventory or a CSV file, or record the first one by hand."),
                          m_context.session.mayEdit() ? tr("Record one…") : QString());
        return;
    }
    m_empty->setWords(
        tr("Nothing matches"),
        tr("None of %1 %2 fits: %3").arg(formatCount(m_all), plural, shortened(m_layout.filter)),
        tr("Clear filter"));
    explainEmpty();
}

// Which condition keeps everything out.
void ItemTablePane::explainEmpty()
{
    if (m_shown.terms.size() < 2)
        return;
    using Best = std::pair<std::size_t, std::size_t>; // term and count
    m_context.session.compute<Best>(
        this, QStringLiteral("without"),
        [estate = m_shown.rows.estate, className = m_shown.rows.className, terms = m_shown.terms,
         filter = m_layout.filter](JobContext &job) {
            Best best{0, 0};
            const auto all = estate::ItemTable::ofClass(estate, className);
            for (std::size_t i = 0; all && i < terms.size(); ++i) {
                const QString rest = withoutTerm(filter, i, {estate->classes(), className});
                const auto some = all->filtered(rest.toStdString(), job);
                if (some && some->size() > best.second)
                    best = {i, some->size()};
            }
            return best;
        },
        [this, filter = m_layout.filter](Best best) {
            if (filter != m_layout.filter || shownCount() > 0 || best.second == 0)
                return;
            m_empty->setWords(tr("Nothing matches"),
                              tr("Without “%1” %2 would.")
                                  .arg(shortened(toQt(m_shown.terms.at(best.first).text)),
                                       formatCount(static_cast<qint64>(best.second))),
                              tr("Clear filter"));
        });
}

// --- the selection

ItemId ItemTablePane::currentItem() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() && m_model->rowCount() > current.row() ? m_model->itemAt(current.row())
                                                                    : ItemId();
}

std::vector<estate::Row> ItemTablePane::selectedRows() const
{
    std::vector<estate::Row> rows;
    for (const auto &[first, last] : m_table->selectedRanges()) {
        for (int line = first; line <= last; ++line) {
            if (const estate::Row row = m_model->estateRowAt(line); row != estate::kNoRow)
                rows.push_back(row);
        }
    }
    if (const QModelIndex current = m_table->currentIndex(); rows.empty() && current.isValid()) {
        if (const estate::Row row = m_model->estateRowAt(current.row()); row != estate::kNoRow)
            rows.push_back(row);
    }
    return rows;
}

std::vector<ItemId> ItemTablePane::selectedItems() const
{
    std::vector<ItemId> items;
    for (const estate::Row row : selectedRows())
        items.push_back(m_shown.rows.estate->idAt(row));
    return items;
}

void ItemTablePane::updateSummary()
{
    if (m_shown.table == nullptr)
        return;
    const qint64 selected = m_table->selectedCount();
    if (selected <= 1) {
        m_summary->setWords(selected, shownCount(), m_shown.sums);
        Q_EMIT summaryChanged();
        return;
    }
    std::vector<ColumnSum> sums = m_shown.sums;
    m_context.session.compute<std::vector<ColumnSum>>(
        this, QStringLiteral("sums"),
        [table = m_shown.table, rows = selectedRows(), sums](JobContext &) {
            std::vector<ColumnSum> made = sums;
            for (ColumnSum &sum : made) {
                if (const auto total = table->total(sum.about.name, rows))
                    sum.total = *total;
            }
            return made;
        },
        [this, selected](const std::vector<ColumnSum> &made) {
            m_summary->setWords(selected, shownCount(), made);
            Q_EMIT summaryChanged();
        });
}

void ItemTablePane::remember() const
{
    TableLayout kept = m_layout;
    kept.filter.clear();
    QSettings().setValue(settingsKey(kept.className), toJson(kept));
}

void ItemTablePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

void ItemTablePane::fitHeight()
{
    const bool low = window()->height() < kLowWindow;
    if (low == m_low)
        return;
    m_low = low;
    const QPointer<QWidget> focused = QApplication::focusWidget(); // lost when its parent changes
    const bool wasFilter = m_filterBar->isAncestorOf(focused);
    m_table->setFilterRowShown(!low);
    m_head->setMiddle(low ? m_filterBar : nullptr);
    if (!low)
        m_filterRow->layout()->addWidget(m_filterBar);
    m_filterRow->setVisible(!low);
    m_summary->setVisible(!low);
    if (wasFilter && focused != nullptr)
        focused->setFocus(Qt::OtherFocusReason);
}

QString ItemTablePane::summaryText() const
{
    return m_summary->text();
}

} // namespace tally::ui
