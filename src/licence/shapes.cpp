// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "licence/shapes.h"

#include <algorithm>
#include <bit>
#include <tuple>

namespace tally::licence {

namespace {

bool mayHold(const Terms &terms, const Part &part)
{
    return (terms.device == kNone || terms.device == part.device) &&
           (terms.person == kNone || terms.person == part.person);
}

// Which metrics can cover which needs: copies are covered by those of copies, counted needs by their own.
bool fits(const Terms &terms, const Part &part, Metric counted)
{
    return part.units == 0 || terms.rule.metric == counted;
}

std::vector<std::uint64_t> masksOf(const Scene &scene, const Terms &terms, const Part &part)
{
    std::vector<std::uint64_t> masks;
    for (Index guise = 0; guise < terms.guises; ++guise) {
        std::uint64_t mask = 0;
        for (std::size_t i = 0; i < part.atoms.size(); ++i)
            if (covers(scene, terms, part.atoms[i].release, guise))
                mask |= std::uint64_t(1) << i;
        if (mask != 0)
            masks.push_back(mask);
    }
    if (terms.rule.metric == Metric::PerInstallation) {
        std::uint64_t all = 0;
        for (const std::uint64_t mask : masks)
            all |= mask;
        masks.clear();
        for (; all != 0; all &= all - 1)
            masks.push_back(all & (~all + 1));
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
        Shape shape;
        shape.masks.resize(m_bundle.size());
        bool isUseful = false;
        for (std::size_t i = 0; i < m_bundle.size(); ++i) {
            const Part &part = m_bundle[i];
            if (!mayHold(terms, part) || !fits(terms, part, countedBy(part)) ||
                (!isPurchase && !serves(m_scene, terms, part.place)))
                continue;
            shape.masks[i] = masksOf(m_scene, terms, part);
            isUseful = isUseful || !shape.masks[i].empty();
        }
        if (!isUseful)
            return;
        measure(terms, shape);
        auto same = std::find_if(m_shapes.begin(), m_shapes.end(), [&](const Shape &other) {
            const auto all = [](const Shape &s) {
                return std::tie(s.masks, s.mostParts, s.secondsArePortable, s.copiesPerUnit, s.unitsPerUse);
            };
            return all(other) == all(shape);
        });
        if (same == m_shapes.end())
            same = m_shapes.insert(m_shapes.end(), std::move(shape));
        (isPurchase ? same->purchases : same->terms).push_back(number);
    }

    std::vector<Shape> take() { return std::move(m_shapes); }

private:
    Metric countedBy(const Part &part) const
    {
        return m_scene.products[part.atoms[0].release.product].rule.metric;
    }

    void measure(const Terms &terms, Shape &shape) const
    {
        if (m_bundle[0].units > 0)
            shape.unitsPerUse = m_bundle[0].units;
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
        // Beyond the bundle it makes no difference.
        shape.mostParts = std::min<std::int64_t>(shape.mostParts, std::int64_t(m_bundle.size()));
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

std::int64_t Shape::unitsOf(std::uint64_t mask) const
{
    return unitsPerUse * ((std::popcount(mask) + copiesPerUnit - 1) / copiesPerUnit);
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
