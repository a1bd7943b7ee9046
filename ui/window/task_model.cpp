// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/task_model.h"

#include "ui/theme/format.h"
#include "ui/theme/states.h"
#include "ui/widgets/error_words.h"

#include <algorithm>
#include <numeric>

namespace tally::ui {

namespace {

constexpr std::size_t kMostEntries = 500;

enum Column
{
    WhatColumn,
    HowColumn,
    WhenColumn,
    kColumns
};

State stateOf(const Task &task)
{
    switch (task.stage()) {
    case Task::Stage::Running:
        return State::Progress;
    case Task::Stage::Done:
        return State::Good;
    case Task::Stage::Cancelled:
        return State::Ended;
    case Task::Stage::Failed:
        break;
    }
    return State::Bad;
}

bool isRunning(const Task *task)
{
    return task != nullptr && task->stage() == Task::Stage::Running;
}

} // namespace

TaskModel::TaskModel(Session &session, Navigator &navigator, QObject *parent)
    : RecordTableModel(parent), m_session(session)
{
    connect(&session.tasks(), &TaskList::changed, this, &TaskModel::takeTasks);
    connect(&session, &Session::recorded, this, [this](OperationNumber operation, const QString &what) {
        // The newest task of that name has just recorded it.
        const auto at = std::find_if(m_entries.rbegin(), m_entries.rend(), [&](const Entry &entry) {
            return entry.task != nullptr && entry.task->name() == what && entry.operation == 0;
        });
        if (at != m_entries.rend())
            at->operation = operation;
    });
    connect(&navigator, &Navigator::told, this, [this](const QString &sentence, OperationNumber operation) {
        add({nullptr, sentence, false, operation, m_session.clock().now()});
    });
    connect(&navigator, &Navigator::complained, this, [this](const QString &what, const Error &error) {
        if (error.code == ErrorCode::Cancelled)
            return;
        const ErrorWords words = errorWords(what, error);
        QStringList sentences{words.what, words.why, words.remedy};
        sentences.removeAll(QString());
        add({nullptr, sentences.join(QLatin1Char(' ')), true, 0, m_session.clock().now()});
    });
    takeTasks();
}

void TaskModel::takeTasks()
{
    bool another = false;
    for (Task *task : m_session.tasks().tasks()) {
        if (m_known.contains(task))
            continue;
        m_known.insert(task);
        m_entries.push_back({task, {}, false, 0, m_session.clock().now()});
        connect(task, &QObject::destroyed, this, [this, task] { m_known.remove(task); });
        another = true;
    }
    std::vector<std::size_t> before = m_rows;
    order();
    if (another || before != m_rows) {
        m_rows.swap(before); // a reset tells of the old rows first
        beginResetModel();
        m_rows.swap(before);
        endResetModel();
    } else if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
    }
}

void TaskModel::add(Entry entry)
{
    beginResetModel();
    m_entries.push_back(std::move(entry));
    if (m_entries.size() > kMostEntries)
        m_entries.erase(m_entries.begin());
    order();
    endResetModel();
}

// Running before ended, newest first; a task that the list let go leaves.
void TaskModel::order()
{
    m_rows.clear();
    for (std::size_t i = m_entries.size(); i-- > 0;) {
        if (m_entries[i].task != nullptr || !m_entries[i].text.isEmpty())
            m_rows.push_back(i);
    }
    std::stable_partition(m_rows.begin(), m_rows.end(),
                          [this](std::size_t at) { return isRunning(m_entries[at].task); });
}

Task *TaskModel::taskAt(int row) const
{
    return m_entries[m_rows[std::size_t(row)]].task;
}

bool TaskModel::canCancel(int row) const
{
    return isRunning(taskAt(row));
}

OperationNumber TaskModel::operationAt(int row) const
{
    return m_entries[m_rows[std::size_t(row)]].operation;
}

QString TaskModel::wholeText(int row) const
{
    const QString how = cell(row, HowColumn).text;
    const QString what = cell(row, WhatColumn).text;
    return how.isEmpty() ? what : tr("%1: %2").arg(what, how);
}

int TaskModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TaskModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

RecordColumn TaskModel::column(int column) const
{
    switch (column) {
    case WhatColumn:
        return {QStringLiteral("what"), tr("What")};
    case HowColumn:
        return {QStringLiteral("how"), tr("How far")};
    default:
        return {QStringLiteral("when"), tr("When"), true};
    }
}

RecordCell TaskModel::cell(int row, int column) const
{
    const Entry &entry = m_entries[m_rows[std::size_t(row)]];
    RecordCell cell;
    if (column == WhenColumn) {
        cell.text = formatInstant(entry.at);
        cell.muted = true;
    } else if (entry.task == nullptr) {
        if (column == WhatColumn) {
            cell.text = entry.text;
            cell.icon = stateIcon(entry.isFailure ? State::Bad : State::Info);
        } else if (entry.operation > 0) {
            cell.text = tr("operation %1").arg(formatCount(entry.operation));
        }
    } else if (column == WhatColumn) {
        cell.text = entry.task->name();
        cell.icon = stateIcon(stateOf(*entry.task));
    } else {
        cell.text = entry.task->words();
        if (isRunning(entry.task) && entry.task->total() > 0)
            cell.text = tr("%1, %2").arg(
                cell.text, formatPercent(double(entry.task->done()) / double(entry.task->total()), 0));
        else if (isRunning(entry.task) && cell.text.isEmpty())
            cell.text = tr("under way");
        else if (entry.operation > 0)
            cell.text = tr("%1, operation %2").arg(cell.text, formatCount(entry.operation));
    }
    return cell;
}

} // namespace tally::ui
