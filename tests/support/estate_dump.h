// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Everything that an estate says, as sorted lines without row numbers: two estates are the same when their
// dumps are.
#pragma once

#include "estate/estate.h"
#include "model/fact.h"

#include <string>
#include <vector>

namespace tally::test {

std::vector<std::string> dump(const estate::Estate &estate);
// The first line in which they differ, or empty.
std::string firstDifference(const std::vector<std::string> &a, const std::vector<std::string> &b);

// An item's values as a partner sees them who may not read the item: class, status, site and custodian alone.
std::vector<model::Cell> namelessValues(std::vector<model::Cell> values);

} // namespace tally::test
