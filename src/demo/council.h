// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The demonstration council: a made-up city council of the size that requirements speak of, with eight years
// of purchases, six years of history, and its troubles. Deterministic for a seed. It yields operations in the
// order in which they were recorded, for replay into an empty register.
#pragma once

#include "core/job.h"
#include "core/result.h"
#include "model/operation.h"
#include "model/rows.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace tally::demo {

class DisposalDoor; // demo/disposal_door.h

struct CouncilOptions
{
    std::int64_t pcs = 7000; // in use at the end; everything else scales with them. 10 to 200,000
    std::uint64_t seed = 1;
    // What the register begins with; empty: the shipped classes and relationship types alone.
    std::vector<model::DefinitionRow> definitions = {};
    // The rules of secure disposal. None: old computers leave without a word, as they did in former years.
    std::shared_ptr<DisposalDoor> disposal = {};
};

struct CouncilOperation
{
    Instant recordedAt = 0;
    std::string actor;
    model::OperationDraft draft; // ids are real, private attributes in clear text
};

using CouncilSink = std::function<Outcome(CouncilOperation &&)>;

// Usage when the size is out of range.
Outcome checkOptions(const CouncilOptions &options);
// Before the first operation: when the council's register was made.
Instant councilBegins();
Outcome buildCouncil(const CouncilOptions &options, const CouncilSink &sink, JobContext &job);

} // namespace tally::demo
