// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Stocktakes of the council with what they found: one of last year that is signed, one that awaits its
// signature, one part way. Without a draw, so that nothing else of the council changes.
#pragma once

#include "demo/computers.h"
#include "demo/ledger.h"
#include "demo/people_places.h"

namespace tally::demo {

struct CampaignsOf
{
    Ledger &ledger;
    const PeopleAndPlaces &council;
    Computers &computers;
};

// Operations of their own. A village has none.
Outcome addSignedCampaign(const CampaignsOf &of, Day signedOn);
Outcome addLastCampaigns(const CampaignsOf &of, Day day);

} // namespace tally::demo
