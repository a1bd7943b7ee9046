// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quality.h"

#include "store/store.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tally::app {

namespace {

Day nextDay(Day day, TrendStep step)
{
    switch (step) {
    case TrendStep::Day:
        return day + 1;
    case TrendStep::Week:
        return day + 7;
    case TrendStep::Month:
        return addMonths(day, 1);
    case TrendStep::Quarter:
        return addMonths(day, 3);
    case TrendStep::Year:
        break;
    }
    return addMonths(day, 12);
}

// Month ends do not wander: counted from the first day.
Result<std::vector<Day>> trendDays(Day from, Day to, TrendStep step, Day today)
{
    if (from > to)
        return makeError(ErrorCode::Usage, "the trend ends before it begins",
                         "Write --trend FROM..TO with the earlier day first.");
    if (to > today)
        return makeError(ErrorCode::Usage, "the trend ends in the future",
                         "Nothing is recorded for then yet.");
    std::vector<Day> days;
    const int months = step == TrendStep::Month     ? 1
                       : step == TrendStep::Quarter ? 3
                       : step == TrendStep::Year    ? 12
                                                    : 0;
    for (Day day = from; day < to;) {
        days.push_back(day);
        if (days.size() >= kMostTrendPoints)
            return makeError(ErrorCode::Usage, "the trend would have too many points",
                             "At most " + std::to_string(kMostTrendPoints) + "; choose a longer --every.");
        day = months == 0 ? nextDay(day, step) : addMonths(from, months * static_cast<int>(days.size()));
    }
    days.push_back(to);
    return days;
}

// Today's rules against the classes of then; without those that speak of what there was not yet.
Result<audit::QualityRules> readableRules(const estate::Estate &now, const estate::Estate &then)
{
    std::vector<model::DefinitionRow> readable;
    for (model::DefinitionRow &definition : now.definitions(audit::kQualityRuleKind)) {
        if (audit::QualityRules::build({definition}, then.classesPtr()))
            readable.push_back(std::move(definition));
    }
    return audit::QualityRules::build(readable, then.classesPtr());
}

} // namespace

Result<audit::Quality::RulesPtr> qualityRules(const estate::Estate &estate)
{
    TALLY_TRY(audit::QualityRules rules,
              audit::QualityRules::build(estate.definitions(audit::kQualityRuleKind), estate.classesPtr()));
    return std::make_shared<const audit::QualityRules>(std::move(rules));
}

Result<TriedRule> tryQualityRule(const estate::EstatePtr &estate, const std::string &text, JobContext &job)
{
    const auto json = nlohmann::json::parse(text, nullptr, false);
    if (!json.is_object())
        return makeError(ErrorCode::InvalidInput, "This is no JSON object", "docs/quality.md shows one.");
    const auto name = json.find("name");
    if (name == json.end() || !name->is_string() || name->get<std::string>().empty())
        return makeError(ErrorCode::InvalidInput, "The name is missing",
                         "docs/quality.md shows where it stands.");
    TALLY_TRY(audit::QualityRules rules,
              audit::QualityRules::build(
                  {{kPartnership, std::string(audit::kQualityRuleKind), name->get<std::string>(), text}},
                  estate->classesPtr()));
    TALLY_TRY(audit::Quality quality,
              audit::Quality::of(std::make_shared<const audit::QualityRules>(std::move(rules)), estate, job));
    return TriedRule{std::move(quality)};
}

Result<audit::Quality> qualityOf(const estate::EstatePtr &estate, JobContext &job)
{
    TALLY_TRY(audit::Quality::RulesPtr rules, qualityRules(*estate));
    return audit::Quality::of(std::move(rules), estate, job);
}

namespace {

std::int64_t keyNumber(const model::FactVersion &version, std::string_view column)
{
    return std::get<std::int64_t>(version.key.cells.at(model::keyIndex(version.key.table, column)));
}

// Nothing: all must be judged.
Result<std::optional<std::vector<ItemId>>> touchedItems(const std::vector<model::FactVersion> &versions)
{
    using model::Table;
    const std::optional<std::vector<ItemId>> everything;
    std::vector<ItemId> items;
    for (const model::FactVersion &version : versions) {
        switch (version.key.table) {
        case Table::Item:
            items.emplace_back(keyNumber(version, "id"));
            break;
        case Table::Relationship:
            items.emplace_back(keyNumber(version, "source"));
            items.emplace_back(keyNumber(version, "target"));
            break;
        case Table::Report: {
            TALLY_TRY(const model::ReportRow report,
                      model::rowOf<model::ReportRow>(version.key, version.values));
            items.push_back(report.item);
            break;
        }
        case Table::Installation:
            items.emplace_back(keyNumber(version, "device"));
            break;
        case Table::Component:
        case Table::Identifier:
            items.emplace_back(keyNumber(version, "item"));
            break;
        case Table::Claim:
        case Table::Attachment:
            break;
        default:
            return everything;
        }
    }
    std::sort(items.begin(), items.end());
    items.erase(std::unique(items.begin(), items.end()), items.end());
    return std::optional(std::move(items));
}

} // namespace

Result<audit::Quality> qualityAfter(Register &opened, const audit::Quality &before,
                                    const estate::EstatePtr &now, JobContext &job)
{
    const OperationNumber from = before.estate().operation();
    if (now->operation() < from)
        return qualityOf(now, job);
    TALLY_TRY(const auto versions, opened.store().changed(from, now->operation()));
    TALLY_TRY(const auto touched, touchedItems(versions));
    return touched ? before.after(now, *touched, job) : qualityOf(now, job);
}

Result<FixResult> fixRule(Register &opened, const std::string &rule, const std::string &reason, bool dryRun,
                          JobContext &job)
{
    TALLY_TRY(const estate::EstatePtr estate, opened.current(job));
    TALLY_TRY(const audit::Quality quality, qualityOf(estate, job));
    TALLY_TRY(const std::size_t index, quality.rules().wanted(rule));
    FixResult result;
    TALLY_TRY(result.plan, audit::planFix(quality, index));
    if (dryRun || result.plan.rows.empty())
        return result;
    return applyFix(opened, *estate, quality.rules().entries()[index].rule, std::move(result.plan), reason,
                    job);
}

Result<FixResult> applyFix(Register &opened, const estate::Estate &seen, const audit::QualityRule &rule,
                           audit::FixPlan plan, const std::string &reason, JobContext &job)
{
    TALLY_TRY(const estate::EstatePtr now, opened.current(job));
    audit::holdOut(plan, seen, *now);
    FixResult result{{}, std::move(plan)};
    if (result.plan.rows.empty())
        return result;
    const std::string because = reason.empty() ? "quality rule: " + rule.label : reason;
    if (rule.fix.end) {
        std::vector<ItemId> items;
        for (const audit::FixRow &row : result.plan.rows)
            items.push_back(row.item);
        TALLY_TRY(result.operation, opened.retire(items, because, job));
        return result;
    }
    std::vector<ItemEdit> edits;
    for (const audit::FixRow &row : result.plan.rows) {
        ItemEdit edit{row.item, row.set, {}};
        for (const auto &[attribute, value] : row.set)
            edit.seen.emplace(attribute, now->displayAt(now->rowOf(row.item), attribute));
        edits.push_back(std::move(edit));
    }
    TALLY_TRY(result.operation, opened.edit(edits, because, {}, job));
    return result;
}

Outcome qualityTrend(Register &opened, Day from, Day to, TrendStep step, JobContext &job,
                     const std::function<void(const TrendPoint &)> &visit)
{
    TALLY_TRY(const estate::EstatePtr now, opened.current(job));
    TALLY_TRY(const std::vector<Day> days, trendDays(from, to, step, now->today()));
    for (std::size_t i = 0; i < days.size(); ++i) {
        if (job.cancelled())
            return makeError(ErrorCode::Cancelled, "the trend was stopped", "Nothing was changed.");
        job.progress(static_cast<std::int64_t>(i), static_cast<std::int64_t>(days.size()));
        TALLY_TRY(const OperationNumber number, opened.operationOf({formatDay(days[i])}));
        if (number == 0)
            continue;     // before the register begins
        JobContext quiet; // each step's own progress would run back and forth
        TALLY_TRY(const estate::EstatePtr then, opened.asOf({formatDay(days[i])}, quiet));
        TALLY_TRY(audit::QualityRules rules, readableRules(*now, *then));
        TALLY_TRY(
            audit::Quality quality,
            audit::Quality::of(std::make_shared<const audit::QualityRules>(std::move(rules)), then, quiet));
        visit({days[i], number, std::move(quality)});
    }
    job.progress(static_cast<std::int64_t>(days.size()), static_cast<std::int64_t>(days.size()));
    return {};
}

} // namespace tally::app
