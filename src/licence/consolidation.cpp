// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "licence/consolidation.h"

#include <algorithm>

namespace tally::licence {

ConsolidationAnswer compareConsolidation(const ConsolidationTerms &terms)
{
    const Pence upkeep = terms.maintenanceAYear * terms.years;
    const Pence aUnit = terms.price + upkeep;
    ConsolidationAnswer answer;
    answer.keeping = terms.owned * upkeep + terms.shortfall * aUnit;
    answer.moving = terms.feeAYear * terms.years - terms.reused * terms.price;
    answer.isCheaper = answer.moving < answer.keeping;
    const Pence gap =
        answer.moving - terms.owned * upkeep; // what the further units must cost at least, and more
    if (gap < 0)
        answer.breakEven = 0;
    else if (aUnit > 0)
        answer.breakEven = gap / aUnit + 1;
    return answer;
}

} // namespace tally::licence
