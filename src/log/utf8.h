// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// This module stands without core, so that the verifier needs nothing but it; hence its own check of UTF-8.
#pragma once

#include <string_view>

namespace tally::log {

// No overlong forms, no surrogates, nothing above U+10FFFF.
bool isValidUtf8(std::string_view bytes);

} // namespace tally::log
