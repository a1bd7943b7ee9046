// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "licence/allocation.h"

#include "licence/allocation_network.h"

namespace tally::licence {

namespace {

// What each slot must get when each class is covered by its first pattern.
std::vector<std::int64_t> demandOfSlots(const Problem &problem)
{
    std::vector<std::int64_t> demand(problem.slots.size());
    for (const PatternClass &patterns : problem.classes)
        for (const auto &[slot, units] : patterns.patterns[0].uses)
            demand[slot] += units * patterns.count;
    return demand;
}

} // namespace

Result<Allocation> allocate(const Scene &scene, const Holdings &holdings, const Problem &problem,
                            const PositionWish &)
{
    AllocationNetwork network = networkOf(scene, holdings, problem);
    const std::vector<std::int64_t> demand = demandOfSlots(problem);
    for (std::size_t slot = 0; slot < demand.size(); ++slot) {
        network.network.supply[network.slotNode[slot]] = -demand[slot];
        network.network.supply[network.source] += demand[slot];
    }
    const solve::Flow flow = solve::cheapestFlow(network.network);
    if (flow.status == solve::Flow::Status::TooLarge)
        return makeError(ErrorCode::InvalidInput,
                         "The prices, values or quantities of these licences are too large to be added.",
                         "Check them for slips of the pen.");
    if (flow.status != solve::Flow::Status::Optimal)
        return makeError(ErrorCode::Internal, "The licences of a family could not be allocated.");
    Allocation allocation;
    readFlow(network, flow.flow, allocation);
    allocation.shortfalls = shortfallsOf(network, flow.flow, demand);
    allocation.price = allocation.leastPrice = flow.totals[AllocationNetwork::Price];
    allocation.isChecked = solve::isProven(network.network, flow);
    for (const PatternClass &patterns : problem.classes) {
        allocation.patternCounts.emplace_back(patterns.patterns.size(), 0);
        allocation.patternCounts.back()[0] = patterns.count;
    }
    return allocation;
}

} // namespace tally::licence
