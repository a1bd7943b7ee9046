// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/note.h"

#include "log/base64.h"
#include "log/sha256.h"
#include "log/utf8.h"

#include <algorithm>
#include <charconv>

namespace tally::log {

namespace {

constexpr std::size_t kMaximumNote = 1U << 20U; // bytes
constexpr std::size_t kMaximumSignatures = 100;
constexpr std::size_t kKeyIdSize = 4;
constexpr std::string_view kSignaturePrefix = "\xE2\x80\x94 "; // an em dash and a blank

bool hasControls(std::string_view bytes)
{
    return std::any_of(bytes.begin(), bytes.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n'; });
}

std::optional<NoteSignature> parseSignature(std::string_view line)
{
    if (!line.starts_with(kSignaturePrefix))
        return std::nullopt;
    line.remove_prefix(kSignaturePrefix.size());
    const std::size_t blank = line.find(' ');
    if (blank == std::string_view::npos || !isKeyName(line.substr(0, blank)))
        return std::nullopt;
    const auto bytes = fromBase64(line.substr(blank + 1));
    if (!bytes || bytes->size() <= kKeyIdSize)
        return std::nullopt;
    return NoteSignature{std::string(line.substr(0, blank)), bytes->substr(0, kKeyIdSize),
                         bytes->substr(kKeyIdSize)};
}

// Takes a line off the front, without its end; nothing when there is no line end.
std::optional<std::string_view> takeLine(std::string_view &rest)
{
    const std::size_t end = rest.find('\n');
    if (end == std::string_view::npos)
        return std::nullopt;
    const std::string_view line = rest.substr(0, end);
    rest.remove_prefix(end + 1);
    return line;
}

NoteSignature signatureOf(std::string_view text, const SigningKey &key)
{
    return {key.verifier().name, key.verifier().keyId(), key.sign(text)};
}

} // namespace

std::optional<Note> parseNote(std::string_view bytes, std::string &why)
{
    if (bytes.size() > kMaximumNote) {
        why = "the note is larger than 1 MiB";
        return std::nullopt;
    }
    if (hasControls(bytes) || !isValidUtf8(bytes)) {
        why = "the note is no plain UTF-8 text";
        return std::nullopt;
    }
    const std::size_t gap = bytes.rfind("\n\n");
    if (gap == std::string_view::npos) {
        why = "no blank line parts text and signatures";
        return std::nullopt;
    }
    Note note;
    note.text = bytes.substr(0, gap + 1);
    std::string_view rest = bytes.substr(gap + 2);
    while (!rest.empty()) {
        const auto line = takeLine(rest);
        auto signature = line ? parseSignature(*line) : std::nullopt;
        if (!signature) {
            why = "a signature line is malformed";
            return std::nullopt;
        }
        note.signatures.push_back(std::move(*signature));
        if (note.signatures.size() > kMaximumSignatures) {
            why = "the note has more than 100 signatures";
            return std::nullopt;
        }
    }
    if (note.signatures.empty()) {
        why = "the note is not signed";
        return std::nullopt;
    }
    return note;
}

std::string formatNote(const Note &note)
{
    std::string out = note.text + '\n';
    for (const NoteSignature &signature : note.signatures) {
        out += kSignaturePrefix;
        out += signature.name + ' ' + toBase64(signature.keyId + signature.signature) + '\n';
    }
    return out;
}

NoteTrust trustOf(const Note &note, std::span<const VerifierKey> known)
{
    bool trusted = false;
    for (const NoteSignature &signature : note.signatures) {
        for (const VerifierKey &key : known) {
            if (key.name != signature.name || key.keyId() != signature.keyId)
                continue;
            if (!key.verifies(note.text, signature.signature))
                return NoteTrust::BadSignature;
            trusted = true;
        }
    }
    return trusted ? NoteTrust::Trusted : NoteTrust::UnknownKey;
}

std::optional<std::string> signNote(std::string_view text, const SigningKey &key, std::string &why)
{
    const std::string bytes = formatNote({std::string(text), {signatureOf(text, key)}});
    const auto note = parseNote(bytes, why);
    if (!note)
        return std::nullopt;
    if (note->text != text) {
        why = "the text does not end with a line end";
        return std::nullopt;
    }
    return bytes;
}

std::string formatCheckpoint(const CheckpointText &checkpoint)
{
    return checkpoint.origin + '\n' + std::to_string(checkpoint.size) + '\n' + toBase64(checkpoint.root) +
           '\n';
}

std::optional<CheckpointText> parseCheckpoint(std::string_view text, std::string &why)
{
    const auto origin = takeLine(text);
    const auto size = takeLine(text);
    const auto root = takeLine(text);
    CheckpointText out;
    if (!origin || !size || !root || origin->empty()) {
        why = "a checkpoint has three lines: origin, size and root";
        return std::nullopt;
    }
    out.origin = *origin;
    const auto [end, fault] = std::from_chars(size->data(), size->data() + size->size(), out.size);
    if (fault != std::errc{} || end != size->data() + size->size() || out.size < 0 ||
        std::to_string(out.size) != *size) {
        why = "the checkpoint's size is no number";
        return std::nullopt;
    }
    auto bytes = fromBase64(*root);
    if (!bytes || bytes->size() != kDigestSize) {
        why = "the checkpoint's root is not 32 bytes in base64";
        return std::nullopt;
    }
    out.root = std::move(*bytes);
    return out;
}

} // namespace tally::log
