// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/open/recent_registers.h"

#include <QFileInfo>
#include <QSettings>
#include <QUrl>

#include <algorithm>

namespace tally::ui {

namespace {

constexpr qsizetype kMost = 12;
const QString kUrls = QStringLiteral("open/urls");
const QString kTimes = QStringLiteral("open/times");
const QString kLast = QStringLiteral("open/last");

void keep(const QList<RecentRegister> &registers)
{
    QStringList urls, times;
    for (const RecentRegister &each : registers) {
        urls.append(each.url);
        times.append(each.openedAt.toString(Qt::ISODate));
    }
    QSettings settings;
    settings.setValue(kUrls, urls);
    settings.setValue(kTimes, times);
}

} // namespace

bool isServerUrl(const QString &url)
{
    return url.startsWith(QLatin1String("postgresql://")) || url.startsWith(QLatin1String("postgres://"));
}

QString withoutPassword(const QString &url)
{
    return isServerUrl(url) ? QUrl(url).toString(QUrl::RemovePassword) : url;
}

QString registerName(const QString &url)
{
    if (!isServerUrl(url))
        return QFileInfo(url).fileName();
    const QUrl parsed(url);
    return (parsed.host().isEmpty() ? QStringLiteral("localhost") : parsed.host()) + parsed.path();
}

QList<RecentRegister> recentRegisters()
{
    const QSettings settings;
    const QStringList urls = settings.value(kUrls).toStringList();
    const QStringList times = settings.value(kTimes).toStringList();
    QList<RecentRegister> found;
    for (qsizetype at = 0; at < urls.size(); ++at)
        found.append({urls.at(at), QDateTime::fromString(times.value(at), Qt::ISODate)});
    return found;
}

void rememberRegister(const QString &url)
{
    const QString bare = isServerUrl(url) ? withoutPassword(url) : QFileInfo(url).absoluteFilePath();
    QList<RecentRegister> registers = recentRegisters();
    registers.removeIf([&](const RecentRegister &each) { return each.url == bare; });
    registers.prepend({bare, QDateTime::currentDateTime()});
    keep(registers.mid(0, kMost));
    QSettings().setValue(kLast, bare);
}

void forgetRegister(const QString &url)
{
    QList<RecentRegister> registers = recentRegisters();
    registers.removeIf([&](const RecentRegister &each) { return each.url == url; });
    keep(registers);
}

} // namespace tally::ui
