// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was decided about something held, in words.
#pragma once

#include "app/held_thing.h"

#include <QString>

namespace tally::ui {

// "the same as PC-1", "a new item", "left out".
QString decisionWords(const reconcile::HeldDecision &decision, const app::HeldThing *held);
// Whether the same decision makes sense for both: the same class and the same kind of question.
bool areAlike(const app::HeldThing &one, const app::HeldThing &other);
// The decision for one as it reads for another that is like it; nothing: it does not fit. A lone candidate
// stands for the lone candidate of the other.
std::optional<reconcile::HeldDecision>
decisionFor(const app::HeldThing &other, const reconcile::HeldDecision &decision, const app::HeldThing &one);

} // namespace tally::ui
