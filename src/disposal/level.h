// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which level a medium needs, and which one a run reached. Both are worked out from the policy's tables,
// never read from a label.
#pragma once

#include "disposal/medium_facts.h"
#include "disposal/policy.h"
#include "evidence/evidence.h"

#include <string>
#include <string_view>
#include <vector>

namespace tally::disposal {

struct Required
{
    Level level = Level::Destroy;
    bool riskAcceptable = false; // Cell::riskAcceptable
    bool perMember = false;      // no evidence for the whole suffices
    bool otherPartToo = false;
    bool outOfScope = false; // SECRET and above: nothing suffices here
    std::string cell;        // "SSD, C3, D3 (outside_reuse): purge"
};
Required required(const MediumFacts &medium, const Policy &policy);
// The row of the decision table that the medium stands in: "sed" where it encrypts by itself and all
// conditions of a cryptographic erase are on record.
MediumType decisionType(const MediumFacts &medium, const Policy &policy);

// Why something does not suffice.
struct Reason
{
    std::string code; // "EV-LEVEL"; empty: a warning
    std::string why, remedy;
};

// What is not on record or not true of what a cryptographic erase rests on, in words; empty: all hold.
// `model` is what the evidence says, for where the record has none.
std::vector<std::string> missingEncryptionConditions(const MediumFacts &medium, std::string_view model,
                                                     const Policy &policy);

struct Reached
{
    Level level = Level::None;       // with every condition met
    Level byTechnique = Level::None; // if coverage, hidden areas and encryption were as they should be
    std::vector<Reason> unmet;       // what keeps it from `wanted`; empty where that is reached
    std::string rule;                // "hdd overwrite: clear", and its source
};
// None where the run did not complete, or where data was written since.
Reached levelReached(const evidence::Row &row, const MediumFacts &medium, const Policy &policy, Level wanted);

} // namespace tally::disposal
