// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words that a title's name is made of beside the product's: architectures, languages, editions,
// versions.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tally::recognise {

bool isArchitecture(std::string_view word); // "x64", "32-bit", "noarch"
// "en-us", "x-none"; a language by its name or its three letters only where `alone`, at the end of a title.
bool isLanguage(std::string_view word, bool alone);
bool isLegalForm(std::string_view word);
bool isNoise(std::string_view word); // "edition", "version", "for" at an end

// "2019", "11.0.2", "cs6", "v7", "2015-2022"; not "365".
bool isVersion(std::string_view word);
bool isYear(std::string_view word);
// "r2", "sp1", "u3": what belongs to the version before it.
bool isVersionSuffix(std::string_view word);

// The longest edition that begins at words[at]: how many words it has, and how it is written. 0: none.
struct FoundEdition
{
    std::size_t words = 0;
    std::string_view edition;
};
FoundEdition editionAt(const std::vector<std::string> &words, std::size_t at);

} // namespace tally::recognise
