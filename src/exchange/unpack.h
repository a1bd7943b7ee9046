// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Unpacks what a file was compressed with on the wire or by mail: zlib and gzip streams, and a zip archive of
// one file.
#pragma once

#include "core/result.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace tally::exchange {

inline constexpr std::size_t kMaxUnpackedBytes = std::size_t{1} << 30; // 1 GiB

// The bytes inside, through at most three layers; the bytes themselves when they are not compressed. An
// archive of several files (a workbook is one) is handed on as it is. InvalidInput when it is damaged,
// encrypted, larger than the limit, or grows by more than a thousandfold, as no inventory does.
Result<std::string> unpacked(std::string_view bytes, std::size_t limit = kMaxUnpackedBytes);

bool isZip(std::string_view bytes);

} // namespace tally::exchange
