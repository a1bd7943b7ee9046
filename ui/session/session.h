// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The open register as the window sees it: the register lives on a thread of its own, the estate that is
// shown is a value that anybody may read, what is recorded comes back as a new estate. The one place of ui/
// that speaks to app::Register.
#pragma once

#include "app/register.h"
#include "core/clock.h"
#include "core/result.h"
#include "estate/estate.h"
#include "ui/session/task.h"
#include "ui/session/worker.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace tally::ui {

// From where the register is looked at.
struct Viewpoint
{
    enum class Kind
    {
        Now,
        AsOf,  // as recorded then: a date (end of that day), an instant, an operation
        TrueOn // as it was true on a date, by what is known now
    };
    Kind kind = Kind::Now;
    QString when; // as app::AsOf takes it; empty for now
    friend bool operator==(const Viewpoint &, const Viewpoint &) = default;
};

class Session final : public QObject
{
    Q_OBJECT

public:
    explicit Session(const Clock &clock, QObject *parent = nullptr);
    ~Session() override;

    // --- opening. Each answers with opened() or openFailed(); what was open before is closed first.
    void open(const app::OpenParameters &parameters);
    void createEmpty(const app::OpenParameters &parameters, const QString &organisation);
    void createDemo(const QString &file, std::int64_t pcs);
    void close();

    bool isOpen() const { return m_estate != nullptr; }
    QString url() const { return m_url; }     // as given to open()
    QString actor() const { return m_actor; } // the login that acts
    bool isReadOnly() const { return m_readOnly; }
    const Clock &clock() const { return m_clock; }

    // --- what is shown. Null while nothing is open.
    const estate::EstatePtr &estate() const { return m_estate; }
    const Viewpoint &viewpoint() const { return m_viewpoint; }
    // Of the register now, whatever is shown.
    OperationNumber newestOperation() const { return m_now == nullptr ? 0 : m_now->operation(); }
    bool isNow() const { return m_viewpoint.kind == Viewpoint::Kind::Now; }
    // Whether edits may be made here, and why not.
    bool mayEdit() const { return isOpen() && isNow() && !m_readOnly; }
    QString whyNoEdit() const;
    void setViewpoint(const Viewpoint &viewpoint);

    TaskList &tasks() { return m_tasks; }

    // --- work. `work` runs on the register's thread, `done` here if `context` still lives. Shown as a task
    // when it takes longer than a moment; a null name keeps it out of the task list.
    template <typename T>
    void run(QObject *context, const QString &name,
             std::function<Result<T>(app::Register &, JobContext &)> work,
             std::function<void(Result<T>)> done);

    // The same for long reading of what is past: on a thread and a connection of its own, so that nothing
    // that a person does meanwhile waits for it.
    template <typename T>
    void runAside(QObject *context, const QString &name,
                  std::function<Result<T>(app::Register &, JobContext &)> work,
                  std::function<void(Result<T>)> done);

    // Something to be recorded: as run(), then the new estate is shown, the operation can be undone, and
    // recorded() tells. No number: it was so already.
    using Recorded = Result<std::optional<OperationNumber>>;
    void record(QObject *context, const QString &name,
                std::function<Recorded(app::Register &, JobContext &)> work,
                std::function<void(const Recorded &)> done = {});

    // Pure work on a value: on an engine thread. A newer request of the same context and slot outdates an
    // older one, whose answer is then dropped.
    template <typename T>
    void compute(QObject *context, const QString &slot, std::function<T(JobContext &)> work,
                 std::function<void(T)> done);

    // --- undo and redo of what this session recorded, newest first.
    std::optional<OperationNumber> undoable() const;
    std::optional<OperationNumber> redoable() const;
    void undo(OperationNumber operation, QObject *context,
              std::function<void(const Result<app::UndoReport> &)> done = {});

Q_SIGNALS:
    void opening(const QString &url);
    void opened();
    void openFailed(const tally::Error &error);
    void closed();
    // The shown estate is another one: recorded here, by somebody else, or another viewpoint.
    void estateChanged();
    void viewpointChanged();
    void recorded(tally::OperationNumber operation, const QString &what);
    // Somebody else recorded up to this operation.
    void changedElsewhere(tally::OperationNumber operation);
    // The register cannot be reached; what is shown stays. Empty reason: it is back.
    void connectionChanged(const tally::Error &error);
    void undoChanged();

private:
    struct Shared; // what lives on the register's thread

    using Opener = std::function<Result<std::unique_ptr<app::Register>>(JobContext &)>;
    void openWith(const QString &name, const app::OpenParameters &parameters, Opener opener);
    void postToRegister(std::function<void(app::Register *)> work);
    void postAside(std::function<void(app::Register *)> work);
    using Poster = void (Session::*)(std::function<void(app::Register *)>);
    template <typename T>
    void runOn(Poster poster, QObject *context, const QString &name,
               std::function<Result<T>(app::Register &, JobContext &)> work,
               std::function<void(Result<T>)> done);
    void show(estate::EstatePtr estate);
    void refresh();
    void applyRefreshed(const Result<estate::EstatePtr> &found);
    void noteRecorded(OperationNumber number, const QString &what);
    void endTask(Task *task, const std::optional<Error> &error);
    std::shared_ptr<TaskJob> newestJob(QObject *context, const QString &slot);
    void postHome(std::function<void()> work); // to this thread, unless the session has ended
    void letGo(estate::EstatePtr estate);

    const Clock &m_clock;
    TaskList m_tasks;
    std::shared_ptr<Shared> m_shared;
    std::array<std::unique_ptr<Worker>, 2> m_engines;
    std::size_t m_nextEngine = 0;
    std::unique_ptr<Worker> m_registerThread;
    std::unique_ptr<Worker> m_asideThread; // none until it is needed
    QHash<std::pair<QObject *, QString>, std::weak_ptr<TaskJob>> m_slots;

    QString m_url, m_actor;
    app::OpenParameters m_parameters;
    bool m_readOnly = false;
    bool m_unreachable = false;
    std::uint64_t m_generation = 0; // of the open register; answers of an earlier one are dropped
    std::uint64_t m_viewGeneration = 0;
    estate::EstatePtr m_now, m_estate;
    Viewpoint m_viewpoint;
    std::vector<OperationNumber> m_undo, m_redo;
    QTimer m_refresh;
    bool m_refreshing = false;
};

template <typename T>
void Session::run(QObject *context, const QString &name,
                  std::function<Result<T>(app::Register &, JobContext &)> work,
                  std::function<void(Result<T>)> done)
{
    runOn<T>(&Session::postToRegister, context, name, std::move(work), std::move(done));
}

template <typename T>
void Session::runAside(QObject *context, const QString &name,
                       std::function<Result<T>(app::Register &, JobContext &)> work,
                       std::function<void(Result<T>)> done)
{
    runOn<T>(&Session::postAside, context, name, std::move(work), std::move(done));
}

template <typename T>
void Session::runOn(Poster poster, QObject *context, const QString &name,
                    std::function<Result<T>(app::Register &, JobContext &)> work,
                    std::function<void(Result<T>)> done)
{
    auto job = std::make_shared<TaskJob>();
    Task *task = name.isEmpty() ? nullptr : m_tasks.begin(name, job);
    const QPointer<QObject> guard(context);
    const QPointer<Task> shown(task);
    (this->*poster)(
        [this, job, guard, shown, work = std::move(work), done = std::move(done)](app::Register *opened) {
            auto answer = std::make_shared<Result<T>>(
                opened == nullptr ? Result<T>(makeError(ErrorCode::Unreachable, "no register is open"))
                                  : work(*opened, *job));
            postHome([this, answer, guard, shown, done] {
                endTask(shown, *answer ? std::nullopt : std::optional(answer->error()));
                if (guard && done)
                    done(std::move(*answer));
            });
        });
}

template <typename T>
void Session::compute(QObject *context, const QString &slot, std::function<T(JobContext &)> work,
                      std::function<void(T)> done)
{
    std::shared_ptr<TaskJob> job = newestJob(context, slot);
    const QPointer<QObject> guard(context);
    m_nextEngine = (m_nextEngine + 1) % m_engines.size();
    m_engines[m_nextEngine]->post([this, job, guard, work = std::move(work), done = std::move(done)] {
        if (job->cancelled())
            return;
        auto answer = std::make_shared<T>(work(*job));
        postHome([job, guard, answer, done] {
            if (guard && !job->cancelled())
                done(std::move(*answer));
        });
    });
}

} // namespace tally::ui
