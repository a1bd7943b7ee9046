// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How good the register is by its quality rules, and mending what one of them finds.
#include "app/quality.h"
#include "app/report_file.h"
#include "cli/command.h"
#include "cli/item_words.h"
#include "cli/quality_json.h"
#include "core/display_text.h"
#include "report/data_quality_report.h"

#include <ostream>

namespace tally::cli {

namespace {

using audit::Quality;

constexpr OptionSpec kOptions[] = {
    {"--rule", "NAME", "list what violates this rule"},
    {"--not-evaluated", "", "with --rule: list what it cannot judge instead"},
    {"--trend", "FROM..TO", "scores at past dates, by today's rules"},
    {"--to", "FILE", "with --trend: write .html, .csv or .xlsx instead, with the scores by rule and team"},
    {"--every", "STEP", "with --trend: day, week, month (the default), quarter or year"},
    {"--fix", "RULE", "mend what violates this rule as the rule says, as one operation"},
    {"--dry-run", "", "with --fix: show what would be done"},
    {"--because", "TEXT", "with --fix: the reason, kept with the operation"},
};

std::string itemWord(std::int64_t count)
{
    return std::to_string(count) + (count == 1 ? " item" : " items");
}

Exit exitOfBand(bool isBad)
{
    return isBad ? Exit::FoundWanting : Exit::Done;
}

// --- the whole, and one rule
// -------------------------------------------------------------------------------------------

void printGroups(Context &context, const char *heading, const std::vector<audit::QualityGroup> &groups)
{
    constexpr std::size_t kMost = 10; // for people; JSON has all
    TableOutput table({heading, "checked", "violations", "not evaluated", "score"});
    for (std::size_t i = 0; i < std::min(groups.size(), kMost); ++i) {
        const audit::QualityGroup &group = groups[i];
        table.add({group.label.empty() ? std::string("(none recorded)") : text::printable(group.label),
                   std::to_string(group.tally.checked), std::to_string(group.tally.violations),
                   std::to_string(group.tally.notEvaluated), perCent(group.tally.score())});
    }
    context.out() << "\n";
    context.print(table);
    if (groups.size() > kMost)
        context.out() << "and " << groups.size() - kMost << " more\n";
}

std::string overallWords(const audit::QualityTally &tally)
{
    return "score " + perCent(tally.score()) + ", " + std::to_string(tally.violations) + " violations in " +
           std::to_string(tally.checked) + " checks, " + perCent(100 * tally.notEvaluatedShare()) +
           " % not evaluated";
}

Result<Exit> runAll(Context &context)
{
    TALLY_TRY(const estate::EstatePtr estate, context.estate());
    TALLY_TRY(const Quality quality, app::qualityOf(estate, context.job()));
    if (context.json()) {
        context.out() << dump(qualityJson(quality)) << "\n";
    } else {
        context.print(qualityTable(quality));
        printGroups(context, "rules", quality.byRuleGroup());
        printGroups(context, "class", quality.byClass());
        printGroups(context, "organisation", quality.byOwner());
        printGroups(context, "team", quality.byTeam());
        context.out() << "\n" << overallWords(quality.overall()) << "\n";
    }
    return exitOfBand(quality.hasBadRule());
}

Result<Exit> runRule(Context &context, const Invocation &invocation)
{
    TALLY_TRY(const estate::EstatePtr estate, context.estate());
    TALLY_TRY(const Quality quality, app::qualityOf(estate, context.job()));
    TALLY_TRY(const std::size_t rule, quality.rules().wanted(invocation.value("--rule")));
    const audit::Standing standing =
        invocation.has("--not-evaluated") ? audit::Standing::NotEvaluated : audit::Standing::Violation;
    const audit::QualityRule &about = quality.rules().entries()[rule].rule;
    if (context.json()) {
        Json out = {{"operation", estate->operation()}};
        out.update(ruleScoreJson(quality, rule));
        out["help"] = nullable(about.help);
        out["rows"] = qualityRowsJson(quality, rule, standing);
        context.out() << dump(out) << "\n";
    } else {
        context.print(qualityRowsTable(quality, rule, standing));
        context.err() << about.label << ": " << overallWords(quality.ofRule(rule)) << "\n";
    }
    return exitOfBand(about.counts && quality.bandOf(rule) == audit::Band::Bad);
}

// --- the trend
// -------------------------------------------------------------------------------------------------

Result<std::pair<Day, Day>> spanOf(const std::string &text)
{
    const std::size_t dots = text.find("..");
    const auto from = parseDay(text.substr(0, dots));
    const auto to = dots == std::string::npos ? std::nullopt : parseDay(text.substr(dots + 2));
    if (!from || !to)
        return makeError(ErrorCode::Usage, "\"" + text + "\" is no span of days",
                         "Write --trend YYYY-MM-DD..YYYY-MM-DD.");
    return std::pair(*from, *to);
}

Result<app::TrendStep> stepOf(const std::string &word)
{
    constexpr std::pair<std::string_view, app::TrendStep> kSteps[] = {{"day", app::TrendStep::Day},
                                                                      {"week", app::TrendStep::Week},
                                                                      {"month", app::TrendStep::Month},
                                                                      {"quarter", app::TrendStep::Quarter},
                                                                      {"year", app::TrendStep::Year}};
    for (const auto &[name, step] : kSteps) {
        if (name == word)
            return step;
    }
    return makeError(ErrorCode::Usage, "\"" + word + "\" is no step",
                     "Write --every day, week, month, quarter or year.");
}

Json pointJson(const app::TrendPoint &point)
{
    Json rules = Json::array();
    for (std::size_t rule = 0; rule < point.quality.rules().entries().size(); ++rule) {
        Json each = {{"rule", point.quality.rules().entries()[rule].rule.name}};
        each.update(tallyJson(point.quality.ofRule(rule)));
        rules.push_back(std::move(each));
    }
    Json out = {{"date", formatDay(point.day)}, {"operation", point.operation}};
    out.update(tallyJson(point.quality.overall()));
    out["rules"] = std::move(rules);
    out["by_class"] = groupsJson(point.quality.byClass(), "class");
    out["by_organisation"] = groupsJson(point.quality.byOwner(), "organisation");
    out["by_team"] = groupsJson(point.quality.byTeam(), "team");
    return out;
}

report::QualityPoint pointOf(const app::TrendPoint &point)
{
    report::QualityPoint out{point.day, point.operation, point.quality.overall(), {}, point.quality.byTeam()};
    for (std::size_t rule = 0; rule < point.quality.rules().entries().size(); ++rule)
        out.rules.emplace_back(point.quality.rules().entries()[rule].rule.label, point.quality.ofRule(rule));
    return out;
}

Result<Exit> runTrend(Context &context, const Invocation &invocation)
{
    TALLY_CHECK(context.mustBeNow("tally check --trend"));
    TALLY_TRY(const auto span, spanOf(invocation.value("--trend")));
    TALLY_TRY(const app::TrendStep step, stepOf(invocation.value("--every", "month")));
    TALLY_TRY(app::Register *const opened, context.openRegister());
    Json points = Json::array();
    TableOutput table({"date", "operation", "checked", "violations", "not evaluated", "score"});
    std::vector<report::QualityPoint> kept;
    TALLY_CHECK(app::qualityTrend(
        *opened, span.first, span.second, step, context.job(), [&](const app::TrendPoint &point) {
            const audit::QualityTally tally = point.quality.overall();
            if (context.json())
                points.push_back(pointJson(point));
            table.add({formatDay(point.day), std::to_string(point.operation), std::to_string(tally.checked),
                       std::to_string(tally.violations), std::to_string(tally.notEvaluated),
                       perCent(tally.score())});
            kept.push_back(pointOf(point));
        }));
    if (invocation.has("--to")) {
        TALLY_CHECK(app::writeReport(report::qualityTrendDocument(kept), invocation.value("--to")));
        context.err() << kept.size() << " dates written\n";
    } else if (context.json()) {
        context.out() << dump({{"trend", std::move(points)}}) << "\n";
    } else {
        context.print(table);
    }
    return Exit::Done;
}

// --- mending
// -------------------------------------------------------------------------------------------------

std::string valueWords(const estate::Estate &estate, const std::string &value)
{
    if (value == "?")
        return "unknown";
    if (!value.starts_with('#'))
        return value;
    const auto row = estate.findKey(value);
    return row ? itemWords(estate, *row) : value;
}

std::string changeWords(const estate::Estate &estate, const audit::FixRow &row)
{
    if (row.end)
        return "retire";
    std::string words;
    for (const auto &[attribute, value] : row.set)
        words += (words.empty() ? "" : ", ") + attribute + " = " + valueWords(estate, value);
    return words;
}

Json fixJson(const estate::Estate &before, const app::FixResult &result)
{
    Json rows = Json::array();
    for (const audit::FixRow &row : result.plan.rows) {
        Json item = itemJson(before, before.rowOf(row.item));
        item["set"] = row.end ? Json() : Json(row.set);
        item["end"] = row.end;
        rows.push_back(std::move(item));
    }
    Json left = Json::array();
    for (const audit::FixLeft &each : result.plan.left) {
        Json item = itemJson(before, before.rowOf(each.item));
        item["why"] = each.why;
        left.push_back(std::move(item));
    }
    return {{"operation", nullable(result.operation)}, {"fixed", std::move(rows)}, {"left", std::move(left)}};
}

Result<Exit> runFix(Context &context, const Invocation &invocation)
{
    TALLY_CHECK(context.mustBeNow("tally check --fix"));
    TALLY_TRY(app::Register *const opened, context.openRegister());
    TALLY_TRY(const estate::EstatePtr before, opened->current(context.job()));
    TALLY_TRY(const app::FixResult result,
              app::fixRule(*opened, invocation.value("--fix"), invocation.value("--because"),
                           invocation.has("--dry-run"), context.job()));
    const auto fixed = static_cast<std::int64_t>(result.plan.rows.size());
    if (context.json()) {
        context.out() << dump(fixJson(*before, result)) << "\n";
    } else {
        TableOutput table({"item", "class", "what"});
        for (const audit::FixRow &row : result.plan.rows)
            table.add({itemWords(*before, row.item), std::string(before->classAt(before->rowOf(row.item))),
                       text::printable(changeWords(*before, row))});
        for (const audit::FixLeft &each : result.plan.left)
            table.add({itemWords(*before, each.item), std::string(before->classAt(before->rowOf(each.item))),
                       "left: " + each.why});
        context.print(table);
        if (result.operation)
            context.out() << itemWord(fixed) << " mended\noperation " << *result.operation << "\n";
        else
            context.out() << itemWord(fixed)
                          << (invocation.has("--dry-run") ? " would be mended\n" : " to mend\n");
    }
    return result.plan.left.empty() ? Exit::Done : Exit::FoundWanting;
}

Outcome checkTogether(const Invocation &invocation)
{
    const int wanted =
        int{invocation.has("--rule")} + int{invocation.has("--trend")} + int{invocation.has("--fix")};
    if (wanted > 1)
        return makeError(ErrorCode::Usage, "--rule, --trend and --fix exclude one another");
    constexpr std::pair<std::string_view, std::string_view> kWith[] = {{"--not-evaluated", "--rule"},
                                                                       {"--every", "--trend"},
                                                                       {"--to", "--trend"},
                                                                       {"--dry-run", "--fix"},
                                                                       {"--because", "--fix"}};
    for (const auto &[option, with] : kWith) {
        if (invocation.has(option) && !invocation.has(with))
            return makeError(ErrorCode::Usage,
                             std::string(option) + " goes with " + std::string(with) + " alone");
    }
    return {};
}

Result<Exit> run(Context &context, const Invocation &invocation)
{
    TALLY_CHECK(checkTogether(invocation));
    if (invocation.has("--rule"))
        return runRule(context, invocation);
    if (invocation.has("--trend"))
        return runTrend(context, invocation);
    if (invocation.has("--fix"))
        return runFix(context, invocation);
    return runAll(context);
}

} // namespace

extern const Command kCheckCommand;
const Command kCheckCommand{
    "check",
    "",
    "how good the register is by its quality rules (docs/quality.md)",
    "Exit code 1 when a rule that counts is outside its tolerance. JSON: operation, rules: list of rule, "
    "label, "
    "checked, violations, not_evaluated, score (0 to 100, of those evaluated), band (good, fair, bad, "
    "not_evaluated), state (counts, draft), group, weight, class, filter; checked, violations, not_evaluated "
    "and "
    "score "
    "of all that count; by_group (of rules), by_class, by_organisation, by_team (the custodian's "
    "organisation, else the cost "
    "centre's): the same of each. With --rule: one rule and rows: id, name, class, owner, team, mended_by. "
    "With "
    "--trend: trend: list of date, operation and the same figures. With --fix: operation (null in a dry "
    "run), "
    "fixed: id, name, class, set, end; left: id, name, class, why (exit code 1 when there are any).",
    0,
    0,
    kOptions,
    run,
    true};

} // namespace tally::cli
