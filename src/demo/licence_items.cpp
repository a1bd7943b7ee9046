// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/licence_items.h"

#include "model/licence_facts.h"

namespace tally::demo {

model::ItemRow LicenceItems::item(const char *className, std::string name, const char *status)
{
    model::ItemRow row;
    row.owner = m_whole.council.organisations[0];
    row.id = ItemId{m_whole.ledger.newId()};
    row.className = className;
    row.name = std::move(name);
    row.status = status;
    return row;
}

ItemId LicenceItems::product(const std::string &name, const std::string &publisher, const char *licensing,
                             const std::vector<std::pair<std::string, std::string>> &versions,
                             std::int64_t price)
{
    model::ItemRow product = item("software_product", name, "in_use");
    product.owner = kPartnership;
    product.attributes = {
        {"publisher", publisher}, {"licensing", std::string(licensing)}, {"unit_price_pence", price}};
    m_whole.ledger.put(product);
    for (const auto &[version, released] : versions) {
        model::ItemRow row = item("software_version", name + " " + version, "current");
        row.owner = kPartnership;
        row.attributes = {{"product", product.id.value},
                          {"version", version},
                          {"release_date", std::int64_t{*parseDay(released)}}};
        m_whole.ledger.put(row);
    }
    m_products.emplace(product.id, product);
    return product.id;
}

TitleId LicenceItems::title(ItemId product, const std::string &edition, const std::string &version)
{
    const model::ItemRow &of = m_products.at(product);
    std::string name =
        *of.name + (edition.empty() ? "" : " " + edition) + (version.empty() ? "" : " " + version);
    const auto known = m_titles.find(name);
    if (known != m_titles.end())
        return known->second;
    model::TitleRow title;
    title.id = TitleId{m_whole.ledger.newId()};
    title.name = name;
    title.version = version;
    title.publisher = std::get<std::string>(of.attributes.at("publisher"));
    title.architecture = "x86_64";
    m_whole.ledger.begin(title);
    m_whole.ledger.begin(
        model::RecognitionRow{kPartnership, title.id, product, edition, version, "product", "demonstration"});
    m_titles.emplace(std::move(name), title.id);
    return title.id;
}

model::ReportRow LicenceItems::report(const model::ItemRow &of, const std::string &source)
{
    model::ReportRow report;
    report.owner = of.owner;
    report.id = ReportId{m_whole.ledger.newId()};
    report.source = source;
    report.subject = *of.name;
    report.item = of.id;
    report.seenAt = startOf(m_day) + 9 * 3'600'000;
    m_whole.ledger.begin(report);
    return report;
}

void LicenceItems::use(const Pc &pc, ItemId product, std::optional<Day> lastUsedOn, Day observedSince)
{
    model::ComponentRow row;
    row.owner = pc.row.owner;
    row.item = pc.row.id;
    row.report = pc.report.id;
    row.kind = model::kUsageFact;
    row.key = model::licenceFactKeyPart(product);
    row.values = {{"product", product.value},
                  {"metered", std::int64_t{1}},
                  {"observed_since", std::int64_t{observedSince}},
                  {"source", std::string("metering")}};
    if (lastUsedOn)
        row.values["last_used_on"] = std::int64_t{*lastUsedOn};
    m_whole.ledger.begin(row);
}

void LicenceItems::session(ItemId product, const model::ReportRow &report, const Pc &pc, Instant from,
                           Instant until, bool isBorrowed)
{
    const ItemId person = m_whole.council.people[pc.person].id;
    model::ComponentRow row;
    row.owner = report.owner;
    row.item = product;
    row.report = report.id;
    row.kind = model::kSessionFact;
    row.key = model::licenceFactKeyPart(person) + "@" + model::licenceFactKeyPart(pc.row.id) + "@" +
              std::to_string(from);
    row.values = {{"person", person.value}, {"device", pc.row.id.value}, {"from", from}, {"until", until}};
    if (isBorrowed)
        row.values["borrowed"] = std::int64_t{1};
    m_whole.ledger.begin(row);
}

ItemId LicenceItems::agreement(const std::string &name, const std::string &publisher, const std::string &type,
                               const char *starts, const char *ends, const char *trueUp,
                               const std::string &notice)
{
    model::ItemRow row = item("licence_agreement", name, "active");
    row.attributes = {{"publisher", publisher},
                      {"agreement_type", type},
                      {"contract_number", "LA-" + std::to_string(row.id.value)},
                      {"contract_type", std::string("licence")},
                      {"legal_entity", council().value},
                      {"starts_on", std::int64_t{*parseDay(starts)}},
                      {"ends_on", std::int64_t{*parseDay(ends)}},
                      {"true_up", std::string(trueUp)}};
    if (*parseDay(ends) < m_day)
        row.status = "expired";
    if (!notice.empty())
        row.attributes["notice_until"] = std::int64_t{*parseDay(notice)};
    m_whole.ledger.put(row);
    return row.id;
}

ItemId LicenceItems::lot(const std::string &name, ItemId product, ItemId pool, std::int64_t quantity,
                         const Values &more, const std::string &purchased)
{
    model::ItemRow row = item("licence", name, "active");
    row.attributes = more;
    row.attributes["product"] = product.value;
    if (!more.contains("unlimited"))
        row.attributes["quantity"] = quantity;
    if (pool != council())
        row.attributes["organisation"] = pool.value;
    row.purchasedOn = *parseDay(purchased);
    row.orderNumber = "PO" + std::to_string(m_orders);
    row.attributes["invoice_number"] = "INV-" + std::to_string(m_orders * 3);
    const auto priced = m_products.find(product);
    const std::int64_t price = priced == m_products.end()
                                   ? 4'500 + 10 * (m_orders % 900)
                                   : std::get<std::int64_t>(priced->second.attributes.at("unit_price_pence"));
    if (priced == m_products.end())
        row.attributes["unit_price_pence"] = price;
    row.costPence = price * quantity * 9 / 10;
    ++m_orders;
    if (const auto ends = more.find("expires_on");
        ends != more.end() && std::get<std::int64_t>(ends->second) < m_day)
        row.status = "expired";
    m_whole.ledger.put(row);
    return row.id;
}

void LicenceItems::transaction(ItemId licence, const char *type, std::int64_t quantity, const char *on,
                               const std::string &reference)
{
    model::ItemRow row =
        item("licence_transaction", std::string(type) + " of " + std::to_string(quantity), "active");
    row.attributes = {{"licence", licence.value},
                      {"transaction_type", std::string(type)},
                      {"quantity", quantity},
                      {"effective_on", std::int64_t{*parseDay(on)}},
                      {"reference", reference}};
    m_whole.ledger.put(row);
}

void LicenceItems::allocation(ItemId licence, const Pc &pc, const std::string &reason)
{
    model::ItemRow row = item("licence_allocation", "for " + *pc.row.assetNumber, "active");
    row.attributes = {{"licence", licence.value},
                      {"device", pc.row.id.value},
                      {"units", std::int64_t{1}},
                      {"reason", reason}};
    m_whole.ledger.put(row);
}

void LicenceItems::assign(ItemId person, ItemId licence)
{
    m_whole.ledger.begin(model::RelationshipRow{
        m_whole.council.organisations[0], person, "assigned_licence", licence, {}, {}});
}

void LicenceItems::exclusion(const std::string &name, ItemId product, ItemId device, const char *grounds,
                             const std::string &clause)
{
    model::ItemRow row = item("licence_exclusion", name, "active");
    row.attributes = {{"product", product.value},
                      {"device", device.value},
                      {"grounds", std::string(grounds)},
                      {"clause", clause}};
    m_whole.ledger.put(row);
}

void LicenceItems::exemption(ItemId product, ItemId organisation, const char *grounds,
                             const std::string &remark, Day until)
{
    model::ItemRow row = item("reclaim_exemption", remark, "active");
    row.attributes = {{"product", product.value},
                      {"organisation", organisation.value},
                      {"grounds", std::string(grounds)},
                      {"remark", remark},
                      {"ends_on", std::int64_t{until}}};
    m_whole.ledger.put(row);
}

void LicenceItems::reclaimCase(const Pc &pc, ItemId product, const std::string &state, Day openedOn)
{
    model::ItemRow row =
        item("reclaim_case", *m_products.at(product).name + " on " + *pc.row.assetNumber, state.c_str());
    row.attributes = {{"product", product.value},
                      {"device", pc.row.id.value},
                      {"person", m_whole.council.people[pc.person].id.value},
                      {"opened_on", std::int64_t{openedOn}},
                      {"answer_until", std::int64_t{openedOn} + 14},
                      {"last_used_on", std::int64_t{openedOn} - 130},
                      {"title_organisation", council().value}};
    if (state == "objected")
        row.attributes["objection"] = std::string("needed for the budget in March");
    m_whole.ledger.put(row);
}

} // namespace tally::demo
