// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// "What does this failure reach" asked of a database by a recursive query, for comparison: a table of both
// ends with a covering index, no redundancy, since a recursive query cannot say it.
#pragma once

#include "core/result.h"
#include "estate/graph.h"

#include <memory>
#include <string>

namespace tally::bench {

class RecursiveQuery
{
public:
    virtual ~RecursiveQuery() = default;
    // How many vertices the failure of `source` reaches, itself not counted.
    virtual Result<std::size_t> reached(estate::Vertex source) = 0;
};

// In memory.
Result<std::unique_ptr<RecursiveQuery>> sqliteWith(const estate::Graph &graph);
// A temporary table of the database that the connection string names; gone when the object is.
Result<std::unique_ptr<RecursiveQuery>> postgresWith(const estate::Graph &graph,
                                                     const std::string &connection);

} // namespace tally::bench
