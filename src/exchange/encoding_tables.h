// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace tally::exchange {

// The 128 characters of bytes 0x80 to 0xFF; empty for a name that is not known (lower case, without "-", "_"
// and blanks). ISO-8859-1 is read as Windows-1252, as browsers do: its control characters mean nothing in a
// text.
std::span<const char16_t> upperHalfOf(std::string_view plainName);

} // namespace tally::exchange
