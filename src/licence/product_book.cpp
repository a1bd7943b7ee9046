// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "licence/product_book.h"

#include "core/text.h"
#include "licence/records.h"
#include "licence/version_order.h"

#include <algorithm>
#include <numeric>

namespace tally::licence {

ProductBook::ProductBook(const estate::Estate &estate, const Profiles &profiles, Day on)
    : m_estate(estate), m_profiles(profiles), m_on(on)
{
    for (const estate::Row row : estate.itemsOfClass("software_product"))
        m_names[text::folded(estate.nameAt(row))].push_back(estate.idAt(row));
    for (auto &[name, items] : m_names)
        std::sort(items.begin(), items.end());
    readVersions();
}

void ProductBook::readVersions()
{
    for (const estate::Row row : m_estate.itemsOfClass("software_version")) {
        const Record record(m_estate, row);
        const ItemId product = record.reference("product");
        std::string version = record.text("version");
        if (product && !version.empty())
            m_releases[product].push_back(
                {std::move(version), text::folded(record.text("edition")), record.day("release_date")});
    }
}

std::vector<ItemId> ProductBook::named(std::string_view name) const
{
    const auto found = m_names.find(text::folded(text::trimmed(name)));
    return found == m_names.end() ? std::vector<ItemId>() : found->second;
}

Index ProductBook::find(ItemId product, std::string_view edition) const
{
    const auto found = m_columns.find({product, text::folded(text::trimmed(edition))});
    return found == m_columns.end() ? kNone : found->second;
}

std::vector<Index> ProductBook::columnsOf(ItemId product) const
{
    std::vector<Index> columns;
    for (auto at = m_columns.lower_bound({product, std::string()});
         at != m_columns.end() && at->first.first == product; ++at)
        columns.push_back(at->second);
    std::sort(columns.begin(), columns.end());
    columns.erase(std::unique(columns.begin(), columns.end()), columns.end());
    return columns;
}

Index ProductBook::column(ItemId item, std::string_view edition)
{
    const std::string_view wanted = text::trimmed(edition);
    const auto key = std::pair(item, text::folded(wanted));
    if (const auto found = m_columns.find(key); found != m_columns.end())
        return found->second;
    const estate::Row row = m_estate.rowOf(item);
    Product product;
    product.item = item;
    product.name = licence::nameOf(m_estate, item);
    product.edition = wanted;
    if (row < m_estate.itemCount()) {
        const Record record(m_estate, row);
        product.publisher = record.text("publisher");
        const std::string own = record.text("edition");
        if (wanted.empty() && !own.empty()) {
            const Index same = column(item, own);
            m_columns.emplace(key, same);
            return same;
        }
    }
    const auto index = static_cast<Index>(m_products.size());
    m_rules.push_back(m_profiles.fitting({product.publisher, product.name, product.edition, {}}, m_on));
    m_products.push_back(std::move(product));
    m_versions.emplace_back();
    m_columns.emplace(key, index);
    if (const auto releases = m_releases.find(item); releases != m_releases.end()) {
        for (const Release &release : releases->second) {
            if (isOf(release, index))
                version(index, release.version);
        }
    }
    return index;
}

bool ProductBook::isOf(const Release &release, Index column) const
{
    return release.edition.empty() || release.edition == text::folded(m_products[column].edition);
}

std::string ProductBook::groupOf(Index column, std::string_view version) const
{
    if (m_rules[column] != nullptr) {
        const std::string wanted = text::folded(version);
        for (const auto &group : m_rules[column]->versionGroups) {
            if (std::any_of(group.begin(), group.end(),
                            [&](const std::string &each) { return text::folded(each) == wanted; }))
                return group.front();
        }
    }
    return std::string(version);
}

Index ProductBook::version(Index column, std::string_view text)
{
    const std::string_view trimmed = text::trimmed(text);
    if (trimmed.empty())
        return kNone;
    std::string name = groupOf(column, trimmed);
    const auto [at, isNew] =
        m_versions[column].emplace(text::folded(name), static_cast<Index>(m_versions[column].size()));
    if (isNew)
        m_products[column].versions.push_back(std::move(name));
    return at->second;
}

std::string ProductBook::newestUntil(Index column, const std::string &own, Day day) const
{
    const auto releases = m_releases.find(m_products[column].item);
    if (releases == m_releases.end())
        return own;
    std::optional<Day> ownDay;
    for (const Release &release : releases->second) {
        if (isOf(release, column) && text::folded(release.version) == text::folded(own))
            ownDay = release.on;
    }
    const Release *newest = nullptr;
    for (const Release &release : releases->second) {
        if (!isOf(release, column) || !release.on || *release.on > day)
            continue;
        const bool isNewerThanOwn = ownDay ? *release.on > *ownDay : isOlderVersion(own, release.version);
        if (isNewerThanOwn &&
            (newest == nullptr || *release.on > *newest->on ||
             (*release.on == *newest->on && isOlderVersion(newest->version, release.version))))
            newest = &release;
    }
    return newest == nullptr ? own : newest->version;
}

std::vector<Product> ProductBook::order()
{
    m_ordered.resize(m_products.size());
    for (Index column = 0; column < m_products.size(); ++column) {
        std::vector<std::string> &versions = m_products[column].versions;
        std::vector<std::optional<Day>> days(versions.size());
        if (const auto releases = m_releases.find(m_products[column].item); releases != m_releases.end()) {
            for (const Release &release : releases->second) {
                const auto at = m_versions[column].find(text::folded(groupOf(column, release.version)));
                if (at == m_versions[column].end() || !isOf(release, column) || !release.on)
                    continue;
                std::optional<Day> &known = days[at->second];
                known = std::min(known.value_or(*release.on), *release.on);
            }
        }
        const bool areDated =
            std::all_of(days.begin(), days.end(), [](const auto &day) { return day.has_value(); });
        std::vector<Index> order(versions.size());
        std::iota(order.begin(), order.end(), Index(0));
        std::sort(order.begin(), order.end(), [&](Index a, Index b) {
            if (areDated && *days[a] != *days[b])
                return *days[a] < *days[b];
            return isOlderVersion(versions[a], versions[b]);
        });
        std::vector<std::string> sorted;
        m_ordered[column].resize(order.size());
        for (Index place = 0; place < order.size(); ++place) {
            sorted.push_back(versions[order[place]]);
            m_ordered[column][order[place]] = place;
        }
        versions = std::move(sorted);
    }
    return m_products;
}

} // namespace tally::licence
