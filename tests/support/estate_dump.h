// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Everything that an estate says, as sorted lines without row numbers: two estates are the same when their dumps are.
#pragma once

#include "estate/estate.h"

#include <string>
#include <vector>

namespace tally::test {

std::vector<std::string> dump(const estate::Estate &estate);
// The first line in which they differ, or empty.
std::string firstDifference(const std::vector<std::string> &a, const std::vector<std::string> &b);

} // namespace tally::test
