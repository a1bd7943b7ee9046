// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lines of a bundle: what is read and written again reads the same.
#include "log/bundle_lines.h"
#include "log/fact_digests.h"

#include <cstdint>
#include <cstdlib>

using namespace tally::log;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    std::string why;
    if (const auto line = parseLogLine(bytes, why)) {
        const auto again = parseLogLine(formatLogLine(line->number, line->record), why);
        if (!again || again->record != line->record)
            std::abort();
    }
    if (const auto fact = parseFactLine(bytes, why)) {
        const auto again = parseFactLine(formatFactLine(*fact), why);
        if (!again || again->key != fact->key || again->values != fact->values)
            std::abort();
        FactDigests digests;
        digests.add(*fact);
        digests.finish();
    }
    return 0;
}
