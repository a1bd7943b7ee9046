// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Text on its way to a terminal: how much room it takes, and what must not get there.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace tally::text {

// Columns of a terminal: none for a combining mark, two for ideographs and pictures.
std::size_t displayWidth(std::string_view text);
// At most so many columns; what was cut ends in "…".
std::string cutToWidth(std::string_view text, std::size_t columns);
// One line that cannot steer the terminal: line ends and tabs become blanks; other control characters, marks
// that turn the direction of writing round and malformed bytes become U+FFFD.
std::string printable(std::string_view text);

} // namespace tally::text
