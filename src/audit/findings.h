// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The register against what sources report: a pure function of the estate, the claims behind it, what has
// ended and what people decided. Linear in the estate.
#pragma once

#include "audit/claim_book.h"
#include "audit/finding.h"
#include "audit/finding_policy.h"
#include "core/job.h"
#include "core/result.h"
#include "estate/estate.h"
#include "reconcile/held.h"

#include <array>
#include <vector>

namespace tally::audit {

// An identifier of an item that is no longer live.
struct Tombstone
{
    std::string kind, canonical;
    ItemId item;
};

// Where a part was before: a relationship "installed in" that an operation ended.
struct FormerPlace
{
    ItemId part, chassis;
    Day endedOn = 0;
    bool byPerson = false; // then it is recorded change, and no finding
};

// A memory module that a report no longer lists.
struct FormerModule
{
    ItemId chassis;
    std::string serial;
    std::int64_t capacityMib = 0; // 0: unknown
    Day endedOn = 0;
};

struct FindingInput
{
    estate::EstatePtr estate;
    const ClaimBook *claims = nullptr; // closed, of that estate
    FindingPolicy policy = FindingPolicy::shipped();
    std::vector<Tombstone> tombstones;
    std::vector<FormerPlace> formerPlaces; // in the order in which they ended
    std::vector<FormerModule> formerModules;
    std::vector<reconcile::HeldReport> held; // ignored ones too
};

struct Findings
{
    std::vector<Finding> all; // open and decided; the gravest first, then by key
    std::array<std::int64_t, kFindingKinds> open{};
    std::int64_t openTotal() const;
};

// Cancelled when the job says so.
Result<Findings> findAll(const FindingInput &input, JobContext &job);

} // namespace tally::audit
