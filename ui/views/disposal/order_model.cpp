// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/disposal/order_model.h"

#include "ui/models/item_words.h"
#include "ui/theme/format.h"
#include "ui/theme/states.h"
#include "ui/views/disposal/disposal_words.h"

#include <cmath>

namespace tally::ui {

namespace {

enum class OrderColumn
{
    Order,
    State,
    Next,
    Blockers,
    Exceptions,
    Media,
    Things,
    Supplier,
    CollectOn
};
constexpr int kOrderColumns = 9;

enum class FigureColumn
{
    Code,
    Figure,
    Value,
    Target,
    Note
};
constexpr int kFigureColumns = 5;

QString numberWords(double value)
{
    return std::abs(value - std::round(value)) < 0.05 ? formatCount(qint64(std::llround(value)))
                                                      : formatNumber(value, 1);
}

} // namespace

void OrderModel::show(DisposalSheetPtr sheet)
{
    beginResetModel();
    m_sheet = std::move(sheet);
    endResetModel();
}

const DisposalOrder *OrderModel::at(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_sheet->orders[std::size_t(row)];
}

int OrderModel::rowOf(ItemId order) const
{
    return m_sheet == nullptr ? -1 : m_sheet->orderRowOf(order);
}

int OrderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_sheet == nullptr ? 0 : int(m_sheet->orders.size());
}

int OrderModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kOrderColumns;
}

RecordColumn OrderModel::column(int column) const
{
    switch (OrderColumn(column)) {
    case OrderColumn::Order:
        return {QStringLiteral("order"), tr("Disposal order")};
    case OrderColumn::State:
        return {QStringLiteral("state"), tr("State")};
    case OrderColumn::Next:
        return {QStringLiteral("next"), tr("Next step")};
    case OrderColumn::Blockers:
        return {QStringLiteral("blockers"), tr("Keeps it open"), true};
    case OrderColumn::Exceptions:
        return {QStringLiteral("exceptions"), tr("Exceptions"), true};
    case OrderColumn::Media:
        return {QStringLiteral("media"), tr("Media proven")};
    case OrderColumn::Things:
        return {QStringLiteral("things"), tr("Things"), true};
    case OrderColumn::Supplier:
        return {QStringLiteral("supplier"), tr("Supplier")};
    case OrderColumn::CollectOn:
        break;
    }
    return {QStringLiteral("collect_on"), tr("Collection on"), true};
}

RecordCell OrderModel::cell(int row, int column) const
{
    const DisposalOrder *order = at(row);
    RecordCell cell;
    if (order == nullptr)
        return cell;
    cell.muted = order->hasEnded;
    switch (OrderColumn(column)) {
    case OrderColumn::Order:
        cell.text = order->name;
        break;
    case OrderColumn::State: {
        cell.text = disposalStateWords(order->state);
        const bool isBad = order->exceptions > 0;
        cell.icon = stateIcon(isBad           ? State::Bad
                              : order->isLate ? State::Warn
                                              : disposalStateShape(order->state));
        if (order->isLate)
            cell.text += QStringLiteral(", ") + tr("late");
        break;
    }
    case OrderColumn::Next:
        cell.text = order->next;
        break;
    case OrderColumn::Blockers:
        if (!order->hasEnded)
            cell.text = formatCount(order->blockers);
        break;
    case OrderColumn::Exceptions:
        if (!order->hasEnded)
            cell.text = formatCount(order->exceptions);
        break;
    case OrderColumn::Media:
        cell.text = tr("%1 of %2").arg(formatCount(order->proven), formatCount(order->media));
        cell.spoken =
            tr("%1 of %2 media accepted").arg(formatCount(order->proven), formatCount(order->media));
        break;
    case OrderColumn::Things:
        cell.text = formatCount(order->lines);
        break;
    case OrderColumn::Supplier:
        cell.text = order->supplier;
        break;
    case OrderColumn::CollectOn:
        cell.text = order->collectOn ? formatDay(*order->collectOn) : unknownText();
        break;
    }
    return cell;
}

// --- figures

QString figureWords(const disposal::KpiLine &line)
{
    if (!line.value)
        return unknownText();
    if (line.unit == "%")
        return formatPercent(*line.value / 100);
    if (line.unit == "GBP")
        return formatMoney(Pence(std::llround(*line.value * 100)));
    const QString number = numberWords(*line.value);
    return line.unit.empty() ? number : FigureModel::tr("%1 %2").arg(number, toQt(line.unit));
}

void FigureModel::show(DisposalSheetPtr sheet)
{
    beginResetModel();
    m_sheet = std::move(sheet);
    endResetModel();
}

const disposal::KpiLine *FigureModel::at(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_sheet->kpis[std::size_t(row)];
}

int FigureModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_sheet == nullptr ? 0 : int(m_sheet->kpis.size());
}

int FigureModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kFigureColumns;
}

RecordColumn FigureModel::column(int column) const
{
    switch (FigureColumn(column)) {
    case FigureColumn::Code:
        return {QStringLiteral("kpi"), tr("Code")};
    case FigureColumn::Figure:
        return {QStringLiteral("figure"), tr("Figure")};
    case FigureColumn::Value:
        return {QStringLiteral("value"), tr("Value"), true};
    case FigureColumn::Target:
        return {QStringLiteral("target"), tr("Target")};
    case FigureColumn::Note:
        break;
    }
    return {QStringLiteral("note"), tr("Note")};
}

RecordCell FigureModel::cell(int row, int column) const
{
    const disposal::KpiLine *line = at(row);
    RecordCell cell;
    if (line == nullptr)
        return cell;
    switch (FigureColumn(column)) {
    case FigureColumn::Code:
        cell.text = toQt(line->code);
        break;
    case FigureColumn::Figure:
        cell.text = toQt(line->label);
        break;
    case FigureColumn::Value:
        cell.text = figureWords(*line);
        if (!line->items.empty())
            cell.spoken = tr("%1 behind it").arg(formatCount(qint64(line->items.size())));
        break;
    case FigureColumn::Target: {
        if (!line->target)
            break;
        const bool isJudged = line->isMet && line->value;
        cell.text =
            isJudged ? tr("%1, %2").arg(numberWords(*line->target), *line->isMet ? tr("met") : tr("missed"))
                     : numberWords(*line->target);
        if (isJudged)
            cell.icon = stateIcon(*line->isMet ? State::Good : State::Bad);
        break;
    }
    case FigureColumn::Note:
        cell.text = toQt(line->note);
        break;
    }
    return cell;
}

} // namespace tally::ui
