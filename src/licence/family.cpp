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

class RowCutter
{
public:
    RowCutter(const Scene &scene, const std::vector<Index> &products, bool withCandidates)
        : m_withCandidates(withCandidates), m_rank(scene.products.size(), kNone)
    {
        for (Index rank = 0; rank < products.size(); ++rank)
            m_rank[products[rank]] = rank;
    }

    template <typename Row>
    bool takes(const Row &row) const
    {
        if (m_rank[row.product] == kNone)
            return false;
        if constexpr (requires { row.isCandidate; })
            return m_withCandidates || !row.isCandidate;
        return true;
    }

    // The rows taken, sorted by what `order` says of each.
    template <typename Row, typename Order>
    std::vector<Index> cut(const std::vector<Row> &rows, Order order) const
    {
        using Key = decltype(order(rows[0], Index(0)));
        std::vector<std::pair<Key, Index>> taken;
        for (Index i = 0; i < rows.size(); ++i)
            if (takes(rows[i]))
                taken.emplace_back(order(rows[i], m_rank[rows[i].product]), i);
        std::stable_sort(taken.begin(), taken.end(),
                         [](const auto &a, const auto &b) { return a.first < b.first; });
        std::vector<Index> indices;
        indices.reserve(taken.size());
        for (const auto &row : taken)
            indices.push_back(row.second);
        return indices;
    }

private:
    bool m_withCandidates;
    std::vector<Index> m_rank;
};

} // namespace

Family familyOf(const Scene &scene, std::vector<Index> products, bool withCandidates)
{
    Family family;
    std::sort(products.begin(), products.end(), [&](Index a, Index b) {
        const Product &left = scene.products[a], &right = scene.products[b];
        return std::tie(left.item, left.name, left.edition) < std::tie(right.item, right.name, right.edition);
    });
    const RowCutter cutter(scene, products, withCandidates);
    family.installations = cutter.cut(scene.installations, [&](const Installation &row, Index rank) {
        return std::make_tuple(identity(scene.devices, row.device), rank, row.version, row.title);
    });
    family.seats = cutter.cut(scene.seats, [&](const Seat &row, Index rank) {
        return std::make_tuple(identity(scene.people, row.person), rank);
    });
    family.sessions = cutter.cut(scene.sessions, [&](const Session &row, Index rank) {
        return std::make_tuple(row.from, row.until, rank, identity(scene.people, row.person),
                               identity(scene.devices, row.device));
    });
    family.accesses = cutter.cut(scene.accesses, [&](const Access &row, Index rank) {
        return std::make_tuple(identity(scene.people, row.person), identity(scene.devices, row.device), rank,
                               row.version);
    });
    family.measures = cutter.cut(scene.measures, [&](const Measure &row, Index rank) {
        return std::make_tuple(rank, row.pool == kNone ? ItemId{} : scene.pools[row.pool].organisation,
                               row.item, row.units);
    });
    family.products = std::move(products);
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
