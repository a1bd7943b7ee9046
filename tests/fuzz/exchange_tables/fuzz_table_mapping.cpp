// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A mapping that is taken comes back the same.
#include "exchange/table_mapping.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace tally::exchange;
    const auto mapping = parseMapping({reinterpret_cast<const char *>(data), size});
    if (!mapping)
        return 0;
    const std::string text = toJson(*mapping);
    const auto again = parseMapping(text);
    if (!again || toJson(*again) != text)
        std::abort();
    return 0;
}
