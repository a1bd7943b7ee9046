// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/operations/operations_model.h"

#include "ui/details/history_lines.h"
#include "ui/models/item_words.h"
#include "ui/theme/format.h"
#include "ui/theme/states.h"

#include <algorithm>

namespace tally::ui {

namespace {

enum Column
{
    WhenColumn,
    NumberColumn,
    WhoColumn,
    KindColumn,
    SourceColumn,
    ChangesColumn,
    TrueSinceColumn,
    WhyColumn,
    kColumns
};

} // namespace

OperationsModel::OperationsModel(QObject *parent) : RecordTableModel(parent) {}

void OperationsModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_complete = false;
    m_asking = false;
    endResetModel();
}

void OperationsModel::append(const std::vector<model::Operation> &page, bool isLast)
{
    std::vector<model::Operation> fresh;
    for (const model::Operation &operation : page) {
        if (operation.number > 0 && (m_rows.empty() || operation.number < m_rows.back().number))
            fresh.push_back(operation);
    }
    m_asking = false;
    m_complete = isLast || fresh.empty();
    if (fresh.empty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + fresh.size()) - 1);
    m_rows.insert(m_rows.end(), fresh.begin(), fresh.end());
    endInsertRows();
}

void OperationsModel::prepend(std::vector<model::Operation> page)
{
    std::erase_if(page, [this](const model::Operation &operation) { return operation.number <= newest(); });
    if (page.empty())
        return;
    beginInsertRows({}, 0, int(page.size()) - 1);
    m_rows.insert(m_rows.begin(), page.begin(), page.end());
    endInsertRows();
}

int OperationsModel::rowOf(OperationNumber operation) const
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [operation](const model::Operation &each) {
        return each.number == operation;
    });
    return at == m_rows.end() ? -1 : int(at - m_rows.begin());
}

int OperationsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int OperationsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

RecordColumn OperationsModel::column(int column) const
{
    switch (column) {
    case WhenColumn:
        return {QStringLiteral("when"), tr("When"), true};
    case NumberColumn:
        return {QStringLiteral("number"), tr("Operation"), true};
    case WhoColumn:
        return {QStringLiteral("who"), tr("Who")};
    case KindColumn:
        return {QStringLiteral("kind"), tr("Kind")};
    case SourceColumn:
        return {QStringLiteral("source"), tr("Source")};
    case ChangesColumn:
        return {QStringLiteral("changes"), tr("Changes"), true};
    case TrueSinceColumn:
        return {QStringLiteral("effective"), tr("True since"), true};
    default:
        return {QStringLiteral("why"), tr("Why")};
    }
}

RecordCell OperationsModel::cell(int row, int column) const
{
    const model::Operation &operation = at(row);
    RecordCell cell;
    switch (column) {
    case WhenColumn:
        cell.text = formatInstant(operation.recordedAt);
        break;
    case NumberColumn:
        cell.text = formatCount(operation.number);
        break;
    case WhoColumn:
        cell.text = toQt(operation.actorLogin);
        break;
    case KindColumn:
        cell.text = operationWords(operation);
        break;
    case SourceColumn:
        cell.text = toQt(operation.source);
        break;
    case ChangesColumn:
        cell.text = formatCount(operation.changes);
        break;
    case TrueSinceColumn:
        // Only what is dated back is worth a word.
        if (operation.effectiveOn != dayOf(operation.recordedAt))
            cell.text = formatDay(operation.effectiveOn);
        break;
    default:
        cell.text = toQt(operation.reason);
    }
    return cell;
}

bool OperationsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete && !m_asking && !m_rows.empty();
}

void OperationsModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_asking = true;
    Q_EMIT pageWanted(m_rows.back().number - 1);
}

} // namespace tally::ui
