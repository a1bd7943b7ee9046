// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the command "disposal" prints, in JSON and for people.
#pragma once

#include "app/disposing.h"
#include "cli/context.h"
#include "cli/json.h"

#include <vector>

namespace tally::cli {

Json refusalJson(const disposal::Refusal &refusal); // code, name, subject, why, remedy
Json verdictJson(const disposal::JudgedRow &row);   // file, row, medium, level, primary, codes, status …
Json stepJson(const app::DisposalStep &step);       // operation, state, done, refused, evidence, checkpoint
void printStep(Context &context, const app::DisposalStep &step);
// Refused alone: of the person or of what the register holds; among others: found wanting.
Exit exitOf(const app::DisposalStep &step);

} // namespace tally::cli
