// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money.h"

#include "core/text.h"

namespace tally {

namespace {

constexpr Pence kLargest = 900'000'000'000'000'000;

void takeCurrency(std::string_view &text)
{
    for (const std::string_view sign : {"\xC2\xA3", "$", "\xE2\x82\xAC", "GBP", "USD", "EUR"}) {
        if (text.starts_with(sign)) {
            text.remove_prefix(sign.size());
            text = text::trimmed(text);
            return;
        }
    }
}

} // namespace

std::optional<Pence> parseMoney(std::string_view input)
{
    std::string_view text = text::trimmed(input);
    const bool negative = text.starts_with('-');
    if (negative)
        text.remove_prefix(1);
    takeCurrency(text);
    Pence value = 0;
    int decimals = -1;
    int digits = 0;
    int sinceComma = 0;  // digits: a comma parts thousands; "12,50" is no 1,250
    bool parted = false; // by commas
    for (const char c : text) {
        if (c >= '0' && c <= '9') {
            if (decimals >= 2 || value > kLargest / 10)
                return {};
            value = value * 10 + (c - '0');
            if (decimals < 0)
                ++sinceComma;
            ++digits;
            if (decimals >= 0)
                ++decimals;
            continue;
        }
        const bool isPoint = c == '.', isComma = c == ',';
        if ((!isPoint && !isComma) || decimals >= 0 || (isComma && digits == 0) ||
            (parted && sinceComma != 3))
            return {};
        if (isPoint)
            decimals = 0;
        else
            parted = true;
        sinceComma = 0;
    }
    if (digits == 0 || (parted && decimals < 0 && sinceComma != 3))
        return {};
    for (int i = decimals < 0 ? 0 : decimals; i < 2; ++i) {
        if (value > kLargest / 10)
            return {};
        value *= 10;
    }
    return negative ? -value : value;
}

std::string formatMoney(Pence pence)
{
    const bool negative = pence < 0;
    const std::uint64_t magnitude =
        negative ? 0 - static_cast<std::uint64_t>(pence) : static_cast<std::uint64_t>(pence);
    std::string whole = std::to_string(magnitude / 100);
    for (std::size_t at = whole.size(); at > 3; at -= 3)
        whole.insert(at - 3, ",");
    const std::uint64_t rest = magnitude % 100;
    return (negative ? "-" : "") + whole + "." + static_cast<char>('0' + rest / 10) +
           static_cast<char>('0' + rest % 10);
}

} // namespace tally
