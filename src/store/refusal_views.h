// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The refusal views, written once a rule (schema/0003_refusals.sql), put together anew once a staged table:
// an edit of one item asks a server thirty questions and not two hundred, most of them about tables that hold
// nothing.
#pragma once

#include "store/migrations.h"

#include <string>
#include <vector>

namespace tally::store {

struct RefusalsOfTable
{
    std::string table;  // "item": what is asked when staged_item holds something; "operation" is always asked
    std::string select; // turn, code, what, owner, id
};

// In the order of the tables' names. Fails (Internal) when a view is not written as the others are: its
// branches begin at the line's start, are joined by lines "union all", and read a staged table
// (or what "moved_…" or "sealed_…" of it) first.
Result<std::vector<RefusalsOfTable>> refusalsByTable(const std::vector<Migration> &migrations, Engine engine);

} // namespace tally::store
