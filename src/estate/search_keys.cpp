// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/search_keys.h"

#include "core/text.h"

#include <algorithm>

namespace tally::estate {

namespace {

bool isSeparator(char c)
{
    return std::string_view(" \t-:._/").find(c) != std::string_view::npos;
}

std::size_t characterLength(std::string_view text, std::size_t at)
{
    std::size_t end = at + 1;
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        ++end;
    return end - at;
}

// Walks the characters of a text beside the bytes of its form; a mark that folds to nothing belongs to the
// character before it.
template <typename Form>
std::pair<std::size_t, std::size_t> rangeOf(std::string_view text, std::size_t at, std::size_t length,
                                            Form formOf)
{
    std::size_t begin = text.size();
    std::size_t end = text.size();
    std::size_t formed = 0;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t bytes = characterLength(text, i);
        const std::size_t size = formOf(text.substr(i, bytes)).size();
        if (begin == text.size() && size > 0 && formed + size > at)
            begin = i;
        if (size > 0 && formed >= at + length) {
            end = i;
            break;
        }
        formed += size;
        i += bytes;
    }
    begin = std::min(begin, end);
    return {begin, end - begin};
}

std::vector<std::string> partsOf(std::string_view text, std::string_view separators)
{
    std::vector<std::string> parts;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(separators), text.size());
        const std::string_view part = text::trimmed(text.substr(0, end));
        if (!part.empty())
            parts.emplace_back(part);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

} // namespace

std::string keyForm(std::string_view text)
{
    std::string key = text::folded(text);
    std::erase_if(key, isSeparator);
    return key;
}

std::string confusableForm(std::string_view key)
{
    std::string form(key);
    for (char &c : form) {
        switch (c) {
        case 'o':
            c = '0';
            break;
        case 'i':
        case 'l':
            c = '1';
            break;
        case 's':
            c = '5';
            break;
        case 'b':
            c = '8';
            break;
        case 'z':
            c = '2';
            break;
        default:
            break;
        }
    }
    return form;
}

std::pair<std::size_t, std::size_t> rangeInText(std::string_view text, std::size_t at, std::size_t length)
{
    return rangeOf(text, at, length, [](std::string_view character) { return text::folded(character); });
}

std::pair<std::size_t, std::size_t> rangeInKey(std::string_view text, std::size_t at, std::size_t length)
{
    auto [begin, bytes] = rangeOf(text, at, length, keyForm);
    while (bytes > 0 && isSeparator(text[begin + bytes - 1])) // not what stands behind the last character
        --bytes;
    return {begin, bytes};
}

ListText listIn(std::string_view text)
{
    constexpr std::pair<std::string_view, ListKind> kSeparators[] = {
        {"\r\n\t", ListKind::Lines}, {",;", ListKind::Commas}, {" ", ListKind::Blanks}};
    text = text::trimmed(text);
    for (const auto &[separators, kind] : kSeparators) {
        if (text.find_first_of(separators) == std::string_view::npos)
            continue;
        // Lines may end in commas, and hold commas between numbers.
        std::vector<std::string> entries =
            partsOf(text, kind == ListKind::Lines ? std::string_view("\r\n\t,;") : separators);
        if (entries.size() > 1)
            return {kind, std::move(entries)};
    }
    return {};
}

} // namespace tally::estate
