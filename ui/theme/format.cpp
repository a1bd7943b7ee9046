// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/format.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace tally::ui {

namespace {

constexpr QChar kMinus(0x2212);
constexpr Pence kPenceAPound = 100;

struct Form
{
    QLocale locale{QLocale::English, QLocale::UnitedKingdom};
    QString currency = QStringLiteral("£");
};

Form &form()
{
    static Form known;
    return known;
}

// English months have three letters here: with "Sept" the columns of a table would not line up.
QLocale monthLocale()
{
    return form().locale.language() == QLocale::English ? QLocale::c() : form().locale;
}

QString withSign(qint64 value, const QString &magnitude, bool plus)
{
    if (value < 0)
        return kMinus + magnitude;
    return plus && value > 0 ? QLatin1Char('+') + magnitude : magnitude;
}

quint64 magnitudeOf(qint64 value)
{
    return value < 0 ? 0 - quint64(value) : quint64(value);
}

QString grouped(quint64 value)
{
    return form().locale.toString(value);
}

// Three digits that count: 5.18, 12.4, 950.
QString threeDigits(double value)
{
    constexpr double kHundred = 99.95;
    constexpr double kTen = 9.995;
    return form().locale.toString(value, 'f', value >= kHundred ? 0 : value >= kTen ? 1 : 2);
}

// "£37", but "37 €" in the languages that write the sign last.
bool signComesLast()
{
    const QString sign = QStringLiteral("¤");
    return form().locale.toCurrencyString(1, sign).endsWith(sign);
}

QString withCurrency(const QString &amount)
{
    return signComesLast() ? amount + QChar(QChar::Nbsp) + form().currency : form().currency + amount;
}

// "5.18m", "5,18 M"
QString withUnit(double value, const QString &unit)
{
    return threeDigits(value) + (signComesLast() ? QString(QChar(QChar::Nbsp)) : QString()) + unit;
}

QString shortMoney(quint64 pence)
{
    constexpr double kThousand = 1e3;
    constexpr double kMillion = 1e6;
    constexpr double kThousandMillion = 1e9;
    const double pounds = double(pence) / double(kPenceAPound);
    if (pounds >= 0.9995 * kThousandMillion)
        return withUnit(pounds / kThousandMillion, QCoreApplication::translate("Format", "bn"));
    if (pounds >= 0.9995 * kMillion)
        return withUnit(pounds / kMillion, QCoreApplication::translate("Format", "m"));
    if (pounds >= 9.995 * kThousand)
        return withUnit(pounds / kThousand, QCoreApplication::translate("Format", "k"));
    return grouped(quint64(std::llround(pounds)));
}

QString moneyMagnitude(quint64 pence, MoneyStyle style)
{
    constexpr quint64 kPound = quint64(kPenceAPound);
    switch (style) {
    case MoneyStyle::Row:
        return withCurrency(grouped(pence / kPound) + form().locale.decimalPoint() +
                            QStringLiteral("%1").arg(pence % kPound, 2, 10, QLatin1Char('0')));
    case MoneyStyle::Total:
        return withCurrency(grouped((pence + kPound / 2) / kPound));
    case MoneyStyle::Chart:
        break;
    }
    return withCurrency(shortMoney(pence));
}

} // namespace

QString unknownText()
{
    return QString(QChar(kUnknownSign));
}

void setFormatLocale(const QLocale &locale, const QString &currencySign)
{
    form() = {locale, currencySign};
}

QLocale formatLocale()
{
    return form().locale;
}

QString formatCurrency()
{
    return form().currency;
}

QString formatDay(Day day)
{
    const YearMonthDay date = yearMonthDay(day);
    return QString::number(date.day) + QLatin1Char(' ') +
           monthLocale().standaloneMonthName(date.month, QLocale::ShortFormat) + QLatin1Char(' ') +
           QString::number(date.year);
}

QString formatDayWithWeekday(Day day)
{
    constexpr int kDaysAWeek = 7;
    constexpr int kThursday = 3; // of 1970-01-01, Monday being 0
    const int weekday = ((day + kThursday) % kDaysAWeek + kDaysAWeek) % kDaysAWeek + 1;
    return monthLocale().dayName(weekday, QLocale::ShortFormat) + QLatin1Char(' ') + formatDay(day);
}

QString formatInstant(Instant instant)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(instant);
    const QDate date = local.date();
    const Day day = dayFrom(date.year(), date.month(), date.day()).value_or(dayOf(instant));
    return formatDay(day) + QLatin1Char(' ') + local.time().toString(QStringLiteral("HH:mm"));
}

QString formatAge(Day then, Day today)
{
    const qint64 days = qint64(then) - today;
    if (days == 0)
        return QCoreApplication::translate("Format", "today");
    return days < 0 ? QCoreApplication::translate("Format", "%1 d ago").arg(formatCount(-days))
                    : QCoreApplication::translate("Format", "in %1 d").arg(formatCount(days));
}

QString formatMoney(Pence pence, MoneyStyle style)
{
    return withSign(pence, moneyMagnitude(magnitudeOf(pence), style), false);
}

QString formatMoneyDifference(Pence pence, MoneyStyle style)
{
    return withSign(pence, moneyMagnitude(magnitudeOf(pence), style), true);
}

QString formatCount(qint64 count)
{
    return withSign(count, grouped(magnitudeOf(count)), false);
}

QString formatDifference(qint64 count)
{
    return withSign(count, grouped(magnitudeOf(count)), true);
}

QString formatNumber(double number, int decimals)
{
    const QString magnitude = form().locale.toString(std::abs(number), 'f', decimals);
    const bool isZero = magnitude == form().locale.toString(0.0, 'f', decimals);
    return number < 0 && !isZero ? kMinus + magnitude : magnitude;
}

QString formatPercent(double ratio, int decimals)
{
    constexpr double kHundred = 100;
    return formatNumber(ratio * kHundred, decimals) + QStringLiteral(" %");
}

QString formatSize(qint64 bytes, SizeKind kind)
{
    const bool isDrive = kind == SizeKind::Drive;
    const double step = isDrive ? 1000.0 : 1024.0;
    const char *const decimal[] = {"B", "kB", "MB", "GB", "TB", "PB", "EB"};
    const char *const binary[] = {"B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};
    double value = double(bytes);
    std::size_t unit = 0;
    while (std::abs(value) >= step && unit + 1 < std::size(decimal)) {
        value /= step;
        ++unit;
    }
    constexpr double kNearlyWhole = 0.05;
    const bool isWhole = std::abs(value - std::round(value)) < kNearlyWhole || std::abs(value) >= 100;
    return formatNumber(value, isWhole ? 0 : 1) + QLatin1Char(' ') +
           QLatin1String(isDrive ? decimal[unit] : binary[unit]);
}

QString asSentence(const QString &words)
{
    QString sentence = words.trimmed();
    if (sentence.isEmpty())
        return sentence;
    const QString first = sentence.section(QLatin1Char(' '), 0, 0);
    if (std::all_of(first.begin(), first.end(),
                    [](QChar c) { return c.isLower(); })) // a file or a code stays as it is
        sentence[0] = sentence.at(0).toUpper();
    if (!QStringLiteral(".?!…:").contains(sentence.back()))
        sentence += QLatin1Char('.');
    return sentence;
}

} // namespace tally::ui
