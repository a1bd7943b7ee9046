// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/application.h"

#include <QEvent>
#include <QMetaObject>
#include <QWidget>

#include <ctime>

namespace tally::ui {

namespace {

constexpr qint64 kStall = 50'000'000; // nanoseconds

qint64 threadNanoseconds()
{
    timespec spent{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return static_cast<qint64>(spent.tv_sec) * 1'000'000'000 + spent.tv_nsec;
}

QString milliseconds(qint64 nanoseconds)
{
    return QString::number(static_cast<double>(nanoseconds) / 1e6, 'f', 1);
}

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
        m_stalls.write(QStringLiteral("events %1 stalls %2 working %3 longest_ms %4 longest_working_ms %5\n")
                           .arg(m_events)
                           .arg(m_stalled)
                           .arg(m_stalledWorking)
                           .arg(milliseconds(m_longest.wall), milliseconds(m_longest.processor))
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
    const bool paint = !m_painted && type == QEvent::UpdateRequest && receiver->isWidgetType();
    const qint64 before = m_since.nsecsElapsed(), worked = threadNanoseconds();
    ++m_depth;
    const bool handled = QApplication::notify(receiver, event);
    --m_depth;
    note(name, type, {m_since.nsecsElapsed() - before, threadNanoseconds() - worked});
    if (paint)
        noteFirstPaint();
    return handled;
}

void Application::note(const char *receiver, int type, Spent spent)
{
    ++m_events;
    m_longest.wall = qMax(m_longest.wall, spent.wall);
    m_longest.processor = qMax(m_longest.processor, spent.processor);
    if (spent.wall <= kStall)
        return;
    ++m_stalled;
    m_stalledWorking += spent.processor > kStall ? 1 : 0;
    m_stalls.write(QStringLiteral("stall_ms %1 working_ms %2 at_ms %3 %4 event %5\n")
                       .arg(milliseconds(spent.wall), milliseconds(spent.processor))
                       .arg(m_since.elapsed())
                       .arg(QLatin1String(receiver))
                       .arg(type)
                       .toUtf8());
    m_stalls.flush();
}

void Application::noteFirstPaint()
{
    m_painted = true;
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    m_stalls.write(
        QStringLiteral("first_paint %1\n")
            .arg(static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9, 0, 'f', 3)
            .toUtf8());
    m_stalls.flush();
}

} // namespace tally::ui
