// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Money is integer pence; text is pounds.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tally {

using Pence = std::int64_t;

// "1234.56", "£1,234.50", "$12.58", "500"; two decimals at most, nothing when it is no such amount.
std::optional<Pence> parseMoney(std::string_view text);
std::string formatMoney(Pence pence); // "1,234.56"

} // namespace tally
