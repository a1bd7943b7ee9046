// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Data centres, network and business systems of the council, related so that impact has something to say:
// redundant cores and power, clusters that need a share of their hosts, databases in pairs, and a few single
// points of failure that nobody meant.
#pragma once

#include "demo/ledger.h"
#include "demo/people_places.h"
#include "demo/random.h"

#include <vector>

namespace tally::demo {

struct Services
{
    std::vector<ItemId> accessSwitches;           // by number
    std::vector<std::vector<std::size_t>> atSite; // switches of a shared site
    std::vector<ItemId> applications;
};

// Everything but the people's use of it; within an open operation.
Services buildServices(Ledger &ledger, Random &random, const PeopleAndPlaces &council, std::int64_t pcs);
// Who uses what: applications by department, and printers and phones.
void connectPeople(Ledger &ledger, Random &random, const PeopleAndPlaces &council, const Services &services);
void addContracts(Ledger &ledger, Random &random, const PeopleAndPlaces &council, const Services &services);
// The PC at this site hangs on one of its switches; nothing for a home.
ItemId switchFor(const Services &services, std::size_t site, std::size_t number);

} // namespace tally::demo
