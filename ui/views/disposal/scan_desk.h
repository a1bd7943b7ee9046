// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a label that is read while packing means: a container is opened, a thing goes into it, the container
// read again is closed, and the next number is its seal. Pure: what is wrong is said before anything is
// recorded.
#pragma once

#include "disposal/event.h"
#include "disposal/scene.h"

#include <QString>

#include <optional>

namespace tally::ui {

struct PackingState
{
    ItemId container; // 0: none is open
    bool asksSeal = false;
};

struct ScannedLabel
{
    PackingState next;
    std::optional<disposal::Event> event; // to be recorded; then `next` holds
    bool isWrong = false;
    QString words;
};

ScannedLabel readLabel(const disposal::Scene &scene, const PackingState &state, const QString &label);

} // namespace tally::ui
