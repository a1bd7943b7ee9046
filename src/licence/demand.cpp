// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "licence/demand.h"

#include "licence/demand_parts.h"
#include "licence/machines.h"
#include "licence/part_keys.h"
#include "licence/reductions.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace tally::licence {

namespace {

class DemandBuilder
{
public:
    DemandBuilder(const Scene &scene, const Family &family, const Holdings &holdings, Demand &demand)
        : m_scene(scene), m_family(family), m_holdings(holdings), m_demand(demand)
    {
        const auto look = [&](const MetricRule &rule) {
            m_joinsUsers = m_joinsUsers || rule.metric == Metric::PerUser;
            m_joinsHosts = m_joinsHosts || rule.metric == Metric::PerCore;
            m_tellsMachines = m_tellsMachines || isByCore(rule.metric);
        };
        for (const Terms &terms : holdings.terms()) {
            look(terms.rule);
            m_joinsUsers = m_joinsUsers || terms.rights.secondCopies > 0;
        }
        for (const Index product : family.products)
            look(scene.products[product].rule);
    }

    void build(const Peak &peak)
    {
        const PartMaker maker(m_scene, m_family, m_holdings);
        std::vector<Part> copies = maker.copies(m_demand.settled);
        std::vector<Part> parts = maker.seats(copies, m_demand.settled);
        take(maker.namedUsers(copies), parts);
        take(maker.processors(copies), parts);
        take(maker.openSessions(peak), parts);
        take(maker.measures(), parts);
        for (Bundle &web : maker.accesses(m_demand.settled)) {
            if (web.size() == 1 && web[0].atoms.size() <= kMostPairs)
                parts.push_back(std::move(web[0]));
            else
                m_demand.webs.push_back(std::move(web));
        }
        for (Part &copy : copies)
            std::erase_if(copy.atoms, [&](const Atom &atom) {
                return !countsCopies(m_scene.products[atom.release.product].rule.metric);
            });
        std::vector<Part> all;
        take(std::move(copies), all);
        take(std::move(parts), all);
        settle(m_scene, m_holdings, all, m_demand.settled);
        for (Bundle &web : m_demand.webs)
            settle(m_scene, m_holdings, web, m_demand.settled);
        std::erase_if(all, [](const Part &part) { return part.atoms.empty(); });
        if (m_joinsHosts)
            for (Part &part : all)
                if (part.device != kNone && part.units == 0)
                    part.host = hostOf(m_scene, part.device);
        classify(bundled(std::move(all)));
    }

private:
    static void take(std::vector<Part> more, std::vector<Part> &parts)
    {
        for (Part &part : more)
            parts.push_back(std::move(part));
    }

    // Parts that one unit may cover together share a number; nothing: each is alone.
    std::optional<std::pair<int, Index>> groupOf(const Part &part) const
    {
        if (part.units > 0 || !part.people.empty() || !part.devices.empty())
            return {};
        if (part.host != kNone && isOnMachine(part)) {
            const Index cluster = m_scene.devices[part.host].cluster;
            return cluster == kNone ? std::pair(0, part.host) : std::pair(1, cluster);
        }
        if (m_joinsUsers && part.person != kNone)
            return std::pair(2, part.person);
        return {};
    }

    bool isOnMachine(const Part &part) const
    {
        return m_scene.devices[part.device].isVirtual || part.host != part.device ||
               std::any_of(part.atoms.begin(), part.atoms.end(), [&](const Atom &atom) {
                   return isByCore(m_scene.products[atom.release.product].rule.metric);
               });
    }

    std::vector<Bundle> bundled(std::vector<Part> parts) const
    {
        std::vector<Bundle> bundles;
        std::map<std::pair<int, Index>, std::size_t> numbers;
        for (Part &part : parts) {
            const auto group = groupOf(part);
            const auto [at, isNew] =
                group ? numbers.try_emplace(*group, bundles.size()) : std::make_pair(numbers.end(), true);
            if (isNew)
                bundles.emplace_back();
            bundles[isNew ? bundles.size() - 1 : at->second].push_back(std::move(part));
        }
        return bundles;
    }

    void classify(std::vector<Bundle> bundles)
    {
        const PartKeys keys(m_scene, m_family, m_holdings, m_joinsUsers, m_tellsMachines);
        std::unordered_map<PartKey, std::size_t, PartKeyHash> numbers;
        std::vector<std::pair<PartKey, DemandClass>> classes;
        for (Bundle &bundle : bundles) {
            std::vector<std::pair<PartKey, std::size_t>> order;
            for (std::size_t i = 0; i < bundle.size(); ++i)
                order.emplace_back(keys.of(bundle[i]), i);
            std::sort(order.begin(), order.end());
            PartKey key;
            Bundle sorted;
            std::map<Index, std::int64_t> hosts;
            for (auto &[part, at] : order) {
                key.insert(key.end(), part.begin(), part.end());
                // Which parts share a machine.
                if (bundle[at].host != kNone)
                    key.push_back(
                        hosts.try_emplace(bundle[at].host, std::int64_t(hosts.size())).first->second);
                sorted.push_back(std::move(bundle[at]));
            }
            const auto [at, isNew] = numbers.try_emplace(key, classes.size());
            if (isNew)
                classes.emplace_back(std::move(key), DemandClass());
            classes[at->second].second.members.push_back(std::move(sorted));
        }
        std::sort(classes.begin(), classes.end(),
                  [](const auto &a, const auto &b) { return a.first < b.first; });
        for (auto &entry : classes)
            m_demand.classes.push_back(std::move(entry.second));
    }

    const Scene &m_scene;
    const Family &m_family;
    const Holdings &m_holdings;
    Demand &m_demand;
    bool m_joinsUsers = false, m_joinsHosts = false, m_tellsMachines = false;
};

} // namespace

Demand demandOf(const Scene &scene, const Family &family, const Holdings &holdings, const Peak &peak)
{
    Demand demand;
    DemandBuilder(scene, family, holdings, demand).build(peak);
    return demand;
}

} // namespace tally::licence
