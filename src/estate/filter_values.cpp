// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/filter_values.h"

#include "core/number.h"
#include "core/text.h"

#include <QRegularExpression>

namespace tally::estate {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::optional<int> number(std::string_view text)
{
    const auto value = wholeNumber(text);
    if (!value || !isDigit(text.front()) || *value > std::numeric_limits<int>::max())
        return {};
    return static_cast<int>(*value);
}

std::optional<DaySpan> absolute(std::string_view text)
{
    DaySpan span;
    if (const auto exact = parseDay(text)) {
        span.first = span.last = *exact;
        return span;
    }
    if (text.size() != 4 && (text.size() != 7 || text[4] != '-'))
        return {};
    const auto year = number(text.substr(0, 4));
    const auto month = text.size() == 7 ? number(text.substr(5)) : std::optional(1);
    const auto first = year && month ? dayFrom(*year, *month, 1) : std::nullopt;
    if (!first)
        return {};
    span.first = *first;
    span.last = addMonths(*first, text.size() == 7 ? 1 : 12) - 1;
    return span;
}

std::optional<DaySpan> relative(std::string_view text)
{
    constexpr int kMost = 100'000;
    DaySpan span;
    span.relative = true;
    if (text == "today")
        return span;
    if (text == "yesterday" || text == "tomorrow") {
        span.days = text == "tomorrow" ? 1 : -1;
        return span;
    }
    int sign = 1;
    if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
        sign = text.front() == '-' ? -1 : 1;
        text.remove_prefix(1);
    }
    if (text.size() < 2)
        return {};
    const auto count = number(text.substr(0, text.size() - 1));
    if (!count || *count > kMost)
        return {};
    switch (text.back()) {
    case 'd':
        span.days = sign * *count;
        return span;
    case 'w':
        span.days = sign * *count * 7;
        return span;
    case 'm':
        span.months = sign * *count;
        return span;
    case 'y':
        if (*count > 5000)
            return {};
        span.months = sign * *count * 12;
        return span;
    default:
        return {};
    }
}

bool matchesWildcard(std::string_view pattern, std::string_view text)
{
    std::size_t p = 0;
    std::size_t t = 0;
    std::size_t star = std::string_view::npos;
    std::size_t resume = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            resume = t;
        } else if (p < pattern.size() && (pattern[p] == '?' || pattern[p] == text[t])) {
            // A question mark stands for one character, which may be several bytes.
            const bool any = pattern[p++] == '?';
            ++t;
            while (any && t < text.size() && (static_cast<unsigned char>(text[t]) & 0xC0U) == 0x80U)
                ++t;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            t = ++resume;
        } else {
            return false;
        }
    }
    return pattern.find_first_not_of('*', p) == std::string_view::npos;
}

std::string_view takeDigits(std::string_view &text)
{
    std::size_t end = 0;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    std::string_view digits = text.substr(0, end);
    text.remove_prefix(end);
    while (digits.size() > 1 && digits.front() == '0')
        digits.remove_prefix(1);
    return digits;
}

} // namespace

std::optional<DaySpan> parseDaySpan(std::string_view text)
{
    if (auto span = absolute(text))
        return span;
    return relative(text);
}

TextPattern TextPattern::contains(std::string_view text)
{
    TextPattern pattern;
    pattern.m_folded = text::folded(text);
    pattern.m_kind = text.find_first_of("*?") == std::string_view::npos ? Kind::Contains : Kind::Wildcard;
    return pattern;
}

TextPattern TextPattern::equals(std::string_view text)
{
    TextPattern pattern = contains(text);
    if (pattern.m_kind == Kind::Contains)
        pattern.m_kind = Kind::Equals;
    return pattern;
}

std::optional<TextPattern> TextPattern::regex(std::string_view expression)
{
    auto compiled = std::make_shared<QRegularExpression>(
        QString::fromUtf8(expression.data(), static_cast<qsizetype>(expression.size())),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (!compiled->isValid())
        return {};
    compiled->optimize();
    TextPattern pattern;
    pattern.m_kind = Kind::Regex;
    pattern.m_regex = compiled;
    return pattern;
}

bool TextPattern::matches(std::string_view text, std::string_view folded) const
{
    switch (m_kind) {
    case Kind::Contains:
        return folded.find(m_folded) != std::string_view::npos;
    case Kind::Equals:
        return folded == m_folded;
    case Kind::Wildcard:
        return matchesWildcard(m_folded, folded);
    case Kind::Regex:
        return m_regex->match(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))).hasMatch();
    }
    return false;
}

int compareNaturally(std::string_view a, std::string_view b)
{
    while (!a.empty() && !b.empty()) {
        if (isDigit(a.front()) && isDigit(b.front())) {
            const std::string_view left = takeDigits(a);
            const std::string_view right = takeDigits(b);
            if (left.size() != right.size())
                return left.size() < right.size() ? -1 : 1;
            if (const int order = left.compare(right); order != 0)
                return order;
            continue;
        }
        if (a.front() != b.front())
            return static_cast<unsigned char>(a.front()) < static_cast<unsigned char>(b.front()) ? -1 : 1;
        a.remove_prefix(1);
        b.remove_prefix(1);
    }
    return a.empty() ? (b.empty() ? 0 : -1) : 1;
}

} // namespace tally::estate
