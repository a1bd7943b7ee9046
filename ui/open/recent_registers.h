// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Registers that were open on this computer, newest first, without passwords.
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace tally::ui {

struct RecentRegister
{
    QString url;
    QDateTime openedAt;
};

QList<RecentRegister> recentRegisters();
void rememberRegister(const QString &url);
void forgetRegister(const QString &url);

bool isServerUrl(const QString &url);
QString withoutPassword(const QString &url);
// "register.tally", "council.example/register".
QString registerName(const QString &url);

} // namespace tally::ui
