// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/counts_file.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto counts =
        tally::exchange::readCounts(std::string_view(reinterpret_cast<const char *>(data), size));
    for (std::size_t i = 0; counts && i < counts->labels.size(); ++i) {
        const tally::exchange::CountedLabel &label = counts->labels[i];
        if ((label.label.empty() && label.reference == 0) || label.reference < 0 || label.line <= 0)
            std::abort(); // a row that speaks of nothing
    }
    return 0;
}
