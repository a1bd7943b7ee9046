// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "licence/allocation_network.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <tuple>

namespace tally::licence {

namespace {

using Meaning = AllocationNetwork::Meaning;
using Level = AllocationNetwork::Level;

constexpr std::uint32_t kNoNode = std::numeric_limits<std::uint32_t>::max();

class NetworkBuilder
{
public:
    NetworkBuilder(const Scene &scene, const Holdings &holdings, const Problem &problem,
                   AllocationNetwork &made)
        : m_scene(scene), m_holdings(holdings), m_problem(problem), m_made(made),
          m_slotsOf(holdings.terms().size())
    {
        made.network.costs.resize(AllocationNetwork::kLevels);
        for (const PatternClass &patterns : problem.classes)
            m_most += mostUnits(patterns);
        for (const Web &web : problem.webs)
            for (const auto *weights : {&web.people, &web.devices})
                m_most = std::accumulate(weights->begin(), weights->end(), m_most);
        for (Index slot = 0; slot < problem.slots.size(); ++slot)
            for (const Index terms : problem.slots[slot].terms)
                m_slotsOf[terms].push_back(slot);
    }

    void build()
    {
        m_made.source = m_made.network.addNode();
        for (std::size_t i = 0; i < m_problem.slots.size(); ++i)
            m_made.slotNode.push_back(m_made.network.addNode());
        addSupplies();
        for (Index terms = 0; terms < m_slotsOf.size(); ++terms)
            connect(terms);
        addPurchases();
    }

private:
    static std::int64_t mostUnits(const PatternClass &patterns)
    {
        std::int64_t most = 0;
        for (const Pattern &pattern : patterns.patterns) {
            std::int64_t units = 0;
            for (const auto &use : pattern.uses)
                units += use.second;
            most = std::max(most, units);
        }
        return most * patterns.count;
    }

    std::uint32_t add(std::uint32_t from, std::uint32_t to, std::int64_t upper, Meaning meaning)
    {
        m_made.meanings.push_back(meaning);
        return m_made.network.addArc(from, to, upper);
    }

    // Those that some slot of this problem can use, and what they lift.
    std::vector<bool> neededSupplies() const
    {
        const auto &supplies = m_holdings.supplies();
        std::vector<bool> isNeeded(supplies.size());
        std::vector<Index> queue;
        for (Index i = 0; i < supplies.size(); ++i)
            if (!m_slotsOf[supplies[i].terms].empty())
                queue.push_back(i);
        while (!queue.empty()) {
            const Index at = queue.back();
            queue.pop_back();
            if (isNeeded[at])
                continue;
            isNeeded[at] = true;
            queue.insert(queue.end(), supplies[at].liftedFrom.begin(), supplies[at].liftedFrom.end());
        }
        return isNeeded;
    }

    void addSupplies()
    {
        auto &network = m_made.network;
        const auto &supplies = m_holdings.supplies();
        m_made.supplyNode.assign(supplies.size(), kNoNode);
        m_made.supplyOut.assign(supplies.size(), kNoNode);
        const std::vector<bool> isNeeded = neededSupplies();
        for (std::size_t i = 0; i < supplies.size(); ++i)
            if (isNeeded[i])
                m_made.supplyNode[i] = m_made.supplyOut[i] = network.addNode();
        // The first lot of the order is the first to be used: it gains most.
        std::vector<std::int64_t> gain(m_scene.lots.size());
        for (std::size_t i = 0; i < m_holdings.lots().size(); ++i)
            gain[m_holdings.lots()[i]] = std::int64_t(m_holdings.lots().size() - i);
        for (Index i = 0; i < supplies.size(); ++i) {
            const Supply &supply = supplies[i];
            if (!isNeeded[i])
                continue;
            if (!m_scene.lots[supply.lot].lifts.empty()) {
                m_made.supplyOut[i] = network.addNode();
                add(m_made.supplyNode[i], m_made.supplyOut[i], supply.units, {Meaning::Kind::Lift, i});
                for (const Index base : supply.liftedFrom)
                    add(m_made.supplyNode[base], m_made.supplyNode[i], m_most,
                        {Meaning::Kind::ToLift, base, kNone, kNone, i});
                continue;
            }
            const std::uint32_t arc = add(m_made.source, m_made.supplyNode[i], std::min(supply.units, m_most),
                                          {Meaning::Kind::Source, i});
            network.costs[Level::Pins][arc] = supply.isPinned ? -1 : 0;
            network.costs[Level::Value][arc] = supply.value;
            network.costs[Level::LotOrder][arc] = -gain[supply.lot];
        }
        // What was lifted through a lifted lot starts behind its limit.
        for (std::size_t arc = 0; arc < m_made.meanings.size(); ++arc)
            if (m_made.meanings[arc].kind == Meaning::Kind::ToLift)
                network.arcs[arc].from = m_made.supplyOut[m_made.meanings[arc].supply];
    }

    bool isOwn(const Supply &supply, const Slot &slot) const
    {
        return supply.pool == kNone || slot.pool == kNone || isWithin(m_scene, slot.pool, supply.pool);
    }

    void connect(Index terms)
    {
        auto &network = m_made.network;
        const std::vector<Index> &slots = m_slotsOf[terms];
        if (slots.empty())
            return;
        std::uint32_t lending = kNoNode;
        for (const Index supply : m_holdings.terms()[terms].supplies) {
            const Supply &units = m_holdings.supplies()[supply];
            std::size_t own = 0;
            for (const Index slot : slots)
                if (isOwn(units, m_problem.slots[slot])) {
                    add(m_made.supplyOut[supply], m_made.slotNode[slot], std::min(units.units, m_most),
                        {Meaning::Kind::Own, supply, slot});
                    ++own;
                }
            if (own == slots.size() || units.lendable <= 0)
                continue;
            if (lending == kNoNode)
                lending = network.addNode();
            const std::uint32_t arc = add(m_made.supplyOut[supply], lending, std::min(units.lendable, m_most),
                                          {Meaning::Kind::Lend, supply});
            network.costs[Level::Lent][arc] = 1;
        }
        if (lending != kNoNode)
            for (const Index slot : slots)
                add(lending, m_made.slotNode[slot], m_most, {Meaning::Kind::Lent, kNone, slot});
    }

    void addPurchases()
    {
        auto &network = m_made.network;
        for (Index slot = 0; slot < m_problem.slots.size(); ++slot)
            for (const Index purchase : m_problem.slots[slot].purchases) {
                const Product &product = m_scene.products[m_problem.purchases[purchase].product];
                const std::uint32_t arc = add(m_made.source, m_made.slotNode[slot], m_most,
                                              {Meaning::Kind::Bought, kNone, slot, purchase});
                network.costs[Level::Price][arc] = std::max<std::int64_t>(product.price, 1);
                network.costs[Level::Suites][arc] = product.components.empty() ? 0 : 1;
            }
    }

    const Scene &m_scene;
    const Holdings &m_holdings;
    const Problem &m_problem;
    AllocationNetwork &m_made;
    std::int64_t m_most = 0;
    std::vector<std::vector<Index>> m_slotsOf;
};

} // namespace

AllocationNetwork networkOf(const Scene &scene, const Holdings &holdings, const Problem &problem)
{
    AllocationNetwork made;
    NetworkBuilder(scene, holdings, problem, made).build();
    return made;
}

void readFlow(const AllocationNetwork &network, const std::vector<std::int64_t> &flow, Allocation &allocation)
{
    allocation.used.assign(network.supplyNode.size(), 0);
    // What each lending node still has, supply by supply in order.
    std::vector<std::pair<std::uint32_t, SlotFlow>> lends;
    for (std::size_t i = 0; i < flow.size(); ++i)
        if (flow[i] > 0 && network.meanings[i].kind == Meaning::Kind::Lend)
            lends.push_back(
                {network.network.arcs[i].to, {kNone, network.meanings[i].supply, kNone, flow[i], true}});
    for (std::size_t i = 0; i < flow.size(); ++i) {
        const Meaning &meaning = network.meanings[i];
        std::int64_t units = flow[i];
        if (units <= 0)
            continue;
        switch (meaning.kind) {
        case Meaning::Kind::Source:
            allocation.used[meaning.supply] += units;
            break;
        case Meaning::Kind::Own:
            allocation.flows.push_back({meaning.slot, meaning.supply, kNone, units, false});
            break;
        case Meaning::Kind::Bought:
            allocation.flows.push_back({meaning.slot, kNone, meaning.purchase, units, false});
            break;
        case Meaning::Kind::Lent:
            for (auto &[node, lend] : lends) {
                const std::int64_t taken =
                    node == network.network.arcs[i].from ? std::min(units, lend.units) : 0;
                if (taken == 0)
                    continue;
                allocation.flows.push_back({meaning.slot, lend.supply, kNone, taken, true});
                lend.units -= taken;
                units -= taken;
            }
            break;
        case Meaning::Kind::ToLift:
            allocation.lifts.push_back({meaning.supply, meaning.lifting, units});
            break;
        case Meaning::Kind::Lift:
        case Meaning::Kind::Lend:
            break;
        }
    }
    std::stable_sort(allocation.flows.begin(), allocation.flows.end(),
                     [](const SlotFlow &a, const SlotFlow &b) {
                         return std::tie(a.slot, a.supply) < std::tie(b.slot, b.supply);
                     });
}

} // namespace tally::licence
