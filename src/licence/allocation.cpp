// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "licence/allocation.h"

#include "licence/allocation_patterns.h"
#include "solve/components.h"

#include <algorithm>
#include <map>

namespace tally::licence {

namespace {

std::vector<std::int64_t> demandOfSlots(const Problem &problem,
                                        const std::vector<std::vector<std::int64_t>> &counts)
{
    std::vector<std::int64_t> demand(problem.slots.size());
    for (std::size_t c = 0; c < problem.classes.size(); ++c)
        for (std::size_t p = 0; p < counts[c].size(); ++p)
            for (const auto &[slot, units] : problem.classes[c].patterns[p].uses)
                demand[slot] += units * counts[c][p];
    return demand;
}

// What hangs together: classes by the slots of their patterns, slots by the lots that serve them.
std::vector<std::vector<Index>> partsOf(const Holdings &holdings, const Problem &problem)
{
    const Index slots = Index(problem.slots.size()), terms = Index(holdings.terms().size());
    std::vector<std::pair<std::uint32_t, std::uint32_t>> links;
    for (Index slot = 0; slot < slots; ++slot)
        for (const Index of : problem.slots[slot].terms)
            links.emplace_back(slot, slots + of);
    // Terms hang together by their lots (free and bound units of one) and by upgrades.
    std::map<Index, Index> termsOfLot;
    for (const Supply &supply : holdings.supplies()) {
        const Index first = termsOfLot.try_emplace(supply.lot, supply.terms).first->second;
        links.emplace_back(slots + first, slots + supply.terms);
        for (const Index base : supply.liftedFrom)
            links.emplace_back(slots + holdings.supplies()[base].terms, slots + supply.terms);
    }
    for (Index c = 0; c < problem.classes.size(); ++c)
        for (const Pattern &pattern : problem.classes[c].patterns)
            for (const auto &use : pattern.uses)
                links.emplace_back(slots + terms + c, use.first);
    return solve::components(slots + terms + Index(problem.classes.size()), links);
}

// A part of the problem by itself, and where its slots and classes came from.
struct SubProblem
{
    Problem problem;
    std::vector<Index> slots, classes;
};

SubProblem subProblemOf(const Holdings &holdings, const Problem &problem, const std::vector<Index> &members)
{
    SubProblem sub;
    sub.problem.purchases = problem.purchases;
    const Index slots = Index(problem.slots.size()), terms = Index(holdings.terms().size());
    std::map<Index, Index> now;
    for (const Index member : members) {
        if (member < slots) {
            now[member] = Index(sub.slots.size());
            sub.slots.push_back(member);
            sub.problem.slots.push_back(problem.slots[member]);
        } else if (member >= slots + terms) {
            sub.classes.push_back(member - slots - terms);
            sub.problem.classes.push_back(problem.classes[member - slots - terms]);
        }
    }
    for (PatternClass &patterns : sub.problem.classes)
        for (Pattern &pattern : patterns.patterns)
            for (auto &use : pattern.uses)
                use.first = now.at(use.first);
    return sub;
}

Result<Allocation> allocatePart(const Scene &scene, const Holdings &holdings, const Problem &problem,
                                std::int64_t nodeLimit)
{
    AllocationNetwork network = networkOf(scene, holdings, problem);
    PatternChoice choice;
    if (hasChoice(problem))
        choice = choosePatterns(holdings, problem, network, nodeLimit);
    else
        for (const PatternClass &patterns : problem.classes)
            choice.counts.push_back({patterns.count});
    const std::vector<std::int64_t> demand = demandOfSlots(problem, choice.counts);
    for (std::size_t slot = 0; slot < demand.size(); ++slot) {
        network.network.supply[network.slotNode[slot]] = -demand[slot];
        network.network.supply[network.source] += demand[slot];
    }
    const solve::Flow flow = solve::cheapestFlow(network.network);
    if (flow.status == solve::Flow::Status::TooLarge)
        return makeError(ErrorCode::InvalidInput,
                         "The prices, values or quantities of these licences are too large to be added.",
                         "Look for slips of the pen in them.");
    if (flow.status != solve::Flow::Status::Optimal)
        return makeError(ErrorCode::Internal, "The licences of a family could not be allocated.");
    Allocation allocation;
    readFlow(network, flow.flow, allocation);
    allocation.shortfalls = shortfallsOf(network, flow.flow, demand);
    allocation.price = allocation.leastPrice = flow.totals[AllocationNetwork::Price];
    allocation.isChecked = solve::isProven(network.network, flow);
    allocation.patternCounts = std::move(choice.counts);
    if (hasChoice(problem)) {
        allocation.proof = choice.proof;
        allocation.leastPrice = std::min(choice.leastPrice, allocation.price);
        // The programme's own price and the flow's, worked out apart, must agree.
        allocation.isChecked =
            allocation.isChecked && (choice.proof == Proof::Bounded || choice.leastPrice == allocation.price);
        for (Shortfall &shortfall : allocation.shortfalls)
            shortfall.isExact = false;
    }
    return allocation;
}

void append(Allocation &all, Allocation part, const SubProblem &sub)
{
    for (SlotFlow flow : part.flows) {
        flow.slot = sub.slots[flow.slot];
        all.flows.push_back(flow);
    }
    all.lifts.insert(all.lifts.end(), part.lifts.begin(), part.lifts.end());
    for (std::size_t i = 0; i < part.used.size(); ++i)
        all.used[i] += part.used[i];
    for (std::size_t c = 0; c < sub.classes.size(); ++c)
        all.patternCounts[sub.classes[c]] = std::move(part.patternCounts[c]);
    for (Shortfall shortfall : part.shortfalls) {
        for (Index &slot : shortfall.slots)
            slot = sub.slots[slot];
        all.shortfalls.push_back(std::move(shortfall));
    }
    if (part.proof == Proof::Bounded)
        all.proof = Proof::Bounded;
    all.price += part.price;
    all.leastPrice += part.leastPrice;
    all.isChecked = all.isChecked && part.isChecked;
}

} // namespace

Result<Allocation> allocate(const Scene &scene, const Holdings &holdings, const Problem &problem,
                            const PositionWish &wish)
{
    if (!hasChoice(problem))
        return allocatePart(scene, holdings, problem, wish.nodeLimit);
    Allocation all;
    all.isChecked = true;
    all.used.assign(holdings.supplies().size(), 0);
    all.patternCounts.resize(problem.classes.size());
    for (const std::vector<Index> &members : partsOf(holdings, problem)) {
        const SubProblem sub = subProblemOf(holdings, problem, members);
        if (sub.classes.empty())
            continue;
        TALLY_TRY(Allocation part, allocatePart(scene, holdings, sub.problem, wish.nodeLimit));
        append(all, std::move(part), sub);
    }
    std::stable_sort(all.flows.begin(), all.flows.end(),
                     [](const SlotFlow &a, const SlotFlow &b) { return a.slot < b.slot; });
    return all;
}

} // namespace tally::licence
