// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The network behind an allocation: supplies to the slots they may serve, with what each arc costs by C3. A
// lot reaches its own pool directly and all others through a lending node that lots of the same terms share,
// so that the number of arcs is that of (terms, slot) and not of (lot, slot).
#pragma once

#include "licence/allocation.h"

namespace tally::licence {

struct AllocationNetwork
{
    struct Meaning
    {
        enum class Kind : std::uint8_t
        {
            Source, // to a supply
            Lift,   // of a supply to the node behind its limit
            ToLift, // from a base to what lifts it
            Own,    // supply to slot
            Lend,   // supply to the lending node of its terms
            Lent,   // lending node to slot
            Bought
        } kind = Kind::Source;
        Index supply = kNone, slot = kNone, purchase = kNone, lifting = kNone;
    };
    solve::FlowNetwork network;    // without the demands of the slots
    std::vector<Meaning> meanings; // of each arc
    std::uint32_t source = 0;
    std::vector<std::uint32_t> supplyNode, supplyOut, slotNode; // kNone where it has none

    // The levels of the objective, as they are in network.costs.
    enum Level : std::uint8_t
    {
        Pins,
        Price,
        Value,
        Lent,
        LotOrder,
        Suites,
        kLevels
    };
};

AllocationNetwork networkOf(const Scene &scene, const Holdings &holdings, const Problem &problem);

// The sets of demand that are short, and the only supplies that could serve them, from an optimal flow.
std::vector<Shortfall> shortfallsOf(const AllocationNetwork &network, const std::vector<std::int64_t> &flow,
                                    const std::vector<std::int64_t> &demand);

// The flow read back: who serves which slot.
void readFlow(const AllocationNetwork &network, const std::vector<std::int64_t> &flow,
              Allocation &allocation);

} // namespace tally::licence
