// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A report that waits for a person, side by side with the items that it may speak of. Pure functions of the
// estate.
#pragma once

#include "estate/estate.h"
#include "reconcile/held.h"

#include <map>
#include <string>
#include <vector>

namespace tally::app {

struct HeldCandidate
{
    ItemId item;                     // negative: made by the same import
    reconcile::ReportKey sameReport; // that makes it; empty: it is in the register
    std::string name;
    std::map<std::string, std::string> made; // what the import makes of it, as people read it
};

struct HeldThing
{
    reconcile::ReportKey key;
    ReportId report; // negative: of this import
    std::string name, className, why;
    std::vector<HeldCandidate> candidates;
    model::Attributes claims; // private values in clear text
    std::vector<model::SourceIdentifier> identifiers;
};

// Of a report that the register holds.
HeldThing heldThing(const reconcile::HeldReport &report, const estate::Estate &estate);

// One fact as the report has it and as each candidate has it.
struct ComparedFact
{
    std::string attribute, label;
    std::string said;               // as people read it; empty: nothing
    std::vector<std::string> known; // of each candidate, in their order
    std::vector<bool> agrees;       // both are known and say the same
    bool identifies = false;        // things of the class are told apart by it
};

// What identifies and is reported first, then what some side differs in, then the rest. Facts that no side
// knows are left out.
std::vector<ComparedFact> comparedFacts(const HeldThing &held, const estate::Estate &estate);

} // namespace tally::app
