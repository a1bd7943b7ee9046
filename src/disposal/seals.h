// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Seal numbers as they are read, and how two of them differ.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tally::disposal {

// "71; 72" or "71, 72": each trimmed, in order.
std::vector<std::string> sealsOf(std::string_view text);
// In words, with the nearest of those read and where it differs: "seal 4711 was not read; 4171 was: positions
// 2 and 3 are the other way round".
std::string sealDifference(const std::string &seal, const std::vector<std::string> &read);

} // namespace tally::disposal
