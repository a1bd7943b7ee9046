// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a decision about a finding writes: the values that it records as a person's word, the change that it
// raises, and the record of the decision itself. A pure function; reconcile/record_plan.h makes the draft.
#pragma once

#include "audit/finding.h"
#include "core/result.h"
#include "estate/estate.h"
#include "reconcile/merge.h"
#include "reconcile/record_plan.h"

#include <optional>
#include <string>
#include <vector>

namespace tally::audit {

struct Choice
{
    Action action = Action::Ignore;
    std::optional<model::AttributeValue> value; // Correct, in the attribute's type; references are ids
    std::optional<Day> until;                   // Ignore and Look; none: for good
    std::string reason;
    ItemId item;                  // SameAs
    ItemId assigned;              // Look: a person
    ItemId lead;                  // Merge; 0: the one with the better evidence
    reconcile::MergeChoices keep; // Merge: whose value is taken
};

// One line of what would be recorded.
struct DecidedLine
{
    std::string finding, name, attribute; // attribute empty: none changes
    std::string before, after;            // as people read them
};

struct DecisionPlan
{
    std::vector<reconcile::RecordEdit> edits;
    std::vector<reconcile::HeldChoice> held;
    std::vector<std::pair<ItemId, ItemId>> merges; // leader first
    std::vector<DecidedLine> lines;
};

// The attribute that "correct" sets: the finding's own, of a thing that is missing its status. Empty: none.
std::string correctedAttribute(const Finding &finding);

// What the decision rests on is as it was when the finding was made of `seen`. Conflict, naming the finding:
// an item has ended, shows another value of the attribute, or somebody has decided meanwhile.
Outcome checkStands(const estate::Estate &seen, const estate::Estate &now, const Finding &finding);

// Adds to the plan. Usage: such a finding cannot be decided so, or something is missing for it.
Outcome decide(const estate::Estate &estate, const Finding &finding, const Choice &choice,
               DecisionPlan &onto);

} // namespace tally::audit
