// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keys that sign checkpoints: Ed25519, in the text forms of the C2SP signed-note specification. The signing
// key lives in a file of its own that only its user may read (mode 0600), never in the database. Functions
// that can fail give nothing and say why in a sentence.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tally::log {

// What a reader of notes trusts. Text: <name>+<key id in hexadecimal>+<base64 of 0x01 and the key>.
struct VerifierKey
{
    std::string name;      // no blanks, no plus sign
    std::string publicKey; // 32 bytes

    std::string keyId() const; // 4 bytes: SHA-256(name, line end, 0x01, key), cut
    std::string text() const;
    bool verifies(std::string_view message, std::string_view signature) const;

    static std::optional<VerifierKey> parse(std::string_view text, std::string &why);
    friend bool operator==(const VerifierKey &, const VerifierKey &) = default;
};

// True for what may stand as a key's name in a note.
bool isKeyName(std::string_view name);

// The secret half. Not copied; its bytes are wiped when it goes.
class SigningKey
{
public:
    // A fresh one, from the system's randomness.
    static std::optional<SigningKey> generate(std::string_view name, std::string &why);
    // Writes a new file with mode 0600; refuses an existing one.
    bool create(const std::string &file, std::string &why) const;
    // Refuses a file that others may read or write, that is not a plain file or that belongs to somebody
    // else.
    static std::optional<SigningKey> read(const std::string &file, std::string &why);
    // PRIVATE+KEY+<name>+<key id>+<base64 of 0x01 and the seed>
    static std::optional<SigningKey> parse(std::string_view text, std::string &why);

    SigningKey(SigningKey &&other) noexcept;
    SigningKey &operator=(SigningKey &&other) noexcept;
    SigningKey(const SigningKey &) = delete;
    SigningKey &operator=(const SigningKey &) = delete;
    ~SigningKey();

    const VerifierKey &verifier() const { return m_verifier; }
    std::string sign(std::string_view message) const; // 64 bytes

private:
    SigningKey(std::string_view name, std::string_view seed);
    void wipe();
    std::string text() const;

    VerifierKey m_verifier;
    std::string m_seed;   // 32 bytes
    std::string m_secret; // 64 bytes, as libsodium wants it
};

} // namespace tally::log
