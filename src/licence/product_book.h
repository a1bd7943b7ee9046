// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Products with their editions as columns of a scene, and the versions that occur in each, put in order at
// the end.
#pragma once

#include "estate/estate.h"
#include "licence/profile.h"
#include "licence/scene.h"

#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace tally::licence {

class ProductBook
{
public:
    ProductBook(const estate::Estate &estate, const Profiles &profiles, Day on);

    // The column of a product and edition (empty: the product's own edition, or none), made when new.
    Index column(ItemId product, std::string_view edition);
    // kNone: nothing of it occurs.
    Index find(ItemId product, std::string_view edition) const;
    std::vector<Index> columnsOf(ItemId product) const; // every edition that occurs
    // A version of a column by a number that stays until `order`; kNone for an empty text.
    Index version(Index column, std::string_view text);
    // The newest version of the column made available until a day, not older than `own`; by its text.
    std::string newestUntil(Index column, const std::string &own, Day day) const;
    // Products by name, folded; several of one name: all of them.
    std::vector<ItemId> named(std::string_view name) const;
    const std::string &nameOf(Index column) const { return m_products[column].name; }
    ItemId itemOf(Index column) const { return m_products[column].item; }
    const std::string &editionOf(Index column) const { return m_products[column].edition; }
    const std::string &publisherOf(Index column) const { return m_products[column].publisher; }
    std::size_t size() const { return m_products.size(); }

    // Puts versions in order: products as a scene has them. What `version` said is to be read by `ordered`.
    std::vector<Product> order();
    Index ordered(Index column, Index version) const
    {
        return version == kNone ? kNone : m_ordered[column][version];
    }

private:
    struct Release
    {
        std::string version, edition; // edition folded; empty: all
        std::optional<Day> on;
    };
    void readVersions();
    std::string groupOf(Index column, std::string_view version) const;
    bool isOf(const Release &release, Index column) const;

    const estate::Estate &m_estate;
    const Profiles &m_profiles;
    Day m_on;
    std::vector<Product> m_products;
    std::vector<const Profile *> m_rules; // by column; null: none fits
    std::map<std::pair<ItemId, std::string>, Index> m_columns;
    std::vector<std::map<std::string, Index>> m_versions; // folded text -> number
    std::vector<std::vector<Index>> m_ordered;
    std::unordered_map<ItemId, std::vector<Release>> m_releases;
    std::map<std::string, std::vector<ItemId>> m_names;
};

} // namespace tally::licence
