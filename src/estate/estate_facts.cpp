// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/estate_of_tables.h"

#include "model/attributes.h"
#include "model/private_values.h"
#include "model/undated.h"

#include <algorithm>
#include <set>

namespace tally::estate {

Installation EstateOfTables::toInstallation(const InstallationRecord &record) const
{
    return {m_data.rowOf(record.device), record.title, m_data.reportRowOf(record.report), record.installedOn};
}

Installation EstateOfTables::installationAt(std::size_t index) const
{
    return toInstallation(m_data.installations.at(index));
}

bool EstateOfTables::isLater(Slot report, Slot than) const
{
    // A report that is not live is earlier than any; the id decides what is otherwise equal, so that every
    // estate agrees.
    const auto order = [this](Slot slot) {
        const std::uint32_t row = m_data.reportRowOf(slot);
        const ReportRecord record = row == kNoRow ? ReportRecord{} : m_data.reports.at(row);
        return std::tuple(row != kNoRow, record.seenAt, record.began, m_data.reportIds.idAt(slot));
    };
    return order(report) > order(than);
}

void EstateOfTables::gather(std::vector<InstallationRecord> &records, const InstallationRecord &record) const
{
    if (!isFreshSlot(record.report))
        return;
    if (records.empty() || records.back().device != record.device || records.back().title != record.title)
        records.push_back(record);
    else if (isLater(record.report, records.back().report))
        records.back() = record;
}

std::vector<Installation>
EstateOfTables::toInstallations(const std::vector<InstallationRecord> &records) const
{
    std::vector<Installation> installations;
    installations.reserve(records.size());
    for (const InstallationRecord &record : records)
        installations.push_back(toInstallation(record));
    return installations;
}

std::vector<Installation> EstateOfTables::installations() const
{
    std::vector<InstallationRecord> each;
    each.reserve(m_data.installations.size());
    for (const auto &chunk : m_data.installations.chunks()) {
        for (const InstallationRecord &record : *chunk)
            gather(each, record);
    }
    return toInstallations(each);
}

std::vector<Installation> EstateOfTables::installationsOf(Row device) const
{
    const Slot slot = word(device, ItemSlot);
    std::vector<InstallationRecord> each;
    m_data.installations.visitFrom(
        std::tuple(slot, Slot(0), Slot(0)), [slot](const InstallationRecord &r) { return r.device == slot; },
        [&](const InstallationRecord &r) { gather(each, r); });
    return toInstallations(each);
}

std::vector<Installation> EstateOfTables::installationsByReport(Row device) const
{
    const Slot slot = word(device, ItemSlot);
    std::vector<Installation> installations;
    m_data.installations.visitFrom(
        std::tuple(slot, Slot(0), Slot(0)), [slot](const InstallationRecord &r) { return r.device == slot; },
        [&](const InstallationRecord &r) { installations.push_back(toInstallation(r)); });
    return installations;
}

TitleIndex EstateOfTables::makeTitleIndex() const
{
    TitleIndex index;
    index.begin.assign(m_data.titleIds.size() + 1, 0);
    for (const auto &chunk : m_data.installations.chunks()) {
        for (const InstallationRecord &record : *chunk)
            ++index.begin[record.title + 1];
    }
    for (std::size_t i = 1; i < index.begin.size(); ++i)
        index.begin[i] += index.begin[i - 1];
    std::vector<std::uint32_t> next(index.begin.begin(), index.begin.end() - 1);
    index.indexes.resize(m_data.installations.size());
    std::uint32_t row = 0;
    for (const auto &chunk : m_data.installations.chunks()) {
        for (const InstallationRecord &record : *chunk)
            index.indexes[next[record.title]++] = row++;
    }
    return index;
}

std::vector<Installation> EstateOfTables::installationsOfTitle(std::uint32_t title) const
{
    const TitleIndex &index = m_data.titleIndex->get([this] { return makeTitleIndex(); });
    std::vector<Installation> installations;
    if (title + std::size_t{1} >=
        index.begin.size()) // came after the index that this estate shares: nothing has it
        return installations;
    for (std::uint32_t i = index.begin[title]; i < index.begin[title + 1]; ++i) {
        const Installation installation = installationAt(index.indexes[i]);
        if (isFresh(installation.report))
            installations.push_back(installation);
    }
    return installations;
}

Title EstateOfTables::titleAt(std::uint32_t title) const
{
    const TitleRecord record = m_data.titles.at(title);
    return {TitleId(m_data.titleIds.idAt(title)), record.name, record.version, record.publisher,
            record.architecture};
}

std::optional<model::RecognitionRow> EstateOfTables::recognitionOf(std::uint32_t title) const
{
    const RecognitionRecord *record = m_data.recognitions.find(std::tuple(title));
    if (record == nullptr)
        return {};
    model::RecognitionRow row;
    row.owner = OrgId(m_data.itemIds.idAt(record->owner));
    row.title = TitleId(m_data.titleIds.idAt(title));
    row.product = ItemId(m_data.itemIds.idAt(record->product));
    row.edition = copyOf(record->edition);
    row.version = copyOf(record->version);
    row.state = copyOf(record->state);
    row.rule = copyOf(record->rule);
    return row;
}

model::ReportRow EstateOfTables::toReport(const ReportRecord &record) const
{
    model::ReportRow row;
    row.owner = OrgId(m_data.itemIds.idAt(record.owner));
    row.id = ReportId(m_data.reportIds.idAt(record.report));
    row.source = copyOf(record.source);
    row.subject = copyOf(record.subject);
    if (model::isSealed(row.subject)) { // what a source calls a person; stays as it is once erased
        const PrivateRecord *known = m_data.privateValues.find(std::tuple(record.subject));
        if (known != nullptr && known->value != kNoString)
            row.subject = copyOf(known->value);
    }
    row.item = ItemId(m_data.itemIds.idAt(record.item));
    if (record.seenAt != kNoInstant)
        row.seenAt = record.seenAt;
    row.digest = copyOf(record.digest);
    if (record.counts != kNoString) {
        auto counts = model::parseAttributes(textOf(record.counts));
        if (counts)
            row.counts = *std::move(counts);
    }
    return row;
}

model::ReportRow EstateOfTables::reportAt(std::uint32_t report) const
{
    return toReport(m_data.reports.at(report));
}

Sighting EstateOfTables::sightingAt(std::uint32_t report) const
{
    const ReportRecord record = m_data.reports.at(report);
    return {record.source, record.seenAt, record.item == kNoSlot ? kNoRow : m_data.rowOf(record.item)};
}

std::vector<model::ReportRow> EstateOfTables::reportsOf(Row item) const
{
    const Slot slot = word(item, ItemSlot);
    std::vector<model::ReportRow> reports;
    m_data.reportsByItem.visitFrom(
        std::tuple(slot, Slot(0)), [slot](const ItemReport &r) { return r.item == slot; },
        [&](const ItemReport &r) { reports.push_back(reportAt(m_data.reportRowOf(r.report))); });
    return reports;
}

std::vector<model::ReportRow> EstateOfTables::heldReports() const
{
    std::vector<model::ReportRow> reports;
    m_data.reportsByItem.visitFrom(
        std::tuple(kNoSlot, Slot(0)), [](const ItemReport &) { return true; },
        [&](const ItemReport &r) { reports.push_back(reportAt(m_data.reportRowOf(r.report))); });
    return reports;
}

Instant EstateOfTables::lastSeen(Slot item) const
{
    // What a person typed is no sight of the thing, nor is a list without dates.
    const StringId person = strings().find("person");
    const auto isDated = [&](StringId counts) {
        return counts == kNoString || textOf(counts).find(model::kUndated) == std::string_view::npos;
    };
    Instant last = kNoInstant;
    m_data.reportsByItem.visitFrom(
        std::tuple(item, Slot(0)), [item](const ItemReport &r) { return r.item == item; },
        [&](const ItemReport &r) {
            const auto &report = m_data.reports.at(m_data.reportRowOf(r.report));
            if (report.source != person && isDated(report.counts))
                last = std::max(last, report.seenAt);
        });
    return last;
}

EstateOfTables::Software EstateOfTables::softwareOf(Slot item) const
{
    std::vector<std::pair<Slot, std::uint32_t>> listed; // report, title
    Slot last = kNoSlot;
    const auto consider = [&](Slot report) {
        if (!isFreshSlot(report))
            return;
        if (last == kNoSlot || (report != last && isLater(report, last)))
            last = report;
    };
    m_data.installations.visitFrom(
        std::tuple(item, Slot(0), Slot(0)), [item](const InstallationRecord &r) { return r.device == item; },
        [&](const InstallationRecord &r) {
            listed.emplace_back(r.report, r.title);
            consider(r.report);
        });
    // A report that lists no software at all says so by its count.
    m_data.reportsByItem.visitFrom(
        std::tuple(item, Slot(0)), [item](const ItemReport &r) { return r.item == item; },
        [&](const ItemReport &r) {
            if (m_data.reports.at(m_data.reportRowOf(r.report)).softwareEntries >= 0)
                consider(r.report);
        });
    Software software;
    if (last == kNoSlot)
        return software;
    std::vector<std::pair<StringId, StringId>> distinct; // name, version
    for (const auto &[report, title] : listed) {
        if (report == last)
            distinct.emplace_back(m_data.titles.at(title).name, m_data.titles.at(title).version);
    }
    std::sort(distinct.begin(), distinct.end());
    software.known = true;
    software.count = std::unique(distinct.begin(), distinct.end()) - distinct.begin();
    const std::uint32_t row = m_data.reportRowOf(last);
    if (row != kNoRow && m_data.reports.at(row).softwareEntries >= 0)
        software.entries = m_data.reports.at(row).softwareEntries;
    return software;
}

std::optional<std::int64_t> EstateOfTables::diskCount(Slot item) const
{
    const StringId installedIn = m_data.strings->find("installed_in");
    const auto capacity = m_data.attributes.find("capacity_bytes");
    std::int64_t count = 0;
    m_data.relationshipsByTarget.visitFrom(
        std::tuple(item, Slot(0), StringId(0)),
        [item](const RelationshipIndex &r) { return r.target == item; },
        [&](const RelationshipIndex &r) {
            const Row medium = capacity ? m_data.rowOf(r.source) : kNoRow;
            if (installedIn != kNoString && r.type == installedIn && medium != kNoRow)
                count += m_data.attributes.at(*capacity, medium).number > 0 ? 1 : 0;
        });
    if (count > 0)
        return count;
    // Without any: none, as far as a report told of disks.
    constexpr std::string_view kCounted = "\"disk_count\":";
    bool told = false;
    m_data.reportsByItem.visitFrom(
        std::tuple(item, Slot(0)), [item](const ItemReport &r) { return r.item == item; },
        [&](const ItemReport &r) {
            const StringId counts = m_data.reports.at(m_data.reportRowOf(r.report)).counts;
            told |= counts != kNoString && textOf(counts).find(kCounted) != std::string_view::npos;
        });
    return told ? std::optional<std::int64_t>(0) : std::nullopt;
}

std::vector<Component> EstateOfTables::componentsByReport(Row item) const
{
    const Slot slot = word(item, ItemSlot);
    std::vector<Component> components;
    m_data.components.visitFrom(
        std::tuple(slot, Slot(0), StringId(0), StringId(0)),
        [slot](const ComponentRecord &r) { return r.item == slot; },
        [&](const ComponentRecord &r) {
            components.push_back({item, m_data.reportRowOf(r.report), r.kind, r.partKey, r.values});
        });
    return components;
}

std::vector<Component> EstateOfTables::componentsOf(Row item) const
{
    std::vector<Component> components = componentsByReport(item);
    std::erase_if(components, [this](const Component &component) { return !isFresh(component.report); });
    return components;
}

std::vector<Identifier> EstateOfTables::identifiersOf(Row item) const
{
    const Slot slot = word(item, ItemSlot);
    std::vector<Identifier> identifiers;
    m_data.identifiers.visitFrom(
        std::tuple(slot, StringId(0), StringId(0)),
        [slot](const IdentifierRecord &r) { return r.item == slot; },
        [&](const IdentifierRecord &r) {
            identifiers.push_back({item, r.kind, r.value, r.canonical});
        });
    return identifiers;
}

void EstateOfTables::visitIdentifiers(const std::function<void(const Identifier &)> &visit) const
{
    for (const auto &chunk : m_data.identifiers.chunks()) {
        for (const IdentifierRecord &r : *chunk) {
            const Row row = m_data.rowOf(r.item);
            if (row != kNoRow)
                visit({row, r.kind, r.value, r.canonical});
        }
    }
}

std::vector<Row> EstateOfTables::findIdentifier(std::string_view kind, std::string_view canonical) const
{
    const StringId kindId = m_strings.find(kind);
    const StringId canonicalId = m_strings.find(canonical);
    std::vector<Row> rows;
    if (kindId == kNoString || canonicalId == kNoString)
        return rows;
    m_data.identifierIndex.visitFrom(
        std::tuple(kindId, canonicalId, Slot(0), StringId(0)),
        [&](const IdentifierIndex &r) { return r.kind == kindId && r.canonical == canonicalId; },
        [&](const IdentifierIndex &r) {
            const Row row = m_data.rowOf(r.item);
            if (row != kNoRow &&
                (rows.empty() || rows.back() != row)) // two spellings of one value are one item
                rows.push_back(row);
        });
    return rows;
}

std::vector<model::AttachmentRow> EstateOfTables::attachmentsOf(Row item) const
{
    const Slot slot = word(item, ItemSlot);
    std::vector<model::AttachmentRow> attachments;
    m_data.attachments.visitFrom(
        std::tuple(slot, StringId(0)), [slot](const AttachmentRecord &r) { return r.item == slot; },
        [&](const AttachmentRecord &r) {
            attachments.push_back({OrgId(m_data.itemIds.idAt(r.owner)), idAt(item), copyOf(r.sha256),
                                   copyOf(r.name), copyOf(r.kind), r.size});
        });
    return attachments;
}

std::vector<model::DefinitionRow> EstateOfTables::definitions(std::string_view kind) const
{
    std::vector<model::DefinitionRow> rows;
    if (m_data.definitions) {
        for (const auto &[key, version] : *m_data.definitions) {
            if (key.kind == kind)
                rows.push_back({OrgId(key.owner), key.kind, key.name, version.text});
        }
    }
    return rows;
}

model::RelationshipRow EstateOfTables::toRelationship(const RelationshipRecord &record) const
{
    model::RelationshipRow row;
    row.owner = OrgId(m_data.itemIds.idAt(record.owner));
    row.source = ItemId(m_data.itemIds.idAt(record.source));
    row.type = copyOf(record.type);
    row.target = ItemId(m_data.itemIds.idAt(record.target));
    row.group = optionalOf(record.group);
    row.needed = optionalOf(record.needed);
    return row;
}

std::vector<model::RelationshipRow> EstateOfTables::relationshipsOf(Row item) const
{
    const Slot slot = word(item, ItemSlot);
    std::vector<model::RelationshipRow> rows;
    m_data.relationships.visitFrom(
        std::tuple(slot, StringId(0), Slot(0)),
        [slot](const RelationshipRecord &r) { return r.source == slot; },
        [&](const RelationshipRecord &r) { rows.push_back(toRelationship(r)); });
    m_data.relationshipsByTarget.visitFrom(
        std::tuple(slot, Slot(0), StringId(0)),
        [slot](const RelationshipIndex &r) { return r.target == slot; },
        [&](const RelationshipIndex &r) {
            const auto *record = m_data.relationships.find(std::tuple(r.source, r.type, r.target));
            if (r.source != slot && record != nullptr) // one to itself was listed already
                rows.push_back(toRelationship(*record));
        });
    return rows;
}

void EstateOfTables::visitRelationships(std::string_view type,
                                        const std::function<void(Row source, Row target)> &visit) const
{
    const StringId wanted = m_data.strings->find(type);
    if (wanted == kNoString)
        return;
    for (const auto &chunk : m_data.relationships.chunks()) {
        for (const RelationshipRecord &r : *chunk) {
            if (r.type != wanted)
                continue;
            const Row source = m_data.rowOf(r.source);
            const Row target = m_data.rowOf(r.target);
            if (source != kNoRow && target != kNoRow)
                visit(source, target);
        }
    }
}

} // namespace tally::estate
