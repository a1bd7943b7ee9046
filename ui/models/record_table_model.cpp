// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/record_table_model.h"

#include "ui/theme/format.h"

namespace tally::ui {

namespace {

int alignment(bool number)
{
    return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

// "Custodian: Daniel Whitlock", "Warranty: 145 d ago, 29 Jun 2025", "Site: Depot, was Civic Centre".
QString spokenText(const RecordColumn &column, const RecordCell &cell)
{
    QString text = cell.text == unknownText() ? RecordTableModel::tr("unknown") : cell.text;
    if (text.isEmpty())
        text = RecordTableModel::tr("none");
    if (cell.isPreview)
        text = RecordTableModel::tr("%1, was %2")
                   .arg(cell.newText.isEmpty() ? RecordTableModel::tr("unknown") : cell.newText, text);
    if (!cell.spoken.isEmpty())
        text += QStringLiteral(", ") + cell.spoken;
    if (cell.pending)
        text += QStringLiteral(", ") + RecordTableModel::tr("not recorded yet");
    if (!cell.refusal.isEmpty())
        text += QStringLiteral(", ") + cell.refusal;
    return RecordTableModel::tr("%1: %2").arg(column.heading, text);
}

} // namespace

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const QString band = bandText(index.row()); !band.isEmpty())
        return index.column() == 0 && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
                   ? QVariant(band)
                   : QVariant();
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
    case Qt::AccessibleTextRole:
        return spokenText(column(index.column()), cell(index.row(), index.column()));
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
