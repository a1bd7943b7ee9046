// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole register in memory at one operation: columns, interned strings, packed installations, the graph.
// Immutable: whoever holds a pointer keeps what he saw; advancing makes a new estate that shares the chunks
// that did not change. Every engine is a pure function of it. Built by EstateBuilder (estate/builder.h) from
// rows, advanced by versions.
#pragma once

#include "core/date.h"
#include "core/ids.h"
#include "core/money.h"
#include "core/result.h"
#include "estate/graph.h"
#include "estate/strings.h"
#include "model/class_registry.h"
#include "model/fact.h"
#include "model/operation.h"
#include "model/rows.h"

#include <cstdint>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace tally::estate {

// The position of a live item in this estate's columns: dense, 0 … itemCount() - 1; not stable over estates.
// Behind them, up to nodeCount() - 1, stand the nameless: items of organisations that the reader may not see,
// known by owner, class, status and place alone, so that impact is right for him too. Lists, searches and
// counts of items leave them out; the graph has them as vertices.
using Row = std::uint32_t;
inline constexpr Row kNoRow = std::numeric_limits<Row>::max();

class Estate;
using EstatePtr = std::shared_ptr<const Estate>;

// One row of the installations: which title on which device by which report.
struct Installation
{
    Row device = kNoRow;
    std::uint32_t title = 0;  // position in titles()
    std::uint32_t report = 0; // position in reports(); kNoRow when it is not live here
    Day installedOn = std::numeric_limits<Day>::min(); // min: unknown
};

// Where and when something was seen.
struct Sighting
{
    StringId source = kNoString;
    Instant seenAt = std::numeric_limits<Instant>::min(); // min: unknown
    Row item = kNoRow;                                    // kNoRow: held for a person
};

struct Title
{
    TitleId id;
    StringId name, version, publisher, architecture;
};

struct Component
{
    Row item = kNoRow;
    std::uint32_t report = 0;
    StringId kind, key;
    StringId values; // canonical attributes text
};

struct Identifier
{
    Row item = kNoRow;
    StringId kind, value, canonical;
};

// A cell of a column, for scans: no text is copied.
enum class ValueKind : std::uint8_t
{
    Unknown,
    Integer,
    Text,
    List
};
struct Value
{
    ValueKind kind = ValueKind::Unknown;
    std::int64_t number = 0; // Text: the StringId; List: the StringId of its canonical text
    StringId string() const { return kind == ValueKind::Text ? static_cast<StringId>(number) : kNoString; }
    friend bool operator==(const Value &, const Value &) = default;
};

struct OperationDay
{
    OperationNumber operation = 0;
    Day recordedOn = 0;
};

// An attribute's name looked up once, for reading many rows. Good for the estate that gave it alone.
struct ColumnRef
{
    enum class Kind : std::uint8_t
    {
        Word,
        Money,
        Date,
        Reference,
        Peculiar,
        Computed,
        Empty
    };
    Kind kind = Kind::Empty;
    std::uint32_t index = 0;
};

// An estate may be read from several threads at once. After `advanced`, items that stay keep their rows, but
// the last item moves into the row of one that ended; new items stand behind; the nameless move about.
// Reports likewise; titles stay. Right after loading, items stand by id.
class Estate
{
public:
    virtual ~Estate() = default;

    virtual OperationNumber operation() const = 0;
    // The date that relative dates count from: that of the as-of, or today as the caller said.
    virtual Day today() const = 0;
    virtual const model::ClassRegistry &classes() const = 0;
    virtual std::shared_ptr<const model::ClassRegistry> classesPtr() const = 0;

    // --- items, by row
    // ---------------------------------------------------------------------------------------------
    virtual std::size_t itemCount() const = 0;
    virtual std::size_t nodeCount() const = 0; // with the nameless
    bool isNameless(Row row) const { return row >= itemCount() && row < nodeCount(); }
    virtual Row rowOf(ItemId id) const = 0; // kNoRow when it is not live here
    virtual ItemId idAt(Row row) const = 0;
    virtual OrgId ownerAt(Row row) const = 0;
    virtual OperationNumber beganAt(Row row) const = 0; // of the live version
    virtual std::string_view classAt(Row row) const = 0;
    virtual std::string_view nameAt(Row row) const = 0; // empty when unknown
    // Everything of one item, private values in clear text where they are not erased.
    virtual model::ItemRow itemAt(Row row) const = 0;
    // One attribute, plain column or peculiar to the class, or computed (software_count, software_entries,
    // disk_count, last_inventory_at, age …). Nothing: unknown. References are the item's id as an integer.
    virtual std::optional<model::AttributeValue> attributeAt(Row row, std::string_view attribute) const = 0;
    // The same for scans. Nothing: no such attribute in the register, nor in any class.
    virtual std::optional<ColumnRef> columnOf(std::string_view attribute) const = 0;
    virtual void read(ColumnRef column, std::span<const Row> rows, std::span<Value> values) const = 0;
    // The sealed text ("private:" and digest; for a list its canonical text) behind a private attribute, so
    // that an edit of something else can keep it.
    virtual std::optional<std::string> sealedAt(Row row, std::string_view attribute) const = 0;
    // As a person reads it: references by name, dates as ISO, money in pounds. Empty when unknown.
    virtual std::string displayAt(Row row, std::string_view attribute) const = 0;
    virtual std::vector<Row>
    itemsOfClass(std::string_view className) const = 0; // with subclasses, in row order
    // By asset number, serial number, id ("#123" or "123") or exact name, in that order; several: Ambiguous
    // with candidates.
    virtual Result<Row> findKey(std::string_view key) const = 0;

    // --- facts by the million
    // --------------------------------------------------------------------------------------
    // What counts is what reports say that are still fresh by the rules of their sources
    // (model/source_rules.h) on the estate's date; everything that any report says goes by its report or
    // index.
    virtual bool isFresh(std::uint32_t report) const = 0; // position in reports()
    virtual std::size_t installationCount() const = 0;    // of all
    virtual Installation installationAt(std::size_t index) const = 0;
    virtual std::vector<Installation> installations() const = 0; // each title of a device once, by device
    virtual std::vector<Installation> installationsOf(Row device) const = 0; // each title once
    // The same as each report says it: a title that two reports name stands there twice.
    virtual std::vector<Installation> installationsByReport(Row device) const = 0;
    virtual std::vector<Installation>
    installationsOfTitle(std::uint32_t title) const = 0; // every one, by device
    virtual std::size_t titleCount() const = 0;
    virtual Title titleAt(std::uint32_t title) const = 0;
    virtual std::optional<model::RecognitionRow> recognitionOf(std::uint32_t title) const = 0;
    virtual std::size_t reportCount() const = 0;
    virtual model::ReportRow reportAt(std::uint32_t report) const = 0;
    virtual Sighting sightingAt(std::uint32_t report) const = 0; // of that row, without its texts
    virtual std::vector<model::ReportRow> reportsOf(Row item) const = 0;
    virtual std::vector<model::ReportRow> heldReports() const = 0;
    virtual std::vector<Component> componentsOf(Row item) const = 0;
    virtual std::vector<Component> componentsByReport(Row item) const = 0; // stale ones too
    virtual std::vector<Identifier> identifiersOf(Row item) const = 0;
    virtual void visitIdentifiers(const std::function<void(const Identifier &)> &visit) const = 0; // by item
    // Items that carry the canonical identifier of that kind.
    virtual std::vector<Row> findIdentifier(std::string_view kind, std::string_view canonical) const = 0;
    virtual std::vector<model::AttachmentRow> attachmentsOf(Row item) const = 0;
    virtual std::vector<model::DefinitionRow> definitions(std::string_view kind) const = 0;

    // --- relationships
    // ---------------------------------------------------------------------------------------------
    virtual const Graph &graph() const = 0;                                          // vertices are rows
    virtual std::vector<model::RelationshipRow> relationshipsOf(Row item) const = 0; // both directions
    // Every one of a type whose ends both live.
    virtual void visitRelationships(std::string_view type,
                                    const std::function<void(Row source, Row target)> &visit) const = 0;

    virtual const StringPool &strings() const = 0;

    // `began` of the live version of a fact as this estate knows it, for a draft's `was`; nothing when it is
    // not live.
    virtual std::optional<OperationNumber> beganOf(const model::FactKey &key) const = 0;

    // The day an operation was recorded, as the builder or `advanced` was told; nothing when it was not.
    virtual std::optional<Day> operationDay(OperationNumber operation) const = 0;

    // The estate after these versions (ended ones leave, others enter), at `operation`. For a what-if,
    // changes of an uncommitted draft turned into versions. Shares what did not change. A private value with
    // neither salt nor value is one that was erased. Operations without a day count as recorded `today`.
    virtual Result<EstatePtr> advanced(const std::vector<model::FactVersion> &versions,
                                       OperationNumber operation,
                                       const std::vector<model::PrivateValue> &newPrivateValues,
                                       const std::vector<OperationDay> &recorded) const = 0;
    virtual EstatePtr withToday(Day today) const = 0;

    virtual std::size_t memoryBytes() const = 0; // what the columns hold, by their sizes
};

} // namespace tally::estate
