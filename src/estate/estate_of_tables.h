// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one implementation of Estate, over EstateData. Functions are spread over estate_items.cpp,
// estate_facts.cpp and estate_changes.cpp by what they are about.
#pragma once

#include "estate/estate_data.h"

namespace tally::estate {

class EstateOfTables final : public Estate
{
public:
    explicit EstateOfTables(EstateData data) : m_data(std::move(data)), m_strings(m_data.strings) {}

    OperationNumber operation() const override { return m_data.operation; }
    Day today() const override { return m_data.today; }
    const model::ClassRegistry &classes() const override { return *m_data.classes; }
    std::shared_ptr<const model::ClassRegistry> classesPtr() const override { return m_data.classes; }

    std::size_t itemCount() const override { return m_data.itemCount(); }
    std::size_t nodeCount() const override { return m_data.items.size(); }
    Row rowOf(ItemId id) const override { return m_data.rowOf(m_data.itemIds.find(id.value)); }
    ItemId idAt(Row row) const override { return ItemId(idOf(row, ItemSlot)); }
    OrgId ownerAt(Row row) const override { return OrgId(idOf(row, OwnerSlot)); }
    OperationNumber beganAt(Row row) const override { return word(row, BeganWord); }
    std::string_view classAt(Row row) const override { return textOf(word(row, ClassName)); }
    std::string_view nameAt(Row row) const override { return textOf(word(row, Name)); }
    model::ItemRow itemAt(Row row) const override;
    std::optional<model::AttributeValue> attributeAt(Row row, std::string_view attribute) const override;
    std::optional<ColumnRef> columnOf(std::string_view attribute) const override;
    void read(ColumnRef column, std::span<const Row> rows, std::span<Value> values) const override;
    std::optional<std::string> sealedAt(Row row, std::string_view attribute) const override;
    std::string displayAt(Row row, std::string_view attribute) const override;
    std::vector<Row> itemsOfClass(std::string_view className) const override;
    Result<Row> findKey(std::string_view key) const override;

    bool isFresh(std::uint32_t report) const override;
    std::size_t installationCount() const override { return m_data.installations.size(); }
    Installation installationAt(std::size_t index) const override;
    std::vector<Installation> installations() const override;
    std::vector<Installation> installationsOf(Row device) const override;
    std::vector<Installation> installationsByReport(Row device) const override;
    std::vector<Installation> installationsOfTitle(std::uint32_t title) const override;
    std::size_t titleCount() const override { return m_data.titles.size(); }
    Title titleAt(std::uint32_t title) const override;
    std::optional<model::RecognitionRow> recognitionOf(std::uint32_t title) const override;
    std::size_t reportCount() const override { return m_data.reports.size(); }
    model::ReportRow reportAt(std::uint32_t report) const override;
    Sighting sightingAt(std::uint32_t report) const override;
    std::vector<model::ReportRow> reportsOf(Row item) const override;
    std::vector<model::ReportRow> heldReports() const override;
    std::vector<Component> componentsOf(Row item) const override;
    std::vector<Component> componentsByReport(Row item) const override;
    std::vector<Identifier> identifiersOf(Row item) const override;
    void visitIdentifiers(const std::function<void(const Identifier &)> &visit) const override;
    std::vector<Row> findIdentifier(std::string_view kind, std::string_view canonical) const override;
    std::vector<model::AttachmentRow> attachmentsOf(Row item) const override;
    std::vector<model::DefinitionRow> definitions(std::string_view kind) const override;

    const Graph &graph() const override;
    std::vector<model::RelationshipRow> relationshipsOf(Row item) const override;
    void visitRelationships(std::string_view type,
                            const std::function<void(Row source, Row target)> &visit) const override;

    const StringPool &strings() const override { return m_strings; }

    std::optional<OperationNumber> beganOf(const model::FactKey &key) const override;
    std::optional<Day> operationDay(OperationNumber operation) const override;
    Result<EstatePtr> advanced(const std::vector<model::FactVersion> &versions, OperationNumber operation,
                               const std::vector<model::PrivateValue> &newPrivateValues,
                               const std::vector<OperationDay> &recorded) const override;
    EstatePtr withToday(Day today) const override;
    std::size_t memoryBytes() const override { return m_data.memoryBytes(); }

private:
    struct Software // what the last report that spoke of software said
    {
        bool known = false;
        std::int64_t count = 0;
        std::optional<std::int64_t> entries;
    };

    std::uint32_t word(Row row, Word column) const { return m_data.items.words[column].at(row); }
    std::int64_t idOf(Row row, Word column) const { return m_data.itemIds.idAt(word(row, column)); }
    std::string_view textOf(StringId id) const { return m_data.strings->text(id); }
    std::string copyOf(StringId id) const { return std::string(textOf(id)); }
    std::optional<std::string> optionalOf(StringId id) const;
    // The column, where any item has a value of it: without a look at what classes there could be.
    std::optional<ColumnRef> heldColumn(std::string_view attribute) const;
    Value readOne(ColumnRef column, Row row) const;
    Value computed(std::uint32_t which, Row row) const;
    model::AttributeValue toAttribute(Value value) const;
    std::string displayReference(std::int64_t id) const;
    std::string describe(Row row) const;

    Installation toInstallation(const InstallationRecord &record) const;
    std::vector<Installation> toInstallations(const std::vector<InstallationRecord> &records) const;
    // Puts a record behind those before it; of one title of a device the report to believe first stays.
    void gather(std::vector<InstallationRecord> &records, const InstallationRecord &record) const;
    model::ReportRow toReport(const ReportRecord &record) const;
    model::RelationshipRow toRelationship(const RelationshipRecord &record) const;
    // The report to believe first: seen later, then recorded later.
    bool isLater(Slot report, Slot than) const;
    Instant lastSeen(Slot item) const;
    Software softwareOf(Slot item) const;
    std::optional<std::int64_t> diskCount(Slot item) const; // nothing: no report told of disks
    TitleIndex makeTitleIndex() const;
    std::vector<bool> makeStale() const;
    bool isFreshSlot(Slot report) const;

    EstateData m_data;
    StringView m_strings;
    Lazy<std::vector<bool>> m_stale; // by position of the report; empty: all are fresh
};

// Impact edges and redundancy groups from the relationships of an estate (graph_source.cpp).
Graph graphOf(const EstateData &data);

} // namespace tally::estate
