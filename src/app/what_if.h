// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The licence position as it would be after purchases, removals, upgrades and consolidations, on a copy of
// the estate: nothing is recorded. The file format is in docs/licence-rules.md.
#pragma once

#include "app/licensing.h"
#include "licence/consolidation.h"

#include <optional>
#include <string>
#include <vector>

namespace tally::app {

struct WhatIfStep
{
    enum class Kind : std::uint8_t
    {
        Buy,          // units of a product
        Remove,       // units of a licence
        RemoveUnused, // installations of a product that are candidates of reclaim
        Upgrade,      // units of a licence to a version
        Consolidate   // licences into a wide one
    } kind = Kind::Buy;
    std::string product, edition, version, owner;
    std::vector<std::string> licences;
    std::optional<std::int64_t> units; // none: all
    std::string name;                  // of the wide licence
    std::vector<std::string> scopeOrganisations, scopeSites;
    licence::ConsolidationTerms terms; // of a consolidation: fee, maintenance and years
};

struct WhatIf
{
    std::string name;
    std::vector<WhatIfStep> steps;
};
// InvalidInput names the step and the key.
Result<WhatIf> readWhatIf(const std::string &text);

struct Consolidated
{
    std::string name;
    licence::ConsolidationTerms terms;
    licence::ConsolidationAnswer answer;
};

struct WhatIfAnswer
{
    LicencePosition before, after;
    std::vector<Consolidated> consolidations;
};
Result<WhatIfAnswer> whatIf(Register &opened, const WhatIf &question, const LicenceEstate &on,
                            const licence::PositionWish &wish, JobContext &job);

// Lines of before and after that are of the same product, edition and metric; null: there is none.
struct LinePair
{
    const licence::Line *before = nullptr, *after = nullptr;
};
std::vector<LinePair> linePairs(const WhatIfAnswer &answer, bool changedOnly);

} // namespace tally::app
