// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Other precedence rules, seen over all stored claims before they are taken, and taken as one operation: the
// rule and the values that follow from it. The engine is reconcile/rule_preview.h.
#pragma once

#include "app/register.h"
#include "reconcile/rule_preview.h"

#include <optional>
#include <string>

namespace tally::app {

// The rules as they would stand with the definition `text`; one of its name is replaced. InvalidInput names
// what cannot be read and a class that there is not.
Result<reconcile::Precedence> precedenceWith(const estate::Estate &estate, const std::string &text);

struct PrecedenceTrial
{
    std::string name; // of the definition
    reconcile::RulePreview preview;
};

// `text`: a definition of kind "precedence" (docs/precedence.md). InvalidInput names what cannot be read.
// Cancelled when the job says so.
Result<PrecedenceTrial> tryPrecedence(Register &opened, const std::string &text, JobContext &job);

struct PrecedenceAdopted
{
    OperationNumber operation = 0;
    PrecedenceTrial trial; // what it changed
};

// Conflict: the register holds this rule already, or other values would change than those that were `seen`.
Result<PrecedenceAdopted> adoptPrecedence(Register &opened, const std::string &text,
                                          const std::string &reason, JobContext &job,
                                          const reconcile::RulePreview *seen = nullptr);

} // namespace tally::app
