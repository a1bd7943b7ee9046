// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "licence/service_rows.h"

#include "licence/webs.h"

#include <algorithm>
#include <map>

namespace tally::licence {

namespace {

class Dealer
{
public:
    Dealer(const Scene &scene, const Holdings &holdings, const Demand &demand, const PatternBook &book,
           const Allocation &allocation)
        : m_scene(scene), m_holdings(holdings), m_demand(demand), m_book(book), m_allocation(allocation)
    {
    }

    Services deal()
    {
        ask();
        std::vector<std::vector<SlotFlow>> flows(m_book.problem.slots.size());
        for (const SlotFlow &flow : m_allocation.flows)
            flows[flow.slot].push_back(flow);
        for (std::size_t slot = 0; slot < flows.size(); ++slot) {
            giveOwnVersion(m_asking[slot], flows[slot]);
            giveRest(m_asking[slot], flows[slot]);
        }
        return {std::move(m_services), std::move(m_webUses)};
    }

private:
    void ask()
    {
        m_asking.resize(m_book.problem.slots.size());
        for (std::size_t c = 0; c < m_demand.classes.size(); ++c) {
            std::size_t member = 0;
            for (std::size_t p = 0; p < m_allocation.patternCounts[c].size(); ++p)
                for (std::int64_t n = 0; n < m_allocation.patternCounts[c][p]; ++n)
                    askFor(m_demand.classes[c].members[member++], m_book.written[c][p].uses);
        }
        for (std::size_t w = 0; w < m_demand.webs.size(); ++w)
            m_webUses.push_back(usesOf(m_scene, m_demand.webs[w], m_book.problem.webs[w], m_book.ends[w],
                                       m_allocation.covers[w]));
        for (std::size_t w = 0; w < m_demand.webs.size(); ++w)
            askFor(m_demand.webs[w], m_webUses[w]);
    }

    void askFor(const Bundle &bundle, const std::vector<Use> &uses)
    {
        for (const Use &use : uses) {
            m_asking[use.slot].push_back(m_services.size());
            m_wanted.push_back(use.units);
            m_services.push_back({&bundle, &use, {}});
        }
    }

    Release releaseOf(const Service &service) const
    {
        const auto &[part, mask] = service.use->covered[0];
        const Part &first = (*service.bundle)[part];
        std::size_t atom = 0;
        while ((mask >> atom & 1) == 0)
            ++atom;
        const Release release = first.atoms[atom].release;
        return {release.product, effectiveVersion(m_scene, release)};
    }

    void give(SlotFlow &flow, std::size_t service)
    {
        const std::int64_t units = std::min(flow.units, m_wanted[service]);
        if (units <= 0)
            return;
        m_services[service].from.push_back({flow.supply, flow.purchase, units, flow.isLent});
        flow.units -= units;
        m_wanted[service] -= units;
    }

    void giveOwnVersion(const std::vector<std::size_t> &asking, std::vector<SlotFlow> &flows)
    {
        if (flows.size() < 2)
            return;
        std::map<Release, std::vector<std::size_t>> byRelease;
        for (auto at = asking.rbegin(); at != asking.rend(); ++at)
            byRelease[releaseOf(m_services[*at])].push_back(*at);
        for (SlotFlow &flow : flows) {
            if (flow.supply == kNone)
                continue;
            const Terms &terms = m_holdings.terms()[m_holdings.supplies()[flow.supply].terms];
            const auto found = byRelease.find({terms.product, terms.version});
            while (found != byRelease.end() && !found->second.empty() && flow.units > 0) {
                give(flow, found->second.back());
                if (m_wanted[found->second.back()] == 0)
                    found->second.pop_back();
            }
        }
    }

    void giveRest(const std::vector<std::size_t> &asking, std::vector<SlotFlow> &flows)
    {
        auto flow = flows.begin();
        for (const std::size_t service : asking)
            while (m_wanted[service] > 0 && flow != flows.end()) {
                give(*flow, service);
                if (flow->units == 0)
                    ++flow;
            }
    }

    const Scene &m_scene;
    const Holdings &m_holdings;
    const Demand &m_demand;
    const PatternBook &m_book;
    const Allocation &m_allocation;
    std::vector<Service> m_services;
    std::vector<std::vector<Use>> m_webUses;
    std::vector<std::int64_t> m_wanted;
    std::vector<std::vector<std::size_t>> m_asking; // of each slot
};

} // namespace

Services servicesOf(const Scene &scene, const Holdings &holdings, const Demand &demand,
                    const PatternBook &book, const Allocation &allocation)
{
    return Dealer(scene, holdings, demand, book, allocation).deal();
}

} // namespace tally::licence
