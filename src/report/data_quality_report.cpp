// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/data_quality_report.h"

#include "audit/quality_scope.h"
#include "core/job.h"
#include "estate/filter_terms.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <memory>

namespace tally::report {

namespace {

using audit::Quality;
using audit::QualityGroup;
using audit::QualityTally;

std::string inTenths(double value)
{
    char text[16];
    static_cast<void>(std::snprintf(text, sizeof text, "%.1f", value));
    return text;
}

const std::vector<Column> kFigures{
    {"Checked", true}, {"Violations", true}, {"Not evaluated", true}, {"Score", true}};

void addFigures(std::vector<Value> &row, const QualityTally &tally)
{
    row.insert(row.end(),
               {tally.checked, tally.violations, tally.notEvaluated, Value(inTenths(tally.score()))});
}

Section sectionOf(std::string heading, std::vector<Column> before)
{
    Section section{std::move(heading), std::move(before), {}, {}};
    section.columns.insert(section.columns.end(), kFigures.begin(), kFigures.end());
    return section;
}

Section whole(const QualityTally &tally)
{
    Section section = sectionOf("Overall", {{"Rules that count", false}});
    std::vector<Value> row{std::string("All")};
    addFigures(row, tally);
    section.rows.push_back(std::move(row));
    section.filters.emplace_back();
    return section;
}

std::string bandWords(const Quality &quality, std::size_t rule)
{
    switch (quality.bandOf(rule)) {
    case audit::Band::Good:
        return "Good";
    case audit::Band::Fair:
        return "Fair";
    case audit::Band::Bad:
        return "Bad";
    case audit::Band::NotEvaluated:
        break;
    }
    return "Not evaluated";
}

Section byRule(const Quality &quality, bool counts)
{
    Section section = sectionOf(counts ? "Rules" : "Drafts, which are in no score",
                                {{"Rule", false}, {"Standing", false}, {"Mended by", false}});
    for (std::size_t rule = 0; rule < quality.rules().entries().size(); ++rule) {
        const audit::QualityRule &about = quality.rules().entries()[rule].rule;
        if (about.counts != counts)
            continue;
        std::vector<Value> row{about.label, bandWords(quality, rule), about.mendedBy};
        addFigures(row, quality.ofRule(rule));
        section.rows.push_back(std::move(row));
        section.filters.push_back(estate::joinedTerms({"is:" + about.of, about.filter()}));
    }
    return section;
}

template <typename Filter>
Section byGroup(std::string heading, const std::string &column, const std::vector<QualityGroup> &groups,
                Filter filterOf)
{
    Section section = sectionOf(std::move(heading), {{column, false}});
    for (const QualityGroup &group : groups) {
        std::vector<Value> row{group.label.empty() ? std::string("None recorded") : group.label};
        addFigures(row, group.tally);
        section.rows.push_back(std::move(row));
        section.filters.push_back(group.name.empty() ? std::string() : filterOf(group.name));
    }
    return section;
}

} // namespace

Document dataQualityDocument(const Quality &quality)
{
    Document document;
    document.title = "Data quality";
    document.subtitle =
        "By the quality rules of the register; a score is the share of what was evaluated that "
        "is right, weighed by rule";
    document.operation = quality.estate().operation();
    document.sections.push_back(whole(quality.overall()));
    document.sections.push_back(byRule(quality, true));
    if (Section drafts = byRule(quality, false); !drafts.rows.empty())
        document.sections.push_back(std::move(drafts));
    document.sections.push_back(byGroup("Groups of rules", "Rules", quality.byRuleGroup(),
                                        [](const std::string &) { return std::string(); }));
    document.sections.push_back(byGroup("Classes", "Class", quality.byClass(),
                                        [](const std::string &name) { return "class=" + name; }));
    document.sections.push_back(
        byGroup("Owner organisations", "Organisation", quality.byOwner(),
                [](const std::string &name) { return "owner=" + estate::quotedValue(name); }));
    document.sections.push_back(byGroup("Teams (the custodian's organisation, else the cost centre's)",
                                        "Team", quality.byTeam(), audit::teamFilter));
    return document;
}

Result<Document> makeDataQuality(const estate::Estate &estate, const std::map<std::string, std::string> &)
{
    TALLY_TRY(audit::QualityRules rules,
              audit::QualityRules::build(estate.definitions(audit::kQualityRuleKind), estate.classesPtr()));
    JobContext unhurried;
    // The estate outlives the document: it is looked at, not kept.
    const estate::EstatePtr looked(std::shared_ptr<void>(), &estate);
    TALLY_TRY(const Quality quality,
              Quality::of(std::make_shared<const audit::QualityRules>(std::move(rules)), looked, unhurried));
    return dataQualityDocument(quality);
}

namespace {

// Scores by day, a column for each name that any point has.
Section scoresByDay(std::string heading, std::span<const QualityPoint> points,
                    const std::vector<std::string> &names,
                    const std::vector<std::map<std::string, QualityTally>> &tallies)
{
    Section section{std::move(heading), {{"Date", false}}, {}, {}};
    for (const std::string &name : names)
        section.columns.push_back({name, true});
    for (std::size_t i = 0; i < points.size(); ++i) {
        std::vector<Value> row{formatDay(points[i].day)};
        for (const std::string &name : names) {
            const auto found = tallies[i].find(name);
            row.emplace_back(found == tallies[i].end() ? std::string() : inTenths(found->second.score()));
        }
        section.rows.push_back(std::move(row));
        section.filters.emplace_back();
    }
    return section;
}

Section trend(std::string heading, std::span<const QualityPoint> points,
              const std::vector<std::map<std::string, QualityTally>> &tallies)
{
    std::vector<std::string> names;
    for (const auto &each : tallies) {
        for (const auto &[name, tally] : each) {
            if (std::find(names.begin(), names.end(), name) == names.end())
                names.push_back(name);
        }
    }
    std::sort(names.begin(), names.end());
    return scoresByDay(std::move(heading), points, names, tallies);
}

} // namespace

Document qualityTrendDocument(std::span<const QualityPoint> points)
{
    Document document;
    document.title = "Data quality over time";
    document.subtitle = "By the rules of today, of the register as it was recorded at the end of each day";
    document.operation = points.empty() ? 0 : points.back().operation;
    Section all = sectionOf("Overall", {{"Date", false}, {"Operation", true}});
    std::vector<std::map<std::string, QualityTally>> rules, teams;
    for (const QualityPoint &point : points) {
        std::vector<Value> row{formatDay(point.day), point.operation};
        addFigures(row, point.overall);
        all.rows.push_back(std::move(row));
        all.filters.emplace_back();
        rules.emplace_back(point.rules.begin(), point.rules.end());
        auto &ofTeams = teams.emplace_back();
        for (const QualityGroup &group : point.teams)
            ofTeams.emplace(group.label.empty() ? "None recorded" : group.label, group.tally);
    }
    document.sections.push_back(std::move(all));
    document.sections.push_back(trend("Score by rule", points, rules));
    document.sections.push_back(trend("Score by team", points, teams));
    return document;
}

} // namespace tally::report
