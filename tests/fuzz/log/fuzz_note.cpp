// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Notes and keys come from outside. What is read is written again as the same bytes.
#include "log/bundle_documents.h"
#include "log/note.h"

#include <cstdint>
#include <cstdlib>

using namespace tally::log;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    std::string why;
    if (const auto note = parseNote(bytes, why); note && formatNote(*note) != bytes)
        std::abort();
    if (const auto checkpoint = parseCheckpoint(bytes, why);
        checkpoint && !bytes.starts_with(formatCheckpoint(*checkpoint)))
        std::abort();
    if (const auto list = parseDocumentList(bytes, why); list && formatDocumentList(*list) != bytes)
        std::abort();
    if (const auto key = VerifierKey::parse(bytes, why); key && !bytes.starts_with(key->text()))
        std::abort();
    return 0;
}
