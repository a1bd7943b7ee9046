// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which of two versions is older where no date says so.
#pragma once

#include <string_view>

namespace tally::licence {

// Runs of digits count as numbers: "9.2" is older than "10.1", "2019" older than "2019 R2".
bool isOlderVersion(std::string_view left, std::string_view right);

} // namespace tally::licence
