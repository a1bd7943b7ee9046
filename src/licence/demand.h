// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What has to be covered in one family, collapsed: bundles of what one unit may cover together (the copies on
// a device, the devices of a person, the machines of a host), and classes of bundles that look the same to
// every lot.
#pragma once

#include "licence/terms.h"

#include <vector>

namespace tally::licence {

// One copy to cover; or, without an installation, a seat, a required companion or another need.
struct Atom
{
    Release release;
    Index installation = kNone;
};

// What is on one device, or what a person or an organisation needs without a device.
struct Part
{
    Index device = kNone, person = kNone;
    Place place;
    bool isPortable = false;
    bool isNamed = false; // some lot is bound to its device or person: like no other
    std::int64_t units =
        0; // counted elsewhere (peak, measure, people): units of the one atom; 0: not counted
    std::vector<Atom> atoms; // at most 64, by release
};

using Bundle = std::vector<Part>;

struct DemandClass
{
    std::vector<Bundle> members; // alike but for who they are, in the order of their ids; parts in one order
};

// What is covered without competing for units, or excluded.
struct Settled
{
    Part part;         // with the atoms concerned
    Index lot = kNone; // kNone: excluded
    std::int64_t units = 0;
};

struct Demand
{
    std::vector<DemandClass> classes; // in an order that depends on no row's position
    std::vector<Settled> settled;
};

// The rows of a family, in an order that depends on no row's position.
struct Family
{
    std::vector<Index> products;
    std::vector<Index> installations, seats, sessions, accesses, measures;
};

// `withCandidates` false: as if the candidates of reclaim were gone.
Family familyOf(const Scene &scene, std::vector<Index> products, bool withCandidates);

Demand demandOf(const Scene &scene, const Family &family, const Holdings &holdings);

} // namespace tally::licence
