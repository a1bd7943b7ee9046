// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One medium, or one thing, through time: who had it and how far its sanitisation was, on one axis. A value;
// the drawing and the list are made of it.
#pragma once

#include "disposal/policy.h"
#include "disposal/scene.h"
#include "ui/theme/states.h"

#include <QString>

#include <vector>

namespace tally::ui {

struct AxisPart
{
    Instant from = 0, to = 0;
    QString words; // "carl, Holding area", "Unsanitised"
    State shape = State::Progress;
    bool isGap = false; // nobody had it
};

struct AxisStop
{
    enum class Lane
    {
        Custody,
        Sanitisation
    };
    Instant at = 0;
    Lane lane = Lane::Custody;
    QString words, who; // "Stored", "carl, custodian"
    QString more;       // reason, seal numbers …
    State shape = State::Info;
    OperationNumber operation = 0; // 0: of no step
};

struct CustodyAxis
{
    Instant from = 0, to = 0; // from = to: nothing has happened
    std::vector<AxisPart> custody, sanitisation;
    std::vector<AxisStop> stops; // the oldest first
    int gaps = 0;
};

// Up to `asOf`. A gap is longer than the tolerance of the policy.
CustodyAxis custodyAxis(const disposal::Scene &scene, ItemId item, const disposal::Policy &policy,
                        Instant asOf);
QString gapWords(Instant length); // "4 h", "2 d 3 h", "20 min"

} // namespace tally::ui
