// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/encoding.h"

#include "core/text.h"
#include "exchange/encoding_tables.h"

#include <algorithm>
#include <cstdint>

namespace tally::exchange {

namespace {

void append(std::string &out, char32_t c)
{
    const auto put = [&out](char32_t byte) {
        out.push_back(static_cast<char>(static_cast<unsigned char>(byte)));
    };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | (c >> 6));
        put(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        put(0xE0 | (c >> 12));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    } else {
        put(0xF0 | (c >> 18));
        put(0x80 | ((c >> 12) & 0x3F));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    }
}

std::string fromUtf16(std::string_view bytes, bool bigEndian)
{
    const auto unit = [&](std::size_t at) {
        const auto first = static_cast<unsigned char>(bytes[at]);
        const auto second = static_cast<unsigned char>(bytes[at + 1]);
        return static_cast<char32_t>(bigEndian ? first << 8 | second : second << 8 | first);
    };
    constexpr char32_t kReplacement = 0xFFFD;
    std::string out;
    out.reserve(bytes.size());
    for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
        const char32_t high = unit(at);
        if (high < 0xD800 || high > 0xDFFF) {
            append(out, high);
            continue;
        }
        const char32_t low = high < 0xDC00 && at + 3 < bytes.size() ? unit(at + 2) : 0;
        if (low >= 0xDC00 && low <= 0xDFFF) {
            append(out, 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00));
            at += 2;
        } else {
            append(out, kReplacement);
        }
    }
    if (bytes.size() % 2 != 0)
        append(out, kReplacement);
    return out;
}

std::string fromSingleBytes(std::string_view bytes, std::span<const char16_t> upper)
{
    std::string out;
    out.reserve(bytes.size() + bytes.size() / 8);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        append(out, byte < 0x80 ? byte : static_cast<char32_t>(upper[byte - 0x80U]));
    }
    return out;
}

// Texts in Latin letters have a zero in every other byte.
bool looksUtf16(std::string_view bytes, std::size_t zeroAt)
{
    const std::size_t seen = std::min<std::size_t>(bytes.size() & ~std::size_t{1}, 512);
    if (seen < 8)
        return false;
    std::size_t zeros = 0;
    std::size_t others = 0;
    for (std::size_t i = 0; i < seen; ++i) {
        if (bytes[i] == '\0')
            ++(i % 2 == zeroAt ? zeros : others);
    }
    return others == 0 && zeros * 10 >= seen / 2 * 8;
}

bool isLowerLatin(char16_t c)
{
    return (c >= 0xDF && c <= 0xFF && c != 0xF7) || c == 0x153 || c == 0x161 || c == 0x17E;
}
bool isUpperLatin(char16_t c)
{
    return (c >= 0xC0 && c <= 0xDE && c != 0xD7) || c == 0x152 || c == 0x160 || c == 0x17D;
}
bool isQuoteOrDash(char16_t c)
{
    return (c >= 0x2013 && c <= 0x201E) || c == 0x2022 || c == 0x2026;
}
bool isCommonSign(char16_t c)
{
    return c == 0xA0 || c == 0xA3 || c == 0xA9 || c == 0xAE || c == 0xB0 || c == 0x20AC || c == 0x2122;
}

// How much sense a character makes between its neighbours: accented letters stand inside words, a capital
// never after a small letter, quotes and signs at their edges.
int senseOf(char16_t c, char before, char after)
{
    const auto isLower = [](char l) { return l >= 'a' && l <= 'z'; };
    const auto isUpper = [](char l) { return l >= 'A' && l <= 'Z'; };
    const bool inWord = isLower(before) || isLower(after) || isUpper(before) || isUpper(after);
    if (c == 0xFFFD || (c >= 0x80 && c < 0xA0))
        return -10;
    if (isLowerLatin(c))
        return isUpper(before) && isUpper(after) ? -1 : inWord ? 3 : 0;
    if (isUpperLatin(c))
        return isLower(before) ? -2 : inWord ? 2 : 0;
    const bool between = isLower(before) && isLower(after);
    if (isQuoteOrDash(c))
        return between && c != 0x2019 ? 0 : 2;
    if (isCommonSign(c))
        return between ? -2 : 2;
    return inWord ? -3 : -1;
}

std::int64_t sense(std::string_view bytes, std::span<const char16_t> upper)
{
    std::int64_t score = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        if (byte >= 0x80)
            score += senseOf(upper[byte - 0x80U], i > 0 ? bytes[i - 1] : ' ',
                             i + 1 < bytes.size() ? bytes[i + 1] : ' ');
    }
    return score;
}

// Lines that end in a carriage return alone were written on an old Macintosh: a draw goes to its table.
bool looksMacRoman(std::string_view bytes, std::int64_t mac, std::int64_t windows)
{
    const bool returns =
        bytes.find('\r') != std::string_view::npos && bytes.find('\n') == std::string_view::npos;
    return returns ? mac + 2 >= windows : mac > windows;
}

std::string plain(std::string_view name)
{
    std::string out = text::lowerAscii(text::trimmed(name));
    std::erase_if(out, [](char c) { return c == '-' || c == '_' || c == ' '; });
    return out;
}

} // namespace

DecodedText decodedText(std::string_view bytes)
{
    if (bytes.starts_with("\xEF\xBB\xBF"))
        return {text::sanitisedUtf8(bytes.substr(3)), "utf-8-sig"};
    if (bytes.starts_with("\xFF\xFE"))
        return {fromUtf16(bytes.substr(2), false), "utf-16-le"};
    if (bytes.starts_with("\xFE\xFF"))
        return {fromUtf16(bytes.substr(2), true), "utf-16-be"};
    if (looksUtf16(bytes, 1))
        return {fromUtf16(bytes, false), "utf-16-le"};
    if (looksUtf16(bytes, 0))
        return {fromUtf16(bytes, true), "utf-16-be"};
    if (text::isValidUtf8(bytes))
        return {std::string(bytes), "utf-8"};
    const auto windows = upperHalfOf("cp1252");
    const auto mac = upperHalfOf("macroman");
    if (looksMacRoman(bytes, sense(bytes, mac), sense(bytes, windows)))
        return {fromSingleBytes(bytes, mac), "mac-roman"};
    return {fromSingleBytes(bytes, windows), "cp1252"};
}

Result<std::string> decodedAs(std::string_view bytes, std::string_view encoding)
{
    if (bytes.starts_with("\xEF\xBB\xBF") || bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF"))
        return decodedText(bytes).text;
    const std::string name = plain(encoding);
    if (name == "utf8")
        return text::sanitisedUtf8(bytes);
    if (name == "utf16" || name == "utf16le" || name == "utf16be" || name == "ucs2") {
        // A text whose declaration can be read byte by byte is no UTF-16, whatever it declares.
        if (bytes.find('\0') == std::string_view::npos)
            return decodedText(bytes).text;
        return fromUtf16(bytes, name == "utf16be" || (name != "utf16le" && looksUtf16(bytes, 0)));
    }
    const auto upper = upperHalfOf(name);
    if (upper.empty())
        return makeError(ErrorCode::NotFound, "The encoding \"" + std::string(encoding) + "\" is not known.",
                         "Save the file as UTF-8.");
    return fromSingleBytes(bytes, upper);
}

} // namespace tally::exchange
