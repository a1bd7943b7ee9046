// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The optimum of C3 by trying everything: each copy with each offer that may cover it. For small scenes of
// per-device lots and suites with versions, pools, reserves, scopes and prices; its rules are written anew,
// from the study.
#pragma once

#include "licence/position.h"

#include <vector>

namespace tally::licence {

struct BruteAnswer
{
    std::int64_t price = 0, value = 0, lent = 0;
    std::vector<std::int64_t> used;   // of each lot
    std::vector<std::int64_t> bought; // of each product; one of several plans may be given
};

BruteAnswer tryEverything(const Scene &scene, View view);

} // namespace tally::licence
