// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What runs, what has ended and what was said in this session, newest first, what runs before all. Keeps what
// the notices at the foot showed for ten seconds.
#pragma once

#include "core/clock.h"
#include "core/ids.h"
#include "ui/models/record_table_model.h"
#include "ui/session/session.h"
#include "ui/shell/view.h"

#include <QPointer>
#include <QSet>

#include <vector>

namespace tally::ui {

class TaskModel final : public RecordTableModel
{
    Q_OBJECT

public:
    TaskModel(Session &session, Navigator &navigator, QObject *parent = nullptr);

    Task *taskAt(int row) const; // null: a notice
    bool canCancel(int row) const;
    OperationNumber operationAt(int row) const; // that it recorded; 0: none
    QString wholeText(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    RecordColumn column(int column) const override;
    RecordCell cell(int row, int column) const override;

private:
    struct Entry
    {
        QPointer<Task> task; // null: a notice
        QString text;        // of a notice
        bool isFailure = false;
        OperationNumber operation = 0;
        Instant at = 0; // begun, or said
    };
    void takeTasks();
    void add(Entry entry);
    void order();

    Session &m_session;
    std::vector<Entry> m_entries; // as they came
    std::vector<std::size_t> m_rows;
    QSet<const Task *> m_known;
};

} // namespace tally::ui
