// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads where the disposal process stands aside, again after the register changed. What was known before
// stays until the new answer is there.
#pragma once

#include "ui/views/disposal/disposal_sheet.h"

#include <QObject>
#include <QTimer>

namespace tally::ui {

class Session;

class DisposalWatch final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kStandsStillMs = 150;

    explicit DisposalWatch(Session &session, QObject *parent = nullptr);

    // While it is not watched nothing is read.
    void setWatching(bool watching);
    void again(); // at once
    bool isWorking() const { return m_isWorking; }
    bool isOutdated() const; // the sheet is of another estate than the one that is shown
    // Dates of effect are nothing that steps have: nothing is shown then.
    bool isRefused() const;
    const DisposalSheetPtr &sheet() const { return m_sheet; } // null: none yet

Q_SIGNALS:
    void found();
    void failed(const tally::Error &error);

private:
    void changed();

    Session &m_session;
    QTimer m_soon;
    DisposalSheetPtr m_sheet;
    std::uint64_t m_asked = 0;
    bool m_watching = false;
    bool m_isWorking = false;
};

} // namespace tally::ui
