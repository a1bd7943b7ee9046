// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A finding: one difference between the register and what sources report, with its evidence and what a person
// decided about it. The key names the situation and not its values, so that the same situation has the same
// key in every run; the digest covers what a decision was made of, so that a decided finding comes back when
// that changes.
#pragma once

#include "core/date.h"
#include "core/ids.h"
#include "model/attributes.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tally::audit {

enum class FindingKind : std::uint8_t
{
    DisposedSeen,       // a thing that has ended was seen again: an alarm
    NotFound,           // recorded, and no source has seen it for longer than its rule allows
    SilentSource,       // one source no longer sees it, others do
    NotRecorded,        // seen, and no item, or none that anybody recorded
    Different,          // an inventory contradicts the word of a person or register
    Moved,              // the same of its site, person or name
    PartMoved,          // a disk, monitor or memory module went into another chassis
    PartGone,           // a disk or memory that was there is not any more
    Duplicate,          // two items that seem to be one
    UnexpectedSoftware, // neither in a standard configuration nor a recognised product
    Orphan,             // refers to something that has ended
    NoOwner,            // in use and nobody's
    Unapproved          // another value than the approved change says
};
inline constexpr std::size_t kFindingKinds = 13;

std::string_view nameOf(FindingKind kind);  // "not_found"
std::string_view labelOf(FindingKind kind); // "Recorded but not found"
std::optional<FindingKind> findingKindNamed(std::string_view name);
std::vector<std::string> findingKindNames(); // in the order of the enumeration

enum class Severity : std::uint8_t
{
    Low,
    Normal,
    High,
    Alarm
};
std::string_view nameOf(Severity severity); // "alarm"

enum class Action : std::uint8_t
{
    Accept,  // what was found becomes recorded, as a person's word
    Keep,    // what is recorded stays, as a person's word
    Correct, // neither: a third value
    Ignore,  // until a date, or for good, with a reason
    Change,  // a change request is raised
    Look,    // somebody is sent to look
    Merge,   // the items are one
    SameAs,  // a held report speaks of this item
    New      // a held report speaks of something new
};
std::string_view nameOf(Action action); // "accept"
std::optional<Action> actionNamed(std::string_view name);
// What can be decided about a finding of this kind.
std::span<const Action> actionsFor(FindingKind kind);

// What a person decided; an item of class finding_decision.
struct DecisionTaken
{
    ItemId record;
    Action action = Action::Ignore;
    std::optional<Day> until;
    std::string reason;
    std::string digest; // of the finding as it was
    ItemId change;      // that was raised
    ItemId assigned;    // who looks
};

struct Finding
{
    std::string key; // "differs:431:memory_mib:glpi-agent"
    FindingKind kind = FindingKind::Different;
    Severity severity = Severity::Normal;
    std::vector<ItemId> items; // that it is about, the first before all; none: of a report that is held
    ReportId report;           // held
    std::string name;          // of what it is about, for people
    std::string attribute;     // empty: it is not about one
    std::optional<model::AttributeValue> recorded, found; // references are ids
    std::string recordedText, foundText;                  // as people read them; empty: nothing
    std::string source;                                   // that found it; empty: the register itself
    std::optional<Instant> seenAt;                        // when that source saw it last
    std::optional<Day> since;                             // when it began, as far as is known
    std::optional<int> score;                             // of a duplicate, 0 … 100
    std::vector<std::string> evidence;                    // sentences
    std::string digest;                                   // 16 hexadecimal digits
    ItemId change;                                        // approved, that explains it
    ItemId room;                                          // that a stocktake saw it in, when its site is told
    std::optional<DecisionTaken> decision;                // also one that no longer covers it
    bool isOpen = true; // nobody decided it, or no longer as it is now, and no change explains it

    ItemId item() const { return items.empty() ? ItemId() : items.front(); }
};

// The digest of what a decision is about. Private texts must not be among the parts.
std::string digestOf(std::span<const std::string> parts);

} // namespace tally::audit
