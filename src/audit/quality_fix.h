// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a rule's fix would do to each of its violations. It is recorded as one operation (app/quality.h).
#pragma once

#include "audit/quality.h"

#include <map>
#include <string>
#include <vector>

namespace tally::audit {

struct FixRow
{
    ItemId item;
    std::map<std::string, std::string> set; // as a person writes it; references as #id, unknown as "?"
    bool end = false;
};
struct FixLeft // what cannot be mended by rule
{
    ItemId item;
    std::string why;
};
struct FixPlan
{
    std::vector<FixRow> rows;
    std::vector<FixLeft> left;
};

// Usage: the rule has no fix.
Result<FixPlan> planFix(const Quality &quality, std::size_t rule);

// What somebody changed since the plan was made of `seen` goes from its rows to what is left: values that it
// would set, any of an item that it would end. True when anything did.
bool holdOut(FixPlan &plan, const estate::Estate &seen, const estate::Estate &now);

} // namespace tally::audit
