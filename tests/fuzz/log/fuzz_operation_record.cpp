// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One record has one spelling: what decodes is encoded to the same bytes.
#include "log/operation_record.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    if (const auto record = tally::log::decode(bytes); record && tally::log::encode(*record) != bytes)
        std::abort();
    return 0;
}
