// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What one use of some terms covers in a bundle. Terms that cover the same with as many units are one shape.
#pragma once

#include "licence/allocation.h"

namespace tally::licence {

struct Shape
{
    std::vector<Index> terms, purchases;
    // For each part: the sets of atoms that one use may cover there; empty: none.
    std::vector<std::vector<std::uint64_t>> masks;
    std::vector<std::int64_t> unitsPerUse; // for each part, when a use begins with it
    std::vector<bool> isFree;              // parts that a use takes along beside the number below
    std::int64_t mostParts = 1;            // that one use covers together
    bool secondsArePortable = false;       // all but one of them must be portable
    std::int64_t copiesPerUnit = kAll;     // on a part
    // For each part: whether it is the holder, whom every use must cover; empty: anybody may be first.
    std::vector<bool> holders;

    std::int64_t unitsOf(std::size_t part, std::uint64_t mask) const;
};

std::vector<Shape> shapesOf(const Scene &scene, const Holdings &holdings, const std::vector<Terms> &purchases,
                            const Bundle &bundle);

} // namespace tally::licence
