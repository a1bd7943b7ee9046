// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the desktop says of light, dark and contrast: the portal's org.freedesktop.appearance. No bus, no
// portal and an old portal are all the same as a desktop that has no wish.
#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>
#include <QVariantMap>

namespace tally::ui {

class Desktop final : public QObject
{
    Q_OBJECT

public:
    explicit Desktop(QObject *parent = nullptr) : QObject(parent) {}

    // Asks and listens; the answer comes with changed(), later, from the event loop. Does nothing when this
    // session plainly has no bus, so that libdbus does not start one.
    void followSessionBus();
    void follow(const QDBusConnection &bus);

Q_SIGNALS:
    void changed(bool dark, bool highContrast);

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void take(const QString &key, const QVariant &value);

    bool m_dark = false;
    bool m_highContrast = false;
};

} // namespace tally::ui
