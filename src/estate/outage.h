// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An outage as people ask of it: the items named, what falls with them, and whom and where that hits. Impact
// walks relationships alone (estate/graph.h); site and custodian are columns and never pass it on, but they
// say who is hit: the persons reached and the custodians of what failed, the sites likewise (design.md
// section 11).
#pragma once

#include "core/job.h"
#include "estate/estate.h"

#include <map>
#include <string>
#include <vector>

namespace tally::estate {

struct Outage
{
    std::vector<Row> sources; // as named; a site stands for itself and the items at it
    Impact impact;
    std::map<std::string, std::size_t> byClass; // of the affected
    std::size_t people = 0;
    std::size_t sites = 0;
};

Outage outageOf(const Estate &estate, const std::vector<Row> &named, const ImpactOptions &options);

// The rows behind the two figures, ascending.
struct Hits
{
    std::vector<ItemId> people;
    std::vector<ItemId> sites;
};
Hits hitsOf(const Estate &estate, const Outage &outage);

struct SinglePoint
{
    Row row = kNoRow;
    std::size_t takesDown = 0;
    std::size_t people = 0;
    std::size_t sites = 0;
};

// Every single point of failure, the one that hits most people first; ties by sites, then by what it takes
// down, then by row. `of`: only those that stop this item.
std::vector<SinglePoint> singlePoints(const Estate &estate, std::optional<Row> of, JobContext &job);

} // namespace tally::estate
