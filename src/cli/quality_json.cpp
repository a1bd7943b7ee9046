// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/quality_json.h"

#include "cli/item_words.h"
#include "core/display_text.h"

#include <cmath>
#include <cstdio>

namespace tally::cli {

using audit::Quality;
using audit::QualityRule;
using audit::Standing;

namespace {

std::string itemName(const estate::Estate &estate, ItemId item)
{
    const estate::Row row = item ? estate.rowOf(item) : estate::kNoRow;
    return row == estate::kNoRow ? std::string() : std::string(estate.nameAt(row));
}

// The organisation, team or person that the rule leaves it to, or the role.
std::string menderOf(const estate::Estate &estate, const QualityRule &rule, const audit::TeamReader &teams,
                     estate::Row row)
{
    if (rule.mendedBy == "owner")
        return itemName(estate, ItemId(estate.ownerAt(row).value));
    if (rule.mendedBy == "team")
        return itemName(estate, teams.of(row));
    if (rule.mendedBy == "custodian")
        return estate.displayAt(row, "custodian");
    return rule.mendedBy;
}

std::string bandWords(const Quality &quality, std::size_t rule)
{
    if (!quality.rules().entries()[rule].rule.counts)
        return "draft";
    const audit::Band band = quality.bandOf(rule);
    return band == audit::Band::NotEvaluated ? "not evaluated" : std::string(audit::bandName(band));
}

} // namespace

double inTenths(double value)
{
    return std::round(value * 10) / 10;
}

std::string perCent(double value)
{
    char text[16];
    static_cast<void>(std::snprintf(text, sizeof text, "%.1f", value));
    return text;
}

Json tallyJson(const audit::QualityTally &tally)
{
    return {{"checked", tally.checked},
            {"violations", tally.violations},
            {"not_evaluated", tally.notEvaluated},
            {"score", inTenths(tally.score())}};
}

Json aboutRuleJson(const QualityRule &rule)
{
    Json fix;
    if (rule.fix.end)
        fix = {{"end", true}};
    else if (!rule.fix.set.empty())
        fix = {{"set", rule.fix.set}};
    return {{"kind", "quality"},
            {"rule", rule.name},
            {"label", rule.label},
            {"help", nullable(rule.help)},
            {"group", nullable(rule.group)},
            {"class", rule.of},
            {"where", nullable(rule.where)},
            {"violated_by", rule.violatedBy},
            {"filter", rule.filter()},
            {"weight", rule.weight},
            {"tolerance", {rule.goodUpTo, rule.fairUpTo}},
            {"state", rule.counts ? "counts" : "draft"},
            {"mended_by", rule.mendedBy},
            {"fix", std::move(fix)}};
}

Json ruleScoreJson(const Quality &quality, std::size_t rule)
{
    const QualityRule &about = quality.rules().entries()[rule].rule;
    Json out = {{"rule", about.name}, {"label", about.label}};
    out.update(tallyJson(quality.ofRule(rule)));
    out["band"] = std::string(audit::bandName(quality.bandOf(rule)));
    out["state"] = about.counts ? "counts" : "draft";
    out["group"] = nullable(about.group);
    out["weight"] = about.weight;
    out["class"] = about.of;
    out["filter"] = about.filter();
    return out;
}

Json groupsJson(const std::vector<audit::QualityGroup> &groups, const char *key)
{
    Json list = Json::array();
    for (const audit::QualityGroup &group : groups) {
        Json each = {{key, nullable(group.name)}};
        each.update(tallyJson(group.tally));
        list.push_back(std::move(each));
    }
    return list;
}

Json qualityJson(const Quality &quality)
{
    Json rules = Json::array();
    for (std::size_t rule = 0; rule < quality.rules().entries().size(); ++rule)
        rules.push_back(ruleScoreJson(quality, rule));
    Json out = {{"operation", quality.estate().operation()}, {"rules", std::move(rules)}};
    out.update(tallyJson(quality.overall()));
    out["by_group"] = groupsJson(quality.byRuleGroup(), "group");
    out["by_class"] = groupsJson(quality.byClass(), "class");
    out["by_organisation"] = groupsJson(quality.byOwner(), "organisation");
    out["by_team"] = groupsJson(quality.byTeam(), "team");
    return out;
}

TableOutput qualityTable(const Quality &quality)
{
    TableOutput table({"rule", "band", "checked", "violations", "not evaluated", "score"});
    for (std::size_t rule = 0; rule < quality.rules().entries().size(); ++rule) {
        const audit::QualityTally tally = quality.ofRule(rule);
        table.add({text::printable(quality.rules().entries()[rule].rule.name), bandWords(quality, rule),
                   std::to_string(tally.checked), std::to_string(tally.violations),
                   std::to_string(tally.notEvaluated), perCent(tally.score())});
    }
    return table;
}

Json qualityRowsJson(const Quality &quality, std::size_t rule, Standing standing)
{
    const estate::Estate &estate = quality.estate();
    const audit::TeamReader teams(estate);
    Json list = Json::array();
    for (const estate::Row row : quality.rowsOf(rule, standing)) {
        Json item = itemJson(estate, row);
        item["owner"] = nullable(itemName(estate, ItemId(estate.ownerAt(row).value)));
        item["team"] = nullable(itemName(estate, teams.of(row)));
        item["mended_by"] = nullable(menderOf(estate, quality.rules().entries()[rule].rule, teams, row));
        list.push_back(std::move(item));
    }
    return list;
}

TableOutput qualityRowsTable(const Quality &quality, std::size_t rule, Standing standing)
{
    const estate::Estate &estate = quality.estate();
    const audit::TeamReader teams(estate);
    TableOutput table({"id", "class", "name", "owner", "team", "mended by"});
    for (const estate::Row row : quality.rowsOf(rule, standing))
        table.add({std::to_string(estate.idAt(row).value), std::string(estate.classAt(row)),
                   itemWords(estate, row),
                   text::printable(itemName(estate, ItemId(estate.ownerAt(row).value))),
                   text::printable(itemName(estate, teams.of(row))),
                   text::printable(menderOf(estate, quality.rules().entries()[rule].rule, teams, row))});
    return table;
}

} // namespace tally::cli
