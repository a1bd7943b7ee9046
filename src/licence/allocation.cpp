// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "licence/allocation.h"

#include "licence/allocation_patterns.h"
#include "licence/webs.h"
#include "solve/components.h"

#include <algorithm>
#include <map>

namespace tally::licence {

namespace {

void addCover(const Web &web, const solve::VertexCover &cover, std::vector<std::int64_t> &demand)
{
    for (std::size_t i = 0; i < cover.left.size(); ++i)
        demand[web.personSlot] += cover.left[i] ? web.people[i] : 0;
    for (std::size_t i = 0; i < cover.right.size(); ++i)
        demand[web.deviceSlot] += cover.right[i] ? web.devices[i] : 0;
}

std::vector<std::int64_t> demandOfSlots(const Problem &problem, const PatternChoice &choice)
{
    const std::vector<std::vector<std::int64_t>> &counts = choice.counts;
    std::vector<std::int64_t> demand(problem.slots.size());
    for (std::size_t c = 0; c < problem.classes.size(); ++c)
        for (std::size_t p = 0; p < counts[c].size(); ++p)
            for (const auto &[slot, units] : problem.classes[c].patterns[p].uses)
                demand[slot] += units * counts[c][p];
    for (std::size_t w = 0; w < problem.webs.size(); ++w)
        addCover(problem.webs[w], choice.covers[w], demand);
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
    const Index classes = Index(problem.classes.size());
    for (Index w = 0; w < problem.webs.size(); ++w)
        for (const Index slot : {problem.webs[w].personSlot, problem.webs[w].deviceSlot})
            links.emplace_back(slots + terms + classes + w, slot);
    return solve::components(slots + terms + classes + Index(problem.webs.size()), links);
}

// A part of the problem by itself, and where its slots and classes came from.
struct SubProblem
{
    Problem problem;
    std::vector<Index> slots, classes, webs;
};

SubProblem subProblemOf(const Holdings &holdings, const Problem &problem, const std::vector<Index> &members)
{
    SubProblem sub;
    sub.problem.purchases = problem.purchases;
    const Index classes = Index(problem.classes.size());
    const Index slots = Index(problem.slots.size()), terms = Index(holdings.terms().size());
    std::map<Index, Index> now;
    for (const Index member : members) {
        if (member < slots) {
            now[member] = Index(sub.slots.size());
            sub.slots.push_back(member);
            sub.problem.slots.push_back(problem.slots[member]);
        } else if (member >= slots + terms + classes) {
            sub.webs.push_back(member - slots - terms - classes);
            sub.problem.webs.push_back(problem.webs[sub.webs.back()]);
        } else if (member >= slots + terms) {
            sub.classes.push_back(member - slots - terms);
            sub.problem.classes.push_back(problem.classes[member - slots - terms]);
        }
    }
    for (PatternClass &patterns : sub.problem.classes)
        for (Pattern &pattern : patterns.patterns)
            for (auto &use : pattern.uses)
                use.first = now.at(use.first);
    for (Web &web : sub.problem.webs) {
        web.personSlot = now.at(web.personSlot);
        web.deviceSlot = now.at(web.deviceSlot);
    }
    return sub;
}

// Webs for which nothing is owned: a minimum cut tells whom to license.
bool isAllBought(const Problem &problem)
{
    return !problem.webs.empty() && problem.classes.empty() &&
           std::all_of(problem.slots.begin(), problem.slots.end(),
                       [](const Slot &slot) { return slot.terms.empty() && slot.purchases.size() == 1; });
}

PatternChoice cutCovers(const Problem &problem)
{
    PatternChoice choice;
    for (const Web &web : problem.webs)
        choice.covers.push_back(coverByPurchase(web));
    return choice;
}

Result<Allocation> allocatePart(const Scene &scene, const Holdings &holdings, const Problem &problem,
                                std::int64_t nodeLimit)
{
    AllocationNetwork network = networkOf(scene, holdings, problem);
    PatternChoice choice;
    const bool isBought = isAllBought(problem);
    const bool isProgramme = !isBought && (hasChoice(problem) || hasJointLifts(network, holdings));
    if (isBought)
        choice = cutCovers(problem);
    else if (isProgramme)
        choice = choosePatterns(holdings, problem, network, nodeLimit);
    else
        for (const PatternClass &patterns : problem.classes)
            choice.counts.push_back({patterns.count});
    for (const auto &[arc, units] : choice.lifts)
        network.network.arcs[arc].upper = units;
    const std::vector<std::int64_t> demand = demandOfSlots(problem, choice);
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
    allocation.covers = std::move(choice.covers);
    if (isProgramme) {
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
    for (std::size_t w = 0; w < sub.webs.size(); ++w)
        all.covers[sub.webs[w]] = std::move(part.covers[w]);
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
    all.covers.resize(problem.webs.size());
    for (const std::vector<Index> &members : partsOf(holdings, problem)) {
        const SubProblem sub = subProblemOf(holdings, problem, members);
        if (sub.classes.empty() && sub.webs.empty())
            continue;
        TALLY_TRY(Allocation part, allocatePart(scene, holdings, sub.problem, wish.nodeLimit));
        append(all, std::move(part), sub);
    }
    std::stable_sort(all.flows.begin(), all.flows.end(),
                     [](const SlotFlow &a, const SlotFlow &b) { return a.slot < b.slot; });
    return all;
}

} // namespace tally::licence
