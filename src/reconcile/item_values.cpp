// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile/item_values.h"

#include <algorithm>
#include <array>
#include <variant>

namespace tally::reconcile {

namespace {

using model::AttributeValue;
using model::ItemRow;

// One plain column of an item: the member that holds it, by its type.
struct Column
{
    using Member = std::variant<std::optional<std::string> ItemRow::*, ItemId ItemRow::*,
                                std::optional<Pence> ItemRow::*, std::optional<Day> ItemRow::*>;
    std::string_view name;
    Member member;
};

const std::array<Column, 13> &columns()
{
    static const std::array<Column, 13> all{{{"name", &ItemRow::name},
                                             {"asset_number", &ItemRow::assetNumber},
                                             {"serial_number", &ItemRow::serialNumber},
                                             {"status", &ItemRow::status},
                                             {"order_number", &ItemRow::orderNumber},
                                             {"site", &ItemRow::site},
                                             {"custodian", &ItemRow::custodian},
                                             {"cost_centre", &ItemRow::costCentre},
                                             {"model", &ItemRow::model},
                                             {"supplier", &ItemRow::supplier},
                                             {"cost_pence", &ItemRow::costPence},
                                             {"purchased_on", &ItemRow::purchasedOn},
                                             {"warranty_until", &ItemRow::warrantyUntil}}};
    return all;
}

const Column *findColumn(std::string_view name)
{
    for (const Column &column : columns()) {
        if (column.name == name)
            return &column;
    }
    return nullptr;
}

struct Read
{
    const ItemRow &row;
    std::optional<AttributeValue> operator()(std::optional<std::string> ItemRow::*member) const
    {
        if (!(row.*member))
            return {};
        return AttributeValue(*(row.*member));
    }
    std::optional<AttributeValue> operator()(ItemId ItemRow::*member) const
    {
        if (!(row.*member))
            return {};
        return AttributeValue((row.*member).value);
    }
    std::optional<AttributeValue> operator()(std::optional<Pence> ItemRow::*member) const
    {
        if (!(row.*member))
            return {};
        return AttributeValue(*(row.*member));
    }
    std::optional<AttributeValue> operator()(std::optional<Day> ItemRow::*member) const
    {
        if (!(row.*member))
            return {};
        return AttributeValue(static_cast<std::int64_t>(*(row.*member)));
    }
};

struct Write
{
    ItemRow &row;
    const std::string *text;
    const std::int64_t *integer;
    void operator()(std::optional<std::string> ItemRow::*member) const
    {
        row.*member = text != nullptr ? std::optional(*text) : std::nullopt;
    }
    void operator()(ItemId ItemRow::*member) const
    {
        row.*member = integer != nullptr ? ItemId(*integer) : ItemId();
    }
    void operator()(std::optional<Pence> ItemRow::*member) const
    {
        row.*member = integer != nullptr ? std::optional<Pence>(*integer) : std::nullopt;
    }
    void operator()(std::optional<Day> ItemRow::*member) const
    {
        row.*member = integer != nullptr ? std::optional(static_cast<Day>(*integer)) : std::nullopt;
    }
};

} // namespace

std::optional<AttributeValue> valueOf(const ItemRow &row, std::string_view attribute)
{
    if (const Column *column = findColumn(attribute))
        return std::visit(Read{row}, column->member);
    const auto found = row.attributes.find(attribute);
    return found == row.attributes.end() ? std::nullopt : std::optional(found->second);
}

void setValue(ItemRow &row, std::string_view attribute, const std::optional<AttributeValue> &value)
{
    setValue(row, attribute, value ? &*value : nullptr);
}

void setValue(ItemRow &row, std::string_view attribute, const AttributeValue *value)
{
    if (const Column *column = findColumn(attribute)) {
        const auto *text = std::get_if<std::string>(value);
        const auto *integer = std::get_if<std::int64_t>(value);
        std::visit(Write{row, text, integer}, column->member);
        return;
    }
    if (value != nullptr)
        row.attributes.insert_or_assign(std::string(attribute), *value);
    else if (const auto found = row.attributes.find(attribute); found != row.attributes.end())
        row.attributes.erase(found);
}

bool sameValues(const ItemRow &a, const ItemRow &b)
{
    const auto same = [&](const Column &column) {
        return std::visit([&](auto member) { return a.*member == b.*member; }, column.member);
    };
    return a.className == b.className && std::all_of(columns().begin(), columns().end(), same) &&
           a.attributes == b.attributes;
}

model::Attributes valuesByName(const ItemRow &row)
{
    model::Attributes result = row.attributes;
    for (const Column &column : columns()) {
        if (auto value = std::visit(Read{row}, column.member))
            result.insert_or_assign(std::string(column.name), std::move(*value));
    }
    return result;
}

} // namespace tally::reconcile
