// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "licence/allocation_network.h"

#include <algorithm>
#include <set>

namespace tally::licence {

namespace {

using Meaning = AllocationNetwork::Meaning;

class CutFinder
{
public:
    CutFinder(const AllocationNetwork &network, const std::vector<std::int64_t> &flow)
        : m_network(network), m_flow(flow), m_arcsOf(network.network.nodes),
          m_group(network.network.nodes, kNone)
    {
        for (std::uint32_t i = 0; i < flow.size(); ++i) {
            const solve::FlowArc &arc = network.network.arcs[i];
            if (network.meanings[i].kind == Meaning::Kind::Bought || arc.from == network.source)
                continue;
            m_arcsOf[arc.from].push_back(i);
            m_arcsOf[arc.to].push_back(i);
        }
    }

    // All nodes from which a unit could still be moved to `node`, and which group they are of: groups that
    // meet are one.
    void gather(std::uint32_t node)
    {
        if (m_group[node] != kNone)
            return;
        const Index group = m_groups++;
        std::vector<std::uint32_t> queue{node};
        m_group[node] = group;
        while (!queue.empty()) {
            const std::uint32_t at = queue.back();
            queue.pop_back();
            for (const std::uint32_t i : m_arcsOf[at]) {
                const solve::FlowArc &arc = m_network.network.arcs[i];
                const bool leads = arc.to == at ? m_flow[i] < arc.upper : m_flow[i] > 0;
                const std::uint32_t other = arc.to == at ? arc.from : arc.to;
                if (!leads || m_group[other] == group)
                    continue;
                if (m_group[other] != kNone)
                    absorb(m_group[other], group);
                else
                    queue.push_back(other);
                m_group[other] = group;
            }
        }
    }

    Index groupOf(std::uint32_t node) const { return m_group[node]; }

private:
    void absorb(Index old, Index group) { std::replace(m_group.begin(), m_group.end(), old, group); }

    const AllocationNetwork &m_network;
    const std::vector<std::int64_t> &m_flow;
    std::vector<std::vector<std::uint32_t>> m_arcsOf;
    std::vector<Index> m_group;
    Index m_groups = 0;
};

Shortfall shortfallOf(const AllocationNetwork &network, const std::vector<std::int64_t> &flow,
                      const std::vector<std::int64_t> &demand, const CutFinder &cut, Index group)
{
    Shortfall found;
    for (Index slot = 0; slot < demand.size(); ++slot)
        if (demand[slot] > 0 && cut.groupOf(network.slotNode[slot]) == group) {
            found.slots.push_back(slot);
            found.demand += demand[slot];
        }
    std::set<Index> supplies;
    for (Index supply = 0; supply < network.supplyNode.size(); ++supply)
        if (network.supplyNode[supply] != kNone && cut.groupOf(network.supplyNode[supply]) == group)
            supplies.insert(supply);
    for (std::size_t i = 0; i < flow.size(); ++i) {
        const solve::FlowArc &arc = network.network.arcs[i];
        if (cut.groupOf(arc.to) != group || cut.groupOf(arc.from) == group)
            continue;
        if (network.meanings[i].kind == Meaning::Kind::Bought) {
            found.missing += flow[i];
            continue;
        }
        found.supply += arc.upper;
        if (network.meanings[i].supply != kNone)
            supplies.insert(network.meanings[i].supply);
    }
    found.supplies.assign(supplies.begin(), supplies.end());
    found.isExact = found.demand - found.supply == found.missing;
    return found;
}

} // namespace

std::vector<Shortfall> shortfallsOf(const AllocationNetwork &network, const std::vector<std::int64_t> &flow,
                                    const std::vector<std::int64_t> &demand)
{
    CutFinder cut(network, flow);
    std::vector<std::uint32_t> shortNodes;
    for (std::size_t i = 0; i < flow.size(); ++i)
        if (network.meanings[i].kind == Meaning::Kind::Bought && flow[i] > 0)
            shortNodes.push_back(network.slotNode[network.meanings[i].slot]);
    for (const std::uint32_t node : shortNodes)
        cut.gather(node);
    std::vector<Shortfall> found;
    std::set<Index> groups;
    for (const std::uint32_t node : shortNodes)
        if (groups.insert(cut.groupOf(node)).second)
            found.push_back(shortfallOf(network, flow, demand, cut, cut.groupOf(node)));
    return found;
}

} // namespace tally::licence
