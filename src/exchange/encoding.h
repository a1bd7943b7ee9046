// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bytes of a foreign file as UTF-8. Old exports come in whatever the machine that wrote them used.
#pragma once

#include "core/result.h"

#include <string>
#include <string_view>

namespace tally::exchange {

struct DecodedText
{
    std::string text;     // UTF-8 without a byte order mark
    std::string encoding; // "utf-8", "utf-8-sig", "utf-16-le", "utf-16-be", "cp1252", "mac-roman", …
};

// By byte order mark, by the zeros of UTF-16 without one, by being valid UTF-8, else by which of cp1252 and
// Mac Roman makes letters of the bytes. Always gives valid UTF-8.
DecodedText decodedText(std::string_view bytes);

// By name, as a file declares it ("windows-1252", "ISO-8859-15", "MacRoman", "cp850"), in any case. A byte
// order mark wins over the name. NotFound for a name that is not known; bytes that have no meaning become
// U+FFFD.
Result<std::string> decodedAs(std::string_view bytes, std::string_view encoding);

} // namespace tally::exchange
