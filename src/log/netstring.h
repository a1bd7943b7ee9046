// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Netstrings ("5:hello,"): fields that cannot run into each other, whatever they hold.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tally::log {

void appendNetstring(std::string &out, std::string_view bytes);
void appendNetstring(std::string &out, std::int64_t number); // its decimal digits
// Takes the first field off the front; nothing when it is not well formed (also: a length with leading
// zeros).
std::optional<std::string_view> takeNetstring(std::string_view &rest);

} // namespace tally::log
