// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/record_table_model.h"

namespace tally::ui {

namespace {

int alignment(bool number)
{
    return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::TextAlignmentRole:
        return alignment(column(index.column()).number);
    case FixedFontRole:
        return column(index.column()).fixed;
    case Qt::DisplayRole:
        return cell(index.row(), index.column()).text;
    case Qt::ToolTipRole: {
        const RecordCell found = cell(index.row(), index.column());
        return found.tip.isEmpty() ? found.text : found.tip;
    }
    case Qt::DecorationRole: {
        const QIcon icon = cell(index.row(), index.column()).icon;
        return icon.isNull() ? QVariant() : QVariant(icon);
    }
    case Qt::AccessibleTextRole: {
        const QString text = cell(index.row(), index.column()).text;
        return tr("%1: %2").arg(column(index.column()).heading, text.isEmpty() ? tr("unknown") : text);
    }
    case MutedRole:
        return cell(index.row(), index.column()).muted;
    case PendingRole:
        return cell(index.row(), index.column()).pending;
    default:
        return {};
    }
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const RecordColumn found = column(section);
    if (role == Qt::TextAlignmentRole)
        return alignment(found.number);
    if (role != Qt::DisplayRole)
        return {};
    return found.unit.isEmpty() ? found.heading : tr("%1 (%2)").arg(found.heading, found.unit);
}

} // namespace tally::ui
