// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/licences/licence_watch.h"

#include "ui/session/session.h"

namespace tally::ui {

LicenceWatch::LicenceWatch(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kStandsStillMs);
    connect(&m_soon, &QTimer::timeout, this, &LicenceWatch::begin);
    connect(&session, &Session::estateChanged, this, &LicenceWatch::changed);
    connect(&session, &Session::closed, this, [this] {
        stop();
        m_sheet.reset();
    });
}

LicenceWatch::~LicenceWatch()
{
    if (m_job != nullptr)
        m_job->cancel();
}

bool LicenceWatch::isOutdated() const
{
    return m_sheet == nullptr || m_sheet->estate != m_session.estate() || m_sheet->position.view != m_view;
}

void LicenceWatch::setWatching(bool watching)
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

void LicenceWatch::setView(licence::View view)
{
    if (view == m_view)
        return;
    m_view = view;
    again();
}

void LicenceWatch::again()
{
    m_soon.stop();
    begin();
}

// The first change is followed at once. Those that come while that is worked out, or soon after, are of a
// burst: it is waited until they stand still.
void LicenceWatch::changed()
{
    if (!m_watching)
        return;
    const bool isBurst = isWorking() || m_soon.isActive() ||
                         (m_lastBegun.isValid() && !m_lastBegun.hasExpired(kStandsStillMs));
    if (m_sheet == nullptr || !m_session.isNow() || !isBurst)
        return again();
    stop();
    m_soon.start();
    Q_EMIT begun(); // what is shown is old from now on
}

void LicenceWatch::cancel()
{
    if (!isWorking())
        return;
    stop();
    Q_EMIT failed(makeError(ErrorCode::Cancelled, "it was stopped"));
}

void LicenceWatch::stop()
{
    if (m_job == nullptr)
        return;
    m_job->cancel();
    end(makeError(ErrorCode::Cancelled, "it was stopped"));
}

void LicenceWatch::end(const std::optional<Error> &error)
{
    m_job.reset();
    if (m_task != nullptr)
        m_task->end(error);
    m_task.clear();
}

void LicenceWatch::begin()
{
    const estate::EstatePtr estate = m_session.estate();
    if (estate == nullptr || !m_watching)
        return;
    stop();
    m_lastBegun.start();
    const auto job = m_job = std::make_shared<TaskJob>();
    m_task = m_session.tasks().begin(tr("Working out licences"), job);
    Q_EMIT begun();
    using Found = Result<LicenceSheetPtr>;
    m_session.compute<Found>(
        this, QStringLiteral("position"),
        [estate, job, view = m_view, before = m_sheet](JobContext &) {
            return licenceSheet(estate, view, before, *job);
        },
        [this, job](const Found &found) {
            if (job != m_job)
                return; // a newer one is wanted, or none
            end(found ? std::nullopt : std::optional(found.error()));
            if (!found)
                return Q_EMIT failed(found.error());
            m_sheet = *found;
            Q_EMIT this->found();
        });
}

} // namespace tally::ui
