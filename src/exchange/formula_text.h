// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Text that a spreadsheet would run as a formula. What begins with = + - @ (a tab or a carriage return too)
// is written with an apostrophe before it, and so is text that begins with apostrophes before one of these;
// reading takes one off, so that what is written and read again is the same text.
#pragma once

#include <string_view>

namespace tally::exchange {

inline bool looksLikeFormula(std::string_view text)
{
    const std::size_t first = text.find_first_not_of('\'');
    return first != std::string_view::npos &&
           std::string_view("=+-@\t\r").find(text[first]) != std::string_view::npos;
}

inline std::string_view withoutFormulaGuard(std::string_view text)
{
    return text.starts_with('\'') && looksLikeFormula(text) ? text.substr(1) : text;
}

} // namespace tally::exchange
