// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/estate_of_tables.h"

#include "core/number.h"
#include "core/text.h"
#include "model/attributes.h"

#include <algorithm>

namespace tally::estate {

namespace {

enum Computed : std::uint32_t
{
    Id,
    BeganIn,
    ChangedOn,
    LastInventoryAt,
    SoftwareCount,
    SoftwareEntryCount,
    DiskCount,
    Age
};

struct NamedColumn
{
    std::string_view name;
    ColumnRef column;
};

constexpr NamedColumn kColumns[] = {
    {"id", {ColumnRef::Kind::Computed, Id}},
    {"class", {ColumnRef::Kind::Word, ClassName}},
    {"name", {ColumnRef::Kind::Word, Name}},
    {"asset_number", {ColumnRef::Kind::Word, AssetNumber}},
    {"serial_number", {ColumnRef::Kind::Word, SerialNumber}},
    {"status", {ColumnRef::Kind::Word, Status}},
    {"order_number", {ColumnRef::Kind::Word, OrderNumber}},
    {"owner", {ColumnRef::Kind::Reference, OwnerSlot}},
    {"site", {ColumnRef::Kind::Reference, Site}},
    {"custodian", {ColumnRef::Kind::Reference, Custodian}},
    {"cost_centre", {ColumnRef::Kind::Reference, CostCentre}},
    {"model", {ColumnRef::Kind::Reference, Model}},
    {"supplier", {ColumnRef::Kind::Reference, Supplier}},
    {"cost_pence", {ColumnRef::Kind::Money, 0}},
    {"purchased_on", {ColumnRef::Kind::Date, 0}},
    {"warranty_until", {ColumnRef::Kind::Date, 1}},
    {"began", {ColumnRef::Kind::Computed, BeganIn}},
    {"changed", {ColumnRef::Kind::Computed, ChangedOn}},
    {"last_inventory_at", {ColumnRef::Kind::Computed, LastInventoryAt}},
    {"software_count", {ColumnRef::Kind::Computed, SoftwareCount}},
    {"software_entries", {ColumnRef::Kind::Computed, SoftwareEntryCount}},
    {"disk_count", {ColumnRef::Kind::Computed, DiskCount}},
    {"age", {ColumnRef::Kind::Computed, Age}},
};

Value integer(std::int64_t number)
{
    return {ValueKind::Integer, number};
}

std::string joined(const model::AttributeValue &value)
{
    std::vector<std::string> parts;
    if (const auto *texts = std::get_if<std::vector<std::string>>(&value))
        parts = *texts;
    if (const auto *numbers = std::get_if<std::vector<std::int64_t>>(&value)) {
        for (const std::int64_t number : *numbers)
            parts.push_back(std::to_string(number));
    }
    return text::join(parts, ", ");
}

std::optional<std::int64_t> idFrom(std::string_view key)
{
    if (key.starts_with('#'))
        key.remove_prefix(1);
    return wholeNumber(key);
}

} // namespace

std::optional<std::string> EstateOfTables::optionalOf(StringId id) const
{
    return id == kNoString ? std::nullopt : std::optional(copyOf(id));
}

model::ItemRow EstateOfTables::itemAt(Row row) const
{
    const ItemRecord record = m_data.items.at(row);
    const auto &words = record.words;
    const auto reference = [&](Word column) { return ItemId(m_data.itemIds.idAt(words[column])); };
    model::ItemRow item;
    item.owner = OrgId(m_data.itemIds.idAt(words[OwnerSlot]));
    item.id = reference(ItemSlot);
    item.className = copyOf(words[ClassName]);
    item.name = optionalOf(words[Name]);
    item.assetNumber = optionalOf(words[AssetNumber]);
    item.serialNumber = optionalOf(words[SerialNumber]);
    item.status = optionalOf(words[Status]);
    item.orderNumber = optionalOf(words[OrderNumber]);
    item.site = reference(Site);
    item.custodian = reference(Custodian);
    item.costCentre = reference(CostCentre);
    item.model = reference(Model);
    item.supplier = reference(Supplier);
    if (record.cost != kNoMoney)
        item.costPence = record.cost;
    if (record.purchasedOn != kNoDay)
        item.purchasedOn = record.purchasedOn;
    if (record.warrantyUntil != kNoDay)
        item.warrantyUntil = record.warrantyUntil;
    m_data.attributes.visitRow(row, [&](std::uint32_t column, Value value) {
        item.attributes.emplace(m_data.attributes.nameOf(column), toAttribute(value));
    });
    return item;
}

std::optional<ColumnRef> EstateOfTables::heldColumn(std::string_view attribute) const
{
    for (const NamedColumn &named : kColumns) {
        if (named.name == attribute)
            return named.column;
    }
    if (const auto column = m_data.attributes.find(attribute))
        return ColumnRef{ColumnRef::Kind::Peculiar, *column};
    return {};
}

std::optional<ColumnRef> EstateOfTables::columnOf(std::string_view attribute) const
{
    const auto held = heldColumn(attribute);
    if (!held && m_data.classes->attributeAnywhere(attribute) != nullptr)
        return ColumnRef{};
    return held;
}

void EstateOfTables::read(ColumnRef column, std::span<const Row> rows, std::span<Value> values) const
{
    for (std::size_t i = 0; i < rows.size(); ++i)
        values[i] = readOne(column, rows[i]);
}

Value EstateOfTables::readOne(ColumnRef column, Row row) const
{
    switch (column.kind) {
    case ColumnRef::Kind::Word: {
        const StringId id = m_data.items.words[column.index].at(row);
        return id == kNoString ? Value{} : Value{ValueKind::Text, id};
    }
    case ColumnRef::Kind::Reference: {
        const Slot slot = m_data.items.words[column.index].at(row);
        return slot == kNoSlot ? Value{} : integer(m_data.itemIds.idAt(slot));
    }
    case ColumnRef::Kind::Money: {
        const Pence cost = m_data.items.cost.at(row);
        return cost == kNoMoney ? Value{} : integer(cost);
    }
    case ColumnRef::Kind::Date: {
        const Day day =
            column.index == 0 ? m_data.items.purchasedOn.at(row) : m_data.items.warrantyUntil.at(row);
        return day == kNoDay ? Value{} : integer(day);
    }
    case ColumnRef::Kind::Peculiar:
        return m_data.attributes.at(column.index, row);
    case ColumnRef::Kind::Computed:
        return computed(column.index, row);
    case ColumnRef::Kind::Empty:
        return {};
    }
    return {};
}

Value EstateOfTables::computed(std::uint32_t which, Row row) const
{
    const Slot slot = word(row, ItemSlot);
    switch (which) {
    case Id:
        return integer(m_data.itemIds.idAt(slot));
    case BeganIn:
        return integer(word(row, BeganWord));
    case ChangedOn: {
        const auto day = operationDay(word(row, BeganWord));
        return day ? integer(*day) : Value{};
    }
    case LastInventoryAt: {
        const Instant seen = lastSeen(slot);
        return seen == kNoInstant ? Value{} : integer(seen);
    }
    case SoftwareCount: {
        const Software software = softwareOf(slot);
        return software.known ? integer(software.count) : Value{};
    }
    case SoftwareEntryCount: {
        const Software software = softwareOf(slot);
        return software.entries ? integer(*software.entries) : Value{};
    }
    case DiskCount: {
        const auto disks = diskCount(slot);
        return disks ? integer(*disks) : Value{};
    }
    case Age: {
        const Day bought = m_data.items.purchasedOn.at(row);
        return bought == kNoDay ? Value{} : integer(std::int64_t{m_data.today} - bought);
    }
    default:
        return {};
    }
}

model::AttributeValue EstateOfTables::toAttribute(Value value) const
{
    if (value.kind == ValueKind::Integer)
        return value.number;
    const auto id = static_cast<StringId>(value.number);
    if (value.kind == ValueKind::List) {
        auto list = model::parseAttributeValue(textOf(id));
        if (list)
            return *std::move(list);
    }
    return copyOf(id);
}

std::optional<model::AttributeValue> EstateOfTables::attributeAt(Row row, std::string_view attribute) const
{
    const auto column = heldColumn(attribute);
    const Value value = column ? readOne(*column, row) : Value{};
    return value.kind == ValueKind::Unknown ? std::nullopt : std::optional(toAttribute(value));
}

std::optional<std::string> EstateOfTables::sealedAt(Row row, std::string_view attribute) const
{
    const StringId name = m_data.strings->find(attribute);
    const SealedRecord *sealed = m_data.sealed.find(std::tuple(word(row, ItemSlot), name));
    return sealed == nullptr ? std::nullopt : std::optional(copyOf(sealed->sealed));
}

std::string EstateOfTables::displayReference(std::int64_t id) const
{
    const Row row = rowOf(ItemId(id));
    const std::string_view name = row == kNoRow ? std::string_view() : nameAt(row);
    return name.empty() ? "#" + std::to_string(id) : std::string(name);
}

std::string EstateOfTables::displayAt(Row row, std::string_view attribute) const
{
    const auto column = heldColumn(attribute);
    const Value value = column ? readOne(*column, row) : Value{};
    if (value.kind == ValueKind::Unknown)
        return {};
    if (column->kind == ColumnRef::Kind::Reference)
        return displayReference(value.number);
    if (column->kind == ColumnRef::Kind::Money)
        return formatMoney(value.number);
    if (column->kind == ColumnRef::Kind::Date)
        return formatDay(static_cast<Day>(value.number));
    if (column->kind == ColumnRef::Kind::Computed) {
        if (column->index == LastInventoryAt)
            return formatInstant(value.number);
        if (column->index == ChangedOn)
            return formatDay(static_cast<Day>(value.number));
        return std::to_string(value.number);
    }
    if (column->kind == ColumnRef::Kind::Word)
        return copyOf(value.string());
    const model::AttributeSpec *spec = m_data.classes->attribute(classAt(row), attribute);
    if (spec != nullptr && spec->type == model::AttributeType::Reference && value.kind == ValueKind::Integer)
        return displayReference(value.number);
    const model::AttributeValue converted = toAttribute(value);
    if (spec != nullptr)
        return model::displayText(*spec, converted);
    if (value.kind == ValueKind::Integer)
        return std::to_string(value.number);
    return value.kind == ValueKind::List ? joined(converted) : copyOf(value.string());
}

std::vector<Row> EstateOfTables::itemsOfClass(std::string_view className) const
{
    std::vector<StringId> wanted;
    for (const std::string &name : m_data.classes->withSubclasses(className)) {
        const StringId id = m_data.strings->find(name);
        if (id != kNoString)
            wanted.push_back(id);
    }
    std::sort(wanted.begin(), wanted.end());
    std::vector<Row> rows;
    for (Row row = 0; row < itemCount(); ++row) {
        if (std::binary_search(wanted.begin(), wanted.end(), word(row, ClassName)))
            rows.push_back(row);
    }
    return rows;
}

std::string EstateOfTables::describe(Row row) const
{
    std::string text = "#" + std::to_string(idAt(row).value) + " " + std::string(nameAt(row)) + " (" +
                       std::string(classAt(row));
    const StringId asset = word(row, AssetNumber);
    if (asset != kNoString)
        text += ", " + copyOf(asset);
    return text + ")";
}

Result<Row> EstateOfTables::findKey(std::string_view key) const
{
    constexpr std::size_t kMostNamed = 10;
    const StringId text = m_strings.find(key);
    for (const Word column : {AssetNumber, SerialNumber, ItemSlot, Name}) {
        std::vector<Row> found;
        if (column == ItemSlot) { // the id stands third
            const auto id = idFrom(key);
            const Row row = id ? rowOf(ItemId(*id)) : kNoRow;
            if (row != kNoRow)
                return row;
            continue;
        }
        for (Row row = 0; text != kNoString && row < itemCount(); ++row) {
            if (word(row, column) == text)
                found.push_back(row);
        }
        if (found.size() == 1)
            return found.front();
        if (found.size() > 1) {
            std::vector<std::string> named;
            for (std::size_t i = 0; i < std::min(found.size(), kMostNamed); ++i)
                named.push_back(describe(found[i]));
            const std::string more = found.size() > kMostNamed
                                         ? " and " + std::to_string(found.size() - kMostNamed) + " more"
                                         : std::string();
            return makeError(ErrorCode::Ambiguous,
                             "\"" + std::string(key) + "\" names " + std::to_string(found.size()) +
                                 " items: " + text::join(named, "; ") + more,
                             "Name one of them by its id.");
        }
    }
    return makeError(ErrorCode::NotFound,
                     "no item has the asset number, serial number, id or name \"" + std::string(key) + "\"");
}

} // namespace tally::estate
