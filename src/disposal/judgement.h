// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a row of evidence is worth for a medium. The checks run in the order parse, status, coverage,
// verification, identity, capacity, clock, level, grade; the first that fails is the primary code, all are
// listed.
#pragma once

#include "disposal/binding.h"
#include "disposal/level.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tally::disposal {

// What is known beside row and medium.
struct JudgeContext
{
    Instant now = 0;
    std::string seenBefore;                  // when and as what the file came before; empty: never
    bool signatureChecked = false;           // in the vendor's own verifier
    bool isManual = false;                   // entered by hand
    int witnesses = 0;                       // of what is entered by hand; named
    bool destructionWitnessed = false;       // or photographed
    std::vector<evidence::Problem> problems; // of the row and of the file as a whole
};

struct Verdict
{
    int row = 0; // evidence::Row::row
    Binding binding;
    ItemId medium; // 0: not bound
    evidence::RunStatus status = evidence::RunStatus::Unknown;
    Level level = Level::None;
    Required required;
    std::optional<Grade> grade;     // nothing: not even G4
    std::string primary;            // "EV-COVERAGE"; empty: none, it may be accepted
    std::vector<std::string> codes; // in the order of the checks, each once
    std::vector<Reason> reasons;    // of all codes, in the same order
    std::vector<Reason> warnings;   // that keep it from nothing
    std::string policy;             // "strict 1"
    std::string rule;               // row of the technique table, with its source

    // Nothing keeps it from being accepted.
    bool isSufficient() const { return codes.empty(); }
    bool has(std::string_view code) const;
};

// Every code, in the order of the checks.
std::span<const std::string_view> evidenceCodes();
std::string_view wordOf(evidence::RunStatus status); // "completed", "never_run"

// `medium`: that of the binding; null where there is none.
Verdict judge(const evidence::Row &row, const Binding &binding, const MediumFacts *medium,
              const Policy &policy, const JudgeContext &context);
// Every row bound and judged, but those that say that there is no medium. `context.problems` is filled from
// the file.
std::vector<Verdict> judgeFile(const evidence::File &file, const MediumIndex &index, const Policy &policy,
                               JudgeContext context);

} // namespace tally::disposal
