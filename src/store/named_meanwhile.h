// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two imports at once that both make the site "Depot Lane", or the laptop of one serial number, since neither
// knew of the other's: no key forbids it, so the store looks, within the operation's transaction, whether
// what was recorded since the plan was made names the same. It compares what stands in the tables: a person's
// name is sealed with a salt of its own there, and two people of one name are never found.
#pragma once

#include "core/result.h"
#include "model/operation.h"

#include <string>
#include <string_view>
#include <vector>

namespace tally::store {

// Whether anything was recorded between the plan and the operation of this number; only then the questions
// are asked.
bool cameBetween(const model::OperationDraft &draft, OperationNumber number);
// Whether it must not be recorded then: what is taken through steps is guarded by all that the plan looked at
// (a hold on a medium, an open exception of its order), which its changes do not name.
bool standsAlone(const model::OperationDraft &draft);
Error plannedBefore(); // rule MEANWHILE: the plan is made again
// Each gives what the name is of (a class, a kind of number) and the name, where both the operation `number`
// and one after `plannedOn` begin it; the arguments say how these numbers stand in the statement: "?1",
// "$1::bigint".
std::vector<std::string> namedMeanwhileQueries(std::string_view plannedOn, std::string_view number);
Error namedMeanwhile(const std::string &what, const std::string &name);

} // namespace tally::store
