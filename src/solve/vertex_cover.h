// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cheapest choice of ends by which every pair has one of its two ends chosen: a minimum cut, so it is
// exact.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

namespace tally::solve {

struct VertexCover
{
    std::vector<bool> left, right; // chosen
    std::int64_t weight = 0;
};

// Weights are positive; pairs name a left and a right end.
VertexCover cheapestCover(const std::vector<std::int64_t> &left, const std::vector<std::int64_t> &right,
                          const std::vector<std::pair<std::uint32_t, std::uint32_t>> &pairs);

} // namespace tally::solve
