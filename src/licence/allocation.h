// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The allocation of supplies to classes of demand as a problem, and its optimum by C3.
#pragma once

#include "licence/demand.h"
#include "solve/min_cost_flow.h"
#include "solve/vertex_cover.h"

#include <map>
#include <utility>
#include <vector>

namespace tally::licence {

// Something that units are used for: those of all these terms may serve it, or units bought now.
struct Slot
{
    std::vector<Index> terms;     // sorted
    std::vector<Index> purchases; // positions in Problem::purchases, sorted
    Index pool = kNone;           // where the demand arises
    friend auto operator<=>(const Slot &, const Slot &) = default;
};

// One way to cover a whole bundle: units of slots.
struct Pattern
{
    std::vector<std::pair<Index, std::int64_t>> uses; // slot and units, sorted by slot
};

struct PatternClass
{
    std::int64_t count = 0;
    std::vector<Pattern> patterns; // none is better than another in each respect
};

// A web of access too large to list all its ways: of each pair the person or the device is licensed.
struct Web
{
    Index personSlot = kNone, deviceSlot = kNone; // kNone: cannot be licensed
    std::vector<std::int64_t> people, devices;    // how many each stands for: those with the same partners
    std::vector<std::pair<Index, Index>> pairs;   // kNone: nobody at that end
};

struct Problem
{
    std::vector<Terms> purchases; // of each product that may be bought
    std::vector<Slot> slots;
    std::vector<PatternClass> classes;
    std::vector<Web> webs;
};

struct SlotFlow
{
    Index slot = kNone, supply = kNone; // supply kNone: bought
    Index purchase = kNone;             // position in Problem::purchases
    std::int64_t units = 0;
    bool isLent = false;
};

// Units that an upgrade (R3) took over from a supply that it lifts.
struct LiftFlow
{
    Index from = kNone, to = kNone;
    std::int64_t units = 0;
};

struct Shortfall
{
    std::vector<Index> slots, supplies;
    std::int64_t demand = 0, supply = 0, missing = 0;
    bool isExact = true;
};

struct Allocation
{
    std::vector<SlotFlow> flows;
    std::vector<std::vector<std::int64_t>> patternCounts; // of each class and pattern
    std::vector<solve::VertexCover> covers;               // of each web
    std::vector<LiftFlow> lifts;
    std::vector<std::int64_t> used; // of each supply that is no upgrade: units, also those lifted
    std::vector<Shortfall> shortfalls;
    Proof proof = Proof::Optimal;
    // Of the purchase: found, and proven least.
    std::int64_t price = 0, leastPrice = 0;
    bool isChecked = false;
};

Result<Allocation> allocate(const Scene &scene, const Holdings &holdings, const Problem &problem,
                            const PositionWish &wish);

} // namespace tally::licence
