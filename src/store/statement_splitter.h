// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Splits an SQL script into its statements. Knows quotes, quoted names, comments, PostgreSQL's dollar bodies
// and escape strings, and the BEGIN … END of triggers and routines, whose semicolons end nothing.
#pragma once

#include "core/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace tally::store {

// Statements without their semicolon, in order; those of comments and blanks alone are left out.
// InvalidInput, with the line, when a quote, comment, dollar body or trigger is not closed.
Result<std::vector<std::string>> splitStatements(std::string_view script);

} // namespace tally::store
