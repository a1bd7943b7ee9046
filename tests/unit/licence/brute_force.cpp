// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brute_force.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>
#include <set>
#include <tuple>

namespace tally::licence {

namespace {

// Offers: the lots, then a purchase of each product.
class Everything
{
public:
    Everything(const Scene &scene, View view)
        : m_scene(scene), m_view(view), m_lots(scene.lots.size()), m_choice(scene.installations.size()),
          m_order(scene.lots.size())
    {
        std::iota(m_order.begin(), m_order.end(), Index(0));
        std::sort(m_order.begin(), m_order.end(), [&](Index a, Index b) { return rank(a) < rank(b); });
        m_counts.resize(m_lots);
        for (std::size_t i = 0; i < m_lots; ++i)
            m_counts[i] = scene.lots[i].grade == Grade::Accepted ||
                          (view == View::Management && scene.lots[i].grade == Grade::Supporting);
    }

    BruteAnswer best()
    {
        choose(0);
        return m_best;
    }

private:
    std::tuple<int, std::size_t, std::int64_t> rank(Index lot) const
    {
        const Lot &of = m_scene.lots[lot];
        std::size_t versions = 0;
        for (Index p = 0; p < m_scene.products.size(); ++p)
            for (Index v = 0; v < m_scene.products[p].versions.size(); ++v)
                versions += spans(lot, p, v) ? 1 : 0;
        return {of.scopePools.empty() ? 2 : 1, versions, of.item.value};
    }

    bool isComponent(Index suite, Index product) const
    {
        const auto &components = m_scene.products[suite].components;
        return std::find(components.begin(), components.end(), product) != components.end();
    }

    bool spans(Index lot, Index product, Index version) const
    {
        const Lot &of = m_scene.lots[lot];
        const bool covers = product == of.product || isComponent(of.product, product);
        return covers && version <= of.version && std::int64_t(of.version) - version <= of.rights.downgrade;
    }

    bool mayCover(std::size_t offer, const Installation &copy) const
    {
        if (offer >= m_lots) {
            const Index bought = Index(offer - m_lots);
            if (bought == copy.product)
                return true;
            const bool isOwned = std::any_of(m_scene.lots.begin(), m_scene.lots.end(), [&](const Lot &lot) {
                return lot.product == bought && m_counts[std::size_t(&lot - m_scene.lots.data())];
            });
            return isComponent(bought, copy.product) && (m_scene.products[bought].isPriced || isOwned);
        }
        const Lot &lot = m_scene.lots[offer];
        const Index pool = m_scene.devices[copy.device].pool;
        const bool isInScope =
            lot.scopePools.empty() ||
            std::find(lot.scopePools.begin(), lot.scopePools.end(), pool) != lot.scopePools.end();
        return m_counts[offer] && isInScope && spans(Index(offer), copy.product, copy.version);
    }

    // Copies on a device that one unit may not serve together: a suite of one version, a bought unit without
    // downgrade.
    bool areTogether(std::size_t offer, const Installation &a, const Installation &b) const
    {
        const Index product = offer < m_lots ? m_scene.lots[offer].product : Index(offer - m_lots);
        return !m_scene.products[product].sameVersion || a.version == b.version;
    }

    void choose(std::size_t copy)
    {
        if (copy == m_choice.size()) {
            judge();
            return;
        }
        for (std::size_t offer = 0; offer < m_lots + m_scene.products.size(); ++offer) {
            if (!mayCover(offer, m_scene.installations[copy]))
                continue;
            m_choice[copy] = offer;
            choose(copy + 1);
        }
    }

    // Units of an offer on a device: one for each set of copies that go together.
    void judge()
    {
        std::map<std::pair<std::size_t, Index>, std::vector<std::size_t>> uses;
        for (std::size_t copy = 0; copy < m_choice.size(); ++copy)
            uses[{m_choice[copy], m_scene.installations[copy].device}].push_back(copy);
        BruteAnswer plan;
        plan.used.resize(m_lots);
        plan.bought.resize(m_scene.products.size());
        std::vector<std::int64_t> lent(m_lots);
        for (const auto &[use, copies] : uses) {
            std::int64_t units = 0;
            for (std::size_t i = 0; i < copies.size(); ++i) {
                bool isNew = true;
                for (std::size_t j = 0; j < i; ++j)
                    isNew = isNew && !areTogether(use.first, m_scene.installations[copies[i]],
                                                  m_scene.installations[copies[j]]);
                units += isNew ? 1 : 0;
            }
            if (use.first >= m_lots) {
                plan.bought[use.first - m_lots] += units;
                plan.price += units * m_scene.products[use.first - m_lots].price;
                continue;
            }
            const Lot &lot = m_scene.lots[use.first];
            plan.used[use.first] += units;
            plan.value += units * lot.value;
            if (lot.pool != m_scene.devices[use.second].pool)
                lent[use.first] += units;
        }
        for (std::size_t i = 0; i < m_lots; ++i) {
            const Lot &lot = m_scene.lots[i];
            const std::int64_t lendable = m_view != View::Departmental ? lot.quantity
                                          : lot.isShared               ? lot.quantity - lot.reserve
                                                                       : 0;
            if (plan.used[i] > lot.quantity || lent[i] > std::max<std::int64_t>(lendable, 0))
                return;
            plan.lent += lent[i];
        }
        if (!m_hasBest || isBetter(plan))
            m_best = plan;
        m_hasBest = true;
    }

    bool isBetter(const BruteAnswer &plan) const
    {
        const auto levels = [](const BruteAnswer &p) { return std::tie(p.price, p.value, p.lent); };
        if (levels(plan) != levels(m_best))
            return levels(plan) < levels(m_best);
        for (const Index lot : m_order)
            if (plan.used[lot] != m_best.used[lot])
                return plan.used[lot] > m_best.used[lot];
        return false;
    }

    const Scene &m_scene;
    View m_view;
    std::size_t m_lots;
    std::vector<std::size_t> m_choice;
    std::vector<Index> m_order;
    std::vector<bool> m_counts;
    BruteAnswer m_best;
    bool m_hasBest = false;
};

} // namespace

BruteAnswer tryEverything(const Scene &scene, View view)
{
    return Everything(scene, view).best();
}

} // namespace tally::licence
