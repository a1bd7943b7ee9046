// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disposal/kpis.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace tally::disposal {

namespace {

double asNumber(std::int64_t value)
{
    return static_cast<double>(value);
}

std::optional<double> asNumber(const std::optional<std::int64_t> &value)
{
    return value ? std::optional(asNumber(*value)) : std::nullopt;
}

class Lines
{
public:
    KpiLine &add(const char *code, std::string label, std::optional<double> value, const char *unit,
                 std::vector<ItemId> items = {})
    {
        KpiLine line;
        line.code = code;
        line.label = std::move(label);
        line.value = value;
        line.unit = unit;
        line.items = std::move(items);
        m_lines.push_back(std::move(line));
        return m_lines.back();
    }
    // Met where there is nothing to measure, too.
    void addAtMost(std::int64_t most, KpiLine &line)
    {
        line.target = asNumber(most);
        line.isMet = !line.value || *line.value <= asNumber(most);
    }
    std::vector<KpiLine> take() { return std::move(m_lines); }

private:
    std::vector<KpiLine> m_lines;
};

void addSpread(Lines &lines, const char *code, const std::string &label, const Spread &spread,
               const char *unit)
{
    lines.add(code, label + ", median", spread.median(), unit, spread.items);
    lines.add(code, label + ", P90", asNumber(spread.p90()), unit, spread.items);
}

void addAges(Lines &lines, const char *code, const std::string &label, const Ages &ages)
{
    constexpr std::array kNames{"0 to 30 days", "31 to 60 days", "61 to 90 days", "more than 90 days"};
    for (std::size_t band = 0; band < kNames.size(); ++band)
        lines.add(code, label + ", " + kNames[band],
                  asNumber(static_cast<std::int64_t>(ages.bands[band].size())), "", ages.bands[band]);
}

void addWaiting(Lines &lines, const KpiInput &input, const Policy &policy)
{
    const Share places = quarantinePlaces(input.assets, policy.parameters.quarantinePlaces, input.asOf);
    lines.addAtMost(places.whole,
                    lines.add("K1", "Items in quarantine", asNumber(places.part), "", places.items));
    lines.addAtMost(policy.parameters.quarantineWarnPercent,
                    lines.add("K1", "Quarantine in use", places.percent(), "%", places.items));
    const Ages ages = quarantineAges(input.assets, input.asOf);
    addSpread(lines, "K2", "Age in quarantine", ages.days, "days");
    lines.add("K2", "Age in quarantine, oldest", asNumber(ages.days.most()), "days", ages.days.items);
    addAges(lines, "K2", "In quarantine", ages);
    const Oldest oldest = oldestUnsanitised(input.media, input.asOf);
    KpiLine &line =
        lines.add("K3", "Oldest unsanitised medium",
                  oldest.medium == nullptr ? std::nullopt : std::optional(asNumber(oldest.days)), "days");
    if (oldest.medium != nullptr) {
        line.items = {oldest.medium->id};
        line.note = oldest.medium->serial + (oldest.medium->place.empty() ? "" : ", " + oldest.medium->place);
    }
    lines.addAtMost(policy.parameters.unsanitisedTargetDays, line);
    const std::vector<ItemId> outside = unsanitisedOutside(input.media, input.asOf);
    lines.add("K4", "Unsanitised media outside our premises",
              asNumber(static_cast<std::int64_t>(outside.size())), "", outside);
}

void addPapers(Lines &lines, const KpiInput &input, const Policy &policy, const WorkingDays &calendar)
{
    const Day today = dayOf(input.asOf);
    const auto turnaround = certificateTurnaround(input.certificates, calendar, today);
    if (turnaround.empty())
        addSpread(lines, "K5", "Certificate turnaround", {}, "working days");
    for (const auto &[supplier, spread] : turnaround) {
        const std::string label =
            "Certificate turnaround" + (supplier.empty() ? std::string() : ", " + supplier);
        addSpread(lines, "K5", label, spread, "working days");
    }
    const auto all = turnaround.find(std::string());
    const Spread *const spread = all == turnaround.end() ? nullptr : &all->second;
    lines.addAtMost(policy.parameters.certificateTargetWorkingDays,
                    lines.add("K5", "Certificate turnaround, longest",
                              spread == nullptr ? std::nullopt : asNumber(spread->most()), "working days",
                              spread == nullptr ? std::vector<ItemId>() : spread->items));
    const auto overdue = overdueDocuments(input.documents, policy.parameters, calendar, today);
    KpiLine &line =
        lines.add("K6", "Overdue documents", asNumber(static_cast<std::int64_t>(overdue.size())), "");
    for (const Overdue &each : overdue)
        line.items.push_back(each.document->order);
    if (!overdue.empty())
        line.note = overdue.front().document->kind + ", " + overdue.front().document->supplier + ": " +
                    std::to_string(overdue.front().workingDays) + " working days";
    lines.addAtMost(0, line);
    const ReconciliationRate rate = reconciliationRate(input.reconciliations, input.asOf);
    lines.add("K7", "Reconciliation rate, first report", rate.first.percent(), "%", rate.first.items);
    lines.add("K7", "Reconciliation rate, final", rate.final.percent(), "%", rate.final.items);
    const OpenExceptions exceptions = openExceptions(input.exceptions, today);
    lines.add("K8", "Open exceptions", exceptions.open, "", exceptions.ages.days.items);
    for (const auto &[kind, items] : exceptions.byKind)
        lines.add("K8", "Open exceptions, " + kind, asNumber(static_cast<std::int64_t>(items.size())), "",
                  items);
    addAges(lines, "K8", "Open exceptions", exceptions.ages);
    lines.add("K8", "Missing", exceptions.missing, "");
}

void addWork(Lines &lines, const KpiInput &input, const Policy &policy)
{
    Share all;
    const auto byTool = firstPassSuccess(input.attempts, input.asOf);
    for (const auto &[key, share] : byTool) {
        all.part += share.part;
        all.whole += share.whole;
        all.items.insert(all.items.end(), share.items.begin(), share.items.end());
    }
    lines.add("K9", "First-pass success", all.percent(), "%", all.items);
    for (const auto &[key, share] : byTool)
        lines.add("K9",
                  "First-pass success, " + (key.first.empty() ? std::string("tool not stated") : key.first) +
                      ", " + std::string(labelOf(key.second)),
                  share.percent(), "%", share.items);
    const Gaps gaps = custodyGaps(input.gaps, policy.parameters, input.asOf);
    lines.addAtMost(0, lines.add("K10", "Custody gaps",
                                 asNumber(static_cast<std::int64_t>(gaps.items.size())), "", gaps.items));
    lines.add("K10", "Custody gaps, in all", asNumber(gaps.minutes), "min", gaps.items);
}

void addValue(Lines &lines, const KpiInput &input)
{
    const Day today = dayOf(input.asOf);
    const ValueReturned value = valueReturned(input.values, today);
    const auto pounds = [](Pence pence) { return asNumber(pence) / 100; };
    lines.add("K11", "Value returned", pounds(value.net), "GBP", value.items);
    const std::optional<Pence> perUnit = value.perUnit();
    lines.add("K11", "Value returned, per unit", perUnit ? std::optional(pounds(*perUnit)) : std::nullopt,
              "GBP", value.items);
    lines.add("K11", "Donations", value.donations, "", value.items);
    lines.add("K11", "Donations, nominal value", pounds(value.donated), "GBP", value.items);
    const Share yield = reuseYield(input.assets, input.asOf);
    lines.add("K12", "Reuse yield", yield.percent(), "%", yield.items);
    const Mass sum = mass(input.masses, today);
    const auto kilograms = [](std::int64_t grams) { return asNumber(grams) / 1000; };
    lines.add("K13", "Waste", kilograms(sum.waste), "kg", sum.items);
    for (const auto &[code, grams] : sum.gramsByCode)
        lines.add("K13", "Waste, " + code, kilograms(grams), "kg");
    lines.add("K13", "Hazardous share", Share{sum.hazardous, sum.waste, {}}.percent(), "%");
    lines.add("K13", "Reused", kilograms(sum.reused), "kg");
    const DestructionCost cost = destructionCost(input.destructions, today);
    lines.add("K14", "Cost of destruction", pounds(cost.cost), "GBP");
    for (const auto &[model, items] : cost.failuresByModel)
        lines.add("K14", "Failed media, " + model, asNumber(static_cast<std::int64_t>(items.size())), "",
                  items);
}

void addChain(Lines &lines, const KpiInput &input, const Policy &policy)
{
    const ChainHealth health = chainHealth(input.chain, input.asOf);
    KpiLine &anchor =
        lines.add("K15", "Age of the last anchored checkpoint", asNumber(health.hoursSinceAnchor), "hours");
    anchor.target = asNumber(policy.parameters.checkpointTargetHours);
    anchor.isMet =
        health.hoursSinceAnchor && *health.hoursSinceAnchor <= policy.parameters.checkpointTargetHours;
    lines.add("K15", "Operations since the last checkpoint", asNumber(health.unsignedTail), "");
    const bool isVerified = input.chain.verifiedAt.has_value();
    KpiLine &intact =
        lines.add("K15", "Last verification intact",
                  isVerified ? std::optional<double>(health.isIntact ? 1 : 0) : std::nullopt, "");
    intact.target = 1;
    if (isVerified)
        intact.isMet = health.isIntact;
}

} // namespace

std::string figureText(double value)
{
    const auto tenths = std::int64_t(std::llround(value * 10));
    const std::string whole = std::to_string(tenths / 10);
    return tenths % 10 == 0 ? whole : whole + "." + std::to_string(std::abs(tenths % 10));
}

std::vector<KpiLine> kpiLines(const KpiInput &input, const Policy &policy, const WorkingDays &calendar)
{
    Lines lines;
    addWaiting(lines, input, policy);
    addPapers(lines, input, policy, calendar);
    addWork(lines, input, policy);
    addValue(lines, input);
    addChain(lines, input, policy);
    return lines.take();
}

} // namespace tally::disposal
