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
    Index access = kNone; // a pair of person and device
};

// What is on one device, or what a person or an organisation needs without a device.
struct Part
{
    Index device = kNone, person = kNone;
    Place place;
    bool isPortable = false;
    bool isNamed = false; // some lot is bound to its device or person: like no other
    // Where it runs: the physical machine (of a virtual one its host, else itself); where a metric asks for
    // it.
    Index host = kNone;
    // Counted otherwise than by copies (open sessions, a measure, processors): units that its atoms need
    // together; 0: not so. `raw` is what was counted before minima and factors.
    std::int64_t units = 0, raw = 0;
    // Of access: the pairs of each person, and of each device, as sets of atoms.
    std::vector<std::pair<Index, std::uint64_t>> people, devices;
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
    // Webs of access too large to be classes: their pairs, so many a part.
    std::vector<Bundle> webs;
    std::vector<Settled> settled;
};

// The rows of a family, in an order that depends on no row's position.
struct Family
{
    std::vector<Index> products;
    std::vector<Index> installations, seats, sessions, accesses, measures;
};
Family familyOf(const Scene &scene, std::vector<Index> products);
// Several of families(), or all: each row looked at once.
std::vector<Family> familiesOf(const Scene &scene, std::vector<std::vector<Index>> groups);
std::vector<Family> allFamilies(const Scene &scene);
// As if the candidates of reclaim were gone.
Family withoutCandidates(const Scene &scene, Family family);

// Sessions of a family open at once, in tokens, by product and place.
struct Peak
{
    struct Open
    {
        Index product = kNone;
        Place place;
        std::int64_t units = 0, sessions = 0;
    };
    std::vector<Open> open;
};
// The moments at which no other moment had as many of everything. At least one, maybe with nothing open.
std::vector<Peak> peaksOf(const Scene &scene, const Family &family);

Demand demandOf(const Scene &scene, const Family &family, const Holdings &holdings, const Peak &peak);

} // namespace tally::licence
