// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/sha256.h"

#include <sodium.h>

namespace tally::log {

struct Sha256::State
{
    crypto_hash_sha256_state hash;
};

namespace {

const unsigned char *raw(std::string_view bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

int digit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

} // namespace

Sha256::Sha256() : m_state(std::make_unique<State>())
{
    crypto_hash_sha256_init(&m_state->hash);
}
Sha256::~Sha256() = default;
Sha256::Sha256(Sha256 &&) noexcept = default;
Sha256 &Sha256::operator=(Sha256 &&) noexcept = default;

void Sha256::add(std::string_view bytes)
{
    crypto_hash_sha256_update(&m_state->hash, raw(bytes), bytes.size());
}

std::string Sha256::finish()
{
    std::string out(kDigestSize, '\0');
    crypto_hash_sha256_final(&m_state->hash, reinterpret_cast<unsigned char *>(out.data()));
    crypto_hash_sha256_init(&m_state->hash);
    return out;
}

std::string sha256(std::string_view bytes)
{
    std::string out(kDigestSize, '\0');
    crypto_hash_sha256(reinterpret_cast<unsigned char *>(out.data()), raw(bytes), bytes.size());
    return out;
}

std::string toHex(std::string_view bytes)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string out;
    out.reserve(bytes.size() * 2);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        out += kDigits[byte >> 4U];
        out += kDigits[byte & 15U];
    }
    return out;
}

std::string fromHex(std::string_view text)
{
    if (text.size() % 2 != 0)
        return {};
    std::string out;
    out.reserve(text.size() / 2);
    for (std::size_t i = 0; i < text.size(); i += 2) {
        const int high = digit(text[i]);
        const int low = digit(text[i + 1]);
        if (high < 0 || low < 0)
            return {};
        out += static_cast<char>(high * 16 + low);
    }
    return out;
}

} // namespace tally::log
