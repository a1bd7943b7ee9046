// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/format.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>
#include <cmath>
#include <limits>

namespace tally::ui {

namespace {

// "+30d", "-2w", "+1m", "+1y", and with the letters of the language: "+30j"
std::optional<Day> moved(const QString &text, Day today)
{
    static const QRegularExpression form(QStringLiteral("^([+-])\\s*(\\d{1,5})\\s*(\\p{L})$"));
    const QString letters = QStringLiteral("dwmy");
    //: The first letters of day, week, month and year, in this order
    const QString own = QCoreApplication::translate("Format", "d w m y").remove(QLatin1Char(' '));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    constexpr int kDaysAWeek = 7;
    constexpr int kMonthsAYear = 12;
    const int count = match.captured(2).toInt() * (match.captured(1) == QLatin1String("-") ? -1 : 1);
    const QString letter = match.captured(3);
    switch (own.contains(letter) ? own.indexOf(letter) : letters.indexOf(letter)) {
    case 0:
        return today + count;
    case 1:
        return today + count * kDaysAWeek;
    case 2:
        return addMonths(today, count);
    case 3:
        return addMonths(today, count * kMonthsAYear);
    default:
        return {};
    }
}

std::optional<Day> named(const QString &text, Day today)
{
    const std::array<std::pair<QString, int>, 3> words{
        {{QCoreApplication::translate("Format", "today"), 0},
         {QCoreApplication::translate("Format", "yesterday"), -1},
         {QCoreApplication::translate("Format", "tomorrow"), 1}}};
    for (const auto &[word, days] : words) {
        if (isWord(text, word))
            return today + days;
    }
    return {};
}

// 1 to 12 for "mar", "march", "Sept"; 0 for another word.
int monthOf(const QString &word)
{
    constexpr int kMonths = 12;
    constexpr int kLeastLetters = 3;
    if (word.size() < kLeastLetters)
        return 0;
    for (const QLocale &locale : {formatLocale(), QLocale::c()}) {
        for (int month = 1; month <= kMonths; ++month) {
            const auto begins = [&](QLocale::FormatType type) {
                return locale.standaloneMonthName(month, type).toLower().startsWith(word);
            };
            if (begins(QLocale::LongFormat) || begins(QLocale::ShortFormat))
                return month;
        }
    }
    return 0;
}

// "21" is 2021; the years to come reach 20 ahead, the others are of the last century.
int fullYear(const QString &text, Day today)
{
    constexpr int kCentury = 100;
    constexpr int kAhead = 20;
    const int year = text.toInt();
    if (text.size() > 2)
        return year;
    const int thisYear = yearMonthDay(today).year;
    const int found = thisYear - thisYear % kCentury + year;
    return found > thisYear + kAhead ? found - kCentury : found;
}

// "31 mar", "31 March 2025"
std::optional<Day> worded(const QString &text, Day today)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{1,2})[ .-]*(\\p{L}{3,})\\.?[ .-]*(\\d{4}|\\d{2})?$"));
    const QRegularExpressionMatch match = form.match(text);
    const int month = match.hasMatch() ? monthOf(match.captured(2)) : 0;
    if (month == 0)
        return {};
    const QString year = match.captured(3);
    return dayFrom(year.isEmpty() ? yearMonthDay(today).year : fullYear(year, today), month,
                   match.captured(1).toInt());
}

bool monthComesFirst()
{
    const QString form = formatLocale().dateFormat(QLocale::ShortFormat);
    return form.indexOf(QLatin1Char('M')) < form.indexOf(QLatin1Char('d'));
}

// "12/4/21", "12.4.2021", "2021-04-12"
std::optional<Day> digits(const QString &text, Day today)
{
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"));
    static const QRegularExpression written(
        QStringLiteral("^(\\d{1,2})[/. -](\\d{1,2})[/. -](\\d{4}|\\d{2})$"));
    if (const auto match = iso.match(text); match.hasMatch())
        return dayFrom(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    const auto match = written.match(text);
    if (!match.hasMatch())
        return {};
    int day = match.captured(1).toInt();
    int month = match.captured(2).toInt();
    if (monthComesFirst() && !(formatLocale().dateFormat(QLocale::ShortFormat).startsWith(QLatin1Char('y'))))
        std::swap(day, month);
    return dayFrom(fullYear(match.captured(3), today), month, day);
}

} // namespace

std::optional<Day> parseDay(const QString &text, Day today)
{
    const QString typed = text.simplified().toLower().replace(QChar(0x2212), QLatin1Char('-'));
    for (const auto &read : {named, moved, digits, worded}) {
        if (const auto day = read(typed, today))
            return day;
    }
    return {};
}

QString plainNumber(const QString &typed)
{
    QString text = typed.trimmed().replace(QChar(0x2212), QLatin1Char('-'));
    const QLatin1Char comma(','), point('.');
    // "12,50" means 12.50 to some people: a comma that parts no thousands stays, and is refused.
    static const QRegularExpression thousands(QStringLiteral("(?<=\\d),(?=\\d{3}(?!\\d))"));
    if (formatLocale().decimalPoint() != comma)
        return text.remove(thousands);
    static const QRegularExpression gap(QStringLiteral("(?<=\\d)[\\s\\x{a0}\\x{202f}](?=\\d)"));
    text.remove(gap);
    // "1.204,50" and "1,204.50": the last of the two is the one that points.
    if (text.lastIndexOf(comma) > text.lastIndexOf(point))
        return text.remove(point).replace(comma, point);
    return text.remove(comma);
}

bool isWord(const QString &typed, const QString &word)
{
    const auto plain = [](QString text) { return text.replace(QChar(0x2019), QLatin1Char('\'')); };
    return plain(typed).compare(plain(word), Qt::CaseInsensitive) == 0;
}

std::optional<Pence> parseMoney(const QString &text)
{
    QString typed = plainNumber(text).toLower();
    if (const QString sign = formatCurrency().toLower(); typed.endsWith(sign))
        typed = typed.chopped(sign.size()).trimmed();
    const auto parse = [](const QString &amount) {
        return tally::parseMoney(amount.trimmed().toUpper().toStdString());
    };
    Pence factor = 1;
    if (typed.endsWith(QLatin1Char('m')))
        factor = 1'000'000;
    else if (typed.endsWith(QLatin1Char('k')))
        factor = 1'000;
    if (factor == 1)
        return parse(typed);
    const auto amount = parse(typed.chopped(1));
    if (!amount || std::abs(*amount) > std::numeric_limits<Pence>::max() / factor)
        return {};
    return *amount * factor;
}

} // namespace tally::ui
