// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "licence/demand_parts.h"

#include "licence/machines.h"

#include <algorithm>
#include <map>
#include <set>

namespace tally::licence {

bool countsCopies(Metric metric)
{
    return metric != Metric::Concurrent && metric != Metric::ClientAccess &&
           metric != Metric::OrganisationMeasure && metric != Metric::NamedUserPlus;
}

PartMaker::PartMaker(const Scene &scene, const Family &family, const Holdings &holdings)
    : m_scene(scene), m_family(family)
{
    for (const Terms &terms : holdings.terms()) {
        if (terms.device != kNone)
            m_namedDevices.insert(terms.device);
        if (terms.person != kNone)
            m_namedPeople.insert(terms.person);
    }
}

bool PartMaker::isNamed(const Part &part) const
{
    return (part.device != kNone && m_namedDevices.contains(part.device)) ||
           (part.person != kNone && m_namedPeople.contains(part.person));
}

Part PartMaker::partOf(Index index) const
{
    Part part;
    part.device = index;
    if (index == kNone)
        return part;
    const Device &device = m_scene.devices[index];
    part.person = device.primaryUser;
    part.isPortable = device.isPortable;
    part.place = {device.pool, device.site, device.segment};
    part.isNamed = isNamed(part);
    return part;
}

std::vector<Part> PartMaker::copies(std::vector<Settled> &settled) const
{
    // Where several people use a device, they are counted and not it.
    std::set<std::pair<Index, Index>> shared;
    for (const Index row : m_family.accesses)
        if (metricOf(m_scene.accesses[row].product) == Metric::PerUser &&
            m_scene.accesses[row].person != kNone)
            shared.emplace(m_scene.accesses[row].device, m_scene.accesses[row].product);
    std::vector<Part> parts;
    for (const Index row : m_family.installations) {
        const Installation &copy = m_scene.installations[row];
        const Atom atom{{copy.product, copy.version}, row, kNone};
        const Metric metric = metricOf(copy.product);
        if (copy.exclusion != kNone || metric == Metric::NoneRequired) {
            Part part = partOf(copy.device);
            part.atoms = {atom};
            settled.push_back({std::move(part), kNone, 0});
            continue;
        }
        if (!shared.empty() && copy.device != kNone && m_scene.devices[copy.device].primaryUser == kNone &&
            shared.contains({copy.device, copy.product}))
            continue;
        if (parts.empty() || copy.device == kNone || parts.back().device != copy.device ||
            parts.back().atoms.size() == kMostAtoms)
            parts.push_back(partOf(copy.device));
        parts.back().atoms.push_back(atom);
    }
    for (Part &part : parts)
        addNeeded(part);
    return parts;
}

// R18: a product that is valid only beside another asks for that one too.
void PartMaker::addNeeded(Part &part) const
{
    for (std::size_t i = 0; i < part.atoms.size() && part.atoms.size() < kMostAtoms; ++i) {
        const Index needed = m_scene.products[part.atoms[i].release.product].needs;
        const bool isThere = std::any_of(part.atoms.begin(), part.atoms.end(),
                                         [&](const Atom &atom) { return atom.release.product == needed; });
        if (needed != kNone && !isThere && metricOf(needed) != Metric::NoneRequired)
            part.atoms.push_back({{needed, kNone}, kNone, kNone});
    }
}

std::vector<Part> PartMaker::seats(const std::vector<Part> &copies, std::vector<Settled> &settled) const
{
    std::set<std::pair<Index, Index>> served;
    for (const Part &part : copies)
        for (const Atom &atom : part.atoms)
            served.emplace(part.person, atom.release.product);
    std::vector<Part> parts;
    const auto add = [&](Index person, Index product, Index exclusion) {
        if (person == kNone || metricOf(product) != Metric::PerUser || exclusion != kNone ||
            !served.emplace(person, product).second)
            return;
        Part part;
        part.person = person;
        part.place = {m_scene.people[person].pool, m_scene.people[person].site, {}};
        part.isNamed = isNamed(part);
        part.atoms = {{{product, kNone}, kNone, kNone}};
        parts.push_back(std::move(part));
    };
    for (const Index row : m_family.seats)
        add(m_scene.seats[row].person, m_scene.seats[row].product, m_scene.seats[row].exclusion);
    for (const Index row : m_family.accesses)
        add(m_scene.accesses[row].person, m_scene.accesses[row].product, m_scene.accesses[row].exclusion);
    (void)settled;
    return parts;
}

std::vector<Part> PartMaker::processors(std::vector<Part> &copies) const
{
    // By product and machine, in the order of the copies, which is that of the devices' ids.
    std::map<std::pair<Index, Index>, std::size_t> numbers;
    std::vector<Part> parts;
    for (Part &copy : copies) {
        std::vector<Atom> left;
        for (const Atom &atom : copy.atoms) {
            if (metricOf(atom.release.product) != Metric::PerProcessor || copy.device == kNone) {
                left.push_back(atom);
                continue;
            }
            const MetricRule &rule = m_scene.products[atom.release.product].rule;
            for (const Index host : rule.followsMobility ? hostsOf(m_scene, hostOf(m_scene, copy.device))
                                                         : std::vector<Index>{hostOf(m_scene, copy.device)}) {
                const auto [at, isNew] = numbers.try_emplace({atom.release.product, host}, parts.size());
                if (isNew)
                    parts.push_back(partOf(host));
                std::vector<Atom> &atoms = parts[at->second].atoms;
                if (atoms.size() < kMostAtoms)
                    atoms.push_back(atom);
            }
        }
        copy.atoms = std::move(left);
    }
    // A product's total is rounded up once; who is at the step pays for it.
    std::map<Index, std::int64_t> hundredths;
    for (Part &part : parts) {
        const Index product = part.atoms[0].release.product;
        std::int64_t &sum = hundredths[product];
        const std::int64_t before = (sum + 99) / 100;
        sum += processorHundredths(m_scene, m_scene.products[product].rule, part.device);
        part.units = (sum + 99) / 100 - before;
        part.raw = part.units;
        std::sort(part.atoms.begin(), part.atoms.end(),
                  [](const Atom &a, const Atom &b) { return a.release < b.release; });
    }
    return parts;
}

std::vector<Part> PartMaker::openSessions(const Peak &peak) const
{
    std::vector<Part> parts;
    for (const Peak::Open &open : peak.open) {
        Part part;
        part.place = open.place;
        part.units = open.units;
        part.raw = open.sessions;
        part.atoms = {{{open.product, kNone}, kNone, kNone}};
        parts.push_back(std::move(part));
    }
    return parts;
}

std::vector<Part> PartMaker::measures() const
{
    std::vector<Part> parts;
    for (const Index row : m_family.measures) {
        const Measure &measure = m_scene.measures[row];
        if (metricOf(measure.product) != Metric::OrganisationMeasure || measure.units == 0)
            continue;
        Part part;
        part.place.pool = measure.pool;
        part.units = part.raw = measure.units;
        part.atoms = {{{measure.product, kNone}, kNone, kNone}};
        parts.push_back(std::move(part));
    }
    return parts;
}

// M14: the people and the devices without a person, at least so many for each processor or server.
std::vector<Part> PartMaker::namedUsers(const std::vector<Part> &copies) const
{
    std::vector<Part> parts;
    for (const Index product : m_family.products) {
        const MetricRule &rule = m_scene.products[product].rule;
        if (rule.metric != Metric::NamedUserPlus)
            continue;
        std::set<std::pair<bool, Index>> users;
        for (const Index row : m_family.seats)
            if (m_scene.seats[row].product == product && m_scene.seats[row].exclusion == kNone)
                users.emplace(true, m_scene.seats[row].person);
        for (const Index row : m_family.accesses) {
            const Access &access = m_scene.accesses[row];
            if (access.product == product && access.exclusion == kNone)
                users.emplace(access.person != kNone, access.person != kNone ? access.person : access.device);
        }
        Part part;
        std::set<Index> hosts;
        for (const Part &copy : copies)
            for (const Atom &atom : copy.atoms) {
                if (atom.release.product != product || copy.device == kNone)
                    continue;
                if (part.atoms.empty())
                    part.place = copy.place;
                if (part.atoms.size() < kMostAtoms)
                    part.atoms.push_back(atom);
                hosts.insert(hostOf(m_scene, copy.device));
            }
        std::int64_t least = 0;
        for (const Index host : hosts) {
            const std::int64_t processors = (processorHundredths(m_scene, rule, host) + 99) / 100;
            least += std::max<std::int64_t>(processors * rule.usersPerProcessor, rule.usersPerServer);
        }
        part.raw = std::int64_t(users.size());
        part.units = std::max(part.raw, least);
        if (part.atoms.empty())
            part.atoms = {{{product, kNone}, kNone, kNone}};
        else
            std::sort(part.atoms.begin(), part.atoms.end(),
                      [](const Atom &a, const Atom &b) { return a.release < b.release; });
        if (part.units > 0)
            parts.push_back(std::move(part));
    }
    return parts;
}

} // namespace tally::licence
