// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Signed notes (C2SP signed-note) and the checkpoints that they carry (C2SP tlog-checkpoint):
//
//     <origin>\n<size in decimal>\n<root in base64>\n        the text that is signed, with its last line end
//     \n
//     — <key name> <base64 of the key id and the signature>\n   one line a signature
//
// Functions that can fail give nothing and say why in a sentence.
#pragma once

#include "log/keys.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tally::log {

struct NoteSignature
{
    std::string name;
    std::string keyId;     // 4 bytes
    std::string signature; // as long as its kind makes it
};

struct Note
{
    std::string text; // ends with a line end
    std::vector<NoteSignature> signatures;
};

// Strict: UTF-8 without control characters, at most 1 MiB and 100 signatures.
std::optional<Note> parseNote(std::string_view bytes, std::string &why);
std::string formatNote(const Note &note);

enum class NoteTrust
{
    Trusted,     // a known key signed it, and every signature of a known key is good
    UnknownKey,  // no signature is of a known key
    BadSignature // one that names a known key is false
};
NoteTrust trustOf(const Note &note, std::span<const VerifierKey> known);

// A note with one signature; nothing when the text could not stand in a note.
std::optional<std::string> signNote(std::string_view text, const SigningKey &key, std::string &why);

struct CheckpointText
{
    std::string origin;    // names the log
    std::int64_t size = 0; // leaves
    std::string root;      // 32 bytes
    friend bool operator==(const CheckpointText &, const CheckpointText &) = default;
};

std::string formatCheckpoint(const CheckpointText &checkpoint);
// Lines after the root are extensions and are left alone.
std::optional<CheckpointText> parseCheckpoint(std::string_view text, std::string &why);

} // namespace tally::log
