// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The state machines of secure disposal (disposal study, section 6): media, lines (one thing on its way out),
// orders, containers, bays, movements, exceptions, holds and incidents. A state is what the last step of an
// object led to; nobody types it in. The store keeps the same table (schema/0007_disposal.sql) and refuses
// any other order, and one person on both sides of a duty.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tally::disposal {

// Before the first step of an object.
inline constexpr std::string_view kNew = "NEW";

struct Transition
{
    std::string_view step;     // "medium_accept"
    std::string_view from, to; // "medium_verified", "medium_accepted"
    std::string_view
        roles; // who may, with blanks between them; the first is acted in while no right is recorded
    std::string_view duties = {}; // "pair:side", with blanks between them: what the person takes with it
};

std::span<const Transition> transitions();
// Null: the step does not start from there.
const Transition *transition(std::string_view from, std::string_view step);
// Every step that starts from there.
std::vector<const Transition *> stepsFrom(std::string_view state);
// From no state of the machine does a step of this name start.
bool isStep(std::string_view step);

std::vector<std::string_view> rolesOf(const Transition &transition);
struct Duty
{
    std::string_view pair, side;
};
std::vector<Duty> dutiesOf(const Transition &transition);

// "medium_failed_locked" -> "failed_locked": the word that people and JSON see.
std::string_view stateWord(std::string_view state);

} // namespace tally::disposal
