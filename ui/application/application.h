// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The application, which can watch itself: with TALLY_STALLS=FILE in the environment every event that keeps
// the window busy for over 50 ms is written there, one a line, with a summary at the end.
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>

#include <cstdint>

namespace tally::ui {

class Application final : public QApplication
{
    Q_OBJECT

public:
    Application(int &argc, char **argv);
    ~Application() override;

    bool notify(QObject *receiver, QEvent *event) override;

private:
    void note(const char *receiver, int type, qint64 nanoseconds);

    QFile m_stalls;
    QElapsedTimer m_since;
    int m_depth = 0;
    std::int64_t m_events = 0, m_stalled = 0;
    qint64 m_longest = 0;
};

} // namespace tally::ui
