// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/finding_reports.h"

#include "core/text.h"

#include <algorithm>

namespace tally::report {

namespace {

using audit::Finding;
using audit::FindingKind;

std::string filterOf(const Finding &finding)
{
    std::string filter;
    for (const ItemId item : finding.items) {
        constexpr std::size_t kMost = 2'000; // characters; further items stand in the findings themselves
        if (filter.size() > kMost)
            break;
        filter += (filter.empty() ? "id=" : " or id=") + std::to_string(item.value);
    }
    return filter;
}

std::string ageOf(const estate::Estate &estate, const Finding &finding)
{
    return finding.since ? std::to_string(estate.today() - *finding.since) : std::string();
}

Section overview(const audit::Findings &findings)
{
    Section section{"Findings by kind",
                    {{"Kind", false}, {"Open", true}, {"Decided", true}, {"Explained by a change", true}},
                    {},
                    {}};
    for (std::size_t i = 0; i < audit::kFindingKinds; ++i) {
        const auto kind = static_cast<FindingKind>(i);
        std::int64_t open = 0, decided = 0, explained = 0;
        for (const Finding &finding : findings.all) {
            if (finding.kind == kind)
                ++(finding.isOpen ? open : finding.change ? explained : decided);
        }
        section.rows.push_back({std::string(labelOf(kind)), open, decided, explained});
        section.filters.emplace_back();
    }
    return section;
}

Section listOf(const estate::Estate &estate, const audit::Findings &findings, FindingKind kind)
{
    Section section{std::string(labelOf(kind)),
                    {{"What", false},
                     {"Attribute", false},
                     {"Recorded", false},
                     {"Found", false},
                     {"Source", false},
                     {"Days", true},
                     {"Evidence", false}},
                    {},
                    {}};
    for (const Finding &finding : findings.all) {
        if (finding.kind != kind || !finding.isOpen)
            continue;
        section.rows.push_back({finding.name, finding.attribute, finding.recordedText, finding.foundText,
                                finding.source, ageOf(estate, finding), text::join(finding.evidence, "; ")});
        section.filters.push_back(filterOf(finding));
    }
    return section;
}

Document begun(const estate::Estate &estate, const audit::Findings &findings, std::string title)
{
    Document document;
    document.title = std::move(title);
    document.subtitle = std::to_string(findings.openTotal()) + " open findings, as of " +
                        formatDay(estate.today()) + ", operation " + std::to_string(estate.operation());
    document.operation = estate.operation();
    return document;
}

Document makeExceptions(const estate::Estate &estate, const audit::Findings &findings)
{
    Document document = begun(estate, findings, "Audit exceptions");
    document.sections.push_back(overview(findings));
    for (std::size_t i = 0; i < audit::kFindingKinds; ++i) {
        Section section = listOf(estate, findings, static_cast<FindingKind>(i));
        if (!section.rows.empty())
            document.sections.push_back(std::move(section));
    }
    return document;
}

Document makeDuplicates(const estate::Estate &estate, const audit::Findings &findings)
{
    Document document = begun(estate, findings, "Duplicates");
    Section section{"Items that seem to be one",
                    {{"Item", false}, {"And", false}, {"Score", true}, {"Evidence", false}},
                    {},
                    {}};
    for (const Finding &finding : findings.all) {
        if (finding.kind != FindingKind::Duplicate || !finding.isOpen || finding.items.size() < 2)
            continue;
        const estate::Row other = estate.rowOf(finding.items[1]);
        std::string name = other < estate.itemCount() ? std::string(estate.nameAt(other)) : std::string();
        if (name.empty())
            name = "#" + std::to_string(finding.items[1].value);
        section.rows.push_back({finding.name, std::move(name), std::int64_t{finding.score.value_or(0)},
                                text::join(finding.evidence, "; ")});
        section.filters.push_back(filterOf(finding));
    }
    document.subtitle = std::to_string(section.rows.size()) + " pairs, as of " + formatDay(estate.today()) +
                        ", operation " + std::to_string(estate.operation());
    document.sections.push_back(std::move(section));
    return document;
}

} // namespace

std::span<const FindingReport> findingReports()
{
    static constexpr FindingReport kReports[] = {
        {"audit-exceptions", "Audit exceptions",
         "every open difference between the register and what was found", makeExceptions},
        {"duplicates", "Duplicates", "items that seem to be one, with the evidence", makeDuplicates},
    };
    return kReports;
}

const FindingReport *findFindingReport(std::string_view name)
{
    const auto all = findingReports();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const auto &report) { return report.name == name; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace tally::report
