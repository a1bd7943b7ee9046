// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace tally::test {

// What somebody with a database tool does to a file behind our back; fails the test when it cannot be done.
void tamper(const std::string &file, const char *sql);

} // namespace tally::test
