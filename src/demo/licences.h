// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Licences of the council with what an asset manager meets: agreements, lots of departments and of the
// council, second copies, upgrades, evidence that is missing, cover that lapsed, a machine licence whose PC
// is gone, programs that nobody starts, and a few shortfalls. Draws no random numbers.
#pragma once

#include "demo/quality_troubles.h"

namespace tally::demo {

// Operations of the last day, each opened and closed.
Outcome addLicences(const Whole &whole, Day day);

} // namespace tally::demo
