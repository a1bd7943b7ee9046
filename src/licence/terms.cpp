// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "licence/terms.h"

#include "licence/version_order.h"

#include <algorithm>
#include <optional>

namespace tally::licence {

namespace {

Index newestOf(const Product &product)
{
    return product.versions.empty() ? 0 : Index(product.versions.size() - 1);
}

Index backFrom(Index version, std::int32_t depth)
{
    return depth >= std::int32_t(version) ? 0 : version - Index(std::max(depth, 0));
}

class CoverBuilder
{
public:
    CoverBuilder(const Scene &scene, Terms &terms) : m_scene(scene), m_terms(terms) {}

    void build()
    {
        const Product &product = m_scene.products[m_terms.product];
        if (!product.components.empty() && product.sameVersion) {
            guises(product);
            return;
        }
        add(m_terms.product, false);
        for (const Index other : m_terms.rights.alsoCovers)
            add(other, false);
        for (const Index component : product.components)
            add(component, true);
    }

private:
    // The version as a text; nothing: any.
    std::optional<std::string> versionText() const
    {
        const Product &product = m_scene.products[m_terms.product];
        if (m_terms.version == kNone || m_terms.version >= product.versions.size())
            return {};
        return product.versions[m_terms.version];
    }

    // `isLoose`: where the product numbers its versions otherwise, any of them.
    void add(Index product, bool isLoose)
    {
        const Product &other = m_scene.products[product];
        const auto text = versionText();
        if (!text || other.versions.empty()) {
            m_terms.covers.push_back({product, 0, newestOf(other), 0});
            return;
        }
        const auto exact = std::find(other.versions.begin(), other.versions.end(), *text);
        if (exact == other.versions.end() && isLoose) {
            m_terms.covers.push_back({product, 0, newestOf(other), 0});
            return;
        }
        if (exact != other.versions.end()) {
            const Index newest = Index(exact - other.versions.begin());
            Index oldest = backFrom(newest, m_terms.rights.downgrade);
            if (product == m_terms.product && m_terms.bought != kNone)
                oldest = std::min(oldest, m_terms.bought);
            m_terms.covers.push_back({product, oldest, newest, 0});
            return;
        }
        // A version that the other product does not have: the older ones are within a downgrade.
        Index older = 0;
        while (older < other.versions.size() && isOlderVersion(other.versions[older], *text))
            ++older;
        if (older > 0 && m_terms.rights.downgrade > 0)
            m_terms.covers.push_back(
                {product, backFrom(older - 1, m_terms.rights.downgrade - 1), older - 1, 0});
    }

    void guises(const Product &suite)
    {
        std::vector<std::string> texts;
        const Index newest = m_terms.version == kNone ? newestOf(suite) : m_terms.version;
        const std::int32_t depth = m_terms.version == kNone ? kAll : m_terms.rights.downgrade;
        for (Index v = backFrom(newest, depth); v <= newest && v < suite.versions.size(); ++v)
            texts.push_back(suite.versions[v]);
        if (m_terms.version == kNone)
            for (const Index component : suite.components)
                for (const std::string &version : m_scene.products[component].versions)
                    if (std::find(texts.begin(), texts.end(), version) == texts.end())
                        texts.push_back(version);
        m_terms.guises = std::max<Index>(1, Index(texts.size()));
        std::vector<Index> products = suite.components;
        products.push_back(m_terms.product);
        products.insert(products.end(), m_terms.rights.alsoCovers.begin(), m_terms.rights.alsoCovers.end());
        for (Index guise = 0; guise < texts.size(); ++guise)
            for (const Index product : products)
                addExactly(product, texts[guise], guise);
        if (texts.empty())
            for (const Index product : products)
                m_terms.covers.push_back({product, 0, newestOf(m_scene.products[product]), 0});
    }

    void addExactly(Index product, const std::string &version, Index guise)
    {
        const std::vector<std::string> &versions = m_scene.products[product].versions;
        if (versions.empty())
            m_terms.covers.push_back({product, 0, 0, guise});
        for (Index v = 0; v < versions.size(); ++v)
            if (versions[v] == version)
                m_terms.covers.push_back({product, v, v, guise});
    }

    const Scene &m_scene;
    Terms &m_terms;
};

// A unit may be bought in any version, and covers as many older ones as the product's lots do.
void boughtVersions(const Product &product, std::int32_t depth, Terms &terms)
{
    terms.covers.clear();
    terms.guises = std::max<Index>(1, Index(product.versions.size()));
    for (Index version = 0; version < terms.guises; ++version)
        terms.covers.push_back({terms.product, backFrom(version, depth), version, version});
}

Index legalEntityOf(const Scene &scene, Index pool)
{
    return pool == kNone ? kNone : scene.pools[pool].legalEntity;
}

bool isInScope(const Scene &scene, const Terms &terms, const Place &place)
{
    if (terms.scopePools.empty())
        return true;
    return std::any_of(terms.scopePools.begin(), terms.scopePools.end(),
                       [&](Index top) { return isWithin(scene, place.pool, top); });
}

} // namespace

bool counts(Grade grade, View view)
{
    return grade == Grade::Accepted || (view == View::Management && grade == Grade::Supporting);
}

bool isWithin(const Scene &scene, Index pool, Index top)
{
    for (std::size_t steps = 0; pool != kNone && steps <= scene.pools.size(); ++steps) {
        if (pool == top)
            return true;
        pool = scene.pools[pool].parent;
    }
    return false;
}

Terms termsOfLot(const Scene &scene, Index index)
{
    return termsOfLot(scene, index, scene.lots[index].version);
}

Terms termsOfLot(const Scene &scene, Index index, Index version)
{
    const Lot &lot = scene.lots[index];
    Terms terms;
    terms.lot = index;
    terms.product = lot.product;
    terms.version = version;
    terms.bought = version == lot.boughtVersion ? kNone : lot.boughtVersion;
    terms.rule = lot.rule;
    terms.rights = lot.rights;
    terms.scopePools = lot.scopePools;
    terms.scopeSites = lot.scopeSites;
    std::sort(terms.rights.alsoCovers.begin(), terms.rights.alsoCovers.end());
    std::sort(terms.scopePools.begin(), terms.scopePools.end());
    std::sort(terms.scopeSites.begin(), terms.scopeSites.end());
    terms.segment = lot.segment;
    terms.legalEntity = legalEntityOf(scene, lot.pool);
    // M9: a unit for a newer server is good for every older one.
    if (lot.rule.metric == Metric::ClientAccess)
        terms.rights.downgrade = kAll;
    CoverBuilder(scene, terms).build();
    return terms;
}

Terms termsOfPurchase(const Scene &scene, Index product, const std::vector<Index> &lots)
{
    Terms terms;
    terms.product = product;
    terms.rule = scene.products[product].rule;
    // Who buys access may buy it by person or by device.
    terms.rule.access = MetricRule::Access::Either;
    bool hasLots = false;
    std::int32_t depth = 0;
    for (const Index index : lots) {
        const Lot &lot = scene.lots[index];
        if (lot.product != product || lot.lockedTo != kNone || lot.rule.metric != terms.rule.metric)
            continue;
        hasLots = true;
        depth = std::max(depth, lot.version == kNone ? kAll : lot.rights.downgrade);
        if (lot.rights.secondCopies > terms.rights.secondCopies) {
            terms.rights.secondCopies = lot.rights.secondCopies;
            terms.rights.secondCopyPortable = lot.rights.secondCopyPortable;
        }
    }
    CoverBuilder(scene, terms).build();
    if (hasLots && depth < kAll && scene.products[product].components.empty())
        boughtVersions(scene.products[product], depth, terms);
    return terms;
}

bool serves(const Scene &scene, const Terms &terms, const Place &place)
{
    if (!terms.segment.empty() && !terms.rights.bridgesSegments && terms.segment != place.segment)
        return false;
    if (!terms.scopeSites.empty() &&
        !std::binary_search(terms.scopeSites.begin(), terms.scopeSites.end(), place.site))
        return false;
    if (!isInScope(scene, terms, place))
        return false;
    const Index entity = legalEntityOf(scene, place.pool);
    return !terms.scopePools.empty() || terms.legalEntity == kNone || entity == kNone ||
           entity == terms.legalEntity;
}

bool covers(const Scene &scene, const Terms &terms, Release release, Index guise)
{
    const Index version = effectiveVersion(scene, release);
    return std::any_of(terms.covers.begin(), terms.covers.end(), [&](const Terms::Cover &cover) {
        return cover.product == release.product && cover.guise == guise && version >= cover.oldest &&
               version <= cover.newest;
    });
}

Index effectiveVersion(const Scene &scene, Release release)
{
    return release.version != kNone ? release.version : newestOf(scene.products[release.product]);
}

} // namespace tally::licence
