// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/line_model.h"

#include <algorithm>

namespace tally::ui {

void LineModel::setLines(Lines lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int LineModel::rowLike(const Line &line) const
{
    const auto at =
        std::find_if(m_lines.begin(), m_lines.end(), [&](const Line &each) { return each.isSame(line); });
    return at == m_lines.end() ? -1 : static_cast<int>(at - m_lines.begin());
}

int LineModel::rowOfKey(const QString &key) const
{
    const auto at =
        std::find_if(m_lines.begin(), m_lines.end(), [&](const Line &each) { return each.key == key; });
    return at == m_lines.end() ? -1 : static_cast<int>(at - m_lines.begin());
}

int LineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant LineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return line.value;
    case Qt::ToolTipRole:
        return line.tip.isEmpty() ? QVariant() : QVariant(line.tip);
    case Qt::AccessibleTextRole:
        return line.spoken();
    default:
        return {};
    }
}

Qt::ItemFlags LineModel::flags(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return Qt::NoItemFlags;
    if (at(index.row()).kind == Line::Kind::Heading)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace tally::ui
