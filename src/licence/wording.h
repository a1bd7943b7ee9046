// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A position in plain English: for the command line and for what is kept in files. The window words it
// itself.
#pragma once

#include "licence/position.h"
#include "licence/scene_reading.h"

#include <string>

namespace tally::licence {

std::string labelOf(const Product &product); // "Office Pro Plus"; the edition behind the name
std::string_view wordOf(View view);
std::string_view wordOf(Right right); // "downgrade"
std::string_view wordOf(Grade grade);
std::string_view wordOf(Absence why);
// What a demand of the metric is, for one and for several: "installation", "installations".
std::string demandWord(Metric metric, std::int64_t count);

// "downgrade 2021 to 2019", "second copy", "lent by Highways".
std::string howServed(const Scene &scene, const Assignment &assignment);
// "43 devices; only L1, L2 with 40 units can cover them; 3 missing".
std::string reasonOf(const Scene &scene, const Line &line, const Shortage &shortage);
std::string reasonOf(const Scene &scene,
                     const Line &line); // all of them, "; and " between; empty: none short
std::string statusOf(const Line &line); // "optimal", "at least 3, at most 5"

std::string unitsWord(std::int64_t count); // "1 unit", "7 units"

} // namespace tally::licence
