// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/inventory_mapping.h"

#include "model/canonical.h"

#include <algorithm>
#include <array>

namespace tally::exchange {

void InventoryMapping::note(const InventoryRecord &record, std::string field, std::string_view what,
                            std::string why) const
{
    m_notes({record.line != 0 ? record.line : document.line, std::move(field), std::string(what),
             std::move(why), false});
}

namespace {

// Attributes that makers fill with placeholders; elsewhere "11" is a version.
bool mayBePlaceholder(std::string_view attribute)
{
    static constexpr std::array<std::string_view, 10> kFromFirmware = {
        "serial_number", "uuid",        "board_serial", "asset_tag",          "manufacturer",
        "model",         "board_model", "sku",          "board_manufacturer", "mac"};
    return std::find(kFromFirmware.begin(), kFromFirmware.end(), attribute) != kFromFirmware.end();
}

} // namespace

void InventoryMapping::claim(std::string_view attribute, std::string_view value)
{
    if (!saysNothing(value) && !(mayBePlaceholder(attribute) && model::isPlaceholder(attribute, value)))
        main.claims.insert_or_assign(std::string(attribute), std::string(value));
}

void InventoryMapping::claim(std::string_view attribute, std::optional<std::int64_t> value)
{
    if (value)
        main.claims.insert_or_assign(std::string(attribute), *value);
}

void InventoryMapping::identify(std::string_view kind, std::string_view value)
{
    if (value.empty())
        return;
    if (m_identified.emplace(kind, value).second)
        main.identifiers.push_back({std::string(kind), std::string(value)});
}

void InventoryMapping::component(std::string_view kind, std::string_view key, model::Attributes values)
{
    std::string unique(key.empty() ? std::string_view("1") : key);
    if (const int number = ++m_components[{std::string(kind), unique}]; number > 1)
        unique += "#" + std::to_string(number);
    main.components.push_back({std::string(kind), std::move(unique), std::move(values)});
}

std::optional<std::int64_t> InventoryMapping::checked(const InventoryRecord &record, std::string_view section,
                                                      std::string_view field,
                                                      std::optional<std::int64_t> value) const
{
    const std::string_view text = record.text(field);
    if (saysNothing(text))
        return std::nullopt;
    const std::string name = text::upperAscii(section) + "/" + text::upperAscii(field);
    if (!value) {
        note(record, name, text, "This is no number that can be read; it was left out.");
    } else if (*value < 0) {
        note(record, name, text, "A size cannot be negative; it was left out.");
        return std::nullopt;
    }
    return value;
}

std::optional<std::int64_t> InventoryMapping::size(const InventoryRecord &record, std::string_view section,
                                                   std::string_view field, std::int64_t bareUnit) const
{
    return checked(record, section, field, bytesFrom(record.text(field), bareUnit));
}

std::optional<std::int64_t> InventoryMapping::memoryMib(const InventoryRecord &record,
                                                        std::string_view section,
                                                        std::string_view field) const
{
    return checked(record, section, field, memoryMibFrom(record.text(field)));
}

std::optional<std::int64_t> InventoryMapping::count(const InventoryRecord &record, std::string_view section,
                                                    std::string_view field) const
{
    return checked(record, section, field, integerFrom(record.text(field)));
}

std::optional<std::int64_t> InventoryMapping::day(const InventoryRecord &record, std::string_view section,
                                                  std::string_view field, DayOrder order) const
{
    const std::string_view text = record.text(field);
    if (saysNothing(text))
        return std::nullopt;
    if (const std::optional<Day> day = dateFrom(text, order))
        return *day;
    note(record, text::upperAscii(section) + "/" + text::upperAscii(field), text,
         "There is no such date; it was left out.");
    return std::nullopt;
}

model::SourceReport &InventoryMapping::addInside(std::string className, std::string subject,
                                                 std::string_view relationship)
{
    model::SourceReport report;
    report.source = main.source;
    report.className = std::move(className);
    report.classIsCertain = true;
    report.partial = main.partial;
    report.seenAt = main.seenAt;
    report.ownerName = main.ownerName;
    report.line = main.line;
    const int number = ++m_subjects[subject];
    report.subject = number > 1 ? subject + "#" + std::to_string(number) : std::move(subject);
    model::SourceReference whole;
    whole.className = main.className;
    whole.subject = main.subject;
    report.relationships.push_back({std::string(relationship), false, std::move(whole), {}, {}});
    report.sections.insert("relationships:" + std::string(relationship));
    inside.push_back(std::move(report));
    return inside.back();
}

void put(model::Attributes &values, std::string_view name, std::string_view value)
{
    if (!saysNothing(value))
        values.insert_or_assign(std::string(name), std::string(value));
}

void put(model::Attributes &values, std::string_view name, std::optional<std::int64_t> value)
{
    if (value)
        values.insert_or_assign(std::string(name), *value);
}

void put(model::Attributes &values, std::string_view name, std::optional<bool> value)
{
    if (value)
        values.insert_or_assign(std::string(name), std::int64_t{*value ? 1 : 0});
}

} // namespace tally::exchange
