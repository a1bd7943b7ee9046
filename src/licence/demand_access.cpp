// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "licence/demand_parts.h"
#include "solve/components.h"

#include <algorithm>
#include <map>

namespace tally::licence {

namespace {

// Numbers things as they are met.
class Numbering
{
public:
    std::uint32_t of(Index thing)
    {
        const auto [at, isNew] = m_numbers.try_emplace(thing, std::uint32_t(things.size()));
        if (isNew)
            things.push_back(thing);
        return at->second;
    }
    std::vector<Index> things;

private:
    std::map<Index, std::uint32_t> m_numbers;
};

std::uint64_t &pairsOf(std::vector<std::pair<Index, std::uint64_t>> &ends, Index end)
{
    for (auto &entry : ends)
        if (entry.first == end)
            return entry.second;
    ends.emplace_back(end, 0);
    return ends.back().second;
}

} // namespace

std::vector<Bundle> PartMaker::accesses(std::vector<Settled> &settled) const
{
    std::map<Index, std::vector<Index>> ofProduct;
    for (const Index row : m_family.accesses) {
        const Access &access = m_scene.accesses[row];
        if (metricOf(access.product) != Metric::ClientAccess)
            continue;
        if (access.exclusion == kNone) {
            ofProduct[access.product].push_back(row);
            continue;
        }
        Part part;
        part.person = access.person;
        part.device = access.device;
        part.atoms = {{{access.product, access.version}, kNone, row}};
        settled.push_back({std::move(part), kNone, 0});
    }
    std::vector<Bundle> bundles;
    for (const Index product : m_family.products)
        if (const auto found = ofProduct.find(product); found != ofProduct.end())
            for (Bundle &web : webs(found->second))
                bundles.push_back(std::move(web));
    return bundles;
}

std::vector<Bundle> PartMaker::webs(const std::vector<Index> &rows) const
{
    // A pair is one edge for each version; who is at one end only is licensed as what it is.
    Numbering people, devices;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> links;
    for (const Index row : rows) {
        const Access &access = m_scene.accesses[row];
        if (access.person != kNone)
            people.of(access.person);
        if (access.device != kNone)
            devices.of(access.device);
    }
    const std::uint32_t count = std::uint32_t(people.things.size());
    for (const Index row : rows) {
        const Access &access = m_scene.accesses[row];
        if (access.person != kNone && access.device != kNone)
            links.emplace_back(people.of(access.person), count + devices.of(access.device));
    }
    std::vector<std::size_t> webOf(count + devices.things.size());
    const auto groups = solve::components(std::uint32_t(webOf.size()), links);
    for (std::size_t group = 0; group < groups.size(); ++group)
        for (const std::uint32_t member : groups[group])
            webOf[member] = group;

    std::vector<Bundle> bundles(groups.size());
    for (const Index row : rows) {
        const Access &access = m_scene.accesses[row];
        if (access.person == kNone && access.device == kNone)
            continue;
        const std::uint32_t end =
            access.person != kNone ? people.of(access.person) : count + devices.of(access.device);
        addPair(bundles[webOf[end]], row);
    }
    return bundles;
}

void PartMaker::addPair(Bundle &bundle, Index row) const
{
    const Access &access = m_scene.accesses[row];
    if (bundle.empty() || bundle.back().atoms.size() == kMostAtoms) {
        Part part;
        if (!bundle.empty())
            part.place = bundle[0].place;
        else if (access.person != kNone)
            part.place = {m_scene.people[access.person].pool, m_scene.people[access.person].site, {}};
        else
            part.place = {m_scene.devices[access.device].pool, m_scene.devices[access.device].site, {}};
        bundle.push_back(std::move(part));
    }
    Part &part = bundle.back();
    const std::uint64_t bit = std::uint64_t(1) << part.atoms.size();
    if (access.person != kNone)
        pairsOf(part.people, access.person) |= bit;
    if (access.device != kNone)
        pairsOf(part.devices, access.device) |= bit;
    part.atoms.push_back({{access.product, access.version}, kNone, row});
}

} // namespace tally::licence
