// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "licence/part_keys.h"

#include "licence/machines.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace tally::licence {

namespace {

// The position of each thing among all, by id and name.
template <typename Thing, typename Identity>
std::vector<std::int64_t> ranksOf(const std::vector<Thing> &things, Identity identity)
{
    std::vector<Index> order(things.size());
    std::iota(order.begin(), order.end(), Index(0));
    std::sort(order.begin(), order.end(),
              [&](Index a, Index b) { return identity(things[a]) < identity(things[b]); });
    std::vector<std::int64_t> ranks(things.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        ranks[order[i]] = std::int64_t(i);
    return ranks;
}

} // namespace

std::size_t PartKeyHash::operator()(const PartKey &key) const
{
    std::size_t hash = key.size();
    for (const std::int64_t word : key)
        hash = (hash ^ std::size_t(word)) * 0x9E3779B97F4A7C15ULL + (hash >> 29);
    return hash;
}

PartKeys::PartKeys(const Scene &scene, const Family &family, const Holdings &holdings, bool tellsPortables,
                   bool tellsMachines)
    : m_scene(scene), m_tellsPortables(tellsPortables), m_tellsMachines(tellsMachines),
      m_productRanks(scene.products.size(), -1),
      m_poolRanks(ranksOf(scene.pools, [](const Pool &p) { return std::tie(p.organisation, p.name); }))
{
    for (std::size_t i = 0; i < family.products.size(); ++i)
        m_productRanks[family.products[i]] = std::int64_t(i);
    std::vector<std::string> segments;
    bool usesSites = false;
    for (const Terms &terms : holdings.terms()) {
        usesSites = usesSites || !terms.scopeSites.empty();
        if (!terms.segment.empty())
            segments.push_back(terms.segment);
    }
    std::sort(segments.begin(), segments.end());
    for (const std::string &segment : segments)
        m_segmentRanks.try_emplace(segment, std::int64_t(m_segmentRanks.size()));
    if (usesSites)
        m_siteRanks = ranksOf(scene.sites, [](const Site &s) { return std::tie(s.item, s.name); });
}

PartKey PartKeys::of(const Part &part) const
{
    PartKey key;
    key.reserve(10 + 2 * part.atoms.size());
    for (const Atom &atom : part.atoms) {
        key.push_back(m_productRanks[atom.release.product]);
        key.push_back(effectiveVersion(m_scene, atom.release));
    }
    key.push_back(-2);
    key.push_back(part.place.pool == kNone ? -1 : m_poolRanks[part.place.pool]);
    key.push_back(m_siteRanks.empty() || part.place.site == kNone ? -1 : m_siteRanks[part.place.site]);
    const auto segment = m_segmentRanks.find(part.place.segment);
    key.push_back(segment == m_segmentRanks.end() ? -1 : segment->second);
    key.push_back(m_tellsPortables && part.isPortable ? 1 : 0);
    key.push_back(part.units);
    key.push_back(part.raw);
    key.push_back(!part.isNamed          ? -1
                  : part.device != kNone ? m_scene.devices[part.device].item.value
                  : part.person != kNone ? m_scene.people[part.person].item.value
                                         : -1);
    for (const auto *ends : {&part.people, &part.devices})
        for (const auto &end : *ends)
            key.push_back(std::int64_t(end.second));
    addMachine(part, key);
    return key;
}

void PartKeys::addMachine(const Part &part, PartKey &key) const
{
    if (!m_tellsMachines || part.device == kNone)
        return;
    const auto add = [&](Index index) {
        const Device &device = m_scene.devices[index];
        for (const std::int32_t figure :
             {device.sockets, device.cores, device.virtualCores, device.corePercent})
            key.push_back(figure);
        key.push_back(device.isVirtual ? 1 : 0);
    };
    add(part.device);
    if (part.host == kNone)
        return;
    add(part.host);
    // A machine that may move licenses the others too.
    for (const Index host : hostsOf(m_scene, part.host))
        add(host);
}

} // namespace tally::licence
