// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Works the findings out aside, again after the estate has changed and stood still for a moment. What was
// known before stays until the new list is there.
#pragma once

#include "core/result.h"
#include "ui/views/findings/finding_list.h"

#include <QObject>
#include <QTimer>

namespace tally::ui {

class Session;

class FindingsWatch final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kStandsStillMs = 700;

    explicit FindingsWatch(Session &session, QObject *parent = nullptr);
    ~FindingsWatch() override;

    // While it is not watched nothing is worked out; what changed meanwhile is made good at the beginning.
    void setWatching(bool watching);
    void again(); // at once
    bool isWorking() const { return m_run != nullptr; }
    bool isOutdated() const; // the list is of another estate than the one that is shown

    const FindingListPtr &list() const { return m_list; } // null: none yet

Q_SIGNALS:
    void begun();
    void found();
    // Stopped by the person: Cancelled.
    void failed(const tally::Error &error);

private:
    struct Run;

    void changed();
    void begin();
    void stop();

    Session &m_session;
    QTimer m_soon;
    std::shared_ptr<Run> m_run;
    FindingListPtr m_list;
    bool m_watching = false;
};

} // namespace tally::ui
