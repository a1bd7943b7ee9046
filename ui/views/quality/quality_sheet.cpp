// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/quality/quality_sheet.h"

#include <algorithm>

namespace tally::ui {

using audit::Band;
using audit::Quality;
using audit::QualityGroup;
using audit::QualityRule;

namespace {

int gravity(const QualityRule &rule, Band band)
{
    if (!rule.counts)
        return 4;
    switch (band) {
    case Band::Bad:
        return 0;
    case Band::Fair:
        return 1;
    case Band::NotEvaluated:
        return 2;
    case Band::Good:
        break;
    }
    return 3;
}

QualityDay::Named named(const std::vector<QualityGroup> &groups)
{
    QualityDay::Named made;
    for (const QualityGroup &group : groups)
        made.emplace_back(group.label, group.tally);
    return made;
}

} // namespace

std::vector<QualityGroup> groupsOf(const Quality &quality, QualityBy by)
{
    switch (by) {
    case QualityBy::Class:
        return quality.byClass();
    case QualityBy::Owner:
        return quality.byOwner();
    case QualityBy::Team:
        return quality.byTeam();
    default:
        return quality.byRuleGroup();
    }
}

QualitySheet qualitySheet(const QualityPtr &quality, QualityBy by, const audit::QualityScope &scope)
{
    QualitySheet sheet{quality, scope, {}, groupsOf(*quality, by), by, {}};
    const audit::ScopedQuality scoped(*quality, scope);
    const auto &entries = quality->rules().entries();
    for (std::size_t rule = 0; rule < entries.size(); ++rule) {
        if (!scoped.hasRule(rule))
            continue;
        const audit::QualityTally tally = scoped.ofRule(rule);
        if (entries[rule].rule.counts)
            sheet.overall.add(tally);
        const bool isWhole = scope.by == QualityBy::All || scope.by == QualityBy::RuleGroup;
        if (isWhole || tally.checked > 0)
            sheet.rules.push_back({rule, tally, audit::bandOf(entries[rule].rule, tally)});
    }
    std::stable_sort(sheet.rules.begin(), sheet.rules.end(), [&](const RuleLine &a, const RuleLine &b) {
        const auto key = [&](const RuleLine &line) {
            return std::pair(gravity(entries[line.rule].rule, line.band), -line.tally.violations);
        };
        return key(a) < key(b);
    });
    return sheet;
}

QualityDay qualityDay(Day day, const Quality &quality)
{
    QualityDay made{day, quality.overall(), {}, {}, {}, {}, {}};
    for (std::size_t rule = 0; rule < quality.rules().entries().size(); ++rule) {
        if (const QualityRule &about = quality.rules().entries()[rule].rule; about.counts)
            made.rules.emplace_back(about.label, quality.ofRule(rule));
    }
    made.groups = named(quality.byRuleGroup());
    made.classes = named(quality.byClass());
    made.owners = named(quality.byOwner());
    made.teams = named(quality.byTeam());
    return made;
}

} // namespace tally::ui
