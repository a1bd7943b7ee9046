// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who may give software back: 5.2 of the study. No data is not "unused".
#include "licence/scene_builder.h"

#include <algorithm>
#include <set>

namespace tally::licence {

namespace {

constexpr std::int64_t kThresholdDays = 90, kGraceDays = 60, kStaleDays = 30;
constexpr Day kNoDay = std::numeric_limits<Day>::min();

struct Exemption
{
    ItemId product, device, person; // 0: any
    Index pool = kNone;
};

struct Limits
{
    std::int64_t threshold = kThresholdDays, grace = kGraceDays;
};

bool isWithin(const std::vector<Pool> &pools, Index pool, Index above)
{
    for (std::size_t steps = 0; pool != kNone && steps <= pools.size(); ++steps) {
        if (pool == above)
            return true;
        pool = pools[pool].parent;
    }
    return false;
}

} // namespace

void SceneBuilder::markCandidates()
{
    if (m_usage.empty())
        return;
    std::vector<Exemption> exemptions;
    for (const estate::Row row : m_estate.itemsOfClass("reclaim_exemption")) {
        const Record record(m_estate, row);
        const auto from = record.day("starts_on"), until = record.day("ends_on");
        if ((from && *from > m_on) || (until && *until < m_on) || record.text("status") == "retired")
            continue;
        const ItemId organisation = record.reference("organisation");
        exemptions.push_back({record.reference("product"), record.reference("device"),
                              record.reference("person"),
                              organisation ? m_places.pool(organisation) : kNone});
    }
    std::vector<Limits> limits(m_products.size());
    for (Index column = 0; column < limits.size(); ++column) {
        const estate::Row row = m_estate.rowOf(m_products.itemOf(column));
        if (row >= m_estate.itemCount())
            continue;
        const Record record(m_estate, row);
        limits[column].threshold = record.number("reclaim_threshold_days").value_or(kThresholdDays);
        limits[column].grace = record.number("reclaim_grace_days").value_or(kGraceDays);
    }
    const auto isSeen = [&](const Device &device) {
        const estate::Row row = m_estate.rowOf(device.item);
        const auto seen =
            row < m_estate.itemCount() ? Record(m_estate, row).number("last_inventory_at") : std::nullopt;
        return !seen || dayOf(*seen) >= m_on - kStaleDays;
    };
    const auto isExempt = [&](ItemId product, const Device &device) {
        return std::any_of(exemptions.begin(), exemptions.end(), [&](const Exemption &each) {
            const ItemId person =
                device.primaryUser == kNone ? ItemId() : m_scene.people[device.primaryUser].item;
            return (!each.product || each.product == product) &&
                   (!each.device || each.device == device.item) && (!each.person || each.person == person) &&
                   (each.pool == kNone || isWithin(m_scene.pools, device.pool, each.pool));
        });
    };
    std::set<std::pair<Index, Index>> seats, kept, given; // person and product: some copy stays, some goes
    std::set<std::pair<Index, Index>> devices;            // device and product that go
    for (const Seat &each : m_scene.seats)
        seats.emplace(each.person, each.product);
    for (std::size_t i = 0; i < m_scene.installations.size(); ++i) {
        Installation &each = m_scene.installations[i];
        const Device &device = m_scene.devices[each.device];
        const ItemId product = m_products.itemOf(each.product);
        const auto usage = m_usage.find({each.device, product});
        if (usage != m_usage.end() && each.exclusion == kNone) {
            const Usage &known = usage->second;
            const auto threshold = static_cast<Day>(limits[each.product].threshold);
            const auto grace = static_cast<Day>(limits[each.product].grace);
            const bool isOld = m_installedOn[i] == kNoDay || m_installedOn[i] <= m_on - grace;
            const bool isUnused = known.lastUsedOn ? *known.lastUsedOn < m_on - threshold
                                                   : known.isMetered && known.observedSince &&
                                                         *known.observedSince <= m_on - threshold;
            each.isCandidate = isOld && isUnused && isSeen(device) && !isExempt(product, device);
        }
        if (each.isCandidate)
            devices.emplace(each.device, each.product);
        if (const std::pair seat(device.primaryUser, each.product); seats.contains(seat))
            (each.isCandidate ? given : kept).insert(seat);
    }
    for (Seat &each : m_scene.seats) {
        const std::pair key(each.person, each.product);
        each.isCandidate = given.contains(key) && !kept.contains(key);
    }
    for (Session &each : m_scene.sessions)
        each.isCandidate = devices.contains({each.device, each.product});
}

} // namespace tally::licence
