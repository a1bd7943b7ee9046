// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two files of a capture, apart at the first NUL.
#include "evidence/evidence_reading.h"
#include "evidence_promises.h"

#include <algorithm>
#include <array>

using namespace tally;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view bytes = fuzz::bytesOf(data, size);
    const std::size_t middle = std::min(bytes.find('\0'), bytes.size());
    const std::string_view rest = bytes.substr(std::min(middle + 1, bytes.size()));
    const std::array<evidence::NamedBytes, 2> parts = {evidence::NamedBytes{"a", bytes.substr(0, middle)},
                                                       evidence::NamedBytes{"b", rest}};
    const auto file = evidence::readCapture(parts, "capture");
    fuzz::promise(bool(file));
    fuzz::promiseFile(*file);
    return 0;
}
