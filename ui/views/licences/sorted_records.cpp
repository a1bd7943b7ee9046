// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/licences/sorted_records.h"

#include "ui/tables/record_table.h"
#include "ui/tables/table_layout.h"
#include "ui/tables/table_view.h"
#include "ui/theme/format.h"

#include <QCollator>
#include <QRegularExpression>

#include <algorithm>
#include <limits>
#include <numeric>

namespace tally::ui {

namespace {

// "£1,374, 4 without a price": 1374. Without a figure: before all that have one.
double numberIn(const QString &text)
{
    static const QRegularExpression kFigure(QStringLiteral("-?\\d+(\\.\\d+)?"));
    const QRegularExpressionMatch found = kFigure.match(plainNumber(QString(text).remove(formatCurrency())));
    return found.hasMatch() ? found.captured().toDouble() : -std::numeric_limits<double>::infinity();
}

struct Key
{
    double number = 0;
    QString text;
    int row = 0;
};

void sortTable(TableView &table, SortedRecords &model, std::optional<int> column, bool descending)
{
    const int stood = model.sourceRow(table.currentIndex().row());
    const int at = std::max(0, table.currentIndex().column());
    model.sortBy(column, descending);
    QList<SortKey> keys;
    if (column)
        keys.append({model.column(*column).id, descending});
    table.setSortKeys(keys);
    if (const int row = model.rowOf(stood); row >= 0)
        table.setCurrent(row, at);
}

} // namespace

SortedRecords::SortedRecords(RecordTableModel *source, QObject *parent, Number number)
    : RecordTableModel(parent), m_source(source), m_number(std::move(number))
{
    connect(source, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(source, &QAbstractItemModel::modelReset, this, [this] {
        order();
        endResetModel();
    });
    connect(source, &QAbstractItemModel::dataChanged, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    });
    order();
}

int SortedRecords::sourceRow(int row) const
{
    return row < 0 || row >= rowCount() ? -1 : m_rows[std::size_t(row)];
}

int SortedRecords::rowOf(int sourceRow) const
{
    const auto found = std::find(m_rows.begin(), m_rows.end(), sourceRow);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

void SortedRecords::sortBy(std::optional<int> column, bool descending)
{
    beginResetModel();
    m_column = column;
    m_descending = descending;
    order();
    endResetModel();
}

void SortedRecords::order()
{
    m_rows.resize(std::size_t(m_source->rowCount()));
    std::iota(m_rows.begin(), m_rows.end(), 0);
    if (!m_column || *m_column >= m_source->columnCount())
        return;
    const bool isNumber = m_source->column(*m_column).number;
    std::vector<Key> keys;
    for (const int row : m_rows) {
        Key key;
        key.row = row;
        const QString text = m_source->cell(row, *m_column).text;
        const std::optional<double> known = m_number ? m_number(row, *m_column) : std::nullopt;
        if (known || isNumber)
            key.number = known ? *known : numberIn(text);
        else
            key.text = text;
        keys.push_back(std::move(key));
    }
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    const auto isBefore = [&](const Key &a, const Key &b) {
        if (a.number != b.number)
            return a.number < b.number;
        return a.text != b.text && collator.compare(a.text, b.text) < 0;
    };
    std::stable_sort(keys.begin(), keys.end(), [&](const Key &a, const Key &b) {
        return m_descending ? isBefore(b, a) : isBefore(a, b);
    });
    std::transform(keys.begin(), keys.end(), m_rows.begin(), [](const Key &key) { return key.row; });
}

int SortedRecords::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SortedRecords::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_source->columnCount();
}

RecordColumn SortedRecords::column(int column) const
{
    return m_source->column(column);
}

RecordCell SortedRecords::cell(int row, int column) const
{
    return m_source->cell(sourceRow(row), column);
}

TableView *makeSortedTable(SortedRecords *model, const QString &accessibleName, QWidget *parent)
{
    TableView *table = makeRecordTable(model, accessibleName, parent);
    QObject::connect(table, &TableView::sortWanted, model, [table, model](int column) {
        const bool isSame = model->sortedBy() == column;
        if (isSame && model->isDescending())
            sortTable(*table, *model, std::nullopt, false);
        else
            sortTable(*table, *model, column, isSame);
    });
    QObject::connect(table, &TableView::sortSet, model, [table, model](int column, bool descending) {
        sortTable(*table, *model, column, descending);
    });
    return table;
}

} // namespace tally::ui
