// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/typed_value.h"

#include "ui/models/item_words.h"
#include "ui/theme/format.h"

#include <QCoreApplication>

namespace tally::ui {

namespace {

using model::AttributeSpec;
using model::AttributeType;

constexpr const char *kUnknown = "?"; // to app::Register::set

QString tr(const char *text)
{
    return QCoreApplication::translate("tally::ui::TypedValue", text);
}

TypedValue wrong(const QString &mistake)
{
    return {{}, {}, mistake};
}

TypedValue day(const estate::Estate &estate, const QString &typed)
{
    const auto found = parseDay(typed, estate.today());
    if (!found)
        return wrong(tr("“%1” is no day. Write it like 12 Apr 2021, 12/4/21 or today.").arg(typed));
    return {tally::formatDay(*found), formatDayWithWeekday(*found), {}};
}

TypedValue money(const QString &typed)
{
    const auto found = parseMoney(typed);
    if (!found)
        return wrong(tr("“%1” is no amount. Write it like 1204.50.").arg(typed));
    return {tally::formatMoney(*found), formatMoney(*found), {}};
}

TypedValue oneOf(const std::vector<std::string> &allowed, const QString &typed)
{
    QStringList words;
    for (const std::string &choice : allowed) {
        const QString shown = choiceWords(choice);
        if (shown.compare(typed, Qt::CaseInsensitive) == 0 || QString::fromStdString(choice) == typed)
            return {choice, {}, {}};
        words.append(shown);
    }
    return wrong(tr("“%1” is none of the choices: %2.").arg(typed, words.join(QStringLiteral(", "))));
}

TypedValue anythingElse(const AttributeSpec &spec, const QString &typed)
{
    const auto converted = model::convertText(spec, typed.toStdString());
    if (converted)
        return {typed.toStdString(), {}, {}};
    const Error &error = converted.error();
    return wrong(error.remedy.empty() ? fromUtf8(error.reason)
                                      : tr("%1. %2.").arg(fromUtf8(error.reason), fromUtf8(error.remedy)));
}

const AttributeSpec *specOf(const estate::Estate &estate, const std::string &className,
                            const std::string &attribute)
{
    return estate.classes().attribute(className, attribute);
}

} // namespace

TypedValue understood(const estate::Estate &estate, const std::string &className,
                      const std::string &attribute, const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return {kUnknown, tr("Not known from now on"), {}};
    const AttributeSpec *spec = specOf(estate, className, attribute);
    if (spec == nullptr) // the owner
        return {text.toStdString(), {}, {}};
    if (attribute == "status")
        return oneOf(estate.classes().statesOf(className), text);
    switch (spec->type) {
    case AttributeType::Date:
        return day(estate, text);
    case AttributeType::Money:
        return money(text);
    case AttributeType::Choice:
        return oneOf(spec->choices, text);
    case AttributeType::Text:
    case AttributeType::Reference:
        return {text.toStdString(), {}, {}};
    default:
        return anythingElse(*spec, text);
    }
}

QStringList choicesOf(const estate::Estate &estate, const std::string &className,
                      const std::string &attribute)
{
    const AttributeSpec *spec = specOf(estate, className, attribute);
    QStringList words;
    if (spec == nullptr)
        return words;
    if (spec->type == AttributeType::Boolean)
        return {tr("Yes"), tr("No")};
    for (const std::string &choice :
         attribute == "status" ? estate.classes().statesOf(className) : spec->choices)
        words.append(choiceWords(choice));
    return words;
}

} // namespace tally::ui
