// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files of a bundle: whole when they are small, else by their digest.
#pragma once

#include <optional>
#include <string>

namespace tally::log {

// Of at most 1 MiB, as a key or a note is. Nothing: it cannot be read, or is larger.
std::optional<std::string> readSmall(const std::string &path);
// SHA-256, 32 bytes. Nothing: it cannot be read.
std::optional<std::string> digestOfFile(const std::string &path);

} // namespace tally::log
