// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/licence_actions.h"

#include "licence/records.h"

#include <algorithm>
#include <array>
#include <set>

namespace tally::app {

namespace {

std::string idWord(ItemId item)
{
    return "#" + std::to_string(item.value);
}

ItemId poolOf(const estate::Estate &estate, estate::Row row)
{
    const ItemId organisation = licence::Record(estate, row).reference("organisation");
    return organisation ? organisation : ItemId(estate.ownerAt(row).value);
}

// What tells licences apart that could hold each other's units.
bool isAlike(const estate::Estate &estate, estate::Row a, estate::Row b)
{
    static constexpr std::array<std::string_view, 9> kSame{"product", "edition",    "version",
                                                           "metric",  "agreement",  "channel",
                                                           "segment", "expires_on", "profile"};
    return std::all_of(kSame.begin(), kSame.end(), [&](std::string_view attribute) {
        return estate.attributeAt(a, attribute) == estate.attributeAt(b, attribute);
    });
}

// Everything of it as a person would write it, but what is its own.
std::map<std::string, std::string> copyOf(const estate::Estate &estate, estate::Row row)
{
    static const std::set<std::string_view> kOwn{
        "quantity",          "organisation",       "reserve",       "asset_number", "serial_number",
        "licensed_to",       "locked_to",          "cost_pence",    "order_number", "status",
        "licensed_to_email", "custodian",          "lifts",         "maintains",    "invoice_number",
        "cost_centre",       "product_key_masked", "purchase_order"};
    std::map<std::string, std::string> values;
    for (const model::AttributeSpec &spec : estate.classes().attributesOf("licence")) {
        if (kOwn.contains(spec.name) || spec.isPrivate)
            continue;
        const auto value = estate.attributeAt(row, spec.name);
        if (!value)
            continue;
        values[spec.name] = spec.type == model::AttributeType::Reference
                                ? idWord(ItemId(std::get<std::int64_t>(*value)))
                                : estate.displayAt(row, spec.name);
    }
    return values;
}

} // namespace

LicenceEdit transactionEdit(const estate::Estate &estate, const TransactionWish &wish)
{
    LicenceEdit edit{{}, "licence_transaction", {}, {}};
    auto &values = edit.values;
    const std::string units = wish.quantity ? std::to_string(*wish.quantity) + " units" : "all units";
    values["name"] = licence::nameOf(estate, wish.licence) + ": " + wish.type +
                     (wish.type == "maintenance" ? "" : " of " + units);
    values["licence"] = idWord(wish.licence);
    values["transaction_type"] = wish.type;
    values["effective_on"] = formatDay(wish.on);
    if (wish.quantity)
        values["quantity"] = std::to_string(*wish.quantity);
    if (wish.to)
        values["to_licence"] = idWord(wish.to);
    if (wish.counterpart)
        values["counterpart"] = idWord(wish.counterpart);
    if (wish.coverUntil)
        values["cover_until"] = formatDay(*wish.coverUntil);
    if (!wish.reference.empty())
        values["reference"] = wish.reference;
    if (wish.charge)
        values["charge_pence"] = formatMoney(*wish.charge);
    const estate::Row row = estate.rowOf(wish.licence);
    if (row < estate.itemCount() && estate.ownerAt(row))
        values["owner"] = idWord(ItemId(estate.ownerAt(row).value));
    return edit;
}

Result<std::vector<LicenceEdit>> transferEdits(const estate::Estate &estate, TransactionWish wish,
                                               ItemId organisation)
{
    const estate::Row from = estate.rowOf(wish.licence);
    wish.type = "transfer";
    wish.counterpart = organisation;
    if (poolOf(estate, from) == organisation)
        return makeError(ErrorCode::InvalidInput,
                         licence::nameOf(estate, organisation) + " owns " +
                             licence::nameOf(estate, wish.licence) + " already",
                         "Name the organisation that gets the units.");
    std::vector<estate::Row> rows = estate.itemsOfClass("licence");
    std::sort(rows.begin(), rows.end(),
              [&](estate::Row a, estate::Row b) { return estate.idAt(a) < estate.idAt(b); });
    for (const estate::Row row : rows) {
        if (row != from && poolOf(estate, row) == organisation && isAlike(estate, from, row)) {
            wish.to = estate.idAt(row);
            return std::vector<LicenceEdit>{transactionEdit(estate, wish)};
        }
    }
    LicenceEdit made{{}, "licence", copyOf(estate, from), {}};
    made.values["name"] =
        licence::nameOf(estate, wish.licence) + " (" + licence::nameOf(estate, organisation) + ")";
    made.values["organisation"] = idWord(organisation);
    made.values["quantity"] = "0";
    if (estate.ownerAt(from))
        made.values["owner"] = idWord(ItemId(estate.ownerAt(from).value));
    LicenceEdit transaction = transactionEdit(estate, wish);
    transaction.made["to_licence"] = 0;
    return std::vector<LicenceEdit>{std::move(made), std::move(transaction)};
}

Result<std::vector<LicenceEdit>> consolidationEdits(const estate::Estate &estate,
                                                    const std::vector<ItemId> &licences, ItemId into, Day on,
                                                    const std::string &reference)
{
    std::set<ItemId> seen;
    std::vector<LicenceEdit> edits;
    for (const ItemId item : licences) {
        if (item == into || !seen.insert(item).second)
            return makeError(
                ErrorCode::InvalidInput,
                licence::nameOf(estate, item) + (item == into ? " cannot go into itself" : " is named twice"),
                "Name each licence that ends once, and the one that takes their place with --into.");
        TransactionWish wish;
        wish.licence = item;
        wish.type = "consolidation";
        wish.on = on;
        wish.to = into;
        wish.reference = reference;
        edits.push_back(transactionEdit(estate, wish));
    }
    return edits;
}

} // namespace tally::app
