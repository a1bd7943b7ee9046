// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognise/pattern_beginnings.h"

#include <optional>

namespace tally::recognise {

namespace {

bool isPlain(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ' ' ||
           c == '-' || c == '_' || c == '/' || c == '&' || c == '!' || c == '@' || (c & 0x80) != 0;
}

bool isOptionalMark(char c)
{
    return c == '?' || c == '*' || c == '{';
}

// At "|" outside groups and classes.
std::vector<std::string_view> alternatives(std::string_view pattern)
{
    std::vector<std::string_view> parts;
    int depth = 0;
    bool inClass = false;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const char c = pattern[i];
        if (c == '\\') {
            ++i;
        } else if (inClass) {
            inClass = c != ']';
        } else if (c == '[') {
            inClass = true;
        } else if (c == '(') {
            ++depth;
        } else if (c == ')') {
            --depth;
        } else if (c == '|' && depth == 0) {
            parts.push_back(pattern.substr(begin, i - begin));
            begin = i + 1;
        }
    }
    parts.push_back(pattern.substr(begin));
    return parts;
}

// The place of the bracket that closes the group at `open`; npos: there is none.
std::size_t closing(std::string_view pattern, std::size_t open)
{
    int depth = 0;
    bool inClass = false;
    for (std::size_t i = open; i < pattern.size(); ++i) {
        const char c = pattern[i];
        if (c == '\\')
            ++i;
        else if (inClass)
            inClass = c != ']';
        else if (c == '[')
            inClass = true;
        else if (c == '(')
            ++depth;
        else if (c == ')' && --depth == 0)
            return i;
    }
    return std::string_view::npos;
}

// The plain letters that the text begins with, and where they end.
std::string plainLetters(std::string_view pattern, std::size_t &at)
{
    std::string letters;
    while (at < pattern.size()) {
        const bool isEscaped =
            pattern[at] == '\\' && at + 1 < pattern.size() &&
            std::string_view(".+()[]*?|&-").find(pattern[at + 1]) != std::string_view::npos;
        if (!isEscaped && !isPlain(pattern[at]))
            break;
        const std::size_t next = at + (isEscaped ? 2 : 1);
        if (next < pattern.size() && isOptionalMark(pattern[next]))
            break; // the last one may be missing
        letters += pattern[next - 1];
        at = next;
    }
    return letters;
}

// Of one alternative without its "^".
std::vector<std::string> anchored(std::string_view pattern)
{
    std::size_t at = 0;
    const std::string letters = plainLetters(pattern, at);
    const bool isGroup = at + 1 < pattern.size() && pattern[at] == '(' && pattern[at + 1] != '?';
    const std::size_t end = isGroup ? closing(pattern, at) : std::string_view::npos;
    if (end == std::string_view::npos || (end + 1 < pattern.size() && isOptionalMark(pattern[end + 1])))
        return letters.empty() ? std::vector<std::string>() : std::vector<std::string>{letters};
    std::vector<std::string> all;
    for (const std::string_view each : alternatives(pattern.substr(at + 1, end - at - 1))) {
        std::size_t inside = 0;
        all.push_back(letters + plainLetters(each, inside));
        if (all.back().empty())
            return {};
    }
    return all;
}

} // namespace

std::vector<std::string> beginningsOf(std::string_view pattern)
{
    std::vector<std::string> all;
    for (const std::string_view each : alternatives(pattern)) {
        if (!each.starts_with('^'))
            return {};
        const std::vector<std::string> own = anchored(each.substr(1));
        if (own.empty())
            return {};
        all.insert(all.end(), own.begin(), own.end());
    }
    return all;
}

} // namespace tally::recognise
