// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/column_values.h"

#include "core/text.h"

#include <algorithm>
#include <array>
#include <vector>

namespace tally::exchange {

namespace {

constexpr std::string_view kPound = "\xC2\xA3";
constexpr std::string_view kEuro = "\xE2\x82\xAC";
constexpr std::array<std::string_view, 12> kMonths = {"jan", "feb", "mar", "apr", "may", "jun",
                                                      "jul", "aug", "sep", "oct", "nov", "dec"};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

struct DatePart
{
    int value = 0;
    int digits = 0; // 0: a month's name
    bool month = false;
};

struct DateText
{
    std::array<DatePart, 3> parts{};
    int count = 0;
    std::string_view rest; // the time, if any
    bool named = false;    // a part is a month's name
};

std::optional<int> monthNamed(std::string_view word)
{
    if (word.size() < 3)
        return {};
    const std::string lower = text::lowerAscii(word);
    for (std::size_t i = 0; i < kMonths.size(); ++i)
        if (lower.starts_with(kMonths[i]))
            return static_cast<int>(i) + 1;
    return {};
}

bool isDateSeparator(char c)
{
    return c == '/' || c == '-' || c == '.' || c == ' ' || c == ',';
}

// The first three numbers or names of months; nothing when it does not look like a date.
std::optional<DateText> splitDate(std::string_view text)
{
    DateText date;
    std::size_t at = 0;
    while (date.count < 3) {
        const std::size_t from = at;
        DatePart part;
        while (at < text.size() && isDigit(text[at]) && at - from < 9)
            part.value = part.value * 10 + (text[at++] - '0');
        part.digits = static_cast<int>(at - from);
        if (part.digits == 0) {
            while (at < text.size() && isLetter(text[at]))
                ++at;
            const auto month = monthNamed(text.substr(from, at - from));
            if (!month || date.named)
                return {};
            part = {*month, 0, true};
            date.named = true;
        } else if (at + 1 < text.size() && isLetter(text[at]) && isLetter(text[at + 1]) &&
                   std::string_view("stndrdth").find(text.substr(at, 2)) != std::string_view::npos) {
            at += 2; // 1st, 22nd
        }
        date.parts[static_cast<std::size_t>(date.count++)] = part;
        if (date.count == 3 || at >= text.size())
            break;
        if (!isDateSeparator(text[at]))
            break;
        while (at < text.size() && isDateSeparator(text[at]))
            ++at;
    }
    date.rest = at < text.size() ? text.substr(at) : std::string_view();
    if (!date.rest.empty() && !isDateSeparator(date.rest.front()) && date.rest.front() != 'T')
        return {};
    return date;
}

int fullYear(const DatePart &part)
{
    if (part.digits > 2)
        return part.value;
    return part.value < 70 ? 2000 + part.value : 1900 + part.value;
}

Error noDate(std::string why)
{
    return makeError(ErrorCode::InvalidInput, std::move(why), "Write it as YYYY-MM-DD.");
}

Result<Day> assemble(int year, int month, int day)
{
    if (const auto found = dayFrom(year, month, day); found && year >= 1)
        return *found;
    return noDate("there is no such day");
}

Result<Day> dateOf(const DateText &date, DateOrder order)
{
    const auto &parts = date.parts;
    if (date.count == 1 && parts[0].digits == 8)
        return assemble(parts[0].value / 10'000, parts[0].value / 100 % 100, parts[0].value % 100);
    if (date.count != 3)
        return noDate("this is no date");
    if (date.named) {
        if (parts[1].month)
            return parts[0].digits == 4 ? assemble(parts[0].value, parts[1].value, parts[2].value)
                                        : assemble(fullYear(parts[2]), parts[1].value, parts[0].value);
        return parts[0].month ? assemble(fullYear(parts[2]), parts[0].value, parts[1].value)
                              : noDate("this is no date");
    }
    if (parts[0].digits >= 3)
        return parts[0].digits == 4 ? assemble(parts[0].value, parts[1].value, parts[2].value)
                                    : noDate("this is no date");
    if (parts[2].digits != 4 && parts[2].digits != 2)
        return noDate("the year has neither two nor four digits");
    if (order == DateOrder::MonthFirst)
        return assemble(fullYear(parts[2]), parts[0].value, parts[1].value);
    return assemble(fullYear(parts[2]), parts[1].value, parts[0].value);
}

struct NumberText
{
    bool negative = false;
    std::string digits; // with one '.' at most
};

// Takes off signs of currency, blanks and thousands separators.
std::optional<NumberText> plainNumber(std::string_view given, char decimal)
{
    NumberText number;
    std::string_view text = text::trimmed(given);
    if (text.starts_with('(') && text.ends_with(')')) {
        number.negative = true;
        text = text::trimmed(text.substr(1, text.size() - 2));
    }
    const char thousands = decimal == ',' ? '.' : ',';
    for (std::size_t i = 0; i < text.size();) {
        const std::string_view rest = text.substr(i);
        std::size_t skip = 0;
        for (const std::string_view sign :
             {kPound, kEuro, std::string_view("$"), std::string_view("GBP"), std::string_view("EUR"),
              std::string_view("USD"), std::string_view(" "), std::string_view("\xC2\xA0"),
              std::string_view("\xE2\x80\xAF"), std::string_view("'")})
            if (rest.starts_with(sign))
                skip = sign.size();
        if (skip > 0) {
            i += skip;
            continue;
        }
        const char c = text[i++];
        if (c == '-' && number.digits.empty())
            number.negative = !number.negative;
        else if (isDigit(c))
            number.digits += c;
        else if (c == decimal && number.digits.find('.') == std::string::npos)
            number.digits += '.';
        else if (c != thousands || number.digits.empty() || number.digits.find('.') != std::string::npos)
            return {};
    }
    if (number.digits.empty() || number.digits == "." || number.digits.size() > 18)
        return {};
    return number;
}

// The number times 10^decimals; nothing when digits would be lost.
std::optional<std::int64_t> scaled(const NumberText &number, std::size_t decimals)
{
    const std::size_t point = std::min(number.digits.find('.'), number.digits.size());
    std::string digits = number.digits.substr(0, point);
    std::string fraction = point < number.digits.size() ? number.digits.substr(point + 1) : std::string();
    while (fraction.size() > decimals && fraction.back() == '0')
        fraction.pop_back();
    if (fraction.size() > decimals)
        return {};
    fraction.append(decimals - fraction.size(), '0');
    digits += fraction;
    if (digits.size() > 18)
        return {};
    std::int64_t value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    return number.negative ? -value : value;
}

bool couldBeNumber(std::string_view text)
{
    return text.size() < 32 && (isDigit(text.front()) || text.front() == '-' || text.front() == '(' ||
                                text.front() == '$' || text.starts_with(kPound) || text.starts_with(kEuro));
}

} // namespace

void ColumnProfile::add(std::string_view cell, int line)
{
    const std::string_view text = text::trimmed(cell);
    if (text.empty())
        return;
    ++filled;
    if (!couldBeNumber(text)) {
        dates += isLetter(text.front()) && text.size() < 32 && splitDate(text) ? 1 : 0; // Mar 31, 2026
        return;
    }
    if (text.front() == '$' || text.starts_with(kEuro)) {
        if (otherCurrency++ == 0) {
            otherCurrencyLine = line;
            otherCurrencyText = text;
        }
    }
    const std::size_t point = text.rfind('.');
    const std::size_t comma = text.rfind(',');
    const auto digitsAfter = [&](std::size_t sign) {
        std::size_t count = 0;
        while (sign + 1 + count < text.size() && isDigit(text[sign + 1 + count]))
            ++count;
        return count;
    };
    if (point != std::string_view::npos &&
        (comma == std::string_view::npos ? digitsAfter(point) != 3 : point > comma))
        ++decimalPoint;
    else if (comma != std::string_view::npos &&
             (point == std::string_view::npos ? digitsAfter(comma) != 3 : comma > point))
        ++decimalComma;
    if (!isDigit(text.front()))
        return;
    const auto date = splitDate(text);
    const bool isDate = date && (date->count == 3 || (date->count == 1 && date->parts[0].digits == 8));
    dates += isDate ? 1 : 0;
    if (!date || date->count != 3 || date->named || date->parts[0].digits > 2 || date->parts[1].digits > 2)
        return;
    const int first = date->parts[0].value;
    const int second = date->parts[1].value;
    if (first > 12 && first <= 31 && second <= 12) {
        ++dayFirst;
    } else if (second > 12 && second <= 31 && first <= 12) {
        ++monthFirst;
    } else if (first != second && first <= 12 && second <= 12) {
        if (eitherOrder++ == 0) {
            eitherLine = line;
            eitherText = text;
        }
    }
}

DateOrder ColumnProfile::dateOrder() const
{
    if (dayFirst == monthFirst)
        return DateOrder::Unknown;
    return dayFirst > monthFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

char ColumnProfile::decimal() const
{
    if (decimalPoint == decimalComma)
        return '\0';
    return decimalComma > decimalPoint ? ',' : '.';
}

Result<Day> parseTableDate(std::string_view text, DateOrder order)
{
    const auto date = splitDate(text::trimmed(text));
    if (!date)
        return noDate("this is no date");
    return dateOf(*date, order);
}

Result<Instant> parseTableInstant(std::string_view given, DateOrder order)
{
    const auto date = splitDate(text::trimmed(given));
    if (!date)
        return noDate("this is no date");
    TALLY_TRY(const Day day, dateOf(*date, order));
    std::string_view time = date->rest;
    while (!time.empty() && (isDateSeparator(time.front()) || time.front() == 'T'))
        time.remove_prefix(1);
    if (time.empty())
        return startOf(day);
    std::string clock(time);
    if (clock.size() > 1 && clock[1] == ':')
        clock.insert(0, "0");
    if (const auto instant = parseInstant(formatDay(day) + "T" + clock))
        return *instant;
    return noDate("the time is not understood");
}

Result<Pence> parseTableMoney(std::string_view text, char decimal)
{
    const auto number = plainNumber(text, decimal);
    if (!number)
        return makeError(ErrorCode::InvalidInput, "this is no amount of money", "Write it as 1234.56.");
    const auto pence = scaled(*number, 2);
    if (!pence)
        return makeError(ErrorCode::InvalidInput, "the amount has more than two decimals or is too large",
                         "Round it to pence.");
    return *pence;
}

Result<std::int64_t> parseTableInteger(std::string_view text, char decimal)
{
    const auto number = plainNumber(text, decimal);
    const auto value = number ? scaled(*number, 0) : std::nullopt;
    if (!value)
        return makeError(ErrorCode::InvalidInput, "this is no whole number", "Write digits alone.");
    return *value;
}

std::optional<bool> parseTableBoolean(std::string_view given)
{
    const std::string word = text::lowerAscii(text::trimmed(given));
    for (const std::string_view yes : {"yes", "y", "true", "t", "1", "x", "on"})
        if (word == yes)
            return true;
    for (const std::string_view no : {"no", "n", "false", "f", "0", "off"})
        if (word == no)
            return false;
    return {};
}

bool isMangledNumber(std::string_view given)
{
    const std::string_view text = text::trimmed(given);
    std::size_t at = 0;
    const auto digits = [&] {
        const std::size_t from = at;
        while (at < text.size() && isDigit(text[at]))
            ++at;
        return at - from;
    };
    if (digits() != 1)
        return false;
    if (at < text.size() && (text[at] == '.' || text[at] == ',')) {
        ++at;
        if (digits() == 0)
            return false;
    }
    if (at >= text.size() || (text[at] != 'E' && text[at] != 'e'))
        return false;
    ++at;
    if (at >= text.size() || text[at] != '+')
        return false;
    ++at;
    return digits() > 0 && at == text.size();
}

} // namespace tally::exchange
