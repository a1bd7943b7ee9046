// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/stocktake/scan_model.h"

#include "ui/models/item_words.h"
#include "ui/theme/format.h"
#include "ui/views/stocktake/stocktake_words.h"

#include <algorithm>

namespace tally::ui {

namespace {

enum Column
{
    LabelColumn,
    ItemColumn,
    AnswerColumn,
    WhenColumn,
    kColumns
};

} // namespace

void ScanModel::add(ScanLine line)
{
    beginInsertRows({}, 0, 0);
    m_lines.push_back(std::move(line));
    endInsertRows();
}

void ScanModel::clear()
{
    beginResetModel();
    m_lines.clear();
    endResetModel();
}

std::optional<OperationNumber> ScanModel::undoable() const
{
    const auto last = std::find_if(m_lines.rbegin(), m_lines.rend(), [](const ScanLine &line) {
        return line.operation.has_value() && !line.undone;
    });
    return last == m_lines.rend() ? std::nullopt : last->operation;
}

void ScanModel::markUndone(OperationNumber operation, bool undone)
{
    for (ScanLine &line : m_lines) {
        if (line.operation == operation)
            line.undone = undone;
    }
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
}

int ScanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ScanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

RecordColumn ScanModel::column(int column) const
{
    switch (column) {
    case LabelColumn:
        return {QStringLiteral("label"), tr("Read"), false, true};
    case ItemColumn:
        return {QStringLiteral("item"), tr("Item")};
    case AnswerColumn:
        return {QStringLiteral("answer"), tr("Answer")};
    default:
        return {QStringLiteral("when"), tr("When"), true};
    }
}

RecordCell ScanModel::cell(int row, int column) const
{
    const ScanLine &line = m_lines.at(m_lines.size() - 1 - std::size_t(row));
    RecordCell cell;
    cell.muted = line.undone;
    switch (column) {
    case LabelColumn:
        cell.text = toQt(line.answer.scan.label);
        cell.icon = stateIcon(line.undone ? State::Ended : stateOf(line.answer.outcome));
        break;
    case ItemColumn:
        cell.text = line.item;
        break;
    case AnswerColumn:
        cell.text = line.undone ? tr("undone: %1").arg(line.words) : line.words;
        break;
    default:
        cell.text = formatInstant(line.at);
    }
    return cell;
}

} // namespace tally::ui
