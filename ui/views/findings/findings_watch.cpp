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

FindingsWatch *FindingsWatch::of(Session &session)
{
    auto *known = session.findChild<FindingsWatch *>(QString(), Qt::FindDirectChildrenOnly);
    return known != nullptr ? known : new FindingsWatch(session);
}

FindingsWatch::FindingsWatch(Session &session) : QObject(&session), m_session(session)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &FindingsWatch::begin);
    connect(&session, &Session::estateChanged, this, &FindingsWatch::changed);
    connect(&session, &Session::closed, this, [this] {
        stop();
        m_soon.stop();
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

FindingListPtr FindingsWatch::listOfNow() const
{
    return m_listIsOfNow && m_session.isNow() ? m_list : nullptr;
}

bool FindingsWatch::mayCount() const
{
    return m_counting && m_session.isOpen() && m_session.isNow();
}

void FindingsWatch::setWatching(bool watching)
{
    if (watching == m_watching)
        return;
    m_watching = watching;
    if (watching && isOutdated() && !isWorking())
        begin();
    if (!watching && !mayCount()) {
        m_soon.stop();
        stop();
    }
}

void FindingsWatch::setCounting(bool counting, int firstMs)
{
    m_counting = counting;
    m_firstMs = firstMs;
    changed();
}

void FindingsWatch::again()
{
    m_soon.stop();
    begin();
}

// Another moment in time is wanted at once; recording goes on while somebody decides.
void FindingsWatch::changed()
{
    if (m_watching) {
        if (m_list == nullptr || !m_session.isNow())
            return again();
        m_soon.start(kStandsStillMs);
    } else if (mayCount() && isOutdated()) {
        m_soon.start(listOfNow() == nullptr ? m_firstMs : kCountAgainMs);
    }
}

void FindingsWatch::stop()
{
    if (const std::shared_ptr<Run> run = std::exchange(m_run, nullptr))
        run->stop();
}

void FindingsWatch::begin()
{
    m_soon.stop();
    const estate::EstatePtr estate = m_session.estate();
    if (estate == nullptr || !(m_watching || mayCount()))
        return;
    stop();
    if (m_session.viewpoint().kind == Viewpoint::Kind::TrueOn) { // findings have no dates of effect
        m_list.reset();
        return Q_EMIT begun();
    }
    const auto run = m_run = std::make_shared<Run>();
    Q_EMIT begun();
    m_session.runAside<FindingListPtr>(
        this, m_watching ? tr("Working out findings") : QString(),
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
        [this, run, isNow = m_session.isNow()](Result<FindingListPtr> found) {
            if (run != m_run)
                return; // outdated
            m_run.reset();
            if (!found)
                return Q_EMIT failed(found.error());
            m_list = std::move(*found);
            m_listIsOfNow = isNow;
            Q_EMIT this->found();
        });
}

} // namespace tally::ui
