// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace tally::model {

// Among a report's counts: its source told no time, so that `seen_at` is when it was taken in. A list is no
// sight of the things in it.
inline constexpr std::string_view kUndated = "undated";

} // namespace tally::model
