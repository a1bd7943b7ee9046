// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/inventory_values.h"

#include "core/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <vector>

namespace tally::exchange {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

struct Unit
{
    std::string_view name;
    double factor;
};

constexpr std::array kByteUnits = {
    Unit{"b", 1},       Unit{"bytes", 1},       Unit{"byte", 1},           Unit{"kb", 1e3},
    Unit{"kbyte", 1e3}, Unit{"mb", 1e6},        Unit{"mo", 1e6},           Unit{"mbyte", 1e6},
    Unit{"m", 1e6},     Unit{"gb", 1e9},        Unit{"go", 1e9},           Unit{"g", 1e9},
    Unit{"gbyte", 1e9}, Unit{"tb", 1e12},       Unit{"to", 1e12},          Unit{"t", 1e12},
    Unit{"kib", 1024},  Unit{"mib", 1048576.0}, Unit{"gib", 1073741824.0}, Unit{"tib", 1099511627776.0},
};
// Memory is sold in powers of two, whatever the unit is called.
constexpr std::array kMibUnits = {
    Unit{"kb", 1.0 / 1024}, Unit{"kib", 1.0 / 1024}, Unit{"kbyte", 1.0 / 1024},
    Unit{"mb", 1},          Unit{"mib", 1},          Unit{"mbyte", 1},
    Unit{"m", 1},           Unit{"mo", 1},           Unit{"gb", 1024},
    Unit{"gib", 1024},      Unit{"gbyte", 1024},     Unit{"g", 1024},
    Unit{"go", 1024},       Unit{"tb", 1048576.0},   Unit{"tib", 1048576.0},
};
constexpr std::array kSpeedUnits = {
    Unit{"bps", 1},    Unit{"bit/s", 1},  Unit{"kbps", 1e3},   Unit{"kbit/s", 1e3},
    Unit{"kb/s", 1e3}, Unit{"mbps", 1e6}, Unit{"mbit/s", 1e6}, Unit{"mb/s", 1e6},
    Unit{"mb", 1e6},   Unit{"gbps", 1e9}, Unit{"gbit/s", 1e9}, Unit{"gb/s", 1e9},
};

constexpr double kLargest = 9.0e18; // below 2^63

template <std::size_t N>
std::optional<std::int64_t> scaled(std::string_view text, const std::array<Unit, N> &units, double bareUnit)
{
    const std::optional<Quantity> quantity = quantityFrom(text);
    if (!quantity)
        return std::nullopt;
    double factor = bareUnit;
    if (!quantity->unit.empty()) {
        const auto unit = std::find_if(units.begin(), units.end(),
                                       [&](const Unit &known) { return known.name == quantity->unit; });
        if (unit == units.end())
            return std::nullopt;
        factor = unit->factor;
    }
    const double value = quantity->value * factor;
    if (!(std::abs(value) < kLargest))
        return std::nullopt;
    return std::llround(value);
}

// The digits and signs at the head of a text.
std::string_view numberIn(std::string_view text)
{
    std::size_t end = 0;
    while (end < text.size() && (isDigit(text[end]) || text[end] == '.' || text[end] == ',' ||
                                 (end == 0 && (text[end] == '-' || text[end] == '+'))))
        ++end;
    if (end < text.size() && end > 0 && (text[end] == 'e' || text[end] == 'E') && end + 1 < text.size() &&
        (isDigit(text[end + 1]) || text[end + 1] == '+' || text[end + 1] == '-')) {
        end += 2;
        while (end < text.size() && isDigit(text[end]))
            ++end;
    }
    return text.substr(0, end);
}

// "1,234,567" are thousands, "0,5" a decimal comma; "1,234" is read as a decimal only where that is all it
// can be.
std::string withPoint(std::string_view number)
{
    std::string plain(number);
    const auto commas = std::count(plain.begin(), plain.end(), ',');
    const std::size_t last = plain.rfind(',');
    const bool groups = commas > 1 || (commas == 1 && plain.find('.') != std::string::npos) ||
                        (commas == 1 && plain.size() - last == 4 && last > 0 && plain[0] != '0');
    if (groups)
        std::erase(plain, ',');
    else
        std::replace(plain.begin(), plain.end(), ',', '.');
    return plain;
}

std::optional<double> doubleFrom(const std::string &text)
{
    if (text.empty() || std::none_of(text.begin(), text.end(), isDigit) ||
        std::count(text.begin(), text.end(), '.') > 1)
        return std::nullopt;
    double value = 0;
    const char *begin = text.data() + (text.front() == '+' ? 1 : 0);
    const auto [end, error] = std::from_chars(begin, text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

struct DateParts
{
    std::array<int, 3> numbers{};
    std::array<std::size_t, 3> digits{};
    std::string_view rest; // behind the date
};

std::optional<DateParts> datePartsIn(std::string_view text)
{
    DateParts parts;
    std::size_t at = 0;
    for (std::size_t i = 0; i < 3; ++i) {
        const std::size_t start = at;
        while (at < text.size() && isDigit(text[at]) && at - start < 5)
            parts.numbers[i] = parts.numbers[i] * 10 + (text[at++] - '0');
        parts.digits[i] = at - start;
        if (parts.digits[i] == 0)
            return std::nullopt;
        if (i < 2) {
            if (at >= text.size() || (text[at] != '-' && text[at] != '/' && text[at] != '.'))
                return std::nullopt;
            ++at;
        }
    }
    if (at < text.size() && text[at] != ' ' && text[at] != 'T')
        return std::nullopt;
    parts.rest = text.substr(at);
    return parts;
}

int fullYear(int year, std::size_t digits)
{
    if (digits > 2)
        return year;
    return year >= 70 ? 1900 + year : 2000 + year;
}

std::optional<Day> dayFromCompact(std::string_view text)
{
    if (text.size() < 8 || !std::all_of(text.begin(), text.begin() + 8, isDigit))
        return std::nullopt;
    if (text.size() > 8 && isDigit(text[8]) && text.size() < 14)
        return std::nullopt;
    const auto number = [&](std::size_t from, std::size_t count) {
        int value = 0;
        for (std::size_t i = from; i < from + count; ++i)
            value = value * 10 + (text[i] - '0');
        return value;
    };
    return dayFrom(number(0, 4), number(4, 2), number(6, 2));
}

} // namespace

std::optional<Quantity> quantityFrom(std::string_view text)
{
    text = text::trimmed(text);
    const std::string_view number = numberIn(text);
    const std::optional<double> value = doubleFrom(withPoint(number));
    if (!value)
        return std::nullopt;
    const std::string_view unit = text::trimmed(text.substr(number.size()));
    return Quantity{*value, text::lowerAscii(unit)};
}

std::optional<std::int64_t> integerFrom(std::string_view text)
{
    const std::optional<Quantity> quantity = quantityFrom(text);
    if (!quantity || !quantity->unit.empty() || !(std::abs(quantity->value) < kLargest))
        return std::nullopt;
    return std::llround(quantity->value);
}

std::optional<std::int64_t> bytesFrom(std::string_view text, std::int64_t bareUnit)
{
    return scaled(text, kByteUnits, static_cast<double>(bareUnit));
}

std::optional<std::int64_t> memoryMibFrom(std::string_view text)
{
    return scaled(text, kMibUnits, 1);
}

std::optional<std::int64_t> speedFrom(std::string_view text)
{
    constexpr std::int64_t kImplausible = 1'000'000'000'000'000; // 1,000 Tb/s
    const std::optional<std::int64_t> bits = scaled(text, kSpeedUnits, 1e6);
    if (!bits || *bits <= 0 || *bits >= kImplausible)
        return std::nullopt;
    return bits;
}

bool saysNothing(std::string_view text)
{
    static constexpr std::array<std::string_view, 14> kNothing = {
        "n/a",           "na",           "none",
        "unknown",       "unknow",       "not specified",
        "not available", "not provided", "no description found",
        "<unknown>",     "undefined",    "unspecified",
        "not present",   "<out of spec>"};
    const std::string plain = text::lowerAscii(text::trimmed(text));
    return plain.empty() || std::find(kNothing.begin(), kNothing.end(), plain) != kNothing.end();
}

std::optional<bool> booleanFrom(std::string_view text)
{
    const std::string plain = text::lowerAscii(text::trimmed(text));
    for (const std::string_view yes : {"1", "true", "yes", "on", "enabled"}) {
        if (plain == yes)
            return true;
    }
    for (const std::string_view no : {"0", "false", "no", "off", "disabled"}) {
        if (plain == no)
            return false;
    }
    return std::nullopt;
}

// "Wed Aug 24 18:00:46 2011", as rpm and last write it; the time may be missing, the year may not.
static std::optional<Day> dayFromWords(std::string_view text)
{
    constexpr std::string_view kMonths = "janfebmaraprmayjunjulaugsepoctnovdec";
    std::vector<std::string> words;
    for (const std::string_view word : text::split(text, ' ')) {
        if (!word.empty())
            words.push_back(text::lowerAscii(word));
    }
    if (words.size() < 4 || words[1].size() != 3)
        return std::nullopt;
    const std::size_t month = kMonths.find(words[1]);
    const std::optional<std::int64_t> day = integerFrom(words[2]);
    const std::optional<std::int64_t> year = integerFrom(words.back());
    if (month == std::string_view::npos || month % 3 != 0 || !day || !year || words.back().size() != 4)
        return std::nullopt;
    return dayFrom(static_cast<int>(*year), static_cast<int>(month / 3) + 1, static_cast<int>(*day));
}

std::optional<Day> dateFrom(std::string_view text, DayOrder order)
{
    text = text::trimmed(text);
    if (const std::optional<Day> words = dayFromWords(text))
        return words;
    if (const std::optional<Day> compact = dayFromCompact(text))
        return compact;
    const std::optional<DateParts> parts = datePartsIn(text);
    if (!parts)
        return std::nullopt;
    const auto [a, b, c] = parts->numbers;
    if (parts->digits[0] == 4)
        return b > 12 ? dayFrom(a, c, b) : dayFrom(a, b, c);
    const int year = fullYear(c, parts->digits[2]);
    const bool dayFirst = a > 12 || (order == DayOrder::DayFirst && b <= 12);
    return dayFirst ? dayFrom(year, b, a) : dayFrom(year, a, b);
}

std::optional<Instant> instantFrom(std::string_view text)
{
    text = text::trimmed(text);
    const std::optional<Day> day = dateFrom(text, DayOrder::DayFirst);
    if (!day)
        return std::nullopt;
    const std::size_t gap = text.find_first_of(" T");
    if (gap == std::string_view::npos)
        return startOf(*day);
    // "14:00:00:00+02:00" of Android: what stands behind the seconds is dropped with the second colon.
    const std::string time(text.substr(gap + 1));
    if (const std::optional<Instant> exact = parseInstant(formatDay(*day) + "T" + time))
        return exact;
    if (const std::optional<Instant> rough = parseInstant(formatDay(*day) + "T" + time.substr(0, 8)))
        return rough;
    return startOf(*day);
}

std::string maskedKey(std::string_view key)
{
    key = text::trimmed(key);
    constexpr std::size_t kShown = 4;
    std::string masked(key);
    const std::size_t hidden = masked.size() > 2 * kShown ? masked.size() - kShown : masked.size();
    for (std::size_t i = 0; i < hidden; ++i) {
        if (masked[i] != '-')
            masked[i] = 'X';
    }
    return masked;
}

std::string plainMac(std::string_view mac)
{
    std::string digits;
    for (const char c : text::lowerAscii(text::trimmed(mac))) {
        if (c == ':' || c == '-' || c == '.')
            continue;
        if (!isDigit(c) && (c < 'a' || c > 'f'))
            return {};
        digits.push_back(c);
    }
    if (digits.size() != 12)
        return {};
    std::string plain;
    for (std::size_t i = 0; i < 12; i += 2)
        plain += (i > 0 ? ":" : "") + digits.substr(i, 2);
    return plain;
}

bool isZeroMac(std::string_view plain)
{
    return plain == "00:00:00:00:00:00";
}

} // namespace tally::exchange
