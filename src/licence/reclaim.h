// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Unused software that could be given back, and the cases by which it is: a unit is free only when an
// inventory no longer finds the program, and the organisation that paid for it keeps its title. Pure
// functions.
#pragma once

#include "licence/position.h"
#include "licence/scene_reading.h"

#include <optional>
#include <string>
#include <vector>

namespace tally::licence {

enum class CaseState : std::uint8_t
{
    Notified, // its user is asked
    Objected,
    Approved, // to be removed
    Removed,  // an inventory no longer found it
    Kept
};
std::string_view wordOf(CaseState state);

struct ReclaimCase
{
    ItemId item, product, device, person;
    std::string name;
    CaseState state = CaseState::Notified;
    std::optional<Day> openedOn, answerUntil, lastUsedOn, removedOn;
    std::string objection;
    ItemId title, redistributedTo; // organisations; 0: none
    std::optional<std::int64_t> chargePence;

    bool isOpen() const { return state != CaseState::Removed && state != CaseState::Kept; }
    bool isInstalled = false;     // by what is known of the device
    std::optional<Day> goneBy;    // the first look at the device since the case began found it gone
    std::optional<Day> usedSince; // used again after the case began
    bool isOverdue(Day on) const { return state == CaseState::Notified && answerUntil && *answerUntil < on; }
};
// By id.
std::vector<ReclaimCase> reclaimCases(const estate::Estate &estate, const SceneReading &reading);

struct ReclaimCandidate
{
    Index installation = kNone, product = kNone, device = kNone; // of the scene
    std::optional<Day> lastUsedOn;                               // nothing: never since it was metered
    ItemId title;               // who owns the licence that covers it now; 0: nothing covers it
    bool isRedeployable = true; // false: the licence never leaves the device
};
// Without those that a case is open for; by product, the longest unused first.
std::vector<ReclaimCandidate> reclaimCandidates(const SceneReading &reading, const Position &position,
                                                const std::vector<ReclaimCase> &cases);

// What a step makes of a case. Usage: it is not open to that step. Conflict: an inventory still finds the
// program, or none has looked since.
enum class CaseStep : std::uint8_t
{
    Approve,
    Object,
    Keep,
    Close
};
Result<CaseState> stepCase(const ReclaimCase &of, CaseStep step);

} // namespace tally::licence
