// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Works the position out on the session's engines, again after the register changed: a single change at once,
// a burst of them when it stood still for a moment. A task that can be cancelled; what was known before stays
// until the new answer is there.
#pragma once

#include "ui/session/task.h"
#include "ui/views/licences/licence_sheet.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace tally::ui {

class Session;

class LicenceWatch final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kStandsStillMs = 250;

    explicit LicenceWatch(Session &session, QObject *parent = nullptr);
    ~LicenceWatch() override;

    // While it is not watched nothing is worked out.
    void setWatching(bool watching);
    void setView(licence::View view);
    licence::View view() const { return m_view; }
    void again(); // at once
    void cancel();
    bool isWorking() const { return m_job != nullptr; }
    bool isOutdated() const; // the answer is of another estate or view than is wanted
    Task *task() const { return m_task; }

    const LicenceSheetPtr &sheet() const { return m_sheet; } // null: none yet

Q_SIGNALS:
    void begun();
    void found();
    void failed(const tally::Error &error); // Cancelled where the person stopped it

private:
    void changed();
    void begin();
    void stop();
    void end(const std::optional<Error> &error);

    Session &m_session;
    QTimer m_soon;
    QElapsedTimer m_lastBegun;
    std::shared_ptr<TaskJob> m_job;
    QPointer<Task> m_task;
    LicenceSheetPtr m_sheet;
    licence::View m_view = licence::View::Audit;
    bool m_watching = false;
};

} // namespace tally::ui
