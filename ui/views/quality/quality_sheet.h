// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the quality view shows, as values: the rules as they stand within one part of the register, the parts
// themselves, and the figures of past dates. Pure.
#pragma once

#include "audit/quality_scope.h"
#include "core/date.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace tally::ui {

using QualityPtr = std::shared_ptr<const audit::Quality>;
using QualityBy = audit::QualityScope::By;

struct RuleLine
{
    std::size_t rule = 0; // position in the rules
    audit::QualityTally tally;
    audit::Band band = audit::Band::Good;
};

struct QualitySheet
{
    QualityPtr quality;
    audit::QualityScope scope;
    audit::QualityTally overall;             // of the scope, by the rules that count
    std::vector<audit::QualityGroup> groups; // of the whole register
    QualityBy by = QualityBy::RuleGroup;
    std::vector<RuleLine> rules; // those that check something there; the worst first, drafts last
};

QualitySheet qualitySheet(const QualityPtr &quality, QualityBy by, const audit::QualityScope &scope);
std::vector<audit::QualityGroup> groupsOf(const audit::Quality &quality, QualityBy by);

// One date of the trend.
struct QualityDay
{
    Day day = 0;
    audit::QualityTally overall;
    using Named = std::vector<std::pair<std::string, audit::QualityTally>>; // by label; empty: none recorded
    Named rules, groups, classes, owners, teams;
};
QualityDay qualityDay(Day day, const audit::Quality &quality);

} // namespace tally::ui
