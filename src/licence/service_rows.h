// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which member of a class got which units: the flows of each slot dealt out to the bundles that use it.
#pragma once

#include "licence/patterns.h"

namespace tally::licence {

// A use of a pattern by one bundle, and from where its units came.
struct Service
{
    const Bundle *bundle = nullptr;
    const Use *use = nullptr;
    struct From
    {
        Index supply = kNone, purchase = kNone;
        std::int64_t units = 0;
        bool isLent = false;
    };
    std::vector<From> from;
};

struct Services
{
    std::vector<Service> rows;
    std::vector<std::vector<Use>> webUses; // that rows of webs point to
};

// A unit of the very version is given first to whom it fits; which of equals gets which is by id.
Services servicesOf(const Scene &scene, const Holdings &holdings, const Demand &demand,
                    const PatternBook &book, const Allocation &allocation);

} // namespace tally::licence
