// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "solve/min_cost_flow.h"

#include "solve/network_simplex.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace tally::solve {

namespace {

// The simplex adds up to two node prices and a cost; this leaves it room.
constexpr std::int64_t kMostCost = std::numeric_limits<std::int64_t>::max() / 8;

bool multiplies(std::int64_t a, std::int64_t b, std::int64_t &product)
{
    return !__builtin_mul_overflow(a, b, &product) && product <= kMostCost;
}

// The largest that |total| of a level can be, over all flows within the bounds; nothing when it passes
// kMostCost.
bool largestTotal(const FlowNetwork &network, const std::vector<std::int64_t> &cost, std::int64_t &most)
{
    most = 0;
    for (std::size_t i = 0; i < cost.size(); ++i) {
        const FlowArc &arc = network.arcs[i];
        std::int64_t total = 0;
        if (cost[i] != 0 &&
            !multiplies(std::abs(cost[i]), std::max(std::abs(arc.lower), std::abs(arc.upper)), total))
            return false;
        if (__builtin_add_overflow(most, total, &most) || most > kMostCost)
            return false;
    }
    return true;
}

// A path has each node once, so node prices stay below nodes × the highest cost.
bool pricesFit(const FlowNetwork &network, const std::vector<std::int64_t> &cost)
{
    std::int64_t highest = 0;
    for (const std::int64_t c : cost)
        highest = std::max(highest, std::abs(c));
    std::int64_t product = 0;
    return multiplies(highest, std::int64_t(network.nodes) + 1, product);
}

// Adds the next level beneath a packed cost, where the packed cost's least difference, 1, outweighs all of
// it.
bool packs(const FlowNetwork &network, std::vector<std::int64_t> &packed,
           const std::vector<std::int64_t> &next)
{
    std::int64_t most = 0;
    if (!largestTotal(network, next, most))
        return false;
    const std::int64_t factor = 2 * most + 1;
    std::vector<std::int64_t> both(packed.size());
    for (std::size_t i = 0; i < packed.size(); ++i) {
        std::int64_t high = 0;
        if (!multiplies(std::abs(packed[i]), factor, high))
            return false;
        both[i] = (packed[i] < 0 ? -high : high) + next[i];
    }
    std::int64_t total = 0;
    if (!largestTotal(network, both, total) || !pricesFit(network, both))
        return false;
    packed = std::move(both);
    return true;
}

std::int64_t reducedCost(const FlowArc &arc, std::int64_t cost, const std::vector<std::int64_t> &potentials)
{
    return cost + potentials[arc.from] - potentials[arc.to];
}

// Keeps what the stage decided: an arc whose change would cost may not change any more.
void fixDecided(std::vector<FlowArc> &bounds, const std::vector<std::int64_t> &cost,
                const SimplexAnswer &answer)
{
    for (std::size_t i = 0; i < bounds.size(); ++i)
        if (reducedCost(bounds[i], cost[i], answer.potentials) != 0)
            bounds[i].lower = bounds[i].upper = answer.flow[i];
}

// As many levels as fit from `level` on, in one cost.
std::vector<std::int64_t> packedCost(const FlowNetwork &network, std::size_t level, std::size_t &levels)
{
    std::vector<std::int64_t> cost = network.costs[level];
    levels = 1;
    while (level + levels < network.costs.size() && packs(network, cost, network.costs[level + levels]))
        ++levels;
    return cost;
}

std::int64_t totalOf(const std::vector<std::int64_t> &cost, const std::vector<std::int64_t> &flow)
{
    std::int64_t total = 0;
    for (std::size_t i = 0; i < cost.size(); ++i)
        total += cost[i] * flow[i];
    return total;
}

} // namespace

Flow cheapestFlow(const FlowNetwork &network)
{
    Flow answer;
    std::vector<FlowArc> bounds = network.arcs;
    for (const std::vector<std::int64_t> &cost : network.costs) {
        std::int64_t most = 0;
        if (!largestTotal(network, cost, most) || !pricesFit(network, cost)) {
            answer.status = Flow::Status::TooLarge;
            return answer;
        }
    }
    std::size_t level = 0;
    do {
        std::size_t levels = 0;
        const std::vector<std::int64_t> cost = network.costs.empty()
                                                   ? std::vector<std::int64_t>(network.arcs.size())
                                                   : packedCost(network, level, levels);
        SimplexAnswer stage = runNetworkSimplex(network.nodes, bounds, network.supply, cost);
        if (!stage.isOptimal)
            return answer;
        fixDecided(bounds, cost, stage);
        answer.flow = std::move(stage.flow);
        answer.stages.push_back({level, levels, std::move(stage.potentials)});
        level += levels;
    } while (level < network.costs.size());
    for (const std::vector<std::int64_t> &cost : network.costs)
        answer.totals.push_back(totalOf(cost, answer.flow));
    answer.status = Flow::Status::Optimal;
    return answer;
}

bool isProven(const FlowNetwork &network, const Flow &answer)
{
    if (answer.status != Flow::Status::Optimal || answer.flow.size() != network.arcs.size())
        return false;
    std::vector<std::int64_t> rest = network.supply;
    for (std::size_t i = 0; i < network.arcs.size(); ++i) {
        const FlowArc &arc = network.arcs[i];
        if (answer.flow[i] < arc.lower || answer.flow[i] > arc.upper)
            return false;
        rest[arc.from] -= answer.flow[i];
        rest[arc.to] += answer.flow[i];
    }
    if (std::any_of(rest.begin(), rest.end(), [](std::int64_t left) { return left != 0; }))
        return false;
    std::vector<FlowArc> bounds = network.arcs;
    for (const Flow::Stage &stage : answer.stages) {
        if (stage.levels == 0)
            continue;
        std::size_t levels = 0;
        const std::vector<std::int64_t> cost = packedCost(network, stage.firstLevel, levels);
        if (levels != stage.levels || stage.potentials.size() != network.nodes)
            return false;
        for (std::size_t i = 0; i < bounds.size(); ++i) {
            const std::int64_t reduced = reducedCost(bounds[i], cost[i], stage.potentials);
            if ((reduced < 0 && answer.flow[i] < bounds[i].upper) ||
                (reduced > 0 && answer.flow[i] > bounds[i].lower))
                return false;
            if (reduced != 0)
                bounds[i].lower = bounds[i].upper = answer.flow[i];
        }
    }
    return true;
}

} // namespace tally::solve
