// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "licence/demand.h"
#include "solve/components.h"

#include <algorithm>
#include <string_view>
#include <tuple>

namespace tally::licence {

namespace {

template <typename Thing>
auto identity(const std::vector<Thing> &things, Index index)
{
    return index == kNone ? std::make_pair(ItemId{}, std::string_view())
                          : std::make_pair(things[index].item, std::string_view(things[index].name));
}

void sortProducts(const Scene &scene, std::vector<Index> &products)
{
    std::sort(products.begin(), products.end(), [&](Index a, Index b) {
        const Product &left = scene.products[a], &right = scene.products[b];
        return std::tie(left.item, left.name, left.edition) < std::tie(right.item, right.name, right.edition);
    });
}

// Deals the rows out to their families and puts each family's in order.
class RowCutter
{
public:
    RowCutter(const Scene &scene, std::vector<Family> &families)
        : m_scene(scene), m_families(families), m_family(scene.products.size(), kNone),
          m_rank(scene.products.size(), kNone)
    {
        for (Index f = 0; f < families.size(); ++f) {
            sortProducts(scene, families[f].products);
            for (Index rank = 0; rank < families[f].products.size(); ++rank) {
                m_family[families[f].products[rank]] = f;
                m_rank[families[f].products[rank]] = rank;
            }
        }
    }

    void cut()
    {
        deal(m_scene.installations, &Family::installations, [&](const Installation &row) {
            return std::make_tuple(identity(m_scene.devices, row.device), m_rank[row.product], row.version,
                                   row.title);
        });
        deal(m_scene.seats, &Family::seats, [&](const Seat &row) {
            return std::make_tuple(identity(m_scene.people, row.person), m_rank[row.product]);
        });
        deal(m_scene.sessions, &Family::sessions, [&](const Session &row) {
            return std::make_tuple(row.from, row.until, m_rank[row.product],
                                   identity(m_scene.people, row.person),
                                   identity(m_scene.devices, row.device));
        });
        deal(m_scene.accesses, &Family::accesses, [&](const Access &row) {
            return std::make_tuple(identity(m_scene.people, row.person),
                                   identity(m_scene.devices, row.device), m_rank[row.product], row.version);
        });
        deal(m_scene.measures, &Family::measures, [&](const Measure &row) {
            return std::make_tuple(m_rank[row.product],
                                   row.pool == kNone ? ItemId{} : m_scene.pools[row.pool].organisation,
                                   row.item, row.units);
        });
    }

private:
    template <typename Row, typename Order>
    void deal(const std::vector<Row> &rows, std::vector<Index> Family::*into, Order order)
    {
        for (Index i = 0; i < rows.size(); ++i)
            if (m_family[rows[i].product] != kNone)
                (m_families[m_family[rows[i].product]].*into).push_back(i);
        for (Family &family : m_families)
            std::stable_sort((family.*into).begin(), (family.*into).end(),
                             [&](Index a, Index b) { return order(rows[a]) < order(rows[b]); });
    }

    const Scene &m_scene;
    std::vector<Family> &m_families;
    std::vector<Index> m_family, m_rank; // of each product
};

template <typename Row>
void dropCandidates(const std::vector<Row> &rows, std::vector<Index> &of)
{
    std::erase_if(of, [&](Index row) { return rows[row].isCandidate; });
}

} // namespace

Family familyOf(const Scene &scene, std::vector<Index> products)
{
    std::vector<Family> one(1);
    one[0].products = std::move(products);
    RowCutter(scene, one).cut();
    return std::move(one[0]);
}

std::vector<Family> familiesOf(const Scene &scene, std::vector<std::vector<Index>> groups)
{
    std::vector<Family> all;
    for (std::vector<Index> &products : groups)
        all.emplace_back().products = std::move(products);
    RowCutter(scene, all).cut();
    return all;
}

std::vector<Family> allFamilies(const Scene &scene)
{
    return familiesOf(scene, families(scene));
}

Family withoutCandidates(const Scene &scene, Family family)
{
    dropCandidates(scene.installations, family.installations);
    dropCandidates(scene.seats, family.seats);
    dropCandidates(scene.sessions, family.sessions);
    return family;
}

std::vector<std::vector<Index>> families(const Scene &scene)
{
    std::vector<std::pair<std::uint32_t, std::uint32_t>> links;
    for (Index i = 0; i < scene.products.size(); ++i) {
        for (const Index component : scene.products[i].components)
            links.emplace_back(i, component);
        if (scene.products[i].needs != kNone)
            links.emplace_back(i, scene.products[i].needs);
    }
    for (const Lot &lot : scene.lots) {
        for (const Index other : lot.rights.alsoCovers)
            links.emplace_back(lot.product, other);
        for (const Index base : lot.lifts)
            links.emplace_back(lot.product, scene.lots[base].product);
    }
    return solve::components(std::uint32_t(scene.products.size()), links);
}

} // namespace tally::licence
