// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// SHA-256 over libsodium. Digests are 32 raw bytes in a std::string.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace tally::log {

inline constexpr std::size_t kDigestSize = 32;

std::string sha256(std::string_view bytes);

// For what comes in pieces.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256 &&) noexcept;
    Sha256 &operator=(Sha256 &&) noexcept;
    void add(std::string_view bytes);
    std::string finish(); // and begins again

private:
    struct State;
    std::unique_ptr<State> m_state;
};

std::string toHex(std::string_view bytes); // lower case
// Empty when the text is no even number of lower-case hexadecimal digits.
std::string fromHex(std::string_view text);

} // namespace tally::log
