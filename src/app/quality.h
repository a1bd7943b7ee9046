// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The register's own quality rules, how it stands by them now and at past dates, and mending what one finds.
#pragma once

#include "app/register.h"
#include "audit/quality.h"
#include "audit/quality_fix.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace tally::app {

// Those that stand in the estate; shipped ones are among them.
Result<audit::Quality::RulesPtr> qualityRules(const estate::Estate &estate);
// With one more, from its JSON text, that is not in the register: what it would find. Counts as a draft.
struct TriedRule
{
    audit::Quality quality; // of this rule alone
};
Result<TriedRule> tryQualityRule(const estate::EstatePtr &estate, const std::string &text, JobContext &job);

Result<audit::Quality> qualityOf(const estate::EstatePtr &estate, JobContext &job);

// The same after what was recorded since `before`, judging again only what it reaches; all, where definitions
// or recognised titles changed.
Result<audit::Quality> qualityAfter(Register &opened, const audit::Quality &before,
                                    const estate::EstatePtr &now, JobContext &job);

struct FixResult
{
    std::optional<OperationNumber> operation; // none: dry run, or nothing to mend
    audit::FixPlan plan;
};
// Mends all violations of a rule as one operation, which undo reverses; what cannot be mended by rule is
// left and named. With the error of the first that is refused nothing is recorded.
Result<FixResult> fixRule(Register &opened, const std::string &rule, const std::string &reason, bool dryRun,
                          JobContext &job);

// Records a plan that somebody has looked at as one operation. What was changed since `seen`, the estate that
// the plan was made of, is held out: it is among what the answer's plan leaves, with the reason.
Result<FixResult> applyFix(Register &opened, const estate::Estate &seen, const audit::QualityRule &rule,
                           audit::FixPlan plan, const std::string &reason, JobContext &job);

enum class TrendStep
{
    Day,
    Week,
    Month,
    Quarter,
    Year
};
struct TrendPoint
{
    Day day = 0;
    OperationNumber operation = 0;
    audit::Quality quality;
};
// From the first day on in steps, and the last day: the register as it was recorded at the end of each, by
// today's rules, so that the points compare. Days before the register begins are left out. Usage: the days
// are the wrong way round, in the future or too many (`most`).
inline constexpr std::size_t kMostTrendPoints = 400;
Outcome qualityTrend(Register &opened, Day from, Day to, TrendStep step, JobContext &job,
                     const std::function<void(const TrendPoint &)> &visit);

} // namespace tally::app
