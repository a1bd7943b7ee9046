// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Documents that hang on items.
#pragma once

#include "app/register.h"

#include <string>

namespace tally::app {

// The bytes that an item's attachment names by their SHA-256 (hexadecimal). NotFound: the register does not
// hold them, or this person may not read them.
Result<std::string> attachmentBytes(Register &opened, const std::string &sha256);

} // namespace tally::app
