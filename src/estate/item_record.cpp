// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/item_record.h"

#include "core/text.h"

#include <variant>

namespace tally::estate {

std::string Record::name() const
{
    if (const std::string_view name = m_estate->nameAt(m_row); !name.empty())
        return std::string(name);
    const std::string number = text("asset_number");
    return number.empty() ? "#" + std::to_string(id().value) : number;
}

std::optional<std::int64_t> Record::number(std::string_view attribute) const
{
    const auto value = m_estate->attributeAt(m_row, attribute);
    const auto *number = value ? std::get_if<std::int64_t>(&*value) : nullptr;
    return number == nullptr ? std::nullopt : std::optional(*number);
}

std::optional<Day> Record::day(std::string_view attribute) const
{
    const auto value = number(attribute);
    return value ? std::optional(static_cast<Day>(*value)) : std::nullopt;
}

std::string Record::text(std::string_view attribute) const
{
    const auto value = m_estate->attributeAt(m_row, attribute);
    const auto *text = value ? std::get_if<std::string>(&*value) : nullptr;
    return text == nullptr ? std::string() : std::string(text::trimmed(*text));
}

std::vector<std::string> Record::texts(std::string_view attribute) const
{
    std::vector<std::string> result;
    const auto value = m_estate->attributeAt(m_row, attribute);
    if (const auto *list = value ? std::get_if<std::vector<std::string>>(&*value) : nullptr) {
        for (const std::string &each : *list) {
            if (const std::string_view word = text::trimmed(each); !word.empty())
                result.emplace_back(word);
        }
    }
    return result;
}

ItemId Record::reference(std::string_view attribute) const
{
    return ItemId(number(attribute).value_or(0));
}

std::optional<bool> Record::flag(std::string_view attribute) const
{
    const auto value = number(attribute);
    return value ? std::optional(*value != 0) : std::nullopt;
}

std::string nameOf(const Estate &estate, ItemId item)
{
    const Row row = estate.rowOf(item);
    return row >= estate.itemCount() ? "#" + std::to_string(item.value) : Record(estate, row).name();
}

} // namespace tally::estate
