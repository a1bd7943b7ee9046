// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Base64 of RFC 4648 section 4, with padding, over libsodium.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tally::log {

std::string toBase64(std::string_view bytes);
// Nothing when the text is not exactly what toBase64 gives for some bytes.
std::optional<std::string> fromBase64(std::string_view text);

} // namespace tally::log
