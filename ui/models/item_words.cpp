// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/item_words.h"

#include "model/attribute_catalogue.h"
#include "ui/theme/format.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace tally::ui {

namespace {

using model::AttributeSpec;
using model::AttributeType;

struct StatusShape
{
    std::string_view status;
    State state;
};

constexpr std::array kShapes{
    StatusShape{"in_use", State::Good},       StatusShape{"active", State::Good},
    StatusShape{"on_loan", State::Good},      StatusShape{"live", State::Good},
    StatusShape{"in_repair", State::Warn},    StatusShape{"awaiting_disposal", State::Warn},
    StatusShape{"leaver", State::Warn},       StatusShape{"lost", State::Bad},
    StatusShape{"stolen", State::Bad},        StatusShape{"reserved", State::Hold},
    StatusShape{"in_build", State::Progress}, StatusShape{"under_evaluation", State::Progress},
    StatusShape{"starter", State::Progress},  StatusShape{"on_order", State::Progress},
    StatusShape{"collected", State::Ended},   StatusShape{"absent", State::Unknown},
};

QString integerWords(const AttributeSpec *spec, std::int64_t number)
{
    if (spec == nullptr)
        return formatCount(number);
    switch (spec->type) {
    case AttributeType::Date:
        return formatDay(static_cast<Day>(number));
    case AttributeType::Instant:
        return formatInstant(number);
    case AttributeType::Money:
        return formatMoney(number);
    case AttributeType::Boolean:
        return number != 0 ? QCoreApplication::translate("tally::ui::values", "Yes")
                           : QCoreApplication::translate("tally::ui::values", "No");
    case AttributeType::Size:
        return fromUtf8(model::displayText(*spec, number));
    default:
        break;
    }
    const QString count = formatCount(number);
    return spec->unit.empty() ? count : count + QLatin1Char(' ') + fromUtf8(spec->unit);
}

QString textWords(const AttributeSpec *spec, const std::string &text)
{
    const bool choice = spec != nullptr && (spec->type == AttributeType::Choice || spec->name == "status");
    return choice ? choiceWords(text) : fromUtf8(text);
}

template <typename Values>
QString joined(const Values &values, const QString &separator = QStringLiteral(", "))
{
    QStringList parts;
    for (const auto &value : values) {
        if constexpr (std::is_same_v<std::decay_t<decltype(value)>, std::string>)
            parts.append(fromUtf8(value));
        else
            parts.append(formatCount(value));
    }
    return parts.join(separator);
}

// As they are typed: names and addresses hold commas.
QString listSeparated(const model::AttributeValue &value)
{
    const QString separator = QStringLiteral("; ");
    if (const auto *numbers = std::get_if<std::vector<std::int64_t>>(&value))
        return joined(*numbers, separator);
    const auto *texts = std::get_if<std::vector<std::string>>(&value);
    return texts == nullptr ? QString() : joined(*texts, separator);
}

// Computed ones are of no class.
const AttributeSpec *specOf(const estate::Estate &estate, estate::Row row, std::string_view attribute)
{
    static const AttributeSpec kLastSeen = [] {
        AttributeSpec spec;
        spec.name = "last_inventory_at";
        spec.type = AttributeType::Instant;
        return spec;
    }();
    if (attribute == kLastSeen.name)
        return &kLastSeen;
    return estate.classes().attribute(estate.classAt(row), attribute);
}

} // namespace

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString choiceWords(std::string_view choice)
{
    return fromUtf8(model::choiceLabel(choice));
}

State stateOfStatus(const model::ClassRegistry &classes, std::string_view className, std::string_view status)
{
    const auto *at = std::find_if(kShapes.begin(), kShapes.end(),
                                  [&](const StatusShape &shape) { return shape.status == status; });
    if (at != kShapes.end())
        return at->state;
    return classes.isEndState(className, status) ? State::Ended : State::Idle;
}

QString valueWords(const estate::Estate &estate, const AttributeSpec *spec,
                   const model::AttributeValue &value)
{
    if (const auto *number = std::get_if<std::int64_t>(&value)) {
        if (spec == nullptr || spec->type != AttributeType::Reference)
            return integerWords(spec, *number);
        const estate::Row row = estate.rowOf(ItemId(*number));
        return row == estate::kNoRow ? QStringLiteral("#%1").arg(*number) : itemName(estate, row);
    }
    if (const auto *text = std::get_if<std::string>(&value))
        return textWords(spec, *text);
    if (const auto *numbers = std::get_if<std::vector<std::int64_t>>(&value))
        return joined(*numbers);
    return joined(std::get<std::vector<std::string>>(value));
}

QString shownValue(const estate::Estate &estate, estate::Row row, std::string_view attribute)
{
    const auto value = estate.attributeAt(row, attribute);
    return value ? valueWords(estate, specOf(estate, row, attribute), *value) : QString();
}

QString editedValue(const estate::Estate &estate, estate::Row row, std::string_view attribute)
{
    const AttributeSpec *spec = specOf(estate, row, attribute);
    const auto value = estate.attributeAt(row, attribute);
    if (!value || spec == nullptr)
        return {};
    switch (spec->type) {
    case AttributeType::Integer:
        return QString::number(std::get<std::int64_t>(*value));
    case AttributeType::Instant:
        return fromUtf8(estate.displayAt(row, attribute));
    case AttributeType::TextList:
    case AttributeType::IntegerList:
        return listSeparated(*value);
    default:
        return valueWords(estate, spec, *value);
    }
}

QString itemName(const estate::Estate &estate, estate::Row row)
{
    if (const auto name = estate.nameAt(row); !name.empty())
        return fromUtf8(name);
    for (const char *attribute : {"asset_number", "serial_number"}) {
        const QString text = fromUtf8(estate.displayAt(row, attribute));
        if (!text.isEmpty())
            return text;
    }
    return QStringLiteral("#%1").arg(estate.idAt(row).value);
}

ItemId referenceOf(const estate::Estate &estate, estate::Row row, std::string_view attribute)
{
    const AttributeSpec *spec = specOf(estate, row, attribute);
    if (spec == nullptr || spec->type != AttributeType::Reference)
        return {};
    const auto value = estate.attributeAt(row, attribute);
    const auto *id = value ? std::get_if<std::int64_t>(&*value) : nullptr;
    return id == nullptr || estate.rowOf(ItemId(*id)) == estate::kNoRow ? ItemId() : ItemId(*id);
}

} // namespace tally::ui
