// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/unpack.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

// What comes out is never larger than allowed, and no bytes make it crash or run on.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr std::size_t kLimit = 1 << 20;
    const auto unpacked = tally::exchange::unpacked({reinterpret_cast<const char *>(data), size}, kLimit);
    if (unpacked && unpacked->size() > kLimit && unpacked->size() > size)
        std::abort();
    return 0;
}
