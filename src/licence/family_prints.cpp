// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "licence/family_prints.h"

#include <functional>
#include <optional>
#include <string_view>

namespace tally::licence {

namespace {

constexpr Print kNobody = 0x9e3779b97f4a7c15U;

// The finaliser of splitmix64: every bit of the number reaches every bit of the result.
Print mixed(Print value)
{
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9U;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebU;
    return value ^ (value >> 31);
}

// One thing after another; the order counts.
class Ink
{
public:
    explicit Ink(Print kind) : m_print(mixed(kind + kNobody)) {}

    template <typename T>
    requires std::is_integral_v<T> || std::is_enum_v<T> Ink &operator<<(T value)
    {
        m_print = mixed(m_print * 31 + static_cast<Print>(value) + kNobody);
        return *this;
    }
    Ink &operator<<(std::string_view text) { return *this << std::hash<std::string_view>()(text); }
    Ink &operator<<(ItemId item) { return *this << item.value; }
    Ink &operator<<(const MetricRule &rule)
    {
        return *this << rule.metric << rule.devicesPerUser << rule.installsPerUnit << rule.groupSessions
                     << rule.corePercent << rule.socketsPerUnit << rule.minPerProcessor << rule.minPerServer
                     << rule.pack << rule.machinesPerSet << rule.followsMobility << rule.usersPerProcessor
                     << rule.usersPerServer << rule.access << rule.minimumQuantity;
    }
    // Things that another one names, by their prints.
    Ink &each(const std::vector<Index> &indices, const std::vector<Print> &prints)
    {
        *this << indices.size();
        for (const Index index : indices)
            *this << prints[index];
        return *this;
    }
    Print print() const { return m_print; }

private:
    Print m_print;
};

Print at(const std::vector<Print> &prints, Index index)
{
    return index == kNone ? kNobody : prints[index];
}

// Pools may stand before those above them.
class PoolPrinter
{
public:
    explicit PoolPrinter(const Scene &scene) : m_scene(scene), m_prints(scene.pools.size()) {}

    std::vector<Print> all()
    {
        for (Index pool = 0; pool < m_prints.size(); ++pool)
            (void)print(pool, 0);
        std::vector<Print> prints;
        for (Index pool = 0; pool < m_prints.size(); ++pool) {
            const Index entity = m_scene.pools[pool].legalEntity;
            prints.push_back(
                (Ink(2) << *m_prints[pool] << (entity == kNone ? kNobody : *m_prints[entity])).print());
        }
        return prints;
    }

private:
    Print print(Index pool, std::size_t depth)
    {
        if (pool == kNone || depth > m_prints.size())
            return kNobody;
        if (!m_prints[pool]) {
            const Pool &of = m_scene.pools[pool];
            m_prints[pool] = (Ink(1) << of.organisation << of.name << print(of.parent, depth + 1)).print();
        }
        return *m_prints[pool];
    }

    const Scene &m_scene;
    std::vector<std::optional<Print>> m_prints;
};

std::vector<Print> devicePrints(const Scene &scene, const ScenePrints &prints)
{
    std::vector<Print> own;
    std::vector<Print> clusters;
    for (const Device &device : scene.devices) {
        own.push_back((Ink(5) << device.item << device.name << at(prints.pools, device.pool)
                              << at(prints.sites, device.site) << at(prints.people, device.primaryUser)
                              << device.segment << device.isPortable << device.isServer << device.isVirtual
                              << device.sockets << device.cores << device.virtualCores << device.corePercent)
                          .print());
        if (device.cluster == kNone)
            continue;
        if (device.cluster >= clusters.size())
            clusters.resize(device.cluster + 1);
        clusters[device.cluster] += own.back();
    }
    std::vector<Print> all = own;
    for (Index index = 0; index < all.size(); ++index) {
        const Device *device = &scene.devices[index];
        if (device->host == kNone && device->cluster == kNone)
            continue;
        Ink ink(6);
        ink << own[index] << (device->cluster == kNone ? kNobody : mixed(clusters[device->cluster]));
        for (std::size_t steps = 0; steps < 8 && device->host != kNone; ++steps) {
            ink << own[device->host];
            device = &scene.devices[device->host];
            ink << (device->cluster == kNone ? kNobody : mixed(clusters[device->cluster]));
        }
        all[index] = ink.print();
    }
    return all;
}

void addHolders(Ink &ink, const ScenePrints &prints, const std::vector<Lot::Held> &holders)
{
    Print sum = 0; // in any order
    for (const Lot::Held &each : holders)
        sum += (Ink(7) << at(prints.devices, each.device) << at(prints.people, each.person) << each.units)
                   .print();
    ink << holders.size() << sum;
}

Print lotPrint(const Scene &scene, const ScenePrints &prints, const Lot &lot)
{
    Ink ink(8);
    ink << lot.item << lot.name << prints.products[lot.product] << lot.version << lot.boughtVersion
        << lot.rule << lot.quantity << lot.isUnlimited << lot.value << at(prints.pools, lot.pool)
        << lot.reserve << lot.isShared << lot.grade << lot.rights.downgrade << lot.rights.secondCopies
        << lot.rights.secondCopyPortable << lot.rights.bridgesSegments << lot.segment
        << at(prints.devices, lot.lockedTo);
    ink.each(lot.rights.alsoCovers, prints.products);
    ink.each(lot.scopePools, prints.pools).each(lot.scopeSites, prints.sites);
    addHolders(ink, prints, lot.held);
    addHolders(ink, prints, lot.pinned);
    ink << lot.lifts.size();
    for (const Index base : lot.lifts)
        ink << scene.lots[base].item;
    return ink.print();
}

Print productPrint(const Scene &scene, const ScenePrints &prints, Index index)
{
    const Product &product = scene.products[index];
    Ink ink(9);
    ink << prints.products[index] << product.name << product.publisher << product.rule << product.price
        << product.isPriced << product.sameVersion << at(prints.products, product.needs) << product.tokens
        << product.versions.size();
    for (const std::string &version : product.versions)
        ink << version;
    return ink.each(product.components, prints.products).print();
}

} // namespace

ScenePrints::ScenePrints(const Scene &scene) : pools(PoolPrinter(scene).all())
{
    for (const Site &site : scene.sites)
        sites.push_back((Ink(3) << site.item << site.name).print());
    for (const Person &person : scene.people)
        people.push_back(
            (Ink(4) << person.item << person.name << at(pools, person.pool) << at(sites, person.site))
                .print());
    devices = devicePrints(scene, *this);
    for (const Product &product : scene.products)
        products.push_back((Ink(10) << product.item << product.edition).print());
    for (const Exclusion &exclusion : scene.exclusions)
        exclusions.push_back((Ink(11) << exclusion.item << exclusion.reason << exclusion.words).print());
    for (const Lot &lot : scene.lots)
        lots.push_back(lotPrint(scene, *this, lot));
    installations.reserve(scene.installations.size());
    for (const Installation &row : scene.installations)
        installations.push_back((Ink(13) << at(devices, row.device) << products[row.product] << row.version
                                         << at(exclusions, row.exclusion) << row.title << row.isCandidate)
                                    .print());
}

// Sums, because the order of rows must not count; each row's print is mixed well enough for that.
std::vector<Print> familyPrints(const Scene &scene, const ScenePrints &prints,
                                const std::vector<std::vector<Index>> &families)
{
    std::vector<Print> sums(families.size(), 0);
    std::vector<Index> familyOf(scene.products.size(), kNone);
    for (Index family = 0; family < families.size(); ++family) {
        for (const Index product : families[family]) {
            familyOf[product] = family;
            sums[family] += productPrint(scene, prints, product);
        }
    }
    const auto add = [&](Index product, Ink ink) { sums[familyOf[product]] += ink.print(); };
    for (Index lot = 0; lot < scene.lots.size(); ++lot)
        add(scene.lots[lot].product, Ink(12) << prints.lots[lot]);
    for (Index i = 0; i < scene.installations.size(); ++i)
        sums[familyOf[scene.installations[i].product]] += prints.installations[i];
    for (const Seat &row : scene.seats)
        add(row.product, Ink(14) << at(prints.people, row.person) << prints.products[row.product]
                                 << at(prints.exclusions, row.exclusion) << row.isCandidate);
    for (const Session &row : scene.sessions)
        add(row.product, Ink(15) << prints.products[row.product] << at(prints.people, row.person)
                                 << at(prints.devices, row.device) << row.from << row.until << row.isBorrowed
                                 << row.isCandidate);
    for (const Access &row : scene.accesses)
        add(row.product, Ink(16) << prints.products[row.product] << row.version
                                 << at(prints.people, row.person) << at(prints.devices, row.device)
                                 << at(prints.exclusions, row.exclusion));
    for (const Measure &row : scene.measures)
        add(row.product,
            Ink(17) << prints.products[row.product] << at(prints.pools, row.pool) << row.units << row.item);
    return sums;
}

} // namespace tally::licence
