// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Products that rules of recognition name and the register does not hold yet, made like any other source's.
#pragma once

#include "app/register.h"
#include "recognise/plan.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace tally::app {

struct MadeProducts
{
    model::OperationDraft draft;         // changes alone
    std::map<std::string, ItemId> items; // by recognise::subjectOf(); negative: new
};

// Matched with the products that there are; what is there already is taken, or brought up to date. What is
// new has ids below `below` (0, or the lowest of a draft that this one joins).
Result<MadeProducts> makeProducts(Register &opened, const std::vector<recognise::NamedProduct> &wanted,
                                  std::int64_t below, JobContext &job);

} // namespace tally::app
