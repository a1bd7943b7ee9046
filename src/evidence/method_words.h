// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Techniques, results and verification out of the words that tools and contractors use for them. A label of a
// level
// ("NIST 800-88 Purge") names no technique.
#pragma once

#include "evidence/evidence.h"

#include <optional>
#include <string>
#include <string_view>

namespace tally::evidence {

// By nwipe's own labels; Unknown for one that it does not have.
Technique techniqueOfNwipeMethod(std::string_view label);

// "HMG IS5 Enhanced overwrite", "ATA Secure Erase (enhanced)", "shredded to 6 mm"; Unknown where the words
// tell no technique or several.
Technique techniqueOf(std::string_view words);

// "Erased", "PASS", "Failed", "Aborted"; Unknown for other words, and for such as "Erased with exceptions"
// that hold both.
RunStatus statusOf(std::string_view words);

// "Full", "100 %", "sample 10 %", "None"
struct VerificationWords
{
    Verification verification = Verification::Unknown;
    std::optional<int> percent;
};
VerificationWords verificationOfWords(std::string_view words);

// "H-5" of "DIN 66399 H5"; empty: none is named.
std::string particleClassOf(std::string_view words);
// 6000 of "6 mm", "max. 6mm"; of "12 x 4 mm" the longer edge; nothing where no size is named.
std::optional<std::int64_t> particleMicrometresOf(std::string_view words);

} // namespace tally::evidence
