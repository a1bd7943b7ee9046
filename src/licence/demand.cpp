// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "licence/demand.h"

#include "licence/reductions.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <unordered_set>

namespace tally::licence {

namespace {

constexpr std::size_t kMostAtoms = 64;

using Key = std::vector<std::int64_t>;

struct KeyHash
{
    std::size_t operator()(const Key &key) const
    {
        std::size_t hash = key.size();
        for (const std::int64_t word : key)
            hash = (hash ^ std::size_t(word)) * 0x9E3779B97F4A7C15ULL + (hash >> 29);
        return hash;
    }
};

// The position of each thing among all, by id and name.
template <typename Thing, typename Identity>
std::vector<std::int64_t> ranksOf(const std::vector<Thing> &things, Identity identity)
{
    std::vector<Index> order(things.size());
    for (Index i = 0; i < things.size(); ++i)
        order[i] = i;
    std::sort(order.begin(), order.end(),
              [&](Index a, Index b) { return identity(things[a]) < identity(things[b]); });
    std::vector<std::int64_t> ranks(things.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        ranks[order[i]] = std::int64_t(i);
    return ranks;
}

// What lots can tell apart about demand, as words to compare.
class PartKeys
{
public:
    PartKeys(const Scene &scene, const Family &family, const Holdings &holdings, bool joinsUsers)
        : m_scene(scene), m_joinsUsers(joinsUsers), m_productRanks(scene.products.size(), -1),
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

    Key of(const Part &part) const
    {
        Key key;
        key.reserve(8 + 2 * part.atoms.size());
        for (const Atom &atom : part.atoms) {
            key.push_back(m_productRanks[atom.release.product]);
            key.push_back(effectiveVersion(m_scene, atom.release));
        }
        key.push_back(-2);
        key.push_back(part.place.pool == kNone ? -1 : m_poolRanks[part.place.pool]);
        key.push_back(m_siteRanks.empty() || part.place.site == kNone ? -1 : m_siteRanks[part.place.site]);
        const auto segment = m_segmentRanks.find(part.place.segment);
        key.push_back(segment == m_segmentRanks.end() ? -1 : segment->second);
        key.push_back(m_joinsUsers && part.isPortable ? 1 : 0);
        key.push_back(part.units);
        key.push_back(!part.isNamed          ? -1
                      : part.device != kNone ? m_scene.devices[part.device].item.value
                                             : m_scene.people[part.person].item.value);
        return key;
    }

private:
    const Scene &m_scene;
    bool m_joinsUsers;
    std::vector<std::int64_t> m_productRanks, m_poolRanks, m_siteRanks;
    std::map<std::string, std::int64_t> m_segmentRanks;
};

class DemandBuilder
{
public:
    DemandBuilder(const Scene &scene, const Family &family, const Holdings &holdings, Demand &demand)
        : m_scene(scene), m_family(family), m_holdings(holdings), m_demand(demand)
    {
        for (const Terms &terms : holdings.terms()) {
            m_joinsUsers = m_joinsUsers || terms.rights.secondCopies > 0;
            if (terms.device != kNone)
                m_namedDevices.insert(terms.device);
            if (terms.person != kNone)
                m_namedPeople.insert(terms.person);
        }
    }

    void build()
    {
        std::vector<Part> parts = copies();
        settle(m_scene, m_holdings, parts, m_demand.settled);
        std::erase_if(parts, [](const Part &part) { return part.atoms.empty(); });
        classify(bundled(std::move(parts)));
    }

private:
    Part partOf(Index index) const
    {
        Part part;
        part.device = index;
        if (index == kNone)
            return part;
        const Device &device = m_scene.devices[index];
        part.person = device.primaryUser;
        part.isPortable = device.isPortable;
        part.place = {device.pool, device.site, device.segment};
        part.isNamed =
            m_namedDevices.contains(index) || (part.person != kNone && m_namedPeople.contains(part.person));
        return part;
    }

    // One part a device; what is excluded is settled at once.
    std::vector<Part> copies()
    {
        std::vector<Part> parts;
        for (const Index row : m_family.installations) {
            const Installation &installation = m_scene.installations[row];
            const Atom atom{{installation.product, installation.version}, row};
            if (installation.exclusion != kNone) {
                Part part = partOf(installation.device);
                part.atoms = {atom};
                m_demand.settled.push_back({std::move(part), kNone, 0});
                continue;
            }
            if (parts.empty() || installation.device == kNone || parts.back().device != installation.device ||
                parts.back().atoms.size() == kMostAtoms)
                parts.push_back(partOf(installation.device));
            parts.back().atoms.push_back(atom);
        }
        return parts;
    }

    std::vector<Bundle> bundled(std::vector<Part> parts) const
    {
        std::vector<Bundle> bundles;
        std::unordered_map<Index, std::size_t> ofPerson;
        for (Part &part : parts) {
            if (m_joinsUsers && part.person != kNone) {
                const auto [at, isNew] = ofPerson.try_emplace(part.person, bundles.size());
                if (!isNew) {
                    bundles[at->second].push_back(std::move(part));
                    continue;
                }
            }
            bundles.emplace_back().push_back(std::move(part));
        }
        return bundles;
    }

    void classify(std::vector<Bundle> bundles)
    {
        const PartKeys keys(m_scene, m_family, m_holdings, m_joinsUsers);
        std::unordered_map<Key, std::size_t, KeyHash> numbers;
        std::vector<std::pair<Key, DemandClass>> classes;
        for (Bundle &bundle : bundles) {
            std::vector<std::pair<Key, std::size_t>> order;
            for (std::size_t i = 0; i < bundle.size(); ++i)
                order.emplace_back(keys.of(bundle[i]), i);
            std::sort(order.begin(), order.end());
            Key key;
            Bundle sorted;
            for (auto &[part, at] : order) {
                key.insert(key.end(), part.begin(), part.end());
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
    bool m_joinsUsers = false;
    std::unordered_set<Index> m_namedDevices, m_namedPeople;
};

} // namespace

Demand demandOf(const Scene &scene, const Family &family, const Holdings &holdings)
{
    Demand demand;
    DemandBuilder(scene, family, holdings, demand).build();
    return demand;
}

} // namespace tally::licence
