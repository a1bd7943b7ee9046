// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the program was called with, and which register it opens.
#pragma once

#include <QString>

class QCoreApplication;

namespace tally::ui {

class Session;

struct StartOptions
{
    QString db;        // empty: TALLY_DB, else the last one, else the usual file
    QString actor;     // empty: the system login
    bool demo = false; // make the demonstration council where there is no register yet
};

// Ends the program for --help, --version and what it does not know.
StartOptions parseStartOptions(const QCoreApplication &application);

// Opens what the options say, or the register of last time; does nothing when there is none.
void openAtStart(const StartOptions &options, Session &session);

// ~/.local/share/tallystick/register.tally, by the XDG rules.
QString usualRegister();

} // namespace tally::ui
