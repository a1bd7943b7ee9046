// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "licence/terms.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace tally::licence {

namespace {

bool sameTerms(const Terms &a, const Terms &b)
{
    const auto rule = [](const MetricRule &r) {
        return std::tie(r.metric, r.devicesPerUser, r.installsPerUnit, r.corePercent, r.socketsPerUnit,
                        r.minPerProcessor, r.minPerServer, r.pack, r.machinesPerSet, r.followsMobility,
                        r.usersPerProcessor, r.usersPerServer, r.access);
    };
    const auto rights = [](const Rights &r) {
        return std::tie(r.downgrade, r.alsoCovers, r.secondCopies, r.secondCopyPortable, r.bridgesSegments);
    };
    const auto rest = [](const Terms &t) {
        return std::tie(t.product, t.version, t.bought, t.scopePools, t.scopeSites, t.segment, t.legalEntity,
                        t.device, t.person);
    };
    return rule(a.rule) == rule(b.rule) && rights(a.rights) == rights(b.rights) && rest(a) == rest(b);
}

// Of metrics whose unit is one device, an OEM licence simply covers its device.
bool isSettledByLock(const Lot &lot)
{
    const Metric metric = lot.rule.metric;
    return lot.lockedTo != kNone && (metric == Metric::PerDevice || metric == Metric::PerInstallation ||
                                     metric == Metric::PerUser || metric == Metric::PerInstance);
}

std::int64_t versionsCovered(const Terms &terms)
{
    std::int64_t versions = 0;
    for (const Terms::Cover &cover : terms.covers)
        versions += std::int64_t(cover.newest) - cover.oldest + 1;
    return versions;
}

// C3: device-locked, scope-limited, fewest eligible versions, then the id.
auto flexibility(const Scene &scene, Index index)
{
    const Lot &lot = scene.lots[index];
    const int kind = lot.lockedTo != kNone ? 0 : !lot.scopePools.empty() || !lot.scopeSites.empty() ? 1 : 2;
    return std::make_tuple(kind, versionsCovered(termsOfLot(scene, index)), lot.item.value, lot.name);
}

} // namespace

Holdings::Holdings(const Scene &scene, const std::vector<Index> &products, View view, bool withPins)
    : m_scene(scene), m_lendsFreely(view != View::Departmental), m_withPins(withPins)
{
    using Key = decltype(flexibility(scene, 0));
    std::vector<std::pair<Key, Index>> order;
    for (Index i = 0; i < scene.lots.size(); ++i)
        if (counts(scene.lots[i].grade, view) &&
            std::find(products.begin(), products.end(), scene.lots[i].product) != products.end())
            order.emplace_back(flexibility(scene, i), i);
    std::sort(order.begin(), order.end());
    for (const auto &[key, lot] : order)
        addLot(lot);
    linkLifts();
}

void Holdings::addLot(Index index)
{
    const Lot &lot = m_scene.lots[index];
    m_lots.push_back(index);
    if (lot.isUnlimited) {
        m_unlimited.push_back(index);
        return;
    }
    if (isSettledByLock(lot)) {
        m_locked.push_back(index);
        return;
    }
    std::int64_t free = lot.quantity;
    const auto bind = [&](const std::vector<Lot::Held> &holders, bool isPinned) {
        for (const Lot::Held &holder : holders) {
            const std::int64_t units = std::min(holder.units, free);
            if (units <= 0)
                continue;
            free -= units;
            addSupply(index, lot.version, units, holder.device, holder.person, isPinned);
        }
    };
    if (m_withPins)
        bind(lot.pinned, true);
    bind(lot.held, false);
    for (const Lot::Covered &part : lot.covered) {
        const std::int64_t units = std::min(part.units, free);
        if (units <= 0)
            continue;
        free -= units;
        addSupply(index, part.version, units, lot.lockedTo, kNone, false);
    }
    addSupply(index, lot.version, free, lot.lockedTo, kNone, false);
}

Index Holdings::termsOf(Index lot, Index version, Index device, Index person)
{
    Terms terms = termsOfLot(m_scene, lot, version);
    terms.device = device;
    terms.person = person;
    for (Index i = 0; i < m_terms.size(); ++i)
        if (sameTerms(m_terms[i], terms))
            return i;
    m_terms.push_back(std::move(terms));
    return Index(m_terms.size() - 1);
}

void Holdings::addSupply(Index index, Index version, std::int64_t units, Index device, Index person,
                         bool isPinned)
{
    const Lot &lot = m_scene.lots[index];
    Supply supply;
    supply.lot = index;
    supply.terms = termsOf(index, version, device, person);
    supply.pool = lot.pool;
    supply.units = units;
    supply.lendable = m_lendsFreely  ? units
                      : lot.isShared ? std::clamp<std::int64_t>(lot.quantity - lot.reserve, 0, units)
                                     : 0;
    supply.value = lot.lockedTo != kNone ? 0 : lot.value;
    supply.isPinned = isPinned;
    supply.isHeld = !isPinned && (device != kNone || person != kNone);
    m_terms[supply.terms].supplies.push_back(Index(m_supplies.size()));
    m_supplies.push_back(supply);
}

void Holdings::linkLifts()
{
    std::vector<std::uint8_t> isLinked(m_scene.lots.size());
    for (const Index lot : m_lots)
        linkLift(lot, isLinked);
}

// Bases before what lifts them.
void Holdings::linkLift(Index lot, std::vector<std::uint8_t> &isLinked)
{
    if (isLinked[lot] != 0 || m_scene.lots[lot].lifts.empty())
        return;
    isLinked[lot] = 1;
    for (const Index base : m_scene.lots[lot].lifts)
        linkLift(base, isLinked);
    const std::size_t count = m_supplies.size();
    for (Index own = 0; own < count; ++own) {
        if (m_supplies[own].lot != lot)
            continue;
        for (const Index base : m_scene.lots[lot].lifts)
            for (Index i = 0; i < count; ++i)
                if (m_supplies[i].lot == base)
                    m_supplies[own].liftedFrom.push_back(i);
        if (!m_supplies[own].isPinned && !m_supplies[own].isHeld)
            dealToOwners(own);
    }
}

// The owner of a base keeps the unit when it is lifted; where the upgrade is of somebody beneath him, that
// one has it. One supply for each owner, and for what he lends apart from what he does not.
void Holdings::dealToOwners(Index supply)
{
    const Supply whole = m_supplies[supply];
    std::map<std::pair<Index, bool>, std::vector<Index>> owners;
    std::int64_t liftable = 0;
    for (const Index base : whole.liftedFrom) {
        const Supply &from = m_supplies[base];
        const bool isNarrower =
            from.pool == kNone || (whole.pool != kNone && isWithin(m_scene, whole.pool, from.pool));
        owners[{isNarrower ? whole.pool : from.pool, from.lendable > 0}].push_back(base);
        liftable += from.units;
    }
    const bool isJoint = owners.size() > 1 && liftable > whole.units;
    bool isFirst = true;
    for (auto &[owner, bases] : owners) {
        Supply part = whole;
        part.pool = owner.first;
        part.lendable = owner.second ? whole.lendable : 0;
        part.liftedFrom = std::move(bases);
        part.joint = isJoint ? supply : kNone;
        if (isFirst) {
            m_supplies[supply] = std::move(part);
        } else {
            m_terms[part.terms].supplies.push_back(Index(m_supplies.size()));
            m_supplies.push_back(std::move(part));
        }
        isFirst = false;
    }
}

} // namespace tally::licence
