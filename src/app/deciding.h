// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Decisions about findings, one or many, as one operation.
#pragma once

#include "app/register.h"
#include "audit/decision.h"

namespace tally::app {

struct DecideResult
{
    std::optional<OperationNumber> operation; // none: a dry run, or it is so already
    std::vector<audit::DecidedLine> lines;
    std::vector<Error> refused;     // findings that cannot be decided so; the others are
    std::vector<Error> wouldRefuse; // of a dry run: why the register would not record the whole
};

struct DecideOptions
{
    bool dryRun = false;
    // Of many a refused one is left out and told; of one it is the error.
    bool leaveOut = false;
    // The estate that the findings were made of: what has changed since is a Conflict. Null: not asked.
    estate::EstatePtr seen = nullptr;
};

// Merges are part of the same operation, whose kind is "merge" then. Two merges that touch the same thing
// cannot be one operation: the later one is refused, and can be decided next.

Result<DecideResult> decideFindings(Register &opened, const std::vector<audit::Finding> &findings,
                                    const audit::Choice &choice, const DecideOptions &options,
                                    JobContext &job);

// The value that "correct" sets for the finding, as a person writes it.
Result<model::AttributeValue> correctedValue(const estate::Estate &estate, const audit::Finding &finding,
                                             const std::string &typed);

} // namespace tally::app
