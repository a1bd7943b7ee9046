// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Text is UTF-8 in std::string everywhere below the window.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tally::text {

std::string_view trimmed(std::string_view text); // blanks, tabs, line ends, NUL and no-break spaces at both ends
bool isValidUtf8(std::string_view bytes);
// Replaces each malformed sequence by U+FFFD.
std::string sanitisedUtf8(std::string_view bytes);
// For comparing and searching: case folded, accents and width removed ("Téléphone" -> "telephone").
std::string folded(std::string_view text);
std::string lowerAscii(std::string_view text);
std::string upperAscii(std::string_view text);
std::vector<std::string_view> split(std::string_view text, char separator);
std::string join(const std::vector<std::string> &parts, std::string_view separator);
// Edits that turn one into the other, giving up above `limit` (then limit + 1): for "did you mean".
int editDistance(std::string_view a, std::string_view b, int limit);
// The nearest of `known` to what was typed (its beginning, or few edits away), or empty when none is near.
std::string nearest(std::string_view typed, const std::vector<std::string> &known);
std::string hex(std::string_view bytes); // lower case
// Empty when the text is no even number of hexadecimal digits (and for the empty text).
std::string fromHex(std::string_view text);

} // namespace tally::text
