// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/licences/position_model.h"

#include "ui/theme/format.h"
#include "ui/views/licences/licence_words.h"

#include <algorithm>
#include <array>

namespace tally::ui {

namespace {

constexpr std::array kWide{LicenceColumn::Product,  LicenceColumn::Metric,   LicenceColumn::Raw,
                           LicenceColumn::Required, LicenceColumn::Entitled, LicenceColumn::Bars,
                           LicenceColumn::Balance,  LicenceColumn::Cost,     LicenceColumn::Reclaimable,
                           LicenceColumn::Evidence};
constexpr std::array kStacked{LicenceColumn::Product, LicenceColumn::Required, LicenceColumn::Entitled,
                              LicenceColumn::Bars,    LicenceColumn::Balance,  LicenceColumn::Cost,
                              LicenceColumn::Evidence};

// Above what is owned, idle units as a border; below what is required, short units in their own colour.
std::shared_ptr<const RecordBar> barOf(const licence::Line &line)
{
    const double all = double(std::max({line.entitled, line.required, std::int64_t(1)}));
    auto bar = std::make_shared<RecordBar>();
    bar->lanes = 2;
    if (line.consumed > 0) {
        bar->parts.push_back({0, double(line.consumed) / all, Role::Good, 0, false});
        bar->parts.push_back({0, double(line.consumed) / all, Role::Info, 1, false});
    }
    if (line.surplus > 0)
        bar->parts.push_back(
            {double(line.consumed) / all, double(line.consumed + line.surplus) / all, Role::Good, 0, true});
    if (line.shortfall > 0)
        bar->parts.push_back({double(line.consumed) / all, double(line.required) / all, Role::Bad, 1, false});
    return bar;
}

QString balanceFigure(const licence::Line &line)
{
    return formatDifference(line.shortfall > 0 ? -line.shortfall : line.surplus);
}

} // namespace

void PositionModel::show(LicenceSheetPtr sheet, std::vector<std::size_t> rows)
{
    beginResetModel();
    m_sheet = std::move(sheet);
    m_rows = std::move(rows);
    endResetModel();
}

void PositionModel::setStale(bool stale)
{
    if (stale == m_stale)
        return;
    m_stale = stale;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void PositionModel::setStacked(bool narrow)
{
    if (narrow == m_stacked)
        return;
    beginResetModel();
    m_stacked = narrow;
    endResetModel();
}

const LicenceRow *PositionModel::at(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_sheet->rows[m_rows[std::size_t(row)]];
}

int PositionModel::rowOf(ItemId product, const QString &name) const
{
    int found = -1;
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (at(row)->product != product)
            continue;
        if (at(row)->name == name)
            return row;
        found = row;
    }
    return found;
}

LicenceColumn PositionModel::columnAt(int column) const
{
    return m_stacked ? kStacked[std::size_t(column)] : kWide[std::size_t(column)];
}

int PositionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PositionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_stacked ? kStacked.size() : kWide.size());
}

RecordColumn PositionModel::column(int column) const
{
    switch (columnAt(column)) {
    case LicenceColumn::Product:
        return {QStringLiteral("product"), tr("Product")};
    case LicenceColumn::Metric:
        return {QStringLiteral("metric"), tr("Metric")};
    case LicenceColumn::Raw:
        return {QStringLiteral("counted"), tr("Counted"), true};
    case LicenceColumn::Required:
        return {QStringLiteral("required"), tr("Required"), true};
    case LicenceColumn::Entitled:
        return {QStringLiteral("entitled"), tr("Entitled"), true};
    case LicenceColumn::Bars:
        return {QStringLiteral("bars"), tr("Entitled over required")};
    case LicenceColumn::Balance:
        return {QStringLiteral("balance"), tr("Short · spare"), true};
    case LicenceColumn::Cost:
        return {QStringLiteral("cost"), tr("To buy"), true};
    case LicenceColumn::Reclaimable:
        return {QStringLiteral("reclaimable"), tr("Reclaimable"), true};
    case LicenceColumn::Evidence:
        break;
    }
    return {QStringLiteral("evidence"), tr("Evidence")};
}

RecordCell PositionModel::cell(int row, int column) const
{
    const LicenceRow &of = *at(row);
    const licence::Line &line = m_sheet->lineOf(of);
    RecordCell cell;
    cell.muted = m_stale;
    switch (columnAt(column)) {
    case LicenceColumn::Product:
        cell.text = m_stacked ? QStringLiteral("%1, %2").arg(of.name, metricWords(line.metric)) : of.name;
        cell.tip = of.publisher.isEmpty() ? of.name : QStringLiteral("%1 · %2").arg(of.name, of.publisher);
        cell.spoken = balanceWords(line);
        break;
    case LicenceColumn::Metric:
        cell.text = metricWords(line.metric);
        break;
    case LicenceColumn::Raw:
        cell.text = formatCount(of.raw);
        break;
    case LicenceColumn::Required:
        cell.text = formatCount(line.required);
        break;
    case LicenceColumn::Entitled:
        cell.text = formatCount(line.entitled);
        break;
    case LicenceColumn::Bars:
        cell.text = barWords(line);
        cell.bar = barOf(line);
        break;
    case LicenceColumn::Balance:
        cell.text = balanceFigure(line);
        if (line.shortfall > 0) // only what needs somebody stands out
            cell.icon = stateIcon(State::Bad);
        cell.spoken = balanceWords(line);
        cell.tip = proofWords(line);
        break;
    case LicenceColumn::Cost:
        // What is not short costs nothing; a price that nobody gave is not nothing.
        cell.text = line.shortfall == 0 ? QString()
                    : of.cost           ? formatMoney(*of.cost, MoneyStyle::Total)
                                        : unknownText();
        break;
    case LicenceColumn::Reclaimable:
        cell.text = formatCount(line.reclaimable);
        break;
    case LicenceColumn::Evidence:
        cell.text = evidenceWords(of.evidence);
        if (!cell.text.isEmpty())
            cell.icon = stateIcon(stateOf(of.evidence));
    }
    return cell;
}

} // namespace tally::ui
