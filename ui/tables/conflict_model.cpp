// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/conflict_model.h"

#include "ui/theme/format.h"
#include "ui/theme/icons.h"

#include <algorithm>

namespace tally::ui {

namespace {

enum Column
{
    ItemColumn,
    FieldColumn,
    WasColumn,
    TheirsColumn,
    ByColumn,
    YoursColumn,
    DecidedColumn,
    kColumns
};

} // namespace

void ConflictModel::show(std::vector<FieldConflict> fields)
{
    beginResetModel();
    m_fields = std::move(fields);
    m_yours.assign(m_fields.size(), std::nullopt);
    endResetModel();
}

void ConflictModel::decide(int first, int last, bool yours)
{
    if (first < 0 || last >= rowCount() || first > last)
        return;
    std::fill(m_yours.begin() + first, m_yours.begin() + last + 1, yours);
    Q_EMIT dataChanged(index(first, DecidedColumn), index(last, DecidedColumn));
}

bool ConflictModel::isDecided() const
{
    return std::all_of(m_yours.begin(), m_yours.end(), [](const auto &yours) { return yours.has_value(); });
}

std::vector<bool> ConflictModel::yours() const
{
    std::vector<bool> decided;
    for (const std::optional<bool> &yours : m_yours)
        decided.push_back(yours.value_or(false));
    return decided;
}

int ConflictModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

int ConflictModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

RecordColumn ConflictModel::column(int column) const
{
    switch (column) {
    case ItemColumn:
        return {QStringLiteral("item"), tr("Item")};
    case FieldColumn:
        return {QStringLiteral("field"), tr("Field")};
    case WasColumn:
        return {QStringLiteral("was"), tr("Was")};
    case TheirsColumn:
        return {QStringLiteral("theirs"), tr("Recorded first")};
    case ByColumn:
        return {QStringLiteral("by"), tr("By")};
    case YoursColumn:
        return {QStringLiteral("yours"), tr("Yours")};
    default:
        return {QStringLiteral("decided"), tr("Record")};
    }
}

RecordCell ConflictModel::cell(int row, int column) const
{
    const FieldConflict &field = m_fields.at(static_cast<std::size_t>(row));
    RecordCell cell;
    switch (column) {
    case ItemColumn:
        cell.text = field.itemName;
        break;
    case FieldColumn:
        cell.text = field.label;
        break;
    case WasColumn:
        cell.text = field.was;
        break;
    case TheirsColumn:
        cell.text = field.theirs;
        break;
    case ByColumn:
        cell.text =
            field.who.isEmpty() ? tr("somebody") : tr("%1, %2").arg(field.who, formatInstant(field.when));
        cell.tip = field.why;
        break;
    case YoursColumn:
        cell.text = field.yours;
        break;
    default:
        if (const std::optional<bool> yours = isYours(row)) {
            cell.text = *yours ? tr("Yours") : tr("Theirs");
            cell.icon = icon(QStringLiteral("tick"));
        } else {
            cell.text = tr("not decided");
            cell.muted = true;
        }
    }
    return cell;
}

} // namespace tally::ui
