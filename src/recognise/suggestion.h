// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Products that an unknown title may be, by likeness of the names: for a person to confirm, never by itself.
#pragma once

#include "recognise/recogniser.h"

#include <cstddef>
#include <string>
#include <vector>

namespace tally::recognise {

struct Suggestion
{
    NamedProduct product;
    ItemId item;         // 0: none of the register yet
    double likeness = 0; // 0 to 1
};

// Compares by pairs of letters, publisher, and the version and edition that both names have; built once,
// asked for many titles.
class Suggestions
{
public:
    Suggestions(const Rules &rules, const RegisterProducts &products);
    // The likest first, at most `most`, none below the least likeness that helps.
    std::vector<Suggestion> of(const NormalisedTitle &title, std::size_t most) const;

private:
    struct Candidate
    {
        NamedProduct product;
        ItemId item;
        std::string publisher, version, edition; // version and edition: as its own name has them
        std::vector<std::uint16_t> pairs;        // sorted
    };
    std::vector<Candidate> m_candidates;
};

} // namespace tally::recognise
