// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/value_text.h"

#include "ui/models/lifecycle.h"
#include "ui/theme/format.h"
#include "ui/theme/language.h"
#include "ui/theme/shortened.h"

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

bool isChoice(const CatalogueEntry &attribute)
{
    return attribute.type == AttributeType::Choice || attribute.name == "status";
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

QString textWords(const estate::Estate &estate, const CatalogueEntry &attribute, const std::string &text)
{
    if (attribute.name == "class") {
        const model::ClassSpec *spec = estate.classes().find(text);
        return spec == nullptr ? toQt(text) : definedWords(spec->label);
    }
    return isChoice(attribute) ? choiceWords(text) : toQt(text);
}

// As a cell has it; a reference is an id.
QString plainWords(const estate::Estate &estate, const CatalogueEntry &attribute,
                   const model::AttributeValue &value)
{
    if (const auto *number = std::get_if<std::int64_t>(&value))
        return attribute.type == AttributeType::Reference ? itemName(estate, ItemId(*number))
                                                          : integerText(*number, attribute);
    if (const auto *text = std::get_if<std::string>(&value))
        return textWords(estate, attribute, *text);
    if (const auto *texts = std::get_if<std::vector<std::string>>(&value))
        return joined(*texts);
    return joined(std::get<std::vector<std::int64_t>>(value));
}

Error noValue(const CatalogueEntry &attribute, const QString &typed, const QString &what,
              const QString &remedy)
{
    Error error =
        makeError(ErrorCode::InvalidInput,
                  QStringLiteral("“%1” %2").arg(shortened(typed), what).toStdString(), remedy.toStdString());
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

Result<std::string> chosenWord(const CatalogueEntry &attribute, const QString &typed)
{
    QStringList words;
    for (const std::string &choice : attribute.choices) {
        words.append(choiceWords(choice));
        if (words.last().compare(typed, Qt::CaseInsensitive) == 0 || toQt(choice) == typed)
            return choice;
    }
    if (words.isEmpty())
        return typed.toStdString();
    return noValue(attribute, typed, tr("is none of the choices"),
                   tr("There are: %1").arg(words.join(QStringLiteral(", "))));
}

model::AttributeSpec specOf(const CatalogueEntry &attribute)
{
    model::AttributeSpec spec;
    spec.name = attribute.name;
    spec.type = attribute.type;
    spec.unit = attribute.unit;
    spec.choices = attribute.choices;
    return spec;
}

// Numbers, sizes, lists: what the register reads, it may have.
Result<std::string> readable(const CatalogueEntry &attribute, const QString &typed)
{
    TALLY_TRY([[maybe_unused]] const auto value, model::convertText(specOf(attribute), typed.toStdString()));
    return typed.toStdString();
}

bool isUnknownWord(const QString &text)
{
    return text.isEmpty() || text == unknownText() || text.compare(unknownWord(), Qt::CaseInsensitive) == 0;
}

bool isEmpty(const model::AttributeValue &value)
{
    return std::visit(
        [](const auto &held) {
            if constexpr (std::is_same_v<std::decay_t<decltype(held)>, std::int64_t>)
                return false;
            else
                return held.empty();
        },
        value);
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

QString valueWords(const estate::Estate &estate, const CatalogueEntry &attribute,
                   const model::AttributeValue &value)
{
    if (isEmpty(value))
        return tr("None");
    const QString words = plainWords(estate, attribute, value);
    const bool hasUnit =
        attribute.type == AttributeType::Integer && !attribute.unit.empty() && !attribute.isList;
    return hasUnit ? words + QLatin1Char(' ') + toQt(attribute.unit) : words;
}

QString shownValue(const estate::Estate &estate, estate::Row row, std::string_view attribute)
{
    const auto value = estate.attributeAt(row, attribute);
    const auto entry =
        value ? model::catalogueEntry(estate.classes(), estate.classAt(row), attribute) : std::nullopt;
    return entry ? valueWords(estate, *entry, *value) : QString();
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
    const auto *number = std::get_if<std::int64_t>(&*value);
    if (number != nullptr && isDeadline(attribute))
        return deadlineText(static_cast<Day>(*number), estate.today());
    if (attribute.type == AttributeType::Reference || attribute.name == "age") // in days
        made.text = toQt(estate.displayAt(row, attribute.name));
    else
        made.text = plainWords(estate, attribute, *value);
    if (const auto *text = std::get_if<std::string>(&*value); text != nullptr && attribute.name == "status")
        made.state = stateOfLifecycle(estate.classes(), estate.classAt(row), *text);
    return made;
}

QString sumText(std::int64_t sum, const CatalogueEntry &attribute)
{
    return integerText(sum, attribute);
}

namespace {

// What the engine writes of a figure ("1,204.50", "16384", "yes") as the window does; empty: it is no figure.
QString figureWords(const std::string &label, const CatalogueEntry &attribute)
{
    const QString text = toQt(label);
    switch (attribute.type) {
    case AttributeType::Money: {
        bool isPence = false;
        const qlonglong pence = text.toLongLong(&isPence);
        const auto pounds = isPence ? std::optional<Pence>(pence) : tally::parseMoney(label);
        return pounds ? formatMoney(*pounds) : QString();
    }
    case AttributeType::Integer:
    case AttributeType::Size: {
        bool isNumber = false;
        const qlonglong number = text.toLongLong(&isNumber);
        return isNumber && attribute.name != "age" ? integerText(number, attribute) : QString();
    }
    case AttributeType::Boolean:
        return text == QLatin1String("yes") ? tr("Yes") : text == QLatin1String("no") ? tr("No") : QString();
    default:
        return {};
    }
}

} // namespace

QString groupLabel(const estate::ItemGroup &group, const model::ClassRegistry &classes,
                   const CatalogueEntry &attribute)
{
    if (group.isUnknown)
        return tr("Not recorded");
    if (group.isNone)
        return tr("None");
    if (isChoice(attribute))
        return choiceWords(group.label);
    if (const model::ClassSpec *spec = attribute.name == "class" ? classes.find(group.label) : nullptr)
        return definedWords(spec->label);
    constexpr std::size_t kMonth = 7; // "2021-04"
    if (attribute.type == AttributeType::Date || attribute.type == AttributeType::Instant) {
        const bool isMonth = group.label.size() == kMonth;
        if (const auto day = tally::parseDay(isMonth ? group.label + "-01" : group.label))
            return isMonth ? formatDay(*day).section(QLatin1Char(' '), 1) : formatDay(*day);
    }
    const QString figure = figureWords(group.label, attribute);
    return figure.isEmpty() ? toQt(group.label) : figure;
}

QString plainText(const estate::Estate &estate, estate::Row row, const CatalogueEntry &attribute)
{
    if (isChoice(attribute) || attribute.name == "class") {
        const ValueText value = valueText(estate, row, attribute);
        return value.isUnknown ? QString() : value.text;
    }
    QString text = toQt(estate.displayAt(row, attribute.name));
    if (attribute.type == AttributeType::Money)
        text.remove(QLatin1Char(','));
    return text;
}

bool mayBeNone(const CatalogueEntry &attribute)
{
    return attribute.isList || (attribute.type == AttributeType::Text && !isChoice(attribute) &&
                                attribute.name != "class" && attribute.name != "name");
}

QString noneWord()
{
    return tr("(none)");
}

QString unknownWord()
{
    return tr("(unknown)");
}

QString editText(const estate::Estate &estate, estate::Row row, const CatalogueEntry &attribute)
{
    const auto value = estate.attributeAt(row, attribute.name);
    if (!value)
        return {};
    if (isEmpty(*value))
        return noneWord();
    if (attribute.type == AttributeType::Reference || attribute.type == AttributeType::Instant)
        return toQt(estate.displayAt(row, attribute.name));
    const auto *number = std::get_if<std::int64_t>(&*value);
    return number != nullptr && attribute.type == AttributeType::Integer
               ? QString::number(*number)
               : plainWords(estate, attribute, *value);
}

Result<std::string> typedValue(const CatalogueEntry &attribute, const QString &typed, Day today)
{
    const QString text = typed.trimmed();
    if (isUnknownWord(text))
        return std::string("?");
    if (text.compare(noneWord(), Qt::CaseInsensitive) == 0)
        return mayBeNone(attribute) ? Result<std::string>(std::string())
                                    : noValue(attribute, text, tr("is no value here"),
                                              tr("Only texts and lists can be known to be none. Leave it "
                                                 "empty for unknown"));
    switch (attribute.type) {
    case AttributeType::Date:
        if (const auto day = parseDay(text, today))
            return tally::formatDay(*day);
        return noValue(attribute, text, tr("is no date"),
                       tr("Write it like 12 Apr 2021, 12/4/21, 31 mar, today or +30d"));
    case AttributeType::Money:
        if (const auto pence = parseMoney(text))
            return tally::formatMoney(*pence);
        return noValue(attribute, text, tr("is no amount"), tr("Write it like 1,204.50"));
    case AttributeType::Integer:
        return readable(attribute, plainNumber(text));
    case AttributeType::Size:
        return readable(attribute, attribute.isList ? text : plainNumber(text));
    case AttributeType::Reference:
        return chosenReference(text);
    case AttributeType::Text:
    case AttributeType::Choice:
        return isChoice(attribute) ? chosenWord(attribute, text) : text.toStdString();
    default:
        return readable(attribute, text);
    }
}

QString understoodText(const CatalogueEntry &attribute, const QString &typed, Day today)
{
    const QString text = typed.trimmed();
    if (isUnknownWord(text))
        return tr("unknown");
    if (text.compare(noneWord(), Qt::CaseInsensitive) == 0 && mayBeNone(attribute))
        return tr("none");
    if (const auto day = attribute.type == AttributeType::Date ? parseDay(text, today) : std::nullopt)
        return formatDayWithWeekday(*day);
    if (const auto pence = attribute.type == AttributeType::Money ? parseMoney(text) : std::nullopt)
        return formatMoney(*pence);
    return text;
}

QString recordedText(const estate::Estate &estate, const CatalogueEntry &attribute, const std::string &value)
{
    if (value == "?")
        return unknownText();
    if (value.empty())
        return tr("None");
    if (attribute.type == AttributeType::Reference) {
        bool isId = false;
        const qint64 id = toQt(value).mid(1).toLongLong(&isId);
        return isId && value.front() == '#' ? itemName(estate, ItemId(id)) : toQt(value);
    }
    const auto converted = model::convertText(specOf(attribute), value);
    return converted ? valueWords(estate, attribute, *converted) : toQt(value);
}

QString sentencesOf(const Error &error)
{
    QStringList sentences;
    for (const std::string &part : {error.reason, error.remedy}) {
        QString text = toQt(part).trimmed();
        if (text.isEmpty())
            continue;
        text[0] = text.at(0).toUpper();
        if (!text.endsWith(QLatin1Char('.')) && !text.endsWith(QLatin1Char('?')))
            text += QLatin1Char('.');
        sentences.append(text);
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace tally::ui
