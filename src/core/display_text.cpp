// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/display_text.h"

#include <QChar>
#include <QList>
#include <QString>

#include <algorithm>
#include <array>

namespace tally::text {

namespace {

struct Range
{
    char32_t first, last;
};

bool isIn(const auto &ranges, char32_t c)
{
    return std::any_of(ranges.begin(), ranges.end(),
                       [c](const Range &range) { return c >= range.first && c <= range.last; });
}

// East Asian wide and full width, and the pictures, by blocks (Unicode 15, EastAsianWidth.txt).
constexpr std::array<Range, 11> kWide{{{0x1100, 0x115F},
                                       {0x2E80, 0x303E},
                                       {0x3041, 0xA4CF},
                                       {0xAC00, 0xD7A3},
                                       {0xF900, 0xFAFF},
                                       {0xFE30, 0xFE6F},
                                       {0xFF00, 0xFF60},
                                       {0xFFE0, 0xFFE6},
                                       {0x1F300, 0x1F64F},
                                       {0x1F680, 0x1FAFF},
                                       {0x20000, 0x3FFFD}}};

// Marks that reorder what follows, and line ends of their own.
constexpr std::array<Range, 4> kSteering{
    {{0x80, 0x9F}, {0x2028, 0x2029}, {0x202A, 0x202E}, {0x2066, 0x2069}}};

std::size_t widthOf(char32_t c)
{
    if (c < 0x300)
        return 1;
    const QChar::Category category = QChar::category(c);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
        category == QChar::Other_Format)
        return 0;
    return isIn(kWide, c) ? 2 : 1;
}

bool isPlain(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7F; });
}

QList<uint> codePoints(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toUcs4();
}

} // namespace

std::size_t displayWidth(std::string_view text)
{
    if (isPlain(text))
        return text.size();
    std::size_t width = 0;
    for (const uint c : codePoints(text))
        width += widthOf(c);
    return width;
}

std::string cutToWidth(std::string_view text, std::size_t columns)
{
    if (displayWidth(text) <= columns)
        return std::string(text);
    std::u32string kept;
    std::size_t width = 1; // of the "…"
    for (const uint c : codePoints(text)) {
        width += widthOf(c);
        if (width > columns)
            break;
        kept += static_cast<char32_t>(c);
    }
    return QString::fromUcs4(kept.data(), static_cast<qsizetype>(kept.size())).toStdString() + "…";
}

std::string printable(std::string_view text)
{
    if (isPlain(text))
        return std::string(text);
    QString out;
    for (const uint c : codePoints(text)) {
        if (c == '\n' || c == '\t')
            out += QLatin1Char(' ');
        else if (c < 0x20 || c == 0x7F || isIn(kSteering, c))
            out += QChar(QChar::ReplacementCharacter);
        else
            out += QStringView(QChar::fromUcs4(c));
    }
    return out.toStdString();
}

} // namespace tally::text
