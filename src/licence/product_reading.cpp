// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "licence/scene_builder.h"

#include <algorithm>
#include <array>

namespace tally::licence {

// What lots are of counts; so does what somebody said costs money or is counted, and what a file states to be
// installed without saying that it is free.
bool SceneBuilder::isLicensable(ItemId product, const std::string &rule)
{
    auto [known, isNew] = m_licensable.emplace(product, Licensable::No);
    if (isNew)
        known->second = licensableOf(product);
    return known->second == Licensable::Yes || (known->second == Licensable::WhenStated && rule == "stated");
}

SceneBuilder::Licensable SceneBuilder::licensableOf(ItemId product) const
{
    const estate::Row row = m_estate.rowOf(product);
    if (row >= m_estate.itemCount())
        return Licensable::No;
    const Record record(m_estate, row);
    const std::string licensing = record.text("licensing"), metric = record.text("metric");
    static constexpr std::array<std::string_view, 7> kFree{"freeware", "open_source", "in_house", "component",
                                                           "update",   "driver",      "trial"};
    if (metric == "none" || std::find(kFree.begin(), kFree.end(), licensing) != kFree.end())
        return Licensable::No;
    const bool isCounted =
        licensing == "commercial" || licensing == "subscription" || (!metric.empty() && metric != "unknown");
    return isCounted ? Licensable::Yes : Licensable::WhenStated;
}

void SceneBuilder::settleProducts()
{
    // What a product needs besides is a demand of its own, though nothing of it occurs.
    for (Index column = 0; column < m_products.size(); ++column) {
        const estate::Row row = m_estate.rowOf(m_products.itemOf(column));
        const ItemId needed =
            row < m_estate.itemCount() ? Record(m_estate, row).reference("requires_product") : ItemId();
        if (needed && m_products.columnsOf(needed).empty())
            m_products.column(needed, {});
    }
    m_scene.products = m_products.order();
    for (Index column = 0; column < m_scene.products.size(); ++column)
        settleProduct(column, m_scene.products[column]);
    for (Lot &lot : m_scene.lots) {
        lot.version = m_products.ordered(lot.product, lot.version);
        lot.boughtVersion = m_products.ordered(lot.product, lot.boughtVersion);
        for (Lot::Covered &part : lot.covered)
            part.version = m_products.ordered(lot.product, part.version);
    }
    settleRights();
    for (Installation &each : m_scene.installations)
        each.version = m_products.ordered(each.product, each.version);
    for (Access &each : m_scene.accesses)
        each.version = m_products.ordered(each.product, each.version);
}

namespace {

void takePrice(Product &product, std::optional<std::int64_t> price)
{
    if (price && *price > 0) {
        product.price = *price;
        product.isPriced = true;
    }
}

// How the first lot of a product is counted; what gives access to it counts something else.
const MetricRule *ruleOfLots(const Scene &scene, Index column)
{
    const MetricRule *access = nullptr;
    for (const Lot &lot : scene.lots) {
        if (lot.product == column && lot.rule.metric != Metric::ClientAccess)
            return &lot.rule;
        if (lot.product == column && access == nullptr)
            access = &lot.rule;
    }
    return access;
}

} // namespace

// A word of a shipped rule may name what does not occur; the licence's own must be of the register.
void SceneBuilder::settleRights()
{
    for (Index i = 0; i < m_scene.lots.size(); ++i) {
        Lot &lot = m_scene.lots[i];
        const RightsOfLot &rights = m_rights[i];
        for (std::size_t n = 0; n < rights.text.alsoCovers.size(); ++n) {
            const std::string &text = rights.text.alsoCovers[n];
            std::vector<Index> columns = coveredProducts(text, lot.product);
            std::erase(columns, lot.product);
            lot.rights.alsoCovers.insert(lot.rights.alsoCovers.end(), columns.begin(), columns.end());
            const std::string_view name = text::trimmed(std::string_view(text).substr(0, text.find('/')));
            if (n >= rights.ownCovers && !name.empty() && m_products.named(name).empty())
                problem(lot.item, lot.name, "it covers \"" + text + "\", which is no product of the register",
                        "Write also_covers=PRODUCT / EDITION.", false);
        }
    }
}

void SceneBuilder::settleProduct(Index column, Product &product) const
{
    const estate::Row row = m_estate.rowOf(product.item);
    if (row >= m_estate.itemCount())
        return;
    const Record record(m_estate, row);
    const Profile *profile = nullptr;
    if (const std::string name = record.text("licence_profile"); !name.empty())
        profile = m_profiles.named(name, m_on);
    const auto stated = metricNamed(record.text("metric"));
    const std::optional<Metric> metric = stated ? stated->metric : std::nullopt;
    if (profile == nullptr)
        profile = m_profiles.fitting({product.publisher, product.name, product.edition, {}, metric}, m_on);
    if (profile != nullptr && (!metric || *metric == profile->rule.metric))
        product.rule = profile->rule;
    if (metric)
        product.rule.metric = *metric;
    else if (const MetricRule *rule = ruleOfLots(m_scene, column);
             rule != nullptr && record.text("licence_profile").empty())
        product.rule = *rule;
    // The price of one more unit: that of the lot bought last which says one, else the product's.
    takePrice(product, record.number("unit_price_pence"));
    std::optional<Day> newest;
    for (const Lot &lot : m_scene.lots) {
        if (lot.product != column)
            continue;
        const Record bought(m_estate, m_estate.rowOf(lot.item));
        const Day on = bought.day("purchased_on").value_or(std::numeric_limits<Day>::min());
        if (bought.number("unit_price_pence") && (!newest || on >= *newest)) {
            newest = on;
            takePrice(product, bought.number("unit_price_pence"));
        }
    }
    product.tokens =
        static_cast<std::int32_t>(std::clamp<std::int64_t>(record.number("tokens").value_or(1), 1, 100'000));
    if (const ItemId needed = record.reference("requires_product")) {
        const std::vector<Index> columns = m_products.columnsOf(needed);
        product.needs = columns.empty() ? kNone : columns.front();
    }
    std::vector<std::string> components = record.texts("suite_components");
    product.sameVersion = record.flag("suite_same_version").value_or(false);
    if (components.empty() && profile != nullptr) {
        components = profile->suite;
        product.sameVersion = profile->suiteSameVersion;
    }
    for (const std::string &name : components) {
        for (const Index each : coveredProducts(name, column)) {
            if (each != column && std::find(product.components.begin(), product.components.end(), each) ==
                                      product.components.end())
                product.components.push_back(each);
        }
    }
}

} // namespace tally::licence
