// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One function a table: cells to records. Columns are in the order of model/tables.cpp, keys first.
#include "estate/loader.h"

#include "model/attributes.h"

namespace tally::estate {

namespace {

class SoftwareEntries final : public model::AttributeSink
{
public:
    void integer(std::string_view key, std::int64_t value) override
    {
        if (key == "software_entries" && value >= 0 && value <= std::numeric_limits<std::int32_t>::max())
            m_entries = static_cast<std::int32_t>(value);
    }
    void text(std::string_view, std::string_view) override {}
    void beginList(std::string_view) override {}
    void endList(std::string_view) override {}
    std::int32_t entries() const { return m_entries; }

private:
    std::int32_t m_entries = -1;
};

std::int32_t softwareEntries(std::string_view counts)
{
    SoftwareEntries sink;
    return model::walkAttributes(counts, sink) ? sink.entries() : -1;
}

constexpr auto kAsIs = StringTable::Folding::AsIs;

} // namespace

void Loader::change(model::Table table, const model::RowView &row, bool ended)
{
    switch (table) {
    case model::Table::Item:
        if (ended)
            m_endedItems.push_back({itemSlot(row.integer(0)), began(row)});
        else
            stageItem(row);
        break;
    case model::Table::Relationship:
        changeRelationship(row, ended);
        break;
    case model::Table::Title:
        changeTitle(row, ended);
        break;
    case model::Table::Report:
        changeReport(row, ended);
        break;
    case model::Table::Installation:
        changeInstallation(row, ended);
        break;
    case model::Table::Component:
        changeComponent(row, ended);
        break;
    case model::Table::Identifier:
        changeIdentifier(row, ended);
        break;
    case model::Table::Recognition:
        changeRecognition(row, ended);
        break;
    case model::Table::Definition:
        changeDefinition(row, ended);
        break;
    case model::Table::Attachment:
        changeAttachment(row, ended);
        break;
    case model::Table::Claim:
    case model::Table::RightHeld:
        break; // not of the estate: app reads them where they are needed
    }
}

void Loader::stageWord(StagedItem &item, Word word, const model::RowView &row, std::size_t column)
{
    if (row.isNull(column)) {
        item.record.words[word] = kNoString;
    } else if (isSealed(row.text(column))) {
        item.record.words[word] = kNoString;
        item.sealed[word] = keep(row.text(column));
    } else {
        item.record.words[word] = intern(row.text(column));
    }
}

void Loader::stageItem(const model::RowView &row)
{
    StagedItem item;
    auto &words = item.record.words;
    words[ItemSlot] = itemSlot(row.integer(0));
    words[OwnerSlot] = owner(row);
    words[BeganWord] = began(row);
    stageWord(item, ClassName, row, 1);
    stageWord(item, Name, row, 2);
    stageWord(item, AssetNumber, row, 3);
    stageWord(item, SerialNumber, row, 4);
    stageWord(item, Status, row, 5);
    words[Site] = itemSlot(row.integer(6));
    words[Custodian] = itemSlot(row.integer(7));
    words[CostCentre] = itemSlot(row.integer(8));
    words[Model] = itemSlot(row.integer(9));
    words[Supplier] = itemSlot(row.integer(10));
    stageWord(item, OrderNumber, row, 11);
    item.record.cost = row.isNull(12) ? kNoMoney : row.integer(12);
    item.record.purchasedOn = row.isNull(13) ? kNoDay : static_cast<Day>(row.integer(13));
    item.record.warrantyUntil = row.isNull(14) ? kNoDay : static_cast<Day>(row.integer(14));
    item.nameless = row.isNull(15);
    if (!item.nameless)
        std::tie(item.attributesAt, item.attributesSize) = keep(row.text(15));
    m_items.push_back(item);
}

void Loader::changeTitle(const model::RowView &row, bool ended)
{
    const Slot slot = m_data.titleIds.slotFor(row.integer(0));
    if (slot == kNoSlot || ended) // titles are written once and never end
        return;
    if (slot >= m_data.titles.size())
        m_data.titles.resize(slot + 1);
    m_data.titles.set(slot, {text(row, 1), text(row, 2), text(row, 3), text(row, 4), began(row)});
}

void Loader::changeReport(const model::RowView &row, bool ended)
{
    const Slot slot = m_data.reportIds.slotFor(row.integer(0));
    if (slot == kNoSlot)
        return;
    if (slot >= m_data.rowOfReport.size())
        m_data.rowOfReport.resize(slot + 1);
    std::uint32_t at = m_data.rowOfReport.at(slot);
    if (ended) {
        if (at != kNoRow && m_data.reports.at(at).began == began(row))
            removeReport(at);
        return;
    }
    if (at == kNoRow) {
        at = static_cast<std::uint32_t>(m_data.reports.size());
        m_data.reports.resize(at + 1);
        m_data.rowOfReport.set(slot, at);
    } else {
        const ReportRecord old = m_data.reports.at(at);
        m_reportsByItem.push_back({{old.item, slot, old.began}, true});
    }
    ReportRecord record;
    record.report = slot;
    record.owner = owner(row);
    record.source = text(row, 1);
    record.subject = text(row, 2);
    record.item = itemSlot(row.integer(3));
    record.began = began(row);
    record.seenAt = row.isNull(4) ? kNoInstant : row.integer(4);
    record.digest = text(row, 5, kAsIs);
    record.counts = text(row, 6, kAsIs);
    record.softwareEntries = row.isNull(6) ? -1 : softwareEntries(row.text(6));
    m_data.reports.set(at, record);
    m_reportsByItem.push_back({{record.item, slot, record.began}, false});
}

void Loader::changeInstallation(const model::RowView &row, bool ended)
{
    const InstallationRecord record{itemSlot(row.integer(0)), m_data.titleIds.slotFor(row.integer(1)),
                                    m_data.reportIds.slotFor(row.integer(2)),
                                    row.isNull(3) ? kNoDay : static_cast<Day>(row.integer(3)), began(row)};
    m_installations.push_back({record, ended});
}

void Loader::changeComponent(const model::RowView &row, bool ended)
{
    const ComponentRecord record{itemSlot(row.integer(0)),
                                 m_data.reportIds.slotFor(row.integer(1)),
                                 text(row, 2),
                                 text(row, 3),
                                 text(row, 4, kAsIs),
                                 owner(row),
                                 began(row)};
    m_components.push_back({record, ended});
}

void Loader::changeIdentifier(const model::RowView &row, bool ended)
{
    IdentifierRecord record{
        itemSlot(row.integer(0)), text(row, 1), text(row, 2), text(row, 3), owner(row), began(row)};
    // A version that ends may come without its values; the index is by one of them.
    if (ended && row.isNull(3))
        m_data.identifiers.visitFrom(
            record.key(), [&](const IdentifierRecord &held) { return held.key() == record.key(); },
            [&](const IdentifierRecord &held) { record.canonical = held.canonical; });
    m_identifiers.push_back({record, ended});
    m_identifierIndex.push_back(
        {{record.kind, record.canonical, record.item, record.value, record.began}, ended});
}

void Loader::changeRecognition(const model::RowView &row, bool ended)
{
    const RecognitionRecord record{m_data.titleIds.slotFor(row.integer(0)),
                                   itemSlot(row.integer(1)),
                                   text(row, 2),
                                   text(row, 3),
                                   text(row, 4),
                                   text(row, 5),
                                   owner(row),
                                   began(row)};
    m_recognitions.push_back({record, ended});
}

void Loader::changeRelationship(const model::RowView &row, bool ended)
{
    const RelationshipRecord record{itemSlot(row.integer(0)),
                                    text(row, 1),
                                    itemSlot(row.integer(2)),
                                    text(row, 3),
                                    text(row, 4),
                                    owner(row),
                                    began(row)};
    m_relationships.push_back({record, ended});
    m_relationshipsByTarget.push_back({{record.target, record.source, record.type, record.began}, ended});
}

void Loader::changeAttachment(const model::RowView &row, bool ended)
{
    const AttachmentRecord record{itemSlot(row.integer(0)), text(row, 1, kAsIs), text(row, 2), text(row, 3),
                                  row.integer(4),           owner(row),          began(row)};
    m_attachments.push_back({record, ended});
}

void Loader::changeDefinition(const model::RowView &row, bool ended)
{
    DefinitionKey key{row.owner().value, std::string(row.text(0)), std::string(row.text(1))};
    m_classesChanged |= key.kind == "class" || key.kind == "relationship_type";
    auto &definitions = m_data.definitions.mutate();
    const auto found = definitions.find(key);
    if (!ended)
        definitions.insert_or_assign(std::move(key),
                                     DefinitionVersion{std::string(row.text(2)), row.began()});
    else if (found != definitions.end() && found->second.began == row.began())
        definitions.erase(found);
}

} // namespace tally::estate
