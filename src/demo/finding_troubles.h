// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an audit of the council finds: values that a person recorded otherwise, PCs that moved, disks in other
// PCs, devices that nobody knows, things seen twice and things seen after their end. Fixed shares of the PCs,
// without a draw, so that nothing else of the council changes.
#pragma once

#include "demo/computers.h"
#include "demo/ledger.h"
#include "demo/people_places.h"

namespace tally::demo {

struct FindingTroubles
{
    Ledger &ledger;
    const PeopleAndPlaces &council;
    Computers &computers;
};

// Operations of its own, on that day.
Outcome addFindingTroubles(const FindingTroubles &of, Day day);

} // namespace tally::demo
