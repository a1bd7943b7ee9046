// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rows that `list` chose, of items or of installations, and the ways it tells them.
#pragma once

#include "cli/json.h"
#include "cli/table_output.h"
#include "core/job.h"
#include "core/result.h"
#include "exchange/table_writer.h"

#include <iosfwd>
#include <memory>
#include <string>
#include <vector>

namespace tally::cli {

// What was asked for.
struct ListQuery
{
    std::string className, where, sort;
    std::vector<std::string> columns; // empty: the usual ones
};

class Listing
{
public:
    virtual ~Listing() = default;
    virtual std::size_t size() const = 0;
    virtual std::vector<std::string> headers() const = 0;
    virtual Json json(std::size_t row) const = 0;
    virtual std::vector<std::string> cells(std::size_t row) const = 0; // as people read them
    virtual std::vector<exchange::TableCell> tableCells(std::size_t row) const = 0;
};

// Each tells the first `count` rows.
void streamJson(std::ostream &out, const Listing &listing, std::size_t count, OperationNumber operation);
TableOutput tableOf(const Listing &listing, std::size_t count);
// By the file's ending, .csv or .xlsx.
Outcome writeListing(const Listing &listing, std::size_t count, const std::string &file, JobContext &job);

} // namespace tally::cli
