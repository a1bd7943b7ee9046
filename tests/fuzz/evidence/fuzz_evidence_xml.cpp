// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Blancco, WipeDrive and mapped XML, whichever the bytes are.
#include "evidence/evidence_reading.h"
#include "evidence_promises.h"

using namespace tally;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view bytes = fuzz::bytesOf(data, size);
    if (bytes.find("%PDF-") != std::string_view::npos)
        return 0; // another library's
    const auto file = evidence::readEvidence(bytes, "file", {});
    fuzz::promise(bool(file));
    fuzz::promiseFile(*file);
    return 0;
}
