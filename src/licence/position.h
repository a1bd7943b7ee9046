// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The effective licence position: the best assignment of lots to demand (objective of the study 6.1,
// conventions C1 … C6), proven, with the reasons. A pure function of a scene.
#pragma once

#include "core/job.h"
#include "core/result.h"
#include "licence/scene.h"

#include <string>
#include <vector>

namespace tally::licence {

enum class View : std::uint8_t
{
    Audit,        // accepted evidence; internal pool policy does not count
    Departmental, // accepted evidence; reserves and lending count
    Management    // supporting evidence counts too; internal pool policy does not
};

// How a unit came to serve a demand; the words are made where they are shown.
enum class Right : std::uint8_t
{
    Own,          // same product and version
    Maintenance,  // R2: version reached by cover
    Downgrade,    // R1
    Upgrade,      // R3, R4
    OtherEdition, // R5
    Suite,        // R6
    SecondCopy,   // R7: no unit of its own
    SameDevice,   // R8: no unit of its own
    Unlimited,    // M10
    Locked,       // M13
    Held,         // R12
    Pinned        // LR-25
};

// One demand and what serves it. `lot` kNone: nothing does, it is part of the shortfall.
struct Assignment
{
    Index lot = kNone;
    Index product = kNone; // that is covered
    Index version = kNone;
    Index installation = kNone, device = kNone, person = kNone;
    std::int64_t units = 0; // of the lot; 0 where the right takes none
    Right right = Right::Own;
    bool isLent = false; // between pools
};

struct LotUse
{
    Index lot = kNone;
    std::int64_t entitled = 0; // 0 where unlimited
    std::int64_t used = 0, surplus = 0, lent = 0;
    std::int64_t covered = 0; // installations, people or hosts that it serves
};

// Why units are missing (Hall's condition): these demands, and the only lots that could serve them.
struct Shortage
{
    std::int64_t demand = 0, supply = 0, missing = 0; // in units
    std::vector<Index> lots;
    std::vector<Index> assignments; // positions in Line::assignments of the demands
    bool isExact = true;            // false: of a programme, where the figures bound and do not prove
};

// From the raw count to what is required, in steps that add up.
struct Step
{
    std::string
        what; // "installations", "same device", "excluded: standby" …: stable words, translated where shown
    std::int64_t change = 0; // the first is the raw count
};

enum class Proof : std::uint8_t
{
    Optimal,
    Bounded // a time limit struck; the shortfall is between `bound` and `shortfall`
};

// One licensed product (with its edition) under one metric. required = consumed + shortfall; entitled =
// consumed
// + surplus, unlimited lots left out of the second.
struct Line
{
    Index product = kNone;
    Metric metric = Metric::PerDevice;
    std::int64_t entitled = 0, required = 0, consumed = 0, shortfall = 0, surplus = 0;
    std::int64_t reclaimable = 0; // C5
    std::int64_t cost = 0;        // of the shortfall at the product's price
    std::int64_t beyondNeed = 0;  // R16: of required and shortfall, what only the least order asks for
    Proof proof = Proof::Optimal;
    std::int64_t bound = 0; // proven least shortfall
    std::vector<LotUse> lots;
    std::vector<Assignment> assignments;
    std::vector<Shortage> shortages;
    std::vector<Step> steps;
    // By the pool where the demand arises and the pool that owns: what each department has and needs.
    struct ByPool
    {
        Index pool = kNone;
        std::int64_t entitled = 0, required = 0, consumed = 0, shortfall = 0, lentOut = 0, borrowed = 0;
    };
    std::vector<ByPool> pools;
    std::int64_t causedByPins = 0; // LR-25: of the shortfall
};

struct Position
{
    Day asOf = 0;
    View view = View::Audit;
    std::vector<Line> lines; // by publisher, product, edition, metric
    bool isChecked = false;  // the self-check of 6.6 passed (conservation, no negative cycle)
};

struct PositionWish
{
    View view = View::Audit;
    bool withReclaimable = true;      // a second optimum without the candidates
    std::int64_t nodeLimit = 200'000; // branch and bound nodes of one family before it answers with a bound
};

// InvalidInput: the scene contradicts itself (cyclic lifts, negative quantity). Cancelled. The answer does
// not depend on the order of the scene's rows, but by the ids of the lots (C3).
Result<Position> workOutPosition(const Scene &scene, const PositionWish &wish, JobContext &job);

// The lines of one family alone, as workOutPosition gives them: after an edit to it. `products` are all of
// one of families(). Errors as above.
Result<std::vector<Line>> workOutFamily(const Scene &scene, const std::vector<Index> &products,
                                        const PositionWish &wish, JobContext &job);

// The position of `scene`, when that of another day or operation is known: only the families in which
// something differs are worked out, the lines of the others are taken from `was`. Equal to
// workOutPosition(scene, wish). `was` is the answer for `before` by the same wish.
Result<Position> workOutAgain(const Scene &scene, const PositionWish &wish, const Scene &before,
                              const Position &was, JobContext &job);

// The products that may share lots with each other, as groups: what an edit to one can change.
std::vector<std::vector<Index>> families(const Scene &scene);

} // namespace tally::licence
