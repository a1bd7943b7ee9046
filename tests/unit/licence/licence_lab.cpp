// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "licence_lab.h"

#include "licence/profile.h"
#include "model/licence_facts.h"
#include "must.h"

namespace tally::test {

ItemId LicenceLab::record(const std::string &className, const std::string &name, const Values &values)
{
    return fixture.item(className, name, [&](model::ItemRow &row) {
        for (const auto &[attribute, value] : values) {
            if (attribute == "status")
                row.status = std::get<std::string>(value);
            else if (attribute == "purchased_on")
                row.purchasedOn = static_cast<Day>(std::get<std::int64_t>(value));
            else if (attribute == "site")
                row.site = ItemId(std::get<std::int64_t>(value));
            else
                row.attributes[attribute] = value;
        }
    });
}

ItemId LicenceLab::organisation(const std::string &name, ItemId parent, const std::string &segment)
{
    Values values;
    if (parent)
        values["parent_organisation"] = parent.value;
    if (!segment.empty())
        values["segment"] = segment;
    return record("organisation", name, values);
}

ItemId LicenceLab::person(const std::string &name, ItemId organisation)
{
    return record("person", name, organisation ? Values{{"organisation", organisation.value}} : Values{});
}

ItemId LicenceLab::device(const std::string &className, const std::string &name, ItemId custodian)
{
    return fixture.item(className, name, [&](model::ItemRow &row) { row.custodian = custodian; });
}

ItemId LicenceLab::product(const std::string &name, const std::string &publisher, const Values &more)
{
    Values values = more;
    values["publisher"] = publisher;
    return record("software_product", name, values);
}

void LicenceLab::version(ItemId product, const std::string &version, const std::string &released)
{
    Values values{{"product", product.value}, {"version", version}};
    if (!released.empty())
        values["release_date"] = std::int64_t(day(released));
    record("software_version", version, values);
}

ItemId LicenceLab::licence(const std::string &name, ItemId product, std::int64_t quantity, const Values &more)
{
    Values values = more;
    values["product"] = product.value;
    values["quantity"] = quantity;
    return record("licence", name, values);
}

void LicenceLab::transaction(ItemId licence, const std::string &type, std::int64_t quantity,
                             const std::string &on, ItemId to)
{
    Values values{
        {"licence", licence.value}, {"transaction_type", type}, {"effective_on", std::int64_t(day(on))}};
    if (quantity >= 0)
        values["quantity"] = quantity;
    if (to)
        values["to_licence"] = to.value;
    record("licence_transaction", type + " of #" + std::to_string(licence.value), values);
}

ReportId LicenceLab::reportOf(ItemId item)
{
    const auto known = m_reports.find(item);
    return known != m_reports.end()
               ? known->second
               : m_reports.emplace(item, fixture.report(item, "file", seenAt)).first->second;
}

void LicenceLab::install(ItemId device, ItemId product, const std::string &version,
                         const std::string &edition, const std::string &installedOn, const std::string &rule)
{
    const std::string name = "#" + std::to_string(product.value) + " " + edition;
    auto [at, isNew] = m_titles.emplace(name + version + rule, TitleId());
    if (isNew) {
        at->second = fixture.title(name, version);
        model::RecognitionRow row;
        row.title = at->second;
        row.product = product;
        row.edition = edition;
        row.version = version;
        row.state = "manually_normalised";
        row.rule = rule;
        fixture.add(row);
    }
    fixture.install(device, at->second, reportOf(device), installedOn);
}

void LicenceLab::use(ItemId device, ItemId product, const std::string &lastUsedOn,
                     const std::string &observedSince, bool metered)
{
    model::ComponentRow row;
    row.item = device;
    row.report = reportOf(device);
    row.kind = model::kUsageFact;
    row.key = model::licenceFactKeyPart(product);
    row.values["product"] = product.value;
    row.values["metered"] = std::int64_t(metered);
    if (!lastUsedOn.empty())
        row.values["last_used_on"] = std::int64_t(day(lastUsedOn));
    if (!observedSince.empty())
        row.values["observed_since"] = std::int64_t(day(observedSince));
    fixture.add(row);
}

void LicenceLab::define(const std::string &name, const std::string &text)
{
    fixture.add(model::DefinitionRow{kPartnership, std::string(licence::kProfileKind), name, text});
}

licence::SceneReading LicenceLab::read(const std::string &asOf)
{
    JobContext job;
    return must(licence::readScene(*fixture.build(asOf), job));
}

const licence::Lot &lotOf(const licence::SceneReading &reading, const std::string &name)
{
    for (const licence::Lot &lot : reading.scene.lots) {
        if (lot.name == name)
            return lot;
    }
    qFatal("no lot %s; %s", name.c_str(), problemsOf(reading).c_str());
}

const licence::Product &productOf(const licence::SceneReading &reading, const std::string &name,
                                  const std::string &edition)
{
    for (const licence::Product &product : reading.scene.products) {
        if (product.name == name && product.edition == edition)
            return product;
    }
    qFatal("no product %s %s", name.c_str(), edition.c_str());
}

std::string versionOf(const licence::SceneReading &reading, const licence::Lot &lot)
{
    return lot.version == licence::kNone ? std::string()
                                         : reading.scene.products[lot.product].versions.at(lot.version);
}

std::string problemsOf(const licence::SceneReading &reading)
{
    std::string text;
    for (const licence::RecordProblem &problem : reading.problems)
        text += problem.name + ": " + problem.what + "\n";
    return text;
}

} // namespace tally::test
