// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which letter decides what, here and in all that is told of it.
#pragma once

#include "audit/finding.h"

#include <QKeySequence>
#include <QString>

#include <span>

namespace tally::ui {

struct FindingKey
{
    audit::Action action;
    const char *id; // of the action: "findings.accept"
    const char *icon;
    bool alike; // Shift and the letter: for all like it
};

std::span<const FindingKey> findingKeys();
QKeySequence keysOf(const FindingKey &key);
QString textOf(const FindingKey &key); // in menus
QString tipOf(const FindingKey &key);

} // namespace tally::ui
