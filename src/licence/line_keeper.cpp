// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "licence/line_keeper.h"

#include "licence/family_prints.h"

#include <unordered_map>

namespace tally::licence {

namespace {

// Where the things of one scene stand in another, by their prints: mostly where they stood.
class Moves
{
public:
    Moves(const std::vector<Print> &before, const std::vector<Print> &now) : m_before(before), m_now(now) {}

    // False: it is not there.
    bool move(Index &index)
    {
        if (index == kNone || (index < m_now.size() && m_now[index] == m_before[index]))
            return true;
        if (m_places.empty()) {
            m_places.reserve(m_now.size());
            for (Index place = 0; place < m_now.size(); ++place)
                m_places.emplace(m_now[place], place);
        }
        const auto found = m_places.find(m_before[index]);
        if (found == m_places.end())
            return false;
        index = found->second;
        return true;
    }

private:
    const std::vector<Print> &m_before, &m_now;
    std::unordered_map<Print, Index> m_places;
};

class LineMover
{
public:
    LineMover(const ScenePrints &before, const ScenePrints &now)
        : m_products(before.products, now.products), m_lots(before.lots, now.lots),
          m_installations(before.installations, now.installations), m_devices(before.devices, now.devices),
          m_people(before.people, now.people), m_pools(before.pools, now.pools)
    {
    }

    bool move(Line &line)
    {
        bool isThere = m_products.move(line.product);
        for (LotUse &use : line.lots)
            isThere = m_lots.move(use.lot) && isThere;
        for (Assignment &row : line.assignments)
            isThere = m_lots.move(row.lot) && m_products.move(row.product) &&
                      m_installations.move(row.installation) && m_devices.move(row.device) &&
                      m_people.move(row.person) && isThere;
        for (Shortage &shortage : line.shortages)
            for (Index &lot : shortage.lots)
                isThere = m_lots.move(lot) && isThere;
        for (Line::ByPool &pool : line.pools)
            isThere = m_pools.move(pool.pool) && isThere;
        return isThere;
    }

private:
    Moves m_products, m_lots, m_installations, m_devices, m_people, m_pools;
};

} // namespace

KeptLines keepLines(const Scene &scene, const Scene &before, const Position &was)
{
    const ScenePrints oldPrints(before), newPrints(scene);
    const std::vector<std::vector<Index>> oldFamilies = families(before);
    std::vector<std::vector<Index>> newFamilies = families(scene);
    const std::vector<Print> oldOf = familyPrints(before, oldPrints, oldFamilies);
    const std::vector<Print> newOf = familyPrints(scene, newPrints, newFamilies);
    std::unordered_map<Print, Index> known;
    std::vector<Index> familyOf(before.products.size(), kNone);
    for (Index family = 0; family < oldFamilies.size(); ++family) {
        known.emplace(oldOf[family], family);
        for (const Index product : oldFamilies[family])
            familyOf[product] = family;
    }
    std::vector<std::vector<const Line *>> linesOf(oldFamilies.size());
    for (const Line &line : was.lines)
        linesOf[familyOf[line.product]].push_back(&line);

    KeptLines kept;
    kept.lines.reserve(was.lines.size());
    LineMover mover(oldPrints, newPrints);
    for (Index family = 0; family < newFamilies.size(); ++family) {
        const auto same = known.find(newOf[family]);
        const std::size_t first = kept.lines.size();
        bool isKept = same != known.end();
        for (std::size_t i = 0; isKept && i < linesOf[same->second].size(); ++i) {
            kept.lines.push_back(*linesOf[same->second][i]);
            isKept = mover.move(kept.lines.back());
        }
        if (isKept)
            continue;
        kept.lines.resize(first);
        kept.changed.push_back(std::move(newFamilies[family]));
    }
    return kept;
}

} // namespace tally::licence
