// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Things that hang together.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

namespace tally::solve {

// The connected components of 0 … count-1 under the links: each sorted, by their first member.
std::vector<std::vector<std::uint32_t>>
components(std::uint32_t count, const std::vector<std::pair<std::uint32_t, std::uint32_t>> &links);

} // namespace tally::solve
