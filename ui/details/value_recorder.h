// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Records one value of one item, unless somebody else changed that value since it was read: then both are
// told and nothing is recorded.
#pragma once

#include "core/date.h"
#include "core/ids.h"
#include "core/result.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>
#include <string>

namespace tally::ui {

class Session;

struct WantedValue
{
    ItemId item;
    std::string attribute;
    std::string value;       // as app::Register::set takes it
    std::string readAs;      // estate::displayAt when the field was opened
    QString shown;           // as a person reads it
    QString what;            // "Set Custodian of AC-10533"
    bool overTheirs = false; // record it whatever others recorded since
};

// What both recorded.
struct Clash
{
    QString who;
    Instant when = 0;
    QString reason;
    QString was, theirs;
};

struct RecordedValue
{
    std::optional<OperationNumber> operation; // none: it was so already, or nothing was recorded
    std::optional<Error> error;
    std::optional<Clash> clash;
};

void recordValue(Session &session, QObject *context, const WantedValue &wanted,
                 const std::function<void(const RecordedValue &)> &done);

} // namespace tally::ui
