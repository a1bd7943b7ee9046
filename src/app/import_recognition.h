// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An import says at once what the titles of software are that it brings: part of its own operation, so that
// one undo takes both back. Titles that the register knows already are left as they stand.
#pragma once

#include "app/register.h"

#include <cstdint>

namespace tally::app {

// Adds the recognition of the plan's new titles, and the products that it needs, to the plan's draft. Its
// reports and counts stay those of the files.
Outcome recogniseNewTitles(Register &opened, const estate::Estate &estate, reconcile::ImportPlan &plan,
                           JobContext &job);

// Titles of an import that were new.
struct ImportedTitles
{
    std::int64_t recognised = 0; // their product is known
    std::int64_t unknown = 0;    // it is not
};

// Of an import that was recorded or, in a dry run, would be. `estate`: the register after it.
ImportedTitles importedTitles(const Register::ImportResult &result, const estate::Estate &estate);

} // namespace tally::app
