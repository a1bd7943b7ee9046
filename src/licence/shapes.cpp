// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "licence/shapes.h"

#include "licence/demand_parts.h"
#include "licence/machines.h"

#include <algorithm>
#include <bit>
#include <tuple>

namespace tally::licence {

namespace {

// Bound units with a right to second copies still cover those beside their holder.
bool mayBeSecond(const Terms &terms)
{
    return terms.device != kNone && terms.rights.secondCopies > 0 &&
           terms.rule.metric != Metric::PerInstallation && !isByHost(terms.rule.metric);
}

bool mayHold(const Terms &terms, const Part &part)
{
    return (terms.device == kNone || terms.device == part.device) &&
           (terms.person == kNone || terms.person == part.person);
}

bool isOfAccess(const Part &part)
{
    return !part.people.empty() || !part.devices.empty();
}

// Copies are covered by metrics of copies, what is counted otherwise by its own.
bool fits(const Scene &scene, const Terms &terms, const Part &part)
{
    if (isOfAccess(part))
        return terms.rule.metric == Metric::ClientAccess;
    if (part.units > 0)
        return terms.rule.metric == scene.products[part.atoms[0].release.product].rule.metric;
    return countsCopies(terms.rule.metric) && terms.rule.metric != Metric::PerProcessor;
}

// One unit covers all pairs of a person, or all of a device.
std::vector<std::uint64_t> accessMasks(const Terms &terms, const Part &part, std::uint64_t covered)
{
    std::vector<std::uint64_t> masks;
    if (terms.rule.access != MetricRule::Access::Device)
        for (const auto &person : part.people)
            masks.push_back(person.second & covered);
    if (terms.rule.access != MetricRule::Access::User)
        for (const auto &device : part.devices)
            masks.push_back(device.second & covered);
    std::erase(masks, 0);
    return masks;
}

// `only`: in that guise; kNone: in any.
std::vector<std::uint64_t> masksOf(const Scene &scene, const Terms &terms, const Part &part, Index only)
{
    std::vector<std::uint64_t> masks;
    for (Index guise = only == kNone ? 0 : only; guise < terms.guises && (only == kNone || guise == only);
         ++guise) {
        std::uint64_t mask = 0;
        for (std::size_t i = 0; i < part.atoms.size(); ++i)
            if (covers(scene, terms, part.atoms[i].release, guise))
                mask |= std::uint64_t(1) << i;
        if (mask != 0)
            masks.push_back(mask);
    }
    std::uint64_t all = 0;
    for (const std::uint64_t mask : masks)
        all |= mask;
    if (terms.rule.metric == Metric::PerInstallation) {
        masks.clear();
        for (; all != 0; all &= all - 1)
            masks.push_back(all & (~all + 1));
    } else if (terms.rule.metric == Metric::ClientAccess) {
        masks = accessMasks(terms, part, all);
    }
    std::sort(masks.begin(), masks.end());
    masks.erase(std::unique(masks.begin(), masks.end()), masks.end());
    // What another set holds besides more is never the better choice.
    std::erase_if(masks, [&](std::uint64_t small) {
        return std::any_of(masks.begin(), masks.end(),
                           [&](std::uint64_t large) { return large != small && (small & ~large) == 0; });
    });
    return masks;
}

class ShapeBook
{
public:
    ShapeBook(const Scene &scene, const Bundle &bundle) : m_scene(scene), m_bundle(bundle) {}

    void add(const Terms &terms, Index number, bool isPurchase)
    {
        if (!isByHost(terms.rule.metric) || terms.rule.followsMobility) {
            addGuises(terms, number, isPurchase, kNone);
            return;
        }
        // A machine's cores cover what runs on it, machine by machine.
        std::vector<Index> hosts;
        for (const Part &part : m_bundle)
            if (std::find(hosts.begin(), hosts.end(), part.host) == hosts.end()) {
                hosts.push_back(part.host);
                addGuises(terms, number, isPurchase, part.host);
            }
    }

    std::vector<Shape> take() { return std::move(m_shapes); }

private:
    // What one unit covers on several devices is of one guise too.
    void addGuises(const Terms &terms, Index number, bool isPurchase, Index host)
    {
        const bool isOfSeveral = terms.rights.secondCopies > 0 || terms.rule.metric == Metric::PerUser ||
                                 isByHost(terms.rule.metric);
        if (!isOfSeveral || terms.guises < 2 || m_bundle.size() < 2) {
            addFor(terms, number, isPurchase, host, kNone);
            return;
        }
        for (Index guise = 0; guise < terms.guises; ++guise)
            addFor(terms, number, isPurchase, host, guise);
    }

    // `host`: only what runs there; kNone: anywhere.
    void addFor(const Terms &terms, Index number, bool isPurchase, Index host, Index guise)
    {
        Shape shape;
        shape.masks.resize(m_bundle.size());
        bool isUseful = false;
        for (std::size_t i = 0; i < m_bundle.size(); ++i) {
            const Part &part = m_bundle[i];
            const bool isHolder = mayHold(terms, part);
            if (mayBeSecond(terms))
                shape.holders.push_back(isHolder);
            if ((!isHolder && !mayBeSecond(terms)) || !fits(m_scene, terms, part) ||
                (host != kNone && part.host != host) || (!isPurchase && !serves(m_scene, terms, part.place)))
                continue;
            shape.masks[i] = masksOf(m_scene, terms, part, guise);
            isUseful = isUseful || (isHolder && !shape.masks[i].empty());
        }
        if (!isUseful)
            return;
        measure(terms, shape);
        const auto all = [](const Shape &s) {
            return std::tie(s.masks, s.unitsPerUse, s.isFree, s.mostParts, s.secondsArePortable,
                            s.copiesPerUnit, s.holders);
        };
        auto same = std::find_if(m_shapes.begin(), m_shapes.end(),
                                 [&](const Shape &other) { return all(other) == all(shape); });
        if (same == m_shapes.end())
            same = m_shapes.insert(m_shapes.end(), std::move(shape));
        std::vector<Index> &numbers = isPurchase ? same->purchases : same->terms;
        if (numbers.empty() || numbers.back() != number)
            numbers.push_back(number);
    }

    std::int64_t unitsPerUse(const Terms &terms, const Part &part) const
    {
        if (part.units > 0)
            return part.units;
        if (part.device != kNone && terms.rule.metric == Metric::PerVirtualCore)
            return virtualCoreUnits(m_scene, terms.rule, part.device);
        if (part.host == kNone || terms.rule.metric != Metric::PerCore)
            return 1;
        if (!terms.rule.followsMobility)
            return coreUnits(m_scene, terms.rule, part.host);
        std::int64_t units = 0;
        for (const Index host : hostsOf(m_scene, part.host))
            units += coreUnits(m_scene, terms.rule, host);
        return units;
    }

    void measure(const Terms &terms, Shape &shape) const
    {
        const std::int64_t all = std::int64_t(m_bundle.size());
        shape.isFree.resize(m_bundle.size());
        for (std::size_t i = 0; i < m_bundle.size(); ++i)
            shape.unitsPerUse.push_back(shape.masks[i].empty() ? 0 : unitsPerUse(terms, m_bundle[i]));
        if (terms.rule.metric == Metric::PerDevice)
            shape.copiesPerUnit = std::max(terms.rule.installsPerUnit, 1);
        if (terms.rights.secondCopies > 0 && terms.rule.metric != Metric::PerInstallation) {
            shape.mostParts = std::int64_t(terms.rights.secondCopies) + 1;
            shape.secondsArePortable = terms.rights.secondCopyPortable;
        }
        if (terms.rule.metric == Metric::PerUser) {
            shape.mostParts = std::max(terms.rule.devicesPerUser, 1);
            shape.secondsArePortable = false;
        }
        if (isByHost(terms.rule.metric)) {
            shape.mostParts = terms.rule.machinesPerSet > 0 ? terms.rule.machinesPerSet : all;
            for (std::size_t i = 0; i < m_bundle.size(); ++i)
                shape.isFree[i] =
                    m_bundle[i].device != kNone && !m_scene.devices[m_bundle[i].device].isVirtual;
        }
        // Beyond the bundle it makes no difference.
        shape.mostParts = std::min(shape.mostParts, all);
        shape.copiesPerUnit = std::min<std::int64_t>(shape.copiesPerUnit, kMostCopies);
        if (shape.mostParts == 1)
            shape.secondsArePortable = false;
    }

    static constexpr std::int64_t kMostCopies = 64;
    const Scene &m_scene;
    const Bundle &m_bundle;
    std::vector<Shape> m_shapes;
};

} // namespace

std::int64_t Shape::unitsOf(std::size_t part, std::uint64_t mask) const
{
    return unitsPerUse[part] * ((std::popcount(mask) + copiesPerUnit - 1) / copiesPerUnit);
}

std::vector<Shape> shapesOf(const Scene &scene, const Holdings &holdings, const std::vector<Terms> &purchases,
                            const Bundle &bundle)
{
    ShapeBook book(scene, bundle);
    for (Index i = 0; i < holdings.terms().size(); ++i)
        book.add(holdings.terms()[i], i, false);
    for (Index i = 0; i < purchases.size(); ++i)
        book.add(purchases[i], i, true);
    return book.take();
}

} // namespace tally::licence
