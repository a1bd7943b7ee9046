// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which items of a campaign's scope are counted. Drawn by a seed alone: the same register, scope and seed
// give the same sample, on every machine. Value- and risk-weighted samples are drawn without replacement, the
// chance of an item rising with its weight (Efraimidis and Spirakis 2006, keys u^(1/w)).
#pragma once

#include "core/result.h"
#include "estate/estate.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tally::audit {

struct SampleWish
{
    std::string kind = "all";         // "all", "random", "value" or "risk"
    std::optional<std::int64_t> size; // none: what confidence and margin need
    std::uint64_t seed = 1;
    int confidence = 95; // per cent: 80, 90, 95 or 99
    int margin = 5;      // per cent either way
};

// How many of a population must be counted to know a share of it within `margin`, whatever the share
// (Cochran's formula with the correction for finite populations).
Result<std::int64_t> sampleSize(std::int64_t population, int confidence, int margin);

// How doubtful the record of an item is, 1 and more: nobody and nothing has seen it for long, it can be
// carried away, it has no custodian or no site, it is worth much.
double riskOf(const estate::Estate &estate, estate::Row item);

// In the order of ids. Usage: an unknown kind, a confidence that is none of the above, a size below 1.
Result<std::vector<estate::Row>> drawSample(const estate::Estate &estate, std::vector<estate::Row> scope,
                                            const SampleWish &wish);

// A share that was measured, with the bounds that hold with that confidence (Wilson's interval; of a finite
// population counted in part, narrowed by the correction). Counted whole: the share itself.
struct Share
{
    std::int64_t hits = 0, of = 0;
    double value = 0, low = 0, high = 1; // 0 to 1; of nothing: 0 to 1 is all that is known
    int confidence = 95;
};
std::string percentWords(double share); // 0.969: "96.9 %"
Share measuredShare(std::int64_t hits, std::int64_t of, std::int64_t population, int confidence);

} // namespace tally::audit
