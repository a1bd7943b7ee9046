// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Attributes have one text: what is read is written again as the same bytes.
#include "model/attributes.h"

#include <cstdint>
#include <cstdlib>

using namespace tally::model;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    if (const auto read = parseAttributes(bytes); read && toText(*read) != bytes)
        std::abort();
    return 0;
}
