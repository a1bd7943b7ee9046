// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/value_text.h"

#include "ui/models/lifecycle.h"
#include "ui/theme/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tally::ui {

namespace {

using model::AttributeType;
using model::CatalogueEntry;

QString tr(const char *text)
{
    return QCoreApplication::translate("tally::ui::ValueText", text);
}

QString sizeText(std::int64_t count, const std::string &unit)
{
    constexpr qint64 kMebi = 1024 * 1024;
    if (unit == "MiB")
        return formatSize(count * kMebi, SizeKind::Memory);
    if (unit == "GiB")
        return formatSize(count * kMebi * 1024, SizeKind::Memory);
    if (unit == "B" || unit == "bytes")
        return formatSize(count, SizeKind::Drive);
    return formatCount(count) + QLatin1Char(' ') + toQt(unit);
}

QString joined(const std::vector<std::string> &parts)
{
    QStringList texts;
    for (const std::string &part : parts)
        texts.append(toQt(part));
    return texts.join(QStringLiteral("; "));
}

QString joined(const std::vector<std::int64_t> &parts)
{
    QStringList texts;
    for (const std::int64_t part : parts)
        texts.append(formatCount(part));
    return texts.join(QStringLiteral("; "));
}

QString integerText(std::int64_t number, const CatalogueEntry &attribute)
{
    switch (attribute.type) {
    case AttributeType::Date:
        return formatDay(static_cast<Day>(number));
    case AttributeType::Instant:
        return formatInstant(number);
    case AttributeType::Money:
        return formatMoney(number);
    case AttributeType::Size:
        return sizeText(number, attribute.unit);
    case AttributeType::Boolean:
        return number == 0 ? tr("No") : tr("Yes");
    default:
        return attribute.name == "id" ? QStringLiteral("#%1").arg(number) : formatCount(number);
    }
}

ValueText deadlineText(Day until, Day today)
{
    ValueText made;
    made.text = formatAge(until, today);
    made.spoken = formatDay(until);
    if (const State state = stateOfDeadline(until, today); state != State::Good)
        made.state = state;
    return made;
}

ValueText textOf(const estate::Estate &estate, estate::Row row, const CatalogueEntry &attribute,
                 const std::string &value)
{
    ValueText made;
    if (attribute.name == "class") {
        const model::ClassSpec *spec = estate.classes().find(value);
        made.text = toQt(spec == nullptr ? value : spec->label);
    } else if (attribute.type == AttributeType::Choice || attribute.name == "status") {
        made.text = toQt(model::choiceLabel(value));
    } else {
        made.text = toQt(value);
    }
    if (attribute.name == "status")
        made.state = stateOfLifecycle(estate.classes(), estate.classAt(row), value);
    return made;
}

Error noValue(const CatalogueEntry &attribute, const QString &typed, const QString &what,
              const QString &remedy)
{
    Error error = makeError(ErrorCode::InvalidInput, QStringLiteral("“%1” %2").arg(typed, what).toStdString(),
                            remedy.toStdString());
    error.field = attribute.name;
    return error;
}

// "Daniel Whitlock #123": the one of that name which was chosen.
std::string chosenReference(const QString &typed)
{
    const qsizetype hash = typed.lastIndexOf(QStringLiteral(" #"));
    const QString digits = hash < 0 ? QString() : typed.mid(hash + 2);
    const bool isId =
        !digits.isEmpty() && std::all_of(digits.begin(), digits.end(), [](QChar c) { return c.isDigit(); });
    return isId ? "#" + digits.toStdString() : typed.toStdString();
}

std::string chosenWord(const CatalogueEntry &attribute, const QString &typed)
{
    for (const std::string &choice : attribute.choices) {
        if (toQt(model::choiceLabel(choice)).compare(typed, Qt::CaseInsensitive) == 0)
            return choice;
    }
    return typed.toStdString();
}

} // namespace

bool isDeadline(const CatalogueEntry &attribute)
{
    static constexpr std::array<std::string_view, 6> kOthers{
        "end_of_life_on",          "end_of_support",          "end_of_active_support",
        "end_of_security_support", "end_of_extended_support", "expires_on"};
    const std::string_view name = attribute.name;
    return attribute.type == AttributeType::Date &&
           (name.ends_with("_until") || std::find(kOthers.begin(), kOthers.end(), name) != kOthers.end());
}

bool isNumber(const CatalogueEntry &attribute)
{
    if (attribute.isList || isDeadline(attribute) || attribute.type == AttributeType::Reference)
        return false;
    return attribute.type == AttributeType::Integer || attribute.type == AttributeType::Date ||
           attribute.type == AttributeType::Instant || attribute.type == AttributeType::Money ||
           attribute.type == AttributeType::Size;
}

bool isFixedText(const CatalogueEntry &attribute)
{
    static constexpr std::array<std::string_view, 7> kFixed{"serial_number", "board_serial", "uuid", "imei",
                                                            "sim_serial",    "android_id",   "mac"};
    return std::find(kFixed.begin(), kFixed.end(), attribute.name) != kFixed.end();
}

bool isSummable(const CatalogueEntry &attribute)
{
    if (attribute.isList || attribute.name == "id")
        return false;
    return attribute.type == AttributeType::Money || attribute.type == AttributeType::Size ||
           (attribute.type == AttributeType::Integer && attribute.name != "age" &&
            attribute.name != "changed" && attribute.name != "began");
}

ValueText valueText(const estate::Estate &estate, estate::Row row, const CatalogueEntry &attribute)
{
    ValueText made;
    const auto value = estate.attributeAt(row, attribute.name);
    if (!value) {
        made.text = unknownText();
        made.isUnknown = true;
        return made;
    }
    if (attribute.type == AttributeType::Reference) {
        made.text = toQt(estate.displayAt(row, attribute.name));
        return made;
    }
    if (const auto *number = std::get_if<std::int64_t>(&*value)) {
        if (isDeadline(attribute))
            return deadlineText(static_cast<Day>(*number), estate.today());
        if (attribute.name == "age") // days
            made.text = toQt(estate.displayAt(row, attribute.name));
        else
            made.text = integerText(*number, attribute);
    } else if (const auto *text = std::get_if<std::string>(&*value)) {
        return textOf(estate, row, attribute, *text);
    } else if (const auto *texts = std::get_if<std::vector<std::string>>(&*value)) {
        made.text = joined(*texts);
    } else if (const auto *numbers = std::get_if<std::vector<std::int64_t>>(&*value)) {
        made.text = joined(*numbers);
    }
    return made;
}

QString sumText(std::int64_t sum, const CatalogueEntry &attribute)
{
    return integerText(sum, attribute);
}

QString groupLabel(const estate::ItemGroup &group, const model::ClassRegistry &classes,
                   const CatalogueEntry &attribute)
{
    if (group.isUnknown)
        return tr("Not recorded");
    if (group.isNone)
        return tr("None");
    if (attribute.type == AttributeType::Choice || attribute.name == "status")
        return toQt(model::choiceLabel(group.label));
    if (const model::ClassSpec *spec = attribute.name == "class" ? classes.find(group.label) : nullptr)
        return toQt(spec->label);
    constexpr std::size_t kMonth = 7; // "2021-04"
    if (attribute.type == AttributeType::Date || attribute.type == AttributeType::Instant) {
        const bool isMonth = group.label.size() == kMonth;
        if (const auto day = tally::parseDay(isMonth ? group.label + "-01" : group.label))
            return isMonth ? formatDay(*day).section(QLatin1Char(' '), 1) : formatDay(*day);
    }
    return toQt(group.label);
}

QString plainText(const estate::Estate &estate, estate::Row row, const CatalogueEntry &attribute)
{
    if (attribute.type == AttributeType::Choice || attribute.name == "status" || attribute.name == "class") {
        const ValueText value = valueText(estate, row, attribute);
        return value.isUnknown ? QString() : value.text;
    }
    QString text = toQt(estate.displayAt(row, attribute.name));
    if (attribute.type == AttributeType::Money)
        text.remove(QLatin1Char(','));
    return text;
}

QString editText(const estate::Estate &estate, estate::Row row, const CatalogueEntry &attribute)
{
    const auto value = estate.attributeAt(row, attribute.name);
    if (!value)
        return {};
    if (const auto *number = std::get_if<std::int64_t>(&*value)) {
        switch (attribute.type) {
        case AttributeType::Date:
            return formatDay(static_cast<Day>(*number));
        case AttributeType::Money:
            return formatMoney(*number);
        case AttributeType::Reference:
            return toQt(estate.displayAt(row, attribute.name));
        case AttributeType::Boolean:
        case AttributeType::Size:
            return integerText(*number, attribute);
        default:
            return QString::number(*number);
        }
    }
    return valueText(estate, row, attribute).text;
}

Result<std::string> typedValue(const CatalogueEntry &attribute, const QString &typed, Day today)
{
    const QString text = typed.trimmed();
    if (text.isEmpty() || text == unknownText())
        return std::string("?");
    if (text.compare(tr("(none)"), Qt::CaseInsensitive) == 0)
        return std::string();
    switch (attribute.type) {
    case AttributeType::Date:
        if (const auto day = parseDay(text, today))
            return tally::formatDay(*day);
        return noValue(attribute, text, tr("is no date"), tr("Write it like 12/4/2021, 31 mar or +30d."));
    case AttributeType::Money:
        if (const auto pence = parseMoney(text))
            return tally::formatMoney(*pence);
        return noValue(attribute, text, tr("is no amount"), tr("Write it like 1,204.50."));
    case AttributeType::Integer: {
        QString digits = text;
        return digits.remove(QLatin1Char(',')).replace(QChar(0x2212), QLatin1Char('-')).toStdString();
    }
    case AttributeType::Reference:
        return chosenReference(text);
    case AttributeType::Choice:
        return chosenWord(attribute, text);
    default:
        return attribute.name == "status" ? chosenWord(attribute, text) : text.toStdString();
    }
}

} // namespace tally::ui
