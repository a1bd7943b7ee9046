// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From the optimum of a family to its lines: who serves whom with which right, and every figure from those
// rows.
#pragma once

#include "licence/patterns.h"

namespace tally::licence {

// The lines of a family, by product and metric.
std::vector<Line> linesOf(const Scene &scene, const Family &family, const Holdings &holdings,
                          const Demand &demand, const PatternBook &book, const Allocation &allocation);

} // namespace tally::licence
