// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of "rules" that speaks of precedence: what a change would do, and taking it.
#pragma once

#include "cli/context.h"

#include <string>

namespace tally::cli {

bool isPrecedence(const std::string &text); // whether a definition is of that kind
Result<Exit> tryPrecedence(Context &context, const std::string &text, const std::string &file);
Result<Exit> adoptPrecedence(Context &context, const std::string &text, const std::string &file,
                             const std::string &reason);

} // namespace tally::cli
