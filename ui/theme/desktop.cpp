// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/desktop.h"

#include <QDBusArgument>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>

namespace tally::ui {

namespace {

using Groups = QMap<QString, QVariantMap>;

constexpr auto kService = "org.freedesktop.portal.Desktop";
constexpr auto kPath = "/org/freedesktop/portal/desktop";
constexpr auto kInterface = "org.freedesktop.portal.Settings";
constexpr auto kAppearance = "org.freedesktop.appearance";
constexpr int kWaitMilliseconds = 5000;

bool sessionHasBus()
{
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFileInfo::exists(runtime + QStringLiteral("/bus"));
}

} // namespace

void Desktop::followSessionBus()
{
    if (sessionHasBus())
        follow(QDBusConnection::sessionBus());
}

void Desktop::follow(const QDBusConnection &bus)
{
    if (!bus.isConnected())
        return;
    qDBusRegisterMetaType<Groups>();
    qRegisterMetaType<QDBusVariant>(); // or Qt does not know the type of the slot's parameter
    QDBusConnection connection(bus);
    const bool listens = connection.connect(QLatin1String(kService), QLatin1String(kPath),
                                            QLatin1String(kInterface), QStringLiteral("SettingChanged"), this,
                                            SLOT(settingChanged(QString, QString, QDBusVariant)));
    if (!listens)
        qWarning("the desktop's light or dark is not followed: %s",
                 qPrintable(connection.lastError().message()));
    QDBusMessage question = QDBusMessage::createMethodCall(
        QLatin1String(kService), QLatin1String(kPath), QLatin1String(kInterface), QStringLiteral("ReadAll"));
    question << QStringList{QLatin1String(kAppearance)};
    auto *watcher = new QDBusPendingCallWatcher(connection.asyncCall(question, kWaitMilliseconds), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *call) {
        const QDBusPendingReply<Groups> reply = *call;
        call->deleteLater();
        if (reply.isError())
            return;
        const QVariantMap found = reply.value().value(QLatin1String(kAppearance));
        for (auto it = found.begin(); it != found.end(); ++it)
            take(it.key(), it.value());
        Q_EMIT changed(m_dark, m_highContrast);
    });
}

void Desktop::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group != QLatin1String(kAppearance))
        return;
    take(key, value.variant());
    Q_EMIT changed(m_dark, m_highContrast);
}

void Desktop::take(const QString &key, const QVariant &value)
{
    if (key == QLatin1String("color-scheme"))
        m_dark = value.toUInt() == 1; // 0 no wish, 2 light
    else if (key == QLatin1String("contrast"))
        m_highContrast = value.toUInt() == 1;
}

} // namespace tally::ui
