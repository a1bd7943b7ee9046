// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the search box compares keys, and where in a text it found something. Pure functions of text.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tally::estate {

// Folded, without blanks, hyphens, colons, dots, underscores and slashes: "PF2X-9m1a" is "pf2x9m1a".
std::string keyForm(std::string_view text);
// Of a key form: what the eye mixes up is one (0 and o, 1 and i and l, 5 and s, 8 and b, 2 and z).
std::string confusableForm(std::string_view key);

// The bytes of `text` (begin, length) that bytes [at, at + length) of its folded form come from.
std::pair<std::size_t, std::size_t> rangeInText(std::string_view text, std::size_t at, std::size_t length);
// The same of its key form.
std::pair<std::size_t, std::size_t> rangeInKey(std::string_view text, std::size_t at, std::size_t length);

enum class ListKind
{
    None,   // one thing is asked for
    Lines,  // lines or cells: surely a list
    Commas, // perhaps a list, perhaps "Smith, John"
    Blanks  // a list when every word is a key
};
struct ListText
{
    ListKind kind = ListKind::None;
    std::vector<std::string> entries; // trimmed, none empty; two at least
};
ListText listIn(std::string_view text);

} // namespace tally::estate
