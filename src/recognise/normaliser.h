// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A raw software title taken apart: what names the product, and beside it version, edition, architecture and
// language, which are read before they are taken out (licence.md section 4.2). Pure; done once for each
// distinct title. A change of what comes out is a new number, because rules are written against it.
#pragma once

#include <string>
#include <string_view>

namespace tally::recognise {

inline constexpr int kNormaliserVersion = 1;

// Texts folded (core/text.h) unless it says otherwise; empty: none found.
struct NormalisedTitle
{
    std::string name;      // without marks, architecture and language: "microsoft office standard 2019"
    std::string base;      // without versions too: "microsoft office standard"
    std::string family;    // without editions too: "microsoft office"
    std::string publisher; // cut at its legal form: "microsoft"
    std::string version;   // in the name, as people write it: "2019", "2012 R2", "CS6"
    std::string edition;   // in the name, as it is written here: "Professional Plus"
    std::string column;    // the version beside the name, as it came
    std::string architecture, language;
    bool isPackage = false; // named and numbered as Linux distributions do: "libfoo1:amd64", "1:2.3-4.el9"
};

NormalisedTitle normalise(std::string_view name, std::string_view version, std::string_view publisher,
                          std::string_view architecture);

// The publisher alone: without web address, legal form and what follows it.
std::string normalisedPublisher(std::string_view publisher);

// Whether a publisher's name holds the word as a word of its own ("the vim project" holds "vim").
bool holdsWord(std::string_view text, std::string_view word);

// Whether the text is one of the distributions that build packages of others' free software.
bool isDistribution(std::string_view normalisedPublisher);

} // namespace tally::recognise
