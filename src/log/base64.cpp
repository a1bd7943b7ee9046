// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/base64.h"

#include <sodium.h>

#include <array>
#include <cstdint>

namespace tally::log {

namespace {

constexpr std::uint8_t kNoDigit = 0xFF;

constexpr std::array<std::uint8_t, 256> valuesOfDigits()
{
    constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::array<std::uint8_t, 256> out{};
    out.fill(kNoDigit);
    for (std::size_t i = 0; i < kDigits.size(); ++i)
        out[static_cast<unsigned char>(kDigits[i])] = static_cast<std::uint8_t>(i);
    return out;
}
constexpr std::array<std::uint8_t, 256> kValues = valuesOfDigits();

} // namespace

std::string toBase64(std::string_view bytes)
{
    std::string out(sodium_base64_encoded_len(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(out.data(), out.size(), reinterpret_cast<const unsigned char *>(bytes.data()),
                      bytes.size(), sodium_base64_VARIANT_ORIGINAL);
    out.pop_back(); // libsodium ends with a NUL
    return out;
}

// libsodium takes as long for a byte as the whole of verifying should: it hides what it reads, which is no
// secret here.
std::optional<std::string> fromBase64(std::string_view text)
{
    if (text.size() % 4 != 0)
        return std::nullopt;
    const std::size_t padding = text.ends_with("==") ? 2 : text.ends_with('=') ? 1 : 0;
    text.remove_suffix(padding);
    std::string out;
    out.reserve(text.size() / 4 * 3 + 2);
    std::uint32_t bits = 0;
    std::size_t digits = 0;
    for (const char c : text) {
        const std::uint8_t value = kValues[static_cast<unsigned char>(c)];
        if (value == kNoDigit)
            return std::nullopt;
        bits = bits << 6U | value;
        if (++digits % 4 != 0)
            continue;
        out += static_cast<char>(bits >> 16U & 0xFFU);
        out += static_cast<char>(bits >> 8U & 0xFFU);
        out += static_cast<char>(bits & 0xFFU);
    }
    // The unused bits of the last digit are zero, so that each value has one spelling.
    if (padding == 1) {
        out += static_cast<char>(bits >> 10U & 0xFFU);
        out += static_cast<char>(bits >> 2U & 0xFFU);
        return (bits & 0x3U) == 0 ? std::optional(std::move(out)) : std::nullopt;
    }
    if (padding == 2) {
        out += static_cast<char>(bits >> 4U & 0xFFU);
        return (bits & 0xFU) == 0 ? std::optional(std::move(out)) : std::nullopt;
    }
    return out;
}

} // namespace tally::log
