// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/application.h"

#include <QEvent>
#include <QMetaObject>

namespace tally::ui {

namespace {

constexpr qint64 kStall = 50'000'000; // nanoseconds

} // namespace

Application::Application(int &argc, char **argv) : QApplication(argc, argv)
{
    const QString file = qEnvironmentVariable("TALLY_STALLS");
    if (file.isEmpty())
        return;
    m_stalls.setFileName(file);
    if (!m_stalls.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Text))
        qWarning("%s: %s", qPrintable(file), qPrintable(m_stalls.errorString()));
    m_since.start();
}

Application::~Application()
{
    if (m_stalls.isOpen())
        m_stalls.write(QStringLiteral("events %1 stalls %2 longest_ms %3\n")
                           .arg(m_events)
                           .arg(m_stalled)
                           .arg(static_cast<double>(m_longest) / 1e6, 0, 'f', 1)
                           .toUtf8());
}

// Events that are delivered while another is being handled count with that one.
bool Application::notify(QObject *receiver, QEvent *event)
{
    if (!m_stalls.isOpen() || m_depth > 0)
        return QApplication::notify(receiver, event);
    // The receiver may be gone afterwards; its class is not.
    const char *name = receiver->metaObject()->className();
    const int type = event->type();
    const qint64 before = m_since.nsecsElapsed();
    ++m_depth;
    const bool handled = QApplication::notify(receiver, event);
    --m_depth;
    note(name, type, m_since.nsecsElapsed() - before);
    return handled;
}

void Application::note(const char *receiver, int type, qint64 nanoseconds)
{
    ++m_events;
    m_longest = qMax(m_longest, nanoseconds);
    if (nanoseconds <= kStall)
        return;
    ++m_stalled;
    m_stalls.write(QStringLiteral("stall_ms %1 at_ms %2 %3 event %4\n")
                       .arg(static_cast<double>(nanoseconds) / 1e6, 0, 'f', 1)
                       .arg(m_since.elapsed())
                       .arg(QLatin1String(receiver))
                       .arg(type)
                       .toUtf8());
    m_stalls.flush();
}

} // namespace tally::ui
