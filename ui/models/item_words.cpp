// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/item_words.h"

#include "model/attribute_catalogue.h"
#include "ui/theme/language.h"

namespace tally::ui {

QString choiceWords(std::string_view choice)
{
    return definedWords(model::choiceLabel(choice));
}

QString itemName(const estate::Estate &estate, estate::Row row)
{
    if (const auto name = estate.nameAt(row); !name.empty())
        return toQt(name);
    for (const char *attribute : {"asset_number", "serial_number"}) {
        const QString text = toQt(estate.displayAt(row, attribute));
        if (!text.isEmpty())
            return text;
    }
    return QStringLiteral("#%1").arg(estate.idAt(row).value);
}

QString itemName(const estate::Estate &estate, ItemId item)
{
    const estate::Row row = estate.rowOf(item);
    return row == estate::kNoRow ? QStringLiteral("#%1").arg(item.value) : itemName(estate, row);
}

ItemId referenceOf(const estate::Estate &estate, estate::Row row, std::string_view attribute)
{
    const model::AttributeSpec *spec = estate.classes().attribute(estate.classAt(row), attribute);
    if (spec == nullptr || spec->type != model::AttributeType::Reference)
        return {};
    const auto value = estate.attributeAt(row, attribute);
    const auto *id = value ? std::get_if<std::int64_t>(&*value) : nullptr;
    return id == nullptr || estate.rowOf(ItemId(*id)) == estate::kNoRow ? ItemId() : ItemId(*id);
}

} // namespace tally::ui
