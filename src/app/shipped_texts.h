// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The definitions that a program brings along (classes, relationship types, precedence), and how those of a
// newer program enter an older register.
#pragma once

#include "app/register.h"

#include <string>
#include <vector>

namespace tally::app {

// As they stand in a new register.
std::vector<model::DefinitionRow> shippedTexts();

struct DifferingDefinition
{
    std::string kind, name;
};
// Shipped definitions of which this register has another text, or none.
std::vector<DifferingDefinition> differingDefinitions(const estate::Estate &estate);

// Takes the program's texts into the register as one operation of kind "upgrade". What the organisation
// edited stays, and so does whatever an older program still ships: a text that was in force here once does
// not come back. No number: nothing to take. A Conflict names items that the new texts would no longer
// describe; nothing is taken then.
Result<std::optional<OperationNumber>> takeShippedTexts(Register &opened, JobContext &job);

} // namespace tally::app
