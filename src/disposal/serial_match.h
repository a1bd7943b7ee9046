// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Serial, tag and seal numbers as people, tools and spreadsheets write them, compared.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tally::disposal {

constexpr int kNearDistance = 2;        // edits
constexpr std::size_t kToolsCutAt = 16; // fields of tools are this long at least
constexpr std::size_t kSafeLength = 8;  // from here two edits leave enough that agrees

// Upper case, letters A to Z and digits alone: "WD_wcc3-1" -> "WDWCC31".
std::string canonicalSerial(std::string_view text);
std::string withoutLookAlikes(std::string canonical);      // "OIL" -> "011"
std::string_view withoutZeros(std::string_view canonical); // those at the beginning; of the argument

enum class Likeness
{
    Same,
    LookAlike, // 0 and O; 1, I and L; 5 and S; 8 and B; 2 and Z
    Swapped,   // two neighbours in the other order
    Edited,    // one or two characters otherwise
    ZerosLost, // zeros at the beginning, as spreadsheets drop them
    Cut,       // the one is the beginning of the other, and as long as a tool's field
    Different
};
std::string_view inWords(Likeness likeness);

// Of two numbers; both canonical.
struct Comparison
{
    Likeness likeness = Likeness::Different;
    int distance = 0;                                   // Damerau-Levenshtein; 3: more than two
    std::string left, right;                            // canonical
    std::vector<std::size_t> leftDiffers, rightDiffers; // places of the characters that differ
};
Comparison compareSerials(std::string_view left, std::string_view right);

// So like that a person should look; never enough to bind. Short numbers must agree in more.
bool isNear(const Comparison &comparison);

} // namespace tally::disposal
