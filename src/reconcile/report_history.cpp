// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile/report_history.h"

#include "reconcile/item_values.h"
#include "reconcile/merge.h"
#include "reconcile/workspace.h"

#include <algorithm>
#include <tuple>

namespace tally::reconcile {

namespace {

constexpr std::string_view kInterfaces = "network_interface";

template <typename Row>
Result<Row> rowOf(const model::FactVersion &version)
{
    return model::rowOf<Row>(version.key, version.values);
}

std::string textAt(const model::FactVersion &version, std::string_view keyColumn)
{
    const auto *text =
        std::get_if<std::string>(&version.key.cells.at(model::keyIndex(version.key.table, keyColumn)));
    return text == nullptr ? std::string() : *text;
}

// What a report said last before or at an operation.
bool says(const StoredReport &report, OperationNumber at, std::uint32_t attribute, const std::string &value)
{
    return std::any_of(report.said.begin(), report.said.end(), [&](const Said &said) {
        const auto *text = said.value ? std::get_if<std::string>(&*said.value) : nullptr;
        return said.at <= at && said.attribute == attribute && text != nullptr && *text == value;
    });
}

bool bears(const StoredReport &report, const model::SourceIdentifier &identifier)
{
    const auto canonical = canonicalMark(identifier.kind, identifier.value);
    return std::any_of(report.borne.begin(), report.borne.end(), [&](const Borne &borne) {
        return borne.identifier.kind == identifier.kind &&
               canonicalMark(borne.identifier.kind, borne.identifier.value) == canonical;
    });
}

} // namespace

ReportHistory::ReportHistory(const estate::Estate &estate, std::set<std::string, std::less<>> attributes)
    : m_estate(estate), m_attributes(std::move(attributes))
{
    for (const std::string &attribute : m_attributes) {
        m_places.emplace(attribute, static_cast<std::uint32_t>(m_names.size()));
        m_names.push_back(attribute);
    }
}

std::vector<model::Table> ReportHistory::tables()
{
    return {model::Table::Report, model::Table::Claim, model::Table::Identifier, model::Table::Component,
            model::Table::Item};
}

Outcome ReportHistory::add(const model::FactVersion &version)
{
    switch (version.key.table) {
    case model::Table::Report:
        return addReport(version);
    case model::Table::Claim:
        return addClaim(version);
    case model::Table::Identifier:
        return addIdentifier(version);
    case model::Table::Component:
        return addInterface(version);
    case model::Table::Item:
        return addItem(version);
    default:
        return {};
    }
}

StoredReport &ReportHistory::reportOf(ReportId id)
{
    const auto [known, isNew] = m_positions.try_emplace(id, static_cast<std::uint32_t>(m_reports.size()));
    if (isNew) {
        m_reports.emplace_back();
        m_reports.back().id = id;
    }
    return m_reports[known->second];
}

Outcome ReportHistory::addReport(const model::FactVersion &version)
{
    TALLY_TRY(model::ReportRow row, rowOf<model::ReportRow>(version));
    StoredReport &report = reportOf(row.id);
    report.sights.push_back({version.began, row.item, row.seenAt});
    if (version.ended)
        return {};
    report.lives = true;
    report.owner = row.owner;
    report.source = std::move(row.source);
    report.subject = std::move(row.subject);
    report.item = row.item;
    return {};
}

Outcome ReportHistory::addClaim(const model::FactVersion &version)
{
    ++m_claims;
    const auto place = m_places.find(textAt(version, "attribute"));
    if (place == m_places.end())
        return {};
    TALLY_TRY(model::ClaimRow row, rowOf<model::ClaimRow>(version));
    StoredReport &report = reportOf(row.report);
    report.said.push_back({version.began, place->second, std::move(row.value)});
    if (version.ended)
        report.said.push_back({*version.ended, place->second, std::nullopt});
    return {};
}

Outcome ReportHistory::addIdentifier(const model::FactVersion &version)
{
    TALLY_TRY(model::IdentifierRow row, rowOf<model::IdentifierRow>(version));
    if (row.kind != kFormerNumber)
        m_identifiers.push_back({version.began, row.item, {std::move(row.kind), std::move(row.value)}});
    return {};
}

Outcome ReportHistory::addInterface(const model::FactVersion &version)
{
    if (textAt(version, "kind") != kInterfaces)
        return {};
    TALLY_TRY(const model::ComponentRow row, rowOf<model::ComponentRow>(version));
    const auto mac = row.values.find("mac");
    const auto *text = mac == row.values.end() ? nullptr : std::get_if<std::string>(&mac->second);
    if (text != nullptr && !text->empty())
        reportOf(row.report).borne.push_back({version.began, {"mac", *text}});
    return {};
}

Outcome ReportHistory::addItem(const model::FactVersion &version)
{
    const auto *id = std::get_if<std::int64_t>(&version.key.cells.front());
    const auto *name =
        std::get_if<std::string>(&version.values.at(model::valueIndex(model::Table::Item, "class")));
    if (id == nullptr || name == nullptr)
        return {};
    m_items.try_emplace(ItemId(*id), Known{version, 0});
    m_classes[ItemId(*id)] = *name;
    return {};
}

std::string ReportHistory::classOf(ItemId item) const
{
    const auto known = m_classes.find(item);
    return known == m_classes.end() ? std::string() : known->second;
}

bool ReportHistory::existedBefore(const Known &known) const
{
    return known.reported == 0 || known.first.began < known.reported;
}

void ReportHistory::giveIdentifier(const Identifier &identifier, const std::vector<std::uint32_t> &ofItem)
{
    std::vector<StoredReport *> written;
    for (const std::uint32_t position : ofItem) {
        StoredReport &report = m_reports[position];
        const bool then = std::any_of(report.sights.begin(), report.sights.end(), [&](const Sight &sight) {
            return sight.at == identifier.began && sight.item == identifier.item;
        });
        if (then)
            written.push_back(&report);
    }
    const auto known = m_items.find(identifier.item);
    if (written.empty() && (known == m_items.end() || existedBefore(known->second))) {
        m_unreported.push_back(identifier);
        return;
    }
    if (written.empty() && !ofItem.empty())
        written.push_back(&m_reports[ofItem.front()]);
    const auto place = m_places.find(identifier.identifier.kind);
    for (const StoredReport *report : written) {
        if (bears(*report, identifier.identifier) ||
            (place != m_places.end() &&
             says(*report, identifier.began, place->second, identifier.identifier.value)))
            return; // it says so itself
    }
    const auto its = std::find_if(written.begin(), written.end(), [&](const StoredReport *report) {
        return report->subject == identifier.identifier.value;
    });
    StoredReport *const to = its != written.end() ? *its : written.empty() ? nullptr : written.front();
    if (to != nullptr)
        to->borne.push_back({identifier.began, identifier.identifier});
}

void ReportHistory::giveIdentifiers()
{
    std::unordered_map<ItemId, std::vector<std::uint32_t>> ofItems;
    for (std::uint32_t i = 0; i < m_reports.size(); ++i) {
        ItemId last;
        for (const Sight &sight : m_reports[i].sights) {
            if (!sight.item || sight.item == last)
                continue;
            last = sight.item;
            std::vector<std::uint32_t> &reports = ofItems[last];
            if (reports.empty() || reports.back() != i)
                reports.push_back(i);
            const auto known = m_items.find(last);
            if (known != m_items.end() && (known->second.reported == 0 || sight.at < known->second.reported))
                known->second.reported = sight.at;
        }
    }
    static const std::vector<std::uint32_t> kNone;
    for (const Identifier &identifier : m_identifiers) {
        const auto reports = ofItems.find(identifier.item);
        giveIdentifier(identifier, reports == ofItems.end() ? kNone : reports->second);
    }
    m_identifiers.clear();
}

// What an item shows without any claim came with its first report.
void ReportHistory::giveUnclaimed()
{
    std::set<ItemId> given;
    for (StoredReport &report : m_reports) {
        const ItemId item = report.sights.empty() ? ItemId() : report.sights.front().item;
        const auto known = m_items.find(item);
        if (known == m_items.end() || existedBefore(known->second) ||
            report.sights.front().at != known->second.first.began || !given.insert(item).second)
            continue;
        const auto row = rowOf<model::ItemRow>(known->second.first);
        if (!row)
            continue;
        for (const auto &[attribute, place] : m_places) {
            const auto value = valueOf(*row, attribute);
            const bool claimed =
                std::any_of(report.said.begin(), report.said.end(),
                            [&, at = place](const Said &said) { return said.attribute == at; });
            if (value && !claimed)
                report.said.push_back({report.sights.front().at, place, *value});
        }
    }
}

void ReportHistory::close()
{
    std::erase_if(m_reports, [](const StoredReport &report) { return !report.lives; });
    std::sort(m_reports.begin(), m_reports.end(),
              [](const StoredReport &a, const StoredReport &b) { return a.id < b.id; });
    m_positions.clear();
    for (StoredReport &report : m_reports)
        std::sort(report.sights.begin(), report.sights.end(),
                  [](const Sight &a, const Sight &b) { return a.at < b.at; });
    giveIdentifiers();
    giveUnclaimed();
    for (StoredReport &report : m_reports) {
        // One that ends where the next begins comes first.
        std::sort(report.said.begin(), report.said.end(), [](const Said &a, const Said &b) {
            return std::tuple(a.at, a.value.has_value(), a.attribute) <
                   std::tuple(b.at, b.value.has_value(), b.attribute);
        });
        std::stable_sort(report.borne.begin(), report.borne.end(),
                         [](const Borne &a, const Borne &b) { return a.at < b.at; });
    }
}

std::vector<model::FactVersion> ReportHistory::unreported() const
{
    std::vector<model::FactVersion> result;
    std::set<ItemId> kept;
    for (const auto &[id, known] : m_items) {
        const estate::Row row = m_estate.rowOf(id);
        if (!existedBefore(known) || (known.reported == 0 && row == estate::kNoRow))
            continue;
        kept.insert(id);
        if (known.reported != 0) {
            result.push_back(known.first);
            continue;
        }
        const model::ItemRow item = m_estate.itemAt(row);
        result.push_back({model::keyOf(item), known.first.began, std::nullopt, model::valuesOf(item)});
    }
    std::sort(result.begin(), result.end(),
              [](const model::FactVersion &a, const model::FactVersion &b) { return a.key < b.key; });
    std::set<model::FactKey> seen;
    for (const Identifier &each : m_unreported) {
        if (!kept.contains(each.item))
            continue;
        const auto canonical = canonicalMark(each.identifier.kind, each.identifier.value);
        const model::IdentifierRow row{m_items.at(each.item).first.key.owner, each.item, each.identifier.kind,
                                       each.identifier.value, canonical.value_or("")};
        if (seen.insert(model::keyOf(row)).second)
            result.push_back({model::keyOf(row), each.began, std::nullopt, model::valuesOf(row)});
    }
    return result;
}

} // namespace tally::reconcile
