// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/imports/mapping_model.h"

#include "ui/theme/format.h"
#include "ui/theme/icons.h"

#include <algorithm>

namespace tally::ui {

namespace {

using By = exchange::LookedColumn::By;
using Use = exchange::ColumnMapping::Use;

QString shown(const std::string &text)
{
    return QString::fromStdString(text);
}

} // namespace

void MappingModel::show(const exchange::TableLook *look, const model::ClassRegistry *registry)
{
    std::vector<exchange::LookedColumn> columns;
    if (look != nullptr)
        columns = look->columns;
    const bool same = std::ranges::equal(columns, m_columns, {}, &exchange::LookedColumn::name,
                                         &exchange::LookedColumn::name);
    if (!same)
        beginResetModel();
    m_columns = std::move(columns);
    m_classColumn = look == nullptr ? std::string() : exchange::columnKey(look->mapping.classColumn);
    m_uses = look == nullptr || registry == nullptr ? std::vector<ColumnUse>()
                                                    : columnUses(look->classes, *registry);
    if (!same)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Parts - 1));
}

int MappingModel::notTaken() const
{
    return int(std::ranges::count_if(m_columns, [this](const exchange::LookedColumn &column) {
        return column.by == By::Nothing && column.filled > 0 && !isClassColumn(column);
    }));
}

bool MappingModel::isClassColumn(const exchange::LookedColumn &column) const
{
    return !m_classColumn.empty() && exchange::columnKey(column.name) == m_classColumn;
}

int MappingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

int MappingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Parts;
}

RecordColumn MappingModel::column(int column) const
{
    switch (column) {
    case NameColumn:
        return {QStringLiteral("column"), tr("Column")};
    case UseColumn:
        return {QStringLiteral("use"), tr("Becomes")};
    case HowColumn:
        return {QStringLiteral("how"), tr("Because")};
    case SamplesColumn:
        return {QStringLiteral("samples"), tr("Samples")};
    default:
        return {QStringLiteral("key"), tr("Names the row")};
    }
}

RecordCell MappingModel::howCell(const exchange::LookedColumn &column) const
{
    RecordCell cell;
    cell.muted = true;
    switch (column.by) {
    case By::Mapping:
        cell.text = tr("mapping");
        break;
    case By::Name:
        cell.text = tr("its name");
        break;
    case By::NearName:
        cell.text = tr("nearly its name");
        cell.icon = icon(QStringLiteral("st-warn"), Role::Warn);
        cell.muted = false;
        break;
    case By::Nothing:
        if (column.filled > 0 && !isClassColumn(column)) {
            cell.text = tr("nothing is called so");
            cell.icon = icon(QStringLiteral("st-warn"), Role::Warn);
            cell.muted = false;
        }
        break;
    }
    if (column.dateOrder == exchange::DateOrder::DayFirst)
        cell.text += tr(", day first");
    else if (column.dateOrder == exchange::DateOrder::MonthFirst)
        cell.text += tr(", month first");
    return cell;
}

RecordCell MappingModel::cell(int row, int column) const
{
    const exchange::LookedColumn &looked = at(row);
    RecordCell cell;
    switch (column) {
    case NameColumn:
        cell.text = looked.name.empty() ? tr("column %1, without a name").arg(row + 1) : shown(looked.name);
        cell.muted = looked.name.empty();
        break;
    case UseColumn:
        if (isClassColumn(looked) && looked.mapping.use == Use::Ignore) {
            cell.text = tr("Class");
        } else {
            cell.text = wordsOf(looked.mapping, m_uses);
            cell.muted = looked.mapping.use == Use::Ignore;
        }
        break;
    case HowColumn:
        cell = howCell(looked);
        break;
    case SamplesColumn: {
        QStringList samples;
        for (const std::string &sample : looked.samples)
            samples.append(shown(sample).simplified());
        cell.text = samples.isEmpty() ? tr("(empty)") : samples.join(QStringLiteral("  ·  "));
        cell.muted = true;
        cell.tip = tr("%1 of its cells are filled").arg(formatCount(looked.filled));
        break;
    }
    default:
        cell.text = looked.isSubject ? tr("yes") : QString();
        if (looked.isSubject)
            cell.icon = icon(QStringLiteral("tick"));
        cell.spoken = looked.isSubject ? tr("yes") : tr("no");
        break;
    }
    return cell;
}

Qt::ItemFlags MappingModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = RecordTableModel::flags(index);
    if (index.isValid() && index.column() == UseColumn && !at(index.row()).name.empty())
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace tally::ui
