// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A list of items with chosen columns, as `list` prints and writes it.
#pragma once

#include "cli/json.h"
#include "core/job.h"
#include "estate/estate.h"

#include <string>
#include <vector>

namespace tally::cli {

struct Listing
{
    estate::EstatePtr estate;
    std::vector<std::string> columns; // attribute names
    std::vector<estate::Row> rows;
    std::size_t total = 0; // before the limit
};

// Unknown class or attribute: Usage, with the nearest known name.
Outcome checkClass(const model::ClassRegistry &classes, const std::string &className);
Outcome checkColumn(const estate::Estate &estate, const std::string &className, const std::string &column);
Json rowJson(const estate::Estate &estate, estate::Row row, const std::vector<std::string> &columns);
// By the file's ending, .csv or .xlsx; the id comes first.
Outcome writeListing(const Listing &listing, const std::string &file, JobContext &job);

} // namespace tally::cli
