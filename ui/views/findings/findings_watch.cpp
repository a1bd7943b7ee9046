// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/findings/findings_watch.h"

#include "app/finding_input.h"
#include "ui/session/session.h"

#include <mutex>

namespace tally::ui {

// What the window and the working thread both know of one run.
struct FindingsWatch::Run
{
    void stop()
    {
        const std::lock_guard guard(mutex);
        stopped = true;
        if (job != nullptr)
            job->cancel();
    }
    bool begin(JobContext &with)
    {
        const std::lock_guard guard(mutex);
        job = stopped ? nullptr : &with;
        return !stopped;
    }
    void end()
    {
        const std::lock_guard guard(mutex);
        job = nullptr;
    }

    std::mutex mutex;
    bool stopped = false;
    JobContext *job = nullptr;
};

FindingsWatch::FindingsWatch(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kStandsStillMs);
    connect(&m_soon, &QTimer::timeout, this, &FindingsWatch::begin);
    connect(&session, &Session::estateChanged, this, &FindingsWatch::changed);
    connect(&session, &Session::closed, this, [this] {
        stop();
        m_list.reset();
    });
}

FindingsWatch::~FindingsWatch()
{
    stop();
}

bool FindingsWatch::isOutdated() const
{
    return m_list == nullptr || m_list->estate != m_session.estate();
}

void FindingsWatch::setWatching(bool watching)
{
    if (watching == m_watching)
        return;
    m_watching = watching;
    if (watching && isOutdated() && !isWorking())
        begin();
    if (!watching) {
        m_soon.stop();
        stop();
    }
}

void FindingsWatch::again()
{
    m_soon.stop();
    begin();
}

// Another moment in time is wanted at once; recording goes on while somebody decides.
void FindingsWatch::changed()
{
    if (!m_watching)
        return;
    if (m_list == nullptr || !m_session.isNow())
        return again();
    m_soon.start();
}

void FindingsWatch::stop()
{
    if (const std::shared_ptr<Run> run = std::exchange(m_run, nullptr))
        run->stop();
}

void FindingsWatch::begin()
{
    const estate::EstatePtr estate = m_session.estate();
    if (estate == nullptr || !m_watching)
        return;
    stop();
    if (m_session.viewpoint().kind == Viewpoint::Kind::TrueOn) { // findings have no dates of effect
        m_list.reset();
        return Q_EMIT begun();
    }
    const auto run = m_run = std::make_shared<Run>();
    Q_EMIT begun();
    m_session.runAside<FindingListPtr>(
        this, tr("Working out findings"),
        [run, estate](app::Register &opened, JobContext &job) -> Result<FindingListPtr> {
            if (!run->begin(job))
                return makeError(ErrorCode::Cancelled, "newer findings are wanted");
            auto found = app::findingsOf(opened, estate, job);
            run->end();
            if (!found)
                return found.error();
            auto list = std::make_shared<FindingList>();
            list->estate = estate;
            list->all = std::move(found->all);
            return FindingListPtr(std::move(list));
        },
        [this, run](Result<FindingListPtr> found) {
            if (run != m_run)
                return; // outdated
            m_run.reset();
            if (!found)
                return Q_EMIT failed(found.error());
            m_list = std::move(*found);
            Q_EMIT this->found();
        });
}

} // namespace tally::ui
