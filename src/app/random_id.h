// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bytes from the operating system's generator, for request ids and salts.
#pragma once

#include <cstddef>
#include <string>

namespace tally::app {

std::string randomBytes(std::size_t count);
std::string randomRequest(); // 32 hexadecimal digits

} // namespace tally::app
