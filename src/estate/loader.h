// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Takes versions of facts, in any order, and makes the next tables of an estate from given ones; loading is
// the case of empty ones.
#pragma once

#include "core/result.h"
#include "estate/estate_data.h"
#include "model/fact.h"
#include "model/operation.h"

#include <string>
#include <string_view>
#include <vector>

namespace tally::estate {

// "private:" and 64 hexadecimal digits.
bool isSealed(std::string_view text);

// A version's cells seen as a row.
class VersionView final : public model::RowView
{
public:
    explicit VersionView(const model::FactVersion &version) : m_version(version) {}
    OrgId owner() const override { return m_version.key.owner; }
    OperationNumber began() const override { return m_version.began; }
    bool isNull(std::size_t column) const override;
    std::int64_t integer(std::size_t column) const override;
    std::string_view text(std::size_t column) const override;

private:
    const model::Cell *cell(std::size_t column) const;
    const model::FactVersion &m_version;
};

class Loader
{
public:
    explicit Loader(EstateData data);

    void begin(model::Table table, const model::RowView &row);
    void add(const model::FactVersion &version); // begins, or ends when `ended` is set
    void addPrivateValue(const model::PrivateValue &value);
    void addOperationDay(OperationNumber operation, Day day);
    Result<EstateData> finish(OperationNumber operation, Day today) &&;

private:
    template <typename Record>
    using Changes = std::vector<RowChange<Record>>;

    struct StagedItem
    {
        ItemRecord record;
        std::size_t attributesAt = 0; // in m_texts
        std::size_t attributesSize = 0;
        std::array<std::pair<std::size_t, std::size_t>, kWordCount>
            sealed{};          // in m_texts; size 0: not sealed
        bool nameless = false; // a row of the topology: it has no attributes, not even none
    };
    struct EndedItem
    {
        Slot item;
        Began began;
    };
    struct ErasedValue
    {
        Slot item;
        std::string attribute;
    };

    void change(model::Table table, const model::RowView &row, bool ended);
    void stageItem(const model::RowView &row);
    void stageWord(StagedItem &item, Word word, const model::RowView &row, std::size_t column);
    void changeTitle(const model::RowView &row, bool ended);
    void changeReport(const model::RowView &row, bool ended);
    void changeInstallation(const model::RowView &row, bool ended);
    void changeComponent(const model::RowView &row, bool ended);
    void changeIdentifier(const model::RowView &row, bool ended);
    void changeRecognition(const model::RowView &row, bool ended);
    void changeRelationship(const model::RowView &row, bool ended);
    void changeAttachment(const model::RowView &row, bool ended);
    void changeDefinition(const model::RowView &row, bool ended);

    Outcome buildClasses();
    void applyEnds();
    Outcome applyItems();
    Outcome applyAttributes(const StagedItem &item, Row row, bool isNew);
    void applySealedWords(StagedItem &item);
    void applyErasures();
    Row newRow(bool nameless);
    void moveItem(Row from, Row to);
    void removeItem(Row row);
    void removeReport(std::uint32_t row);
    void forgetSealed(Slot item);
    // Opens a sealed text, or the canonical text of a list with sealed elements, and notes it as sealed.
    Value unsealed(Slot item, std::string_view attribute, std::string_view sealed, Began began);
    Value openedValue(std::string_view attribute, std::string_view sealed);
    StringId openedText(std::string_view attribute, std::string_view digest);

    StringId text(const model::RowView &row, std::size_t column,
                  StringTable::Folding folding = StringTable::Folding::Fold); // kNoString when null
    StringId intern(std::string_view text) { return m_data.strings->intern(text); }
    Slot itemSlot(std::int64_t id);
    Slot owner(const model::RowView &row) { return itemSlot(row.owner().value); }
    Began began(const model::RowView &row);
    std::pair<std::size_t, std::size_t> keep(std::string_view text);

    EstateData m_data;
    std::string m_texts; // of staged items, until private values are known
    std::vector<StagedItem> m_items;
    std::vector<EndedItem> m_endedItems;
    std::vector<ErasedValue> m_erased;
    Changes<ItemReport> m_reportsByItem;
    Changes<InstallationRecord> m_installations;
    Changes<ComponentRecord> m_components;
    Changes<IdentifierRecord> m_identifiers;
    Changes<IdentifierIndex> m_identifierIndex;
    Changes<RecognitionRecord> m_recognitions;
    Changes<RelationshipRecord> m_relationships;
    Changes<RelationshipIndex> m_relationshipsByTarget;
    Changes<AttachmentRecord> m_attachments;
    Changes<SealedRecord> m_sealed;
    Changes<PrivateRecord> m_privateValues;
    bool m_classesChanged = false;
    bool m_graphChanged = false; // items came, went or changed their status or class
    bool m_tooLateOperation = false;
};

} // namespace tally::estate
