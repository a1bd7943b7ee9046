// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What may be done next with a thing, a medium, an order …: the events that start from where it stands, and
// why the others do not. Roles and the two sides of a duty are judged when the event is taken.
#pragma once

#include "disposal/event.h"
#include "disposal/scene.h"

#include <QString>

#include <vector>

namespace tally::ui {

// What events are of: items of one kind. Empty: of the register (a new order, an import).
struct StepSubjects
{
    disposal::SubjectKind kind = disposal::SubjectKind::None; // Line for things whose disposal has begun
    std::vector<ItemId> items;
    QString words; // "PC-01", "3 things"

    std::vector<std::string> keys() const; // "#12"
};

struct StepChoice
{
    const disposal::EventSpec *event = nullptr;
    StepSubjects of;
    QString whyNot; // empty: it may be taken
};

// Of one kind; those that may be taken first, in the order of the process.
std::vector<StepChoice> stepChoices(const disposal::Scene &scene, const StepSubjects &of);

} // namespace tally::ui
