// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The application, which can watch itself: with TALLY_STALLS=FILE in the environment every event that keeps
// the window busy for over 50 ms is written there, one a line with its wall clock and the processor time of
// the window's thread (on a busy machine the first says less than the second), the moment of the first paint
// on the system's monotonic clock, and a summary at the end.
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
    struct Spent
    {
        qint64 wall = 0, processor = 0; // nanoseconds
    };
    void note(const char *receiver, int type, Spent spent);
    void noteFirstPaint();

    QFile m_stalls;
    QElapsedTimer m_since;
    int m_depth = 0;
    bool m_painted = false;
    std::int64_t m_events = 0, m_stalled = 0, m_stalledWorking = 0;
    Spent m_longest;
};

} // namespace tally::ui
