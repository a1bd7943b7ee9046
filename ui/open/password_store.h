// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Passwords of servers in the key store of the desktop. Where there is none, nothing is kept and nobody is
// hindered.
#pragma once

#include <QObject>
#include <QString>

#include <functional>

namespace tally::ui {

// `url` without a password. Answers with an empty text when none is kept.
void readPassword(const QString &url, QObject *context, std::function<void(const QString &password)> done);
// `done` gets why it could not be kept; empty: it is kept.
void keepPassword(const QString &url, const QString &password, QObject *context,
                  std::function<void(const QString &why)> done);

} // namespace tally::ui
