// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/readers.h"
#include "evidence_promises.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    tally::evidence::File file;
    tally::evidence::readNwipeLog(tally::fuzz::bytesOf(data, size), file);
    tally::fuzz::promiseFile(file);
    return 0;
}
