// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How many bundles of each class are covered in which way: an integer programme over the allocation's
// network.
#pragma once

#include "licence/allocation_network.h"

namespace tally::licence {

struct PatternChoice
{
    std::vector<std::vector<std::int64_t>> counts; // of each class and pattern
    std::vector<solve::VertexCover> covers;        // of each web
    Proof proof = Proof::Optimal;
    std::int64_t leastPrice = 0; // proven
};

// Whether there is anything to choose.
bool hasChoice(const Problem &problem);
PatternChoice choosePatterns(const Holdings &holdings, const Problem &problem,
                             const AllocationNetwork &network, std::int64_t nodeLimit);

} // namespace tally::licence
