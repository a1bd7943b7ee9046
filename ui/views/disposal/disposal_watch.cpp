// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/disposal/disposal_watch.h"

#include "ui/session/session.h"

namespace tally::ui {

DisposalWatch::DisposalWatch(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kStandsStillMs);
    connect(&m_soon, &QTimer::timeout, this, &DisposalWatch::again);
    connect(&session, &Session::estateChanged, this, &DisposalWatch::changed);
    connect(&session, &Session::closed, this, [this] {
        ++m_asked;
        m_soon.stop();
        m_isWorking = false;
        m_sheet.reset();
    });
}

bool DisposalWatch::isRefused() const
{
    return m_session.viewpoint().kind == Viewpoint::Kind::TrueOn;
}

bool DisposalWatch::isOutdated() const
{
    const estate::EstatePtr shown = m_session.estate();
    return m_sheet == nullptr || shown == nullptr ||
           m_sheet->scene->estate().operation() < shown->operation() ||
           (!m_session.isNow() && m_sheet->scene->estate().operation() != shown->operation());
}

void DisposalWatch::setWatching(bool watching)
{
    if (watching == m_watching)
        return;
    m_watching = watching;
    if (watching && isOutdated() && !m_isWorking)
        again();
    if (!watching)
        m_soon.stop();
}

// The first change is followed at once; those that come while it is read are waited for.
void DisposalWatch::changed()
{
    if (!m_watching)
        return;
    if (m_isWorking)
        m_soon.start();
    else
        again();
}

void DisposalWatch::again()
{
    m_soon.stop();
    if (m_session.estate() == nullptr || !m_watching)
        return;
    const std::uint64_t asked = ++m_asked;
    if (isRefused()) {
        m_isWorking = false;
        m_sheet.reset();
        return Q_EMIT found();
    }
    m_isWorking = true;
    const std::string when = m_session.isNow() ? std::string() : m_session.viewpoint().when.toStdString();
    m_session.runAside<DisposalSheetPtr>(
        this, tr("Reading disposal"),
        [when](app::Register &opened, JobContext &job) { return readDisposalSheet(opened, {when}, job); },
        [this, asked](Result<DisposalSheetPtr> sheet) {
            if (asked != m_asked)
                return; // a newer one is wanted, or none
            m_isWorking = false;
            if (!sheet)
                return Q_EMIT failed(sheet.error());
            m_sheet = std::move(*sheet);
            Q_EMIT found();
        });
}

} // namespace tally::ui
