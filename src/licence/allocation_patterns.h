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
    std::vector<std::vector<std::int64_t>> counts;             // of each class and pattern
    std::vector<solve::VertexCover> covers;                    // of each web
    std::vector<std::pair<std::uint32_t, std::int64_t>> lifts; // arcs of joint upgrades, and their share
    Proof proof = Proof::Optimal;
    std::int64_t leastPrice = 0; // proven
};

// Whether there is anything to choose.
bool hasChoice(const Problem &problem);
// Upgrades that give no more than their quantity to several owners together: no flow can say that.
bool hasJointLifts(const AllocationNetwork &network, const Holdings &holdings);
PatternChoice choosePatterns(const Holdings &holdings, const Problem &problem,
                             const AllocationNetwork &network, std::int64_t nodeLimit);

} // namespace tally::licence
