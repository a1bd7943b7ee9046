// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which lines of an earlier position still hold for another scene. Internal to the module.
#pragma once

#include "licence/position.h"

#include <vector>

namespace tally::licence {

struct KeptLines
{
    std::vector<Line> lines;                 // naming the rows of the new scene
    std::vector<std::vector<Index>> changed; // the other families of the new scene
};
KeptLines keepLines(const Scene &scene, const Scene &before, const Position &was);

} // namespace tally::licence
