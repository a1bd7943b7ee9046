// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/difference/difference_model.h"

#include "ui/details/history_lines.h"
#include "ui/models/item_words.h"
#include "ui/shell/class_tree.h"
#include "ui/theme/format.h"
#include "ui/theme/icons.h"

#include <algorithm>
#include <unordered_set>

namespace tally::ui {

namespace {

enum Column
{
    WhenColumn,
    WhoColumn,
    OperationColumn,
    ItemColumn,
    FieldColumn,
    BeforeColumn,
    AfterColumn,
    WhyColumn,
    kColumns
};

constexpr std::size_t kAskEvery = 4'096;

bool holds(const app::HistoryEntry &entry, const QString &word)
{
    for (const std::string *text : {&entry.itemName, &entry.attribute, &entry.before, &entry.after,
                                    &entry.operation.actorLogin, &entry.operation.reason, &entry.className}) {
        if (toQt(*text).contains(word, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace

std::vector<std::uint32_t> changesWith(const Changes &changes, const QString &words, JobContext &job)
{
    const QStringList wanted = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<std::uint32_t> found;
    for (std::size_t at = 0; at < changes.size(); ++at) {
        if (at % kAskEvery == 0 && job.cancelled())
            return {};
        const bool fits = std::all_of(wanted.begin(), wanted.end(),
                                      [&](const QString &word) { return holds(changes[at], word); });
        if (fits)
            found.push_back(static_cast<std::uint32_t>(at));
    }
    return found;
}

DifferenceModel::DifferenceModel(QObject *parent) : RecordTableModel(parent) {}

void DifferenceModel::show(std::shared_ptr<const model::ClassRegistry> classes,
                           std::shared_ptr<const Changes> changes, std::vector<std::uint32_t> shown)
{
    beginResetModel();
    const bool other = changes != m_changes;
    m_classes = std::move(classes);
    m_changes = std::move(changes);
    m_shown = std::move(shown);
    std::unordered_set<std::int64_t> items;
    for (const std::uint32_t at : m_shown)
        items.insert((*m_changes)[at].item.value);
    m_items = items.size();
    if (other) {
        m_folded.clear();
        if (m_shown.size() > kFoldFrom) {
            for (const std::uint32_t at : m_shown)
                m_folded.insert((*m_changes)[at].operation.number);
        }
    }
    buildRows();
    endResetModel();
}

void DifferenceModel::setGrouped(bool grouped)
{
    m_grouped = grouped;
    layRows();
}

void DifferenceModel::layRows()
{
    beginResetModel();
    buildRows();
    endResetModel();
}

void DifferenceModel::buildRows()
{
    m_rows.clear();
    const auto count = static_cast<std::uint32_t>(m_shown.size());
    const auto operationAt = [this](std::uint32_t at) { return (*m_changes)[m_shown[at]].operation.number; };
    for (std::uint32_t at = 0; at < count;) {
        if (!m_grouped) {
            m_rows.push_back({at++, 0});
            continue;
        }
        std::uint32_t end = at;
        while (end < count && operationAt(end) == operationAt(at))
            ++end;
        m_rows.push_back({at, end - at});
        if (!m_folded.contains(operationAt(at))) {
            for (std::uint32_t each = at; each < end; ++each)
                m_rows.push_back({each, 0});
        }
        at = end;
    }
}

bool DifferenceModel::isGroup(int row) const
{
    return m_rows.at(static_cast<std::size_t>(row)).count > 0;
}

bool DifferenceModel::isFolded(int row) const
{
    return m_folded.contains(entryAt(row).operation.number);
}

void DifferenceModel::toggle(int row)
{
    if (!isGroup(row))
        return;
    const OperationNumber operation = entryAt(row).operation.number;
    const auto changes = static_cast<int>(m_rows[std::size_t(row)].count);
    if (m_folded.contains(operation))
        beginInsertRows({}, row + 1, row + changes);
    else
        beginRemoveRows({}, row + 1, row + changes);
    const bool unfolds = m_folded.erase(operation) > 0;
    if (!unfolds)
        m_folded.insert(operation);
    buildRows();
    if (unfolds)
        endInsertRows();
    else
        endRemoveRows();
    Q_EMIT dataChanged(index(row, 0), index(row, kColumns - 1));
}

const app::HistoryEntry &DifferenceModel::entryAt(int row) const
{
    return (*m_changes)[m_shown[m_rows.at(static_cast<std::size_t>(row)).at]];
}

std::size_t DifferenceModel::itemsOf(const Row &group) const
{
    std::unordered_set<std::int64_t> items;
    for (std::uint32_t at = group.at; at < group.at + group.count; ++at)
        items.insert((*m_changes)[m_shown[at]].item.value);
    return items.size();
}

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DifferenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

RecordColumn DifferenceModel::column(int column) const
{
    switch (column) {
    case WhenColumn:
        return {QStringLiteral("when"), tr("When")};
    case WhoColumn:
        return {QStringLiteral("who"), tr("Who")};
    case OperationColumn:
        return {QStringLiteral("operation"), tr("Operation")};
    case ItemColumn:
        return {QStringLiteral("item"), tr("Item")};
    case FieldColumn:
        return {QStringLiteral("field"), tr("Field")};
    case BeforeColumn:
        return {QStringLiteral("before"), tr("Before")};
    case AfterColumn:
        return {QStringLiteral("after"), tr("After")};
    default:
        return {QStringLiteral("why"), tr("Why")};
    }
}

RecordCell DifferenceModel::cell(int row, int column) const
{
    const Row &shown = m_rows.at(static_cast<std::size_t>(row));
    return shown.count > 0 ? groupCell(shown, column) : changeCell(shown, column);
}

RecordCell DifferenceModel::groupCell(const Row &row, int column) const
{
    const model::Operation &operation = (*m_changes)[m_shown[row.at]].operation;
    RecordCell cell;
    switch (column) {
    case WhenColumn:
        cell.text = formatInstant(operation.recordedAt);
        cell.icon = icon(m_folded.contains(operation.number) ? QStringLiteral("chevron-right")
                                                             : QStringLiteral("chevron-down"));
        break;
    case WhoColumn:
        cell.text = toQt(operation.actorLogin);
        break;
    case OperationColumn:
        cell.text = tr("%1 · %2").arg(formatCount(operation.number), operationWords(operation));
        break;
    case ItemColumn:
        cell.text = tr("%n item(s)", nullptr, int(itemsOf(row)));
        break;
    case FieldColumn:
        cell.text = tr("%n change(s)", nullptr, int(row.count));
        break;
    case WhyColumn:
        cell.text = toQt(operation.reason);
        break;
    default:
        break;
    }
    return cell;
}

RecordCell DifferenceModel::changeCell(const Row &row, int column) const
{
    const app::HistoryEntry &entry = (*m_changes)[m_shown[row.at]];
    RecordCell cell;
    switch (column) {
    case ItemColumn:
        cell.text = entry.itemName.empty() && entry.item ? QStringLiteral("#%1").arg(entry.item.value)
                                                         : toQt(entry.itemName);
        if (!entry.className.empty())
            cell.icon = icon(classIcon(*m_classes, entry.className), Role::TextMuted);
        return cell;
    case FieldColumn:
        cell.text = changedField(*m_classes, entry.className, entry.attribute);
        return cell;
    case BeforeColumn:
    case AfterColumn: {
        const bool before = column == BeforeColumn;
        cell.text =
            changedValue(*m_classes, entry.className, entry.attribute, before ? entry.before : entry.after);
        cell.muted = before || cell.text.isEmpty();
        if (cell.text.isEmpty())
            cell.text = unknownText();
        return cell;
    }
    default:
        break;
    }
    if (m_grouped) // the group above says it
        return cell;
    if (column == WhenColumn)
        cell.text = formatInstant(entry.operation.recordedAt);
    else if (column == WhoColumn)
        cell.text = toQt(entry.operation.actorLogin);
    else if (column == OperationColumn)
        cell.text = formatCount(entry.operation.number);
    else
        cell.text = toQt(entry.operation.reason);
    return cell;
}

} // namespace tally::ui
