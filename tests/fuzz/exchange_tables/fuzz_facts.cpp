// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz_reader.h"

#include <array>

// The first byte says which kind of list the rows are told to be.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static constexpr std::array<const char *, 6> kKinds{"",        "installation", "usage",
                                                        "session", "access",       "assignment"};
    if (size == 0)
        return 0;
    tally::exchange::ReaderOptions options;
    options.className = kKinds.at(data[0] % kKinds.size());
    return tally::fuzz::read("csv", data + 1, size - 1, options);
}
