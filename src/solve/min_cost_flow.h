// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cheapest flow through a network, where cheap means several things one after the other: of the flows
// that are cheapest by the first cost, those cheapest by the second, and so on. Whole numbers throughout, so
// the answer is exact; the same network gives the same flow each time. (This header is read as C++17 too.)
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace tally::solve {

struct FlowArc
{
    std::uint32_t from = 0, to = 0;
    std::int64_t lower = 0, upper = 0;
};

struct FlowNetwork
{
    std::uint32_t nodes = 0;
    std::vector<FlowArc> arcs;
    std::vector<std::int64_t> supply; // of each node; negative: it takes; the sum is 0
    // One vector a level, the most important first; each as long as `arcs`. Totals must fit 64 bits, else
    // Status::TooLarge.
    std::vector<std::vector<std::int64_t>> costs;

    std::uint32_t addNode(std::int64_t nodeSupply = 0)
    {
        supply.push_back(nodeSupply);
        return nodes++;
    }
    // The costs of the arc are 0 at each level.
    std::uint32_t addArc(std::uint32_t from, std::uint32_t to, std::int64_t upper, std::int64_t lower = 0)
    {
        arcs.push_back({from, to, lower, upper});
        for (std::vector<std::int64_t> &level : costs)
            level.push_back(0);
        return std::uint32_t(arcs.size() - 1);
    }
};

struct Flow
{
    enum class Status : std::uint8_t
    {
        Optimal,
        Infeasible,
        TooLarge // the costs could pass 64 bits
    } status = Status::Infeasible;
    std::vector<std::int64_t> flow;   // of each arc
    std::vector<std::int64_t> totals; // of each level
    // How levels were solved together, and the proof of each: node prices by which no change of the flow
    // pays.
    struct Stage
    {
        std::size_t firstLevel = 0, levels = 1; // packed into one cost
        std::vector<std::int64_t> potentials;   // of each node
    };
    std::vector<Stage> stages;
};

Flow cheapestFlow(const FlowNetwork &network);

// Whether the answer is a flow within its bounds and no cycle of its rest network is cheaper, level after
// level, worked out from the answer's node prices alone and not by the solver.
bool isProven(const FlowNetwork &network, const Flow &answer);

} // namespace tally::solve
