// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/merge_lead.h"

#include <algorithm>
#include <optional>
#include <set>

namespace tally::audit {

namespace {

using estate::Estate;
using estate::Row;

struct Evidence
{
    std::int64_t sources = 0;
    std::optional<Instant> seenAt;
    std::int64_t values = 0;
};

Evidence evidenceOf(const Estate &estate, ItemId item)
{
    const Row row = estate.rowOf(item);
    Evidence evidence;
    std::set<std::string> sources;
    for (const model::ReportRow &report : estate.reportsOf(row)) {
        sources.insert(report.source);
        if (report.seenAt && (!evidence.seenAt || *evidence.seenAt < *report.seenAt))
            evidence.seenAt = report.seenAt;
    }
    evidence.sources = std::ssize(sources);
    for (const model::AttributeSpec &spec : estate.classes().attributesOf(estate.classAt(row)))
        evidence.values += estate.attributeAt(row, spec.name).has_value() ? 1 : 0;
    return evidence;
}

std::string counted(std::int64_t ours, std::int64_t theirs, const std::string &what)
{
    return std::to_string(ours) + " " + what + ", of the other " + std::to_string(theirs);
}

} // namespace

MergeLead mergeLeadOf(const Estate &estate, ItemId a, ItemId b)
{
    if (b < a)
        std::swap(a, b);
    const Evidence first = evidenceOf(estate, a), second = evidenceOf(estate, b);
    const auto leads = [&](bool isFirst, std::string why) {
        return isFirst ? MergeLead{a, b, std::move(why)} : MergeLead{b, a, std::move(why)};
    };
    const auto more = [](std::int64_t x, std::int64_t y) {
        return std::pair(std::max(x, y), std::min(x, y));
    };
    if (first.sources != second.sources) {
        const auto [ours, theirs] = more(first.sources, second.sources);
        return leads(first.sources > second.sources,
                     counted(ours, theirs, ours == 1 ? "source speaks of it" : "sources speak of it"));
    }
    if (first.seenAt != second.seenAt) {
        const bool isFirst = second.seenAt < first.seenAt;
        return leads(isFirst, "it was seen last, on " + formatDay(dayOf(*(isFirst ? first : second).seenAt)));
    }
    if (first.values != second.values) {
        const auto [ours, theirs] = more(first.values, second.values);
        return leads(first.values > second.values, counted(ours, theirs, "values are recorded of it"));
    }
    return leads(true, "the register has had it for longer");
}

} // namespace tally::audit
