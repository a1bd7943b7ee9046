// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/task.h"

#include <QLocale>

namespace tally::ui {

namespace {

constexpr int kPollMs = 100;
constexpr qsizetype kMostTasks = 200;

} // namespace

void TaskJob::step(std::string_view what)
{
    const std::lock_guard lock(m_mutex);
    m_step = QString::fromUtf8(what.data(), static_cast<qsizetype>(what.size()));
    m_done = 0;
    m_total = 0;
}

void TaskJob::progress(std::int64_t done, std::int64_t total)
{
    m_done.store(done, std::memory_order_relaxed);
    m_total.store(total, std::memory_order_relaxed);
}

QString TaskJob::currentStep() const
{
    const std::lock_guard lock(m_mutex);
    return m_step;
}

Task::Task(QString name, std::shared_ptr<TaskJob> job, QObject *parent)
    : QObject(parent), m_name(std::move(name)), m_job(std::move(job))
{
}

QString Task::words() const
{
    switch (m_stage) {
    case Stage::Done:
        return tr("done");
    case Stage::Cancelled:
        return tr("cancelled, nothing recorded");
    case Stage::Failed:
        return m_error ? QString::fromStdString(m_error->text()) : tr("failed");
    case Stage::Running:
        break;
    }
    if (total() > 0)
        return tr("%1 of %2").arg(QLocale().toString(done()), QLocale().toString(total()));
    return step();
}

void Task::end(const std::optional<Error> &error)
{
    m_error = error;
    if (!error)
        m_stage = Stage::Done;
    else
        m_stage = error->code == ErrorCode::Cancelled ? Stage::Cancelled : Stage::Failed;
    Q_EMIT changed();
}

TaskList::TaskList(QObject *parent) : QObject(parent)
{
    m_poll.setInterval(kPollMs);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        const QList<Task *> under = running();
        for (Task *task : under)
            Q_EMIT task->changed();
        if (under.isEmpty())
            m_poll.stop();
        Q_EMIT changed();
    });
}

Task *TaskList::begin(const QString &name, std::shared_ptr<TaskJob> job)
{
    auto *task = new Task(name, std::move(job), this);
    m_tasks.append(task);
    for (qsizetype at = 0; m_tasks.size() > kMostTasks && at < m_tasks.size(); ++at) {
        if (m_tasks.at(at)->stage() != Task::Stage::Running)
            m_tasks.takeAt(at--)->deleteLater();
    }
    m_poll.start();
    Q_EMIT changed();
    return task;
}

QList<Task *> TaskList::running() const
{
    QList<Task *> found;
    for (Task *task : m_tasks) {
        if (task->stage() == Task::Stage::Running)
            found.append(task);
    }
    return found;
}

} // namespace tally::ui
