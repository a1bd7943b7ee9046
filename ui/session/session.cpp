// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session.h"

#include "app/demo_register.h"
#include "app/log_view.h"

#include <QUrl>

#include <algorithm>

namespace tally::ui {

namespace {

constexpr int kRefreshMs = 1'000;
// Views let go of the old estate well before; the last holder frees hundreds of megabytes.
constexpr int kLetGoMs = 2'000;

} // namespace

// The register itself: made, used and closed on the register's thread alone.
struct Session::Shared
{
    std::unique_ptr<app::Register> opened;
};

Session::Session(const Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_tasks(this), m_shared(std::make_shared<Shared>()),
      m_registerThread(std::make_unique<Worker>())
{
    for (auto &engine : m_engines)
        engine = std::make_unique<Worker>();
    m_refresh.setInterval(kRefreshMs);
    connect(&m_refresh, &QTimer::timeout, this, &Session::refresh);
}

Session::~Session()
{
    for (Task *task : m_tasks.running())
        task->cancel();
    for (const std::weak_ptr<TaskJob> &job : std::as_const(m_slots)) {
        if (const auto held = job.lock())
            held->cancel();
    }
    for (auto &engine : m_engines)
        engine.reset();
    m_asideThread.reset();
    m_registerThread.reset();
}

QString Session::whyNoEdit() const
{
    if (!isOpen())
        return tr("No register is open.");
    if (!isNow())
        return tr("The past is shown; go back to now to change anything.");
    return m_readOnly ? tr("This register is open for reading only.") : QString();
}

void Session::postHome(std::function<void()> work)
{
    QMetaObject::invokeMethod(this, std::move(work), Qt::QueuedConnection);
}

void Session::postToRegister(std::function<void(app::Register *)> work)
{
    m_registerThread->post([shared = m_shared, work = std::move(work)] { work(shared->opened.get()); });
}

void Session::postAside(std::function<void(app::Register *)> work)
{
    if (m_asideThread == nullptr)
        m_asideThread = std::make_unique<Worker>();
    app::OpenParameters parameters = m_parameters;
    parameters.readOnly = true;
    m_asideThread->post([parameters, &clock = m_clock, work = std::move(work)] {
        const auto opened = app::Register::open(parameters, clock);
        work(opened ? opened->get() : nullptr);
    });
}

void Session::endTask(Task *task, const std::optional<Error> &error)
{
    if (task != nullptr)
        task->end(error);
    Q_EMIT m_tasks.changed();
}

std::shared_ptr<TaskJob> Session::newestJob(QObject *context, const QString &slot)
{
    auto job = std::make_shared<TaskJob>();
    std::weak_ptr<TaskJob> &held = m_slots[{context, slot}];
    if (const auto older = held.lock())
        older->cancel();
    held = job;
    return job;
}

void Session::letGo(estate::EstatePtr estate)
{
    if (estate == nullptr)
        return;
    QTimer::singleShot(kLetGoMs, this, [this, held = std::move(estate)]() mutable {
        m_engines.front()->post([last = std::move(held)]() mutable { last.reset(); });
    });
}

void Session::show(estate::EstatePtr estate)
{
    letGo(std::exchange(m_estate, std::move(estate)));
    Q_EMIT estateChanged();
}

// --- opening

void Session::open(const app::OpenParameters &parameters)
{
    openWith(tr("Opening the register"), parameters,
             [parameters, &clock = m_clock](JobContext &) -> Result<std::unique_ptr<app::Register>> {
                 TALLY_TRY(auto opened, app::Register::open(parameters, clock));
                 TALLY_CHECK(app::checkAgainstMemory(*opened));
                 return opened;
             });
}

void Session::createEmpty(const app::OpenParameters &parameters, const QString &organisation)
{
    openWith(tr("Making the register"), {parameters.url, parameters.actor, false},
             [parameters, name = organisation.toStdString(), &clock = m_clock](JobContext &) {
                 return app::Register::create(parameters, clock, name);
             });
}

void Session::createDemo(const QString &file, std::int64_t pcs)
{
    app::OpenParameters parameters;
    parameters.url = file.toStdString();
    openWith(tr("Building the demonstration council"), parameters,
             [parameters, pcs, &clock = m_clock](JobContext &job) -> Result<std::unique_ptr<app::Register>> {
                 TALLY_CHECK(app::createDemo(parameters.url, pcs, 1, job));
                 return app::Register::open(parameters, clock);
             });
}

void Session::openWith(const QString &name, const app::OpenParameters &parameters, Opener opener)
{
    const QString url = QString::fromStdString(parameters.url);
    const bool readOnly = parameters.readOnly;
    close();
    m_parameters = parameters;
    Q_EMIT opening(url);
    struct Opened
    {
        estate::EstatePtr estate;
        std::string actor;
    };
    const std::uint64_t generation = ++m_generation;
    auto job = std::make_shared<TaskJob>();
    const QPointer<Task> task(m_tasks.begin(name, job));
    m_registerThread->post(
        [this, shared = m_shared, job, task, generation, url, readOnly, opener = std::move(opener)] {
            const auto attempt = [&]() -> Result<Opened> {
                shared->opened.reset();
                TALLY_TRY(auto opened, opener(*job));
                job->step("Loading");
                TALLY_TRY(auto estate, opened->current(*job));
                const std::string actor = app::actorOf(*opened);
                shared->opened = std::move(opened);
                return Opened{estate, actor};
            };
            auto answer = std::make_shared<Result<Opened>>(attempt());
            postHome([this, answer, task, generation, url, readOnly] {
                endTask(task, *answer ? std::nullopt : std::optional(answer->error()));
                if (generation != m_generation)
                    return;
                if (!*answer) {
                    Q_EMIT openFailed(answer->error());
                    return;
                }
                m_url = url.startsWith(QLatin1String("postgres")) ? QUrl(url).toString(QUrl::RemovePassword) : url;
                m_actor = QString::fromStdString((*answer)->actor);
                m_readOnly = readOnly;
                m_now = m_estate = (*answer)->estate;
                m_refresh.start();
                Q_EMIT opened();
                Q_EMIT estateChanged();
            });
        });
}

void Session::close()
{
    ++m_generation;
    ++m_viewGeneration;
    m_refresh.stop();
    m_refreshing = false;
    m_unreachable = false;
    m_registerThread->post([shared = m_shared] { shared->opened.reset(); });
    if (m_estate == nullptr)
        return;
    letGo(std::exchange(m_now, nullptr));
    letGo(std::exchange(m_estate, nullptr));
    m_viewpoint = {};
    m_undo.clear();
    m_redo.clear();
    m_url.clear();
    Q_EMIT closed();
    Q_EMIT undoChanged();
}

// --- what is shown

void Session::setViewpoint(const Viewpoint &viewpoint)
{
    if (!isOpen())
        return;
    const std::uint64_t wanted = ++m_viewGeneration;
    if (viewpoint.kind == Viewpoint::Kind::Now) {
        m_viewpoint = {};
        show(m_now);
        Q_EMIT viewpointChanged();
        return;
    }
    run<estate::EstatePtr>(
        this, tr("Going to %1").arg(viewpoint.when),
        [viewpoint](app::Register &opened, JobContext &job) -> Result<estate::EstatePtr> {
            const std::string when = viewpoint.when.toStdString();
            if (viewpoint.kind == Viewpoint::Kind::AsOf)
                return opened.asOf({when}, job);
            const auto day = parseDay(when);
            if (!day)
                return makeError(ErrorCode::Usage, "\"" + when + "\" is no date", "Write it as 2026-03-31");
            return opened.trueOn(*day, job);
        },
        [this, wanted, viewpoint](Result<estate::EstatePtr> found) {
            if (wanted != m_viewGeneration || !found)
                return;
            m_viewpoint = viewpoint;
            show(std::move(*found));
            Q_EMIT viewpointChanged();
        });
}

void Session::refresh()
{
    if (m_refreshing || !isOpen())
        return;
    m_refreshing = true;
    const std::uint64_t generation = m_generation;
    m_registerThread->post([this, shared = m_shared, generation] {
        if (shared->opened == nullptr)
            return;
        JobContext job;
        auto found = std::make_shared<Result<estate::EstatePtr>>(shared->opened->current(job));
        postHome([this, found, generation] {
            m_refreshing = false;
            if (generation == m_generation)
                applyRefreshed(*found);
        });
    });
}

void Session::applyRefreshed(const Result<estate::EstatePtr> &found)
{
    if (!found) {
        m_unreachable = true;
        Q_EMIT connectionChanged(found.error());
        return;
    }
    if (std::exchange(m_unreachable, false))
        Q_EMIT connectionChanged(Error{ErrorCode::Internal, {}});
    if (*found == m_now)
        return;
    const bool others = m_now != nullptr && (*found)->operation() != m_now->operation();
    letGo(std::exchange(m_now, *found));
    if (isNow())
        show(m_now);
    if (others)
        Q_EMIT changedElsewhere(m_now->operation());
}

// --- recording

void Session::record(QObject *context, const QString &name,
                     std::function<Recorded(app::Register &, JobContext &)> work,
                     std::function<void(const Recorded &)> done)
{
    struct Answer
    {
        std::optional<OperationNumber> number;
        estate::EstatePtr estate;
    };
    const std::uint64_t generation = m_generation;
    const QPointer<QObject> guard(context);
    run<Answer>(
        this, name,
        [work = std::move(work)](app::Register &opened, JobContext &job) -> Result<Answer> {
            TALLY_TRY(const auto number, work(opened, job));
            TALLY_TRY(auto estate, opened.current(job));
            return Answer{number, std::move(estate)};
        },
        [this, generation, guard, name, done = std::move(done)](Result<Answer> answer) {
            if (answer && generation == m_generation) {
                letGo(std::exchange(m_now, answer->estate));
                if (isNow() && m_estate != m_now)
                    show(m_now);
                if (answer->number)
                    noteRecorded(*answer->number, name);
            }
            if (guard && done)
                done(answer ? Recorded(answer->number) : Recorded(answer.error()));
        });
}

void Session::noteRecorded(OperationNumber number, const QString &what)
{
    m_undo.push_back(number);
    m_redo.clear();
    Q_EMIT recorded(number, what);
    Q_EMIT undoChanged();
}

std::optional<OperationNumber> Session::undoable() const
{
    return m_undo.empty() ? std::nullopt : std::optional(m_undo.back());
}

std::optional<OperationNumber> Session::redoable() const
{
    return m_redo.empty() ? std::nullopt : std::optional(m_redo.back());
}

void Session::undo(OperationNumber operation, QObject *context,
                   std::function<void(const Result<app::UndoReport> &)> done)
{
    struct Answer
    {
        app::UndoReport report;
        estate::EstatePtr estate;
    };
    const std::uint64_t generation = m_generation;
    const QPointer<QObject> guard(context);
    run<Answer>(
        this, tr("Undoing operation %1").arg(operation),
        [operation](app::Register &opened, JobContext &job) -> Result<Answer> {
            TALLY_TRY(auto report, opened.undo(operation, false, job));
            TALLY_TRY(auto estate, opened.current(job));
            return Answer{std::move(report), std::move(estate)};
        },
        [this, generation, guard, operation, done = std::move(done)](Result<Answer> answer) {
            if (answer && generation == m_generation) {
                letGo(std::exchange(m_now, answer->estate));
                // An undo of the newest undo is a redo: the pair changes sides.
                const bool redone = redoable() == operation;
                std::vector<OperationNumber> &from = redone ? m_redo : m_undo;
                std::vector<OperationNumber> &to = redone ? m_undo : m_redo;
                from.erase(std::remove(from.begin(), from.end(), operation), from.end());
                if (answer->report.operation)
                    to.push_back(*answer->report.operation);
                if (isNow() && m_estate != m_now)
                    show(m_now);
                Q_EMIT undoChanged();
            }
            if (guard && done)
                done(answer ? Result<app::UndoReport>(answer->report)
                            : Result<app::UndoReport>(answer.error()));
        });
}

} // namespace tally::ui
