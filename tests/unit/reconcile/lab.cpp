// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab.h"
#include "must.h"

#include "app/draft_ids.h"
#include "estate/builder.h"
#include "reconcile/workspace.h"

#include <QTest>

#include <algorithm>

namespace tally::test {

namespace {

constexpr Instant kNow = 1'767'225'600'000; // 2026-01-01

void must(const Outcome &outcome)
{
    if (!outcome)
        qFatal("%s", outcome.error().text().c_str());
}

} // namespace

Lab::Lab()
{
    model::ItemRow partner;
    partner.className = "partner";
    partner.name = "North";
    north = OrgId(put(partner).value);
}

estate::EstatePtr Lab::estate() const
{
    estate::EstateBuilder builder;
    for (const auto &[key, live] : m_facts)
        builder.add({key, live.began, std::nullopt, live.values});
    return must(std::move(builder).build(m_operation, dayOf(kNow)));
}

reconcile::ImportContext Lab::context() const
{
    reconcile::ImportContext context;
    context.estate = estate();
    context.claimsOf = [this](ReportId report) -> Result<std::vector<model::FactVersion>> {
        std::vector<model::FactVersion> claims;
        for (const model::FactVersion &version : live(model::Table::Claim)) {
            if (version.key.cells.front() == model::Cell(report.value))
                claims.push_back(version);
        }
        return claims;
    };
    context.tombstones = [this]() -> Result<std::vector<model::IdentifierRow>> { return m_tombstones; };
    context.defaultOwner = north;
    context.now = kNow;
    return context;
}

reconcile::MergeContext Lab::mergeContext() const
{
    reconcile::MergeContext result;
    result.import = context();
    result.claimsNaming = [this](ItemId item) -> Result<std::vector<model::FactVersion>> {
        std::vector<model::FactVersion> claims = live(model::Table::Claim);
        std::erase_if(claims, [&](const model::FactVersion &version) {
            return version.values.front() != model::Cell(std::to_string(item.value));
        });
        return claims;
    };
    return result;
}

reconcile::UnmergeContext Lab::unmergeContext() const
{
    const auto all = [this] {
        std::vector<model::FactVersion> versions = m_past;
        for (const auto &[key, live] : m_facts)
            versions.push_back({key, live.began, std::nullopt, live.values});
        return versions;
    };
    reconcile::UnmergeContext result;
    result.merge = mergeContext();
    result.versions = [all](model::Table table, std::string_view column,
                            std::int64_t value) -> Result<std::vector<model::FactVersion>> {
        std::vector<model::FactVersion> versions = all();
        std::erase_if(versions, [&](const model::FactVersion &version) {
            return version.key.table != table ||
                   version.key.cells.at(model::keyIndex(table, column)) != model::Cell(value);
        });
        return versions;
    };
    result.changedBy = [all](OperationNumber number) -> Result<std::vector<model::FactVersion>> {
        std::vector<model::FactVersion> versions = all();
        std::erase_if(versions, [&](const model::FactVersion &version) {
            return version.began != number && version.ended != number;
        });
        return versions;
    };
    return result;
}

std::vector<model::FactVersion> Lab::versions(model::Table table) const
{
    std::vector<model::FactVersion> versions = live(table);
    std::copy_if(m_past.begin(), m_past.end(), std::back_inserter(versions),
                 [&](const model::FactVersion &version) { return version.key.table == table; });
    std::stable_sort(versions.begin(), versions.end(),
                     [](const auto &a, const auto &b) { return a.began < b.began; });
    return versions;
}

ItemId Lab::itemOf(const std::string &source, const std::string &subject) const
{
    for (const model::FactVersion &version : live(model::Table::Report)) {
        const auto report = must(model::rowOf<model::ReportRow>(version.key, version.values));
        if (report.source == source && report.subject == subject)
            return report.item;
    }
    return {};
}

std::vector<std::string> Lab::facts() const
{
    const auto words = [](const std::vector<model::Cell> &cells) {
        std::string result;
        for (const model::Cell &cell : cells) {
            const auto *number = std::get_if<std::int64_t>(&cell);
            const auto *text = std::get_if<std::string>(&cell);
            result += " | " + (number != nullptr ? std::to_string(*number) : text != nullptr ? *text : "-");
        }
        return result;
    };
    std::vector<std::string> result;
    for (const auto &[key, live] : m_facts)
        result.push_back(std::string(model::tableSpec(key.table).name) + " " +
                         std::to_string(key.owner.value) + words(key.cells) + " =" + words(live.values));
    return result;
}

reconcile::ImportPlan Lab::import(std::vector<model::SourceReport> reports, char digest)
{
    reconcile::ImportPlanner planner(context());
    for (model::SourceReport &report : reports)
        must(planner.add("file", std::string(64, digest), std::move(report)));
    reconcile::ImportPlan plan = must(std::move(planner).finish());
    keep(plan.draft);
    return plan;
}

// What the store would do, with its refusals as failures: nothing stale, nothing twice.
void Lab::keep(model::OperationDraft draft)
{
    if (draft.changes.empty())
        return;
    must(app::giveRealIds(draft, *model::ClassRegistry::shipped(),
                          [this](std::int64_t count) -> Result<std::int64_t> {
                              const std::int64_t first = m_nextId;
                              m_nextId += count;
                              return first;
                          }));
    ++m_operation;
    for (const model::Change &change : draft.changes) {
        if (!change.was)
            continue;
        const auto found = m_facts.find(change.key);
        if (found == m_facts.end() || found->second.began != *change.was)
            qFatal("a change of a version that is not live in table %d", static_cast<int>(change.key.table));
        m_past.push_back({change.key, *change.was, m_operation, found->second.values});
        m_facts.erase(found);
    }
    for (const model::Change &change : draft.changes) {
        if (change.values && !m_facts.emplace(change.key, Live{m_operation, *change.values}).second)
            qFatal("a fact of table %d begins twice", static_cast<int>(change.key.table));
    }
}

ItemId Lab::put(model::ItemRow row, std::vector<std::pair<std::string, std::string>> identifiers)
{
    row.id = ItemId(m_nextId++);
    ++m_operation;
    m_facts[model::keyOf(row)] = {m_operation, model::valuesOf(row)};
    for (const auto &[kind, value] : identifiers) {
        const model::IdentifierRow identifier{row.owner, row.id, kind, value,
                                              reconcile::canonicalMark(kind, value).value_or("")};
        m_facts[model::keyOf(identifier)] = {m_operation, model::valuesOf(identifier)};
    }
    return row.id;
}

void Lab::end(ItemId item)
{
    for (auto at = m_facts.begin(); at != m_facts.end();) {
        const bool its =
            !at->first.cells.empty() && at->first.cells.front() == model::Cell(item.value) &&
            (at->first.table == model::Table::Item || at->first.table == model::Table::Identifier);
        if (its && at->first.table == model::Table::Identifier)
            m_tombstones.push_back(must(model::rowOf<model::IdentifierRow>(at->first, at->second.values)));
        at = its ? m_facts.erase(at) : std::next(at);
    }
    // Reports of it end too.
    for (const model::FactVersion &version : live(model::Table::Report)) {
        if (must(model::rowOf<model::ReportRow>(version.key, version.values)).item == item)
            m_facts.erase(version.key);
    }
}

std::vector<model::FactVersion> Lab::live(model::Table table) const
{
    std::vector<model::FactVersion> result;
    for (const auto &[key, live] : m_facts) {
        if (key.table == table)
            result.push_back({key, live.began, std::nullopt, live.values});
    }
    return result;
}

std::vector<model::ItemRow> Lab::itemsOf(const std::string &className) const
{
    std::vector<model::ItemRow> result;
    for (const model::FactVersion &version : live(model::Table::Item)) {
        model::ItemRow row = must(model::rowOf<model::ItemRow>(version.key, version.values));
        if (model::ClassRegistry::shipped()->isA(row.className, className))
            result.push_back(std::move(row));
    }
    return result;
}

model::ItemRow Lab::item(ItemId id) const
{
    for (model::ItemRow &row : itemsOf("item")) {
        if (row.id == id)
            return row;
    }
    qFatal("no item %lld", static_cast<long long>(id.value));
}

model::ItemRow Lab::only(const std::string &className) const
{
    const auto items = itemsOf(className);
    if (items.size() != 1)
        qFatal("%zu items of class %s", items.size(), className.c_str());
    return items.front();
}

std::string Lab::claim(ItemId item, const std::string &source, const std::string &attribute) const
{
    for (const model::FactVersion &version : live(model::Table::Report)) {
        const auto report = must(model::rowOf<model::ReportRow>(version.key, version.values));
        if (report.item != item || report.source != source)
            continue;
        for (const model::FactVersion &claim : live(model::Table::Claim)) {
            const auto row = must(model::rowOf<model::ClaimRow>(claim.key, claim.values));
            if (row.report == report.id && row.attribute == attribute)
                return model::toText(row.value);
        }
    }
    return {};
}

model::SourceReport agentReport(const std::string &subject, const std::string &serial,
                                const std::string &uuid, const std::string &name)
{
    model::SourceReport report;
    report.source = "glpi-agent";
    report.subject = subject;
    report.className = "laptop";
    report.seenAt = kNow;
    identify(report, "agent_id", subject);
    if (!serial.empty()) {
        identify(report, "serial_number", serial);
        report.claims["serial_number"] = serial;
    }
    if (!uuid.empty()) {
        identify(report, "uuid", uuid);
        report.claims["uuid"] = uuid;
    }
    if (!name.empty()) {
        identify(report, "host_name", name);
        report.claims["name"] = name;
    }
    return report;
}

model::SourceReport csvRow(const std::string &className, const model::Attributes &claims,
                           const std::string &subject)
{
    model::SourceReport report;
    report.source = "csv:assets";
    report.subject = subject;
    report.className = className;
    report.claims = claims;
    return report;
}

void identify(model::SourceReport &report, const std::string &kind, const std::string &value)
{
    report.identifiers.push_back({kind, value});
}

std::string textOf(const std::optional<model::AttributeValue> &value)
{
    if (!value)
        return "unknown";
    const auto *text = std::get_if<std::string>(&*value);
    return text != nullptr ? *text : model::toText(*value);
}

} // namespace tally::test
