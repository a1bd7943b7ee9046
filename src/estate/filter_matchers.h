// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Conditions and matchers from functions, for filter_conditions.cpp.
#pragma once

#include "estate/filter_conditions.h"

#include <functional>

namespace tally::estate {

ConditionPtr condition(std::function<MatcherPtr(const Estate &)> bindTo, Reach reach = {});

// `part`: what of an installation the test looks at, and nothing else; for an item it does not matter.
// Without `judge` the test always knows.
MatcherPtr matcher(const Estate &estate, Part part, std::function<bool(const Subject &)> test,
                   std::function<Truth(const Subject &)> judge = {});

} // namespace tally::estate
