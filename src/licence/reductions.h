// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is settled before anything competes for units (6.4 of the study; each keeps an optimum): a
// device-locked lot covers its own device, an unlimited lot everything within its scope.
#pragma once

#include "licence/demand.h"

namespace tally::licence {

// Takes the atoms that are settled out of their parts.
void settle(const Scene &scene, const Holdings &holdings, std::vector<Part> &parts,
            std::vector<Settled> &settled);

} // namespace tally::licence
