// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How much speaks for two items being one thing.
#pragma once

#include "audit/scene.h"

namespace tally::audit {

struct Likeness
{
    int score = 0;                     // 0 … 100
    std::vector<std::string> evidence; // for and against
    std::vector<std::string> marks;    // what they share, for the digest
};

Likeness likenessOf(const Scene &scene, estate::Row a, estate::Row b);

// A serial number with what the eye confuses made equal: 0 O, 1 I L, 5 S, 8 B.
std::string withoutLookAlikes(std::string_view canonical);

} // namespace tally::audit
