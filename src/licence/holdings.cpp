// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "licence/terms.h"

#include <algorithm>
#include <map>
#include <tuple>

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
    for (Supply &supply : m_supplies)
        for (const Index base : m_scene.lots[supply.lot].lifts)
            for (Index i = 0; i < m_supplies.size(); ++i)
                if (m_supplies[i].lot == base)
                    supply.liftedFrom.push_back(i);
}

} // namespace tally::licence
