// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "licence/version_order.h"

#include <cstddef>

namespace tally::licence {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Takes a run of digits off the front, without leading zeros.
std::string_view takeNumber(std::string_view &text)
{
    while (text.size() > 1 && text[0] == '0' && isDigit(text[1]))
        text.remove_prefix(1);
    std::size_t end = 0;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    const std::string_view number = text.substr(0, end);
    text.remove_prefix(end);
    return number;
}

} // namespace

bool isOlderVersion(std::string_view left, std::string_view right)
{
    while (!left.empty() && !right.empty()) {
        if (isDigit(left[0]) && isDigit(right[0])) {
            const std::string_view a = takeNumber(left), b = takeNumber(right);
            if (a.size() != b.size())
                return a.size() < b.size();
            if (a != b)
                return a < b;
            continue;
        }
        if (left[0] != right[0])
            return left[0] < right[0];
        left.remove_prefix(1);
        right.remove_prefix(1);
    }
    return left.empty() && !right.empty();
}

} // namespace tally::licence
