// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/desktop_security_report.h"

#include "audit/desktop_security.h"
#include "core/job.h"
#include "core/text.h"
#include "estate/filter_terms.h"

#include <algorithm>
#include <cstdio>

namespace tally::report {

namespace {

using audit::Quality;
using audit::SecurityBy;
using audit::Standing;
using audit::ThreeShares;

// Of those known: a silent PC makes it neither better nor worse.
std::string shareOf(const ThreeShares &shares)
{
    const std::int64_t known = shares.compliant + shares.failed;
    if (known == 0)
        return "not known";
    char text[24];
    static_cast<void>(
        std::snprintf(text, sizeof text, "%.1f %%",
                      100.0 * static_cast<double>(shares.compliant) / static_cast<double>(known)));
    return text;
}

// The three shares as one row, with the rows behind each figure.
template <typename FilterOf>
void addRow(Section &section, std::vector<Value> head, const ThreeShares &shares, const std::string &of,
            FilterOf filterOf)
{
    std::vector<std::string> filters(head.size());
    for (const Standing standing : audit::kThreeStandings) {
        const std::string filter = filterOf(standing);
        filters.push_back(filter.empty() ? std::string() : estate::joinedTerms({"is:" + of, filter}));
    }
    filters.emplace_back();
    head.insert(head.end(), {shares.compliant, shares.failed, shares.unknown, Value(shareOf(shares))});
    section.rows.push_back(std::move(head));
    section.filters.push_back(filters[filters.size() - 3]); // those that are not compliant
    section.cellFilters.push_back(std::move(filters));
}

Section begun(std::string heading, std::vector<Column> before)
{
    Section section{std::move(heading), std::move(before), {}, {}};
    section.columns.insert(section.columns.end(), {{"Compliant", true},
                                                   {"Not compliant", true},
                                                   {"Unknown", true},
                                                   {"Compliant of those known", true}});
    return section;
}

Section controls(const Quality &quality)
{
    Section section = begun("Controls", {{"Rule", false}});
    for (const std::size_t control : audit::securityControls(quality)) {
        const audit::SecurityControl about(quality, control);
        addRow(section, {about.rule().label}, about.shares(), about.rule().of,
               [&](Standing standing) { return about.filterOf(standing); });
    }
    return section;
}

Section grouped(const Quality &quality, SecurityBy by, std::string heading, const std::string &column)
{
    Section section = begun(std::move(heading), {{column, false}, {"Rule", false}});
    for (const std::size_t control : audit::securityControls(quality)) {
        const audit::SecurityControl about(quality, control);
        for (const audit::SecurityGroup &group : about.by(by)) {
            addRow(section,
                   {group.label.empty() ? std::string("None recorded") : group.label, about.rule().label},
                   group.shares(), about.rule().of,
                   [&](Standing standing) { return about.filterOf(standing, by, group); });
        }
    }
    return section;
}

Section unrecorded(const estate::Estate &estate)
{
    Section section{"Devices on the network that nobody recorded",
                    {{"Device", false},
                     {"MAC address", false},
                     {"IP address", false},
                     {"Network card by", false},
                     {"Site", false},
                     {"First seen", false},
                     {"Access", false}},
                    {},
                    {}};
    for (const estate::Row row : estate.itemsOfClass("unmanaged_device")) {
        if (estate.displayAt(row, "status") == "identified")
            continue;
        std::string name(estate.nameAt(row));
        if (name.empty())
            name = estate.displayAt(row, "host_name");
        std::vector<Value> cells{name.empty() ? "#" + std::to_string(estate.idAt(row).value) : name};
        for (const char *attribute : {"mac", "ip_address", "network_vendor", "site", "first_seen_at"})
            cells.emplace_back(estate.displayAt(row, attribute));
        const std::string access = estate.displayAt(row, "access");
        cells.emplace_back(access.empty() ? std::string("undecided") : access);
        section.rows.push_back(std::move(cells));
        section.filters.push_back("is:unmanaged_device id=" + std::to_string(estate.idAt(row).value));
    }
    return section;
}

} // namespace

Document desktopSecurityDocument(const Quality &quality)
{
    Document document;
    document.title = "Desktop security";
    document.subtitle = "By what the last inventories report; what no source tells of is unknown, neither "
                        "compliant nor failed";
    document.operation = quality.estate().operation();
    document.sections.push_back(controls(quality));
    document.sections.push_back(grouped(quality, SecurityBy::Site, "By site", "Site"));
    document.sections.push_back(grouped(quality, SecurityBy::Model, "By model", "Model"));
    document.sections.push_back(
        grouped(quality, SecurityBy::Role, "By job role of the custodian", "Job role"));
    document.sections.push_back(unrecorded(quality.estate()));
    return document;
}

Result<Document> makeDesktopSecurity(const estate::Estate &estate, const std::map<std::string, std::string> &)
{
    std::vector<model::DefinitionRow> definitions = estate.definitions(audit::kQualityRuleKind);
    TALLY_TRY(audit::QualityRules all, audit::QualityRules::build(definitions, estate.classesPtr()));
    std::erase_if(definitions, [&](const model::DefinitionRow &definition) {
        const audit::QualityRule *rule = all.find(definition.name);
        return rule == nullptr || rule->group != audit::kSecurityGroup;
    });
    TALLY_TRY(audit::QualityRules rules, audit::QualityRules::build(definitions, estate.classesPtr()));
    JobContext unhurried;
    // The estate outlives the document: it is looked at, not kept.
    const estate::EstatePtr looked(std::shared_ptr<void>(), &estate);
    TALLY_TRY(const Quality quality,
              Quality::of(std::make_shared<const audit::QualityRules>(std::move(rules)), looked, unhurried));
    return desktopSecurityDocument(quality);
}

} // namespace tally::report
