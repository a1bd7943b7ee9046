// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the quality rules find in the council: who answers for services, what the security console reports,
// standard configurations, and the mistakes that creep into every register. Draws no random numbers, so that
// nothing else of the council depends on it.
#pragma once

#include "demo/computers.h"
#include "demo/ledger.h"
#include "demo/people_places.h"
#include "demo/services.h"
#include "demo/software.h"

namespace tally::demo {

struct Whole // all that was made
{
    Ledger &ledger;
    PeopleAndPlaces &council;
    Computers &computers;
    const Services &services;
    const SoftwareStock &software;
};

// Operations of the last day, each opened and closed.
Outcome addQualityTroubles(const Whole &whole, Day day);

} // namespace tally::demo
