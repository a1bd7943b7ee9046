// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One cost, one run of LEMON's network simplex. Its only user is min_cost_flow.cpp: LEMON 1.3.1 does not
// compile as C++20, so it has a file of its own.
#pragma once

#include "solve/min_cost_flow.h"

namespace tally::solve {

struct SimplexAnswer
{
    bool isOptimal = false;
    std::vector<std::int64_t> flow, potentials;
};

// `bounds` are the arcs' bounds of this run.
SimplexAnswer runNetworkSimplex(std::uint32_t nodes, const std::vector<FlowArc> &bounds,
                                const std::vector<std::int64_t> &supply,
                                const std::vector<std::int64_t> &cost);

} // namespace tally::solve
