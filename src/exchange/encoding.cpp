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

bool isLetter(char16_t c)
{
    return (c >= 0xC0 && c <= 0x17F && c != 0xD7 && c != 0xF7);
}

// Accented letters stand inside words: the table that makes more letters next to letters is the better guess.
std::int64_t lettersInWords(std::string_view bytes, std::span<const char16_t> upper)
{
    std::int64_t score = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        if (byte < 0x80)
            continue;
        const auto isWord = [&](std::size_t at) {
            return at < bytes.size() &&
                   ((bytes[at] >= 'a' && bytes[at] <= 'z') || (bytes[at] >= 'A' && bytes[at] <= 'Z'));
        };
        const bool inWord = (i > 0 && isWord(i - 1)) || isWord(i + 1);
        const char16_t meaning = upper[byte - 0x80U];
        if (inWord)
            score += isLetter(meaning) ? 2 : -1;
        if (meaning == 0xFFFD || (meaning >= 0x80 && meaning < 0xA0))
            score -= 4;
    }
    return score;
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
    if (lettersInWords(bytes, mac) > lettersInWords(bytes, windows))
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
