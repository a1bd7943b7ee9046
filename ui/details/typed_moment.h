// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A point in time as people write it: a day (its end is meant), an instant, an operation, "now", "year end",
// "last operation". Pure.
#pragma once

#include "core/date.h"
#include "core/ids.h"

#include <QString>

namespace tally::ui {

struct Viewpoint;

struct TypedMoment
{
    QString when;       // as app::AsOf takes it; empty: now
    QString understood; // "Tue 31 Mar 2026, end of day"
    QString mistake;    // what is wrong and what to write; empty: nothing
    bool isDay = false;
};

// `newest`: the number of the newest operation; "last operation" is the point just before it.
TypedMoment momentOf(const QString &typed, Day today, OperationNumber newest);

// "31 March 2025, end of day", "operation 48,213", "12 Apr 2021 14:32"; "now".
QString momentWords(const QString &when);
// "As of 31 March 2025, end of day", "True on 31 March 2025, by what is known now"; empty for now.
QString viewpointWords(const Viewpoint &viewpoint);
// The same for a window's title: "As of 31 Mar 2025"; empty for now.
QString viewpointTitle(const Viewpoint &viewpoint);

} // namespace tally::ui
