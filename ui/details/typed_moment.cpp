// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/typed_moment.h"

#include "ui/session/session.h"
#include "ui/theme/format.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>

namespace tally::ui {

namespace {

constexpr int kYearEndMonth = 3; // financial years of the public sector end on 31 March
constexpr int kYearEndDay = 31;

QString tr(const char *text)
{
    return QCoreApplication::translate("tally::ui::Moment", text);
}

Day lastYearEnd(Day today)
{
    const int year = yearMonthDay(today).year;
    const Day thisYears = *dayFrom(year, kYearEndMonth, kYearEndDay);
    return thisYears < today ? thisYears : *dayFrom(year - 1, kYearEndMonth, kYearEndDay);
}

TypedMoment ofDay(Day day, Day today)
{
    if (day > today)
        return {{}, {}, tr("%1 is in the future.").arg(formatDayWithWeekday(day)), true};
    return {QString::fromStdString(tally::formatDay(day)),
            tr("%1, end of day").arg(formatDayWithWeekday(day)),
            {},
            true};
}

TypedMoment ofOperation(OperationNumber number, OperationNumber newest)
{
    if (number < 1 || number > newest)
        return {
            {},
            {},
            tr("There is no operation %1; the newest is %2.").arg(formatCount(number), formatCount(newest))};
    return {QString::number(number), tr("after operation %1").arg(formatCount(number)), {}};
}

QString longDay(Day day)
{
    const YearMonthDay parts = yearMonthDay(day);
    return formatLocale().toString(QDate(parts.year, parts.month, parts.day),
                                   QStringLiteral("d MMMM yyyy")); // not for people
}

} // namespace

TypedMoment momentOf(const QString &typed, Day today, OperationNumber newest)
{
    const QString text = typed.simplified();
    if (text.isEmpty() || isWord(text, tr("now")))
        return {{}, tr("now"), {}};
    if (isWord(text, tr("last operation")))
        return {QString::number(qMax<OperationNumber>(1, newest - 1)),
                tr("just before operation %1").arg(formatCount(newest)),
                {}};
    if (isWord(text, tr("year end")))
        return ofDay(lastYearEnd(today), today);
    static const QRegularExpression number(
        QStringLiteral("^(?:\\p{L}+ )?([0-9][0-9,]*|[0-9]{1,3}(?: [0-9]{3})+)$"));
    if (const auto match = number.match(text); match.hasMatch())
        return ofOperation(match.captured(1).remove(QLatin1Char(',')).remove(QLatin1Char(' ')).toLongLong(),
                           newest);
    if (const auto day = parseDay(text, today))
        return ofDay(*day, today);
    if (const auto instant = tally::parseInstant(text.toStdString()))
        return {text, formatInstant(*instant), {}};
    return {{},
            {},
            tr("“%1” names no point in time. Write a day (31 Mar 2025), an operation (48213) or an instant "
               "(2025-03-31T14:05Z).")
                .arg(text)};
}

QString momentWords(const QString &when)
{
    if (when.isEmpty())
        return tr("now");
    const std::string text = when.toStdString();
    if (const auto day = tally::parseDay(text))
        return tr("%1, end of day").arg(longDay(*day));
    if (const auto instant = tally::parseInstant(text))
        return formatInstant(*instant);
    bool isNumber = false;
    const qint64 number = when.toLongLong(&isNumber);
    return isNumber ? tr("operation %1").arg(formatCount(number)) : when;
}

QString viewpointWords(const Viewpoint &viewpoint)
{
    if (viewpoint.kind == Viewpoint::Kind::Now)
        return {};
    if (viewpoint.kind == Viewpoint::Kind::AsOf)
        return tr("As of %1").arg(momentWords(viewpoint.when));
    const auto day = tally::parseDay(viewpoint.when.toStdString());
    return tr("True on %1, by what is known now").arg(day ? longDay(*day) : viewpoint.when);
}

QString viewpointTitle(const Viewpoint &viewpoint)
{
    if (viewpoint.kind == Viewpoint::Kind::Now)
        return {};
    const auto day = tally::parseDay(viewpoint.when.toStdString());
    const QString when = day ? formatDay(*day) : momentWords(viewpoint.when);
    return viewpoint.kind == Viewpoint::Kind::AsOf ? tr("As of %1").arg(when) : tr("True on %1").arg(when);
}

} // namespace tally::ui
