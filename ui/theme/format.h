// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dates, money and numbers as people read them, and back. The language is the window's (see language.h), the
// currency the register's: setFormatLocale on the GUI thread; British English and pounds until then.
#pragma once

#include "core/date.h"
#include "core/money.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace tally::ui {

inline constexpr char16_t kUnknownSign =
    u'–';              // a value that is not known; zero is "0", not applicable is blank
QString unknownText(); // "–"

void setFormatLocale(const QLocale &locale, const QString &currencySign);
QLocale formatLocale();
QString formatCurrency(); // "£"

QString formatDay(Day day);             // "12 Apr 2021"
QString formatDayWithWeekday(Day day);  // "Mon 12 Apr 2021": what was understood of typed text
QString formatInstant(Instant instant); // "12 Apr 2021 14:32", in the time of this machine
QString formatAge(Day then, Day today); // "145 d ago", "in 142 d", "today"

enum class MoneyStyle
{
    Row,   // "£1,204.50"
    Total, // "£25,628": whole pounds, rounded half away from zero
    Chart  // "£5.18m", "£12.4k", "£950"
};
QString formatMoney(Pence pence, MoneyStyle style = MoneyStyle::Row);           // "−£37.00" with U+2212
QString formatMoneyDifference(Pence pence, MoneyStyle style = MoneyStyle::Row); // "+£37.00"; nothing before 0

QString formatCount(qint64 count);      // "1,204", "−37"
QString formatDifference(qint64 count); // "+12", "−37", "0"
QString formatNumber(double number, int decimals);
QString formatPercent(double ratio, int decimals = 1); // 0.969: "96.9 %"
enum class SizeKind
{
    Drive, // 512 GB, in thousands
    Memory // 16 GiB, in 1,024s
};
QString formatSize(qint64 bytes, SizeKind kind);

// "12/4/21", "12.4.2021", "2021-04-12", "12 Apr 2021", "31 mar" (of this year), "today", "yesterday",
// "tomorrow", "+30d",
// "-2w", "+1m", "+1y". Day first, or month first where the register's language writes so. Nothing when it is
// no such day.
std::optional<Day> parseDay(const QString &text, Day today);
// "£1,204.50", "1204.5", "−37", "5.18m", "12k"; nothing when it is no amount.
std::optional<Pence> parseMoney(const QString &text);
// "1,204" or "1 204,5" or "−37", as the language groups and points, is "1204", "1204.5", "-37"; what is no
// digit stays ("16 GiB").
QString plainNumber(const QString &typed);
// The word was typed, in whatever case and with either apostrophe.
bool isWord(const QString &typed, const QString &word);

// "the server is away" as "The server is away.": words of the engine, which stand inside other sentences elsewhere.
QString asSentence(const QString &words);

} // namespace tally::ui
