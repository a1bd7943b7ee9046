// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A state is a shape and a word, and only then a colour.
#pragma once

#include "ui/theme/tokens.h"

#include <QIcon>
#include <QString>

namespace tally::ui {

enum class State
{
    Good,
    Warn,
    Bad,
    Info,
    Hold,
    Unknown,
    Progress,
    Idle,
    Ended
};

QIcon stateIcon(State state);
QString stateIconName(State state); // "st-good"
Role roleOf(State state);           // for its icon and its text
Role tintOf(State state);           // behind it
// What it is called where the thing itself has no better word: "in order", "look at it" …
QString stateWord(State state);

} // namespace tally::ui
