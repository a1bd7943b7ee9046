// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/impact_table_model.h"

#include "ui/theme/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/states.h"

#include <algorithm>
#include <numeric>

namespace tally::ui {

using estate::BoxState;
using estate::ReachedItem;

void ImpactTableModel::setDrawing(DrawingPtr drawing)
{
    beginResetModel();
    m_drawing = std::move(drawing);
    m_order.resize(m_drawing == nullptr ? 0 : m_drawing->items.size());
    m_order = sorted(m_column, m_direction);
    endResetModel();
}

int ImpactTableModel::rowOf(std::uint32_t item) const
{
    const auto found = std::find(m_order.begin(), m_order.end(), item);
    return found == m_order.end() ? -1 : int(found - m_order.begin());
}

int ImpactTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int ImpactTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImpactTableModel::text(std::uint32_t item, int column) const
{
    const ReachedItem &reached = m_drawing->items[item];
    const bool hasVia = reached.via != estate::kNone;
    switch (column) {
    case Level:
        return formatCount(reached.level);
    case Class:
        return classWord(*m_drawing, reached.row);
    case Name:
        return itemName(*m_drawing, reached);
    case State: {
        const QString words = stateWords(*m_drawing, reached);
        if (!reached.weak)
            return words;
        return words.isEmpty() ? tr("no other way") : tr("%1, no other way").arg(words);
    }
    case Via:
        return hasVia ? itemName(*m_drawing, m_drawing->items[reached.via]) : QString();
    case How:
        return hasVia ? relationWord(*m_drawing, reached.edge) : QString();
    case Paths:
        return reached.ways == 0 ? QString() : formatCount(reached.ways);
    default:
        return {};
    }
}

QVariant ImpactTableModel::picture(std::uint32_t item, int column) const
{
    const ReachedItem &reached = m_drawing->items[item];
    if (column == Class)
        return icon(drawnIcon(m_drawing->estate->classes(), m_drawing->estate->classAt(reached.row)));
    if (column != State || reached.state == BoxState::RestedOn ||
        (reached.state == BoxState::Source && m_drawing->question.upstream))
        return {};
    return stateIcon(reached.state == BoxState::Spared ? ui::State::Good : ui::State::Bad);
}

QVariant ImpactTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const std::uint32_t item = itemAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(item, index.column());
    case Qt::AccessibleTextRole: {
        const QString value = text(item, index.column());
        const QString header = headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
        return tr("%1: %2", "column, value").arg(header, value.isEmpty() ? tr("none") : value);
    }
    case Qt::DecorationRole:
        return picture(item, index.column());
    case Qt::TextAlignmentRole:
        if (index.column() == Level || index.column() == Paths)
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    default:
        return {};
    }
}

QVariant ImpactTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Level || section == Paths ? Qt::AlignRight : Qt::AlignLeft) |
                        Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("Level"),        tr("Class"), tr("Name"), tr("State"),
                             tr("Reached from"), tr("How"),   tr("Paths")};
    return names[section];
}

std::vector<std::uint32_t> ImpactTableModel::sorted(int column, Qt::SortOrder order) const
{
    std::vector<std::uint32_t> items(m_order.size());
    std::iota(items.begin(), items.end(), 0U);
    if (column < 0)
        return items;
    const auto by = [&](const auto &keyOf) {
        using Key = decltype(keyOf(0U));
        std::vector<Key> keys;
        keys.reserve(items.size());
        for (const std::uint32_t item : items)
            keys.push_back(keyOf(item));
        std::stable_sort(items.begin(), items.end(), [&](std::uint32_t a, std::uint32_t b) {
            return order == Qt::AscendingOrder ? keys[a] < keys[b] : keys[b] < keys[a];
        });
    };
    if (column == Level)
        by([this](std::uint32_t item) { return m_drawing->items[item].level; });
    else if (column == Paths)
        by([this](std::uint32_t item) { return m_drawing->items[item].ways; });
    else
        by([this, column](std::uint32_t item) { return text(item, column).toCaseFolded(); });
    return items;
}

void ImpactTableModel::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_direction = order;
    if (m_drawing == nullptr)
        return;
    Q_EMIT layoutAboutToBeChanged();
    const std::vector<std::uint32_t> before = std::exchange(m_order, sorted(column, order));
    std::vector<int> place(m_order.size());
    for (std::size_t i = 0; i < m_order.size(); ++i)
        place[m_order[i]] = int(i);
    QModelIndexList to;
    const QModelIndexList from = persistentIndexList();
    for (const QModelIndex &index : from)
        to.append(this->index(place[before[std::size_t(index.row())]], index.column()));
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged();
}

} // namespace tally::ui
