// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The login that the operating system knows the person by.
#pragma once

#include <string>

namespace tally::app {

std::string systemLogin(); // "unknown" when the system cannot tell

} // namespace tally::app
