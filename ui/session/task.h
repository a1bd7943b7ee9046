// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Work that a person may see, wait for and stop: a name, how far it is, how it ended.
#pragma once

#include "core/job.h"
#include "core/result.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>
#include <mutex>
#include <optional>

namespace tally::ui {

// What the working thread is given; the window reads it at its leisure.
class TaskJob final : public JobContext
{
public:
    void step(std::string_view what) override;
    void progress(std::int64_t done, std::int64_t total) override;

    QString currentStep() const;
    std::int64_t done() const { return m_done.load(std::memory_order_relaxed); }
    std::int64_t total() const { return m_total.load(std::memory_order_relaxed); } // 0: not known

private:
    mutable std::mutex m_mutex;
    QString m_step;
    std::atomic<std::int64_t> m_done = 0;
    std::atomic<std::int64_t> m_total = 0;
};

class Task final : public QObject
{
    Q_OBJECT

public:
    enum class Stage
    {
        Running,
        Done,
        Failed,
        Cancelled
    };

    Task(QString name, std::shared_ptr<TaskJob> job, QObject *parent);

    QString name() const { return m_name; }
    Stage stage() const { return m_stage; }
    QString step() const { return m_job->currentStep(); }
    std::int64_t done() const { return m_job->done(); }
    std::int64_t total() const { return m_job->total(); }
    // "2,412 of 7,004", the step, or how it ended.
    QString words() const;
    const std::optional<Error> &error() const { return m_error; }

    void cancel() { m_job->cancel(); }
    void end(const std::optional<Error> &error);

Q_SIGNALS:
    void changed();

private:
    QString m_name;
    std::shared_ptr<TaskJob> m_job;
    Stage m_stage = Stage::Running;
    std::optional<Error> m_error;
};

// All of this session, newest last; the ended ones stay for the task list.
class TaskList final : public QObject
{
    Q_OBJECT

public:
    explicit TaskList(QObject *parent = nullptr);

    Task *begin(const QString &name, std::shared_ptr<TaskJob> job);
    const QList<Task *> &tasks() const { return m_tasks; }
    QList<Task *> running() const;

Q_SIGNALS:
    void changed(); // a task began, moved on or ended; at most ten times a second for progress

private:
    QList<Task *> m_tasks;
    QTimer m_poll;
};

} // namespace tally::ui
