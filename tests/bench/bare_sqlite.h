// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the store is held against: loops of prepared statements over the same rows, with nothing around them.
// A database that cannot be read ends the bench.
#pragma once

#include "report.h"

#include <string>

namespace tally::bench {

// Steps over the live rows of the tables that an estate is made of, touching every column.
Milliseconds bareLoad(const std::string &file);
// The rows of `from` into a new file with the same tables and indexes, in one transaction.
Milliseconds bareInsert(const std::string &from, const std::string &to);

} // namespace tally::bench
