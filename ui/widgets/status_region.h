// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What has just happened, for who listens: one label whose name changes, with an alert. (Qt announces nothing
// by itself before 6.8.) A window has one of it.
#pragma once

#include "ui/widgets/elided_label.h"

#include <QTimer>

namespace tally::ui {

class StatusRegion final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusRegion(QWidget *parent = nullptr);
    QString text() const;

public Q_SLOTS:
    void say(const QString &text);
    // When nothing else was to be said for half a second: counts while somebody types.
    void sayWhenQuiet(const QString &text);

private:
    ElidedLabel *m_label;
    QTimer m_quiet;
    QString m_next;
};

// Tells a screen reader that this widget has something new to say: its accessible name.
void alert(QWidget *widget);

// All that was told so, for a list of it and for tests (Qt keeps its own events to itself while no reader
// listens).
class Announcer final : public QObject
{
    Q_OBJECT

public:
    static Announcer &instance();

Q_SIGNALS:
    void said(const QString &text);
};

} // namespace tally::ui
