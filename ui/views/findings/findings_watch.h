// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Works the findings out aside, again after the estate has changed and stood still for a moment. What was
// known before stays until the new list is there. One of a session, for all who look at them: the view wants
// them soon, what counts them (navigation, home) after the start and when nothing has changed for a while.
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
    static constexpr int kFirstCountMs = 2'000;  // first the window, then what is nice to have
    static constexpr int kCountAgainMs = 20'000; // while nobody watches

    static FindingsWatch *of(Session &session); // belongs to the session
    ~FindingsWatch() override;

    // While it is neither watched nor counted nothing is worked out; what changed meanwhile is made good at
    // the beginning.
    void setWatching(bool watching);
    // Works out those of the register now, once it is open and `firstMs` have passed.
    void setCounting(bool counting, int firstMs = kFirstCountMs);
    void again(); // at once
    bool isWorking() const { return m_run != nullptr; }
    bool isOutdated() const; // the list is of another estate than the one that is shown

    const FindingListPtr &list() const { return m_list; } // null: none yet
    // Of the register now, though perhaps of a moment ago; null: none are known.
    FindingListPtr listOfNow() const;

Q_SIGNALS:
    void begun();
    void found();
    // Stopped by the person: Cancelled.
    void failed(const tally::Error &error);

private:
    struct Run;

    explicit FindingsWatch(Session &session);

    bool mayCount() const;
    void changed();
    void begin();
    void stop();

    Session &m_session;
    QTimer m_soon;
    std::shared_ptr<Run> m_run;
    FindingListPtr m_list;
    bool m_listIsOfNow = false;
    bool m_watching = false;
    bool m_counting = false;
    int m_firstMs = kFirstCountMs;
};

} // namespace tally::ui
