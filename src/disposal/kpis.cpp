// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disposal/kpis.h"

#include <algorithm>

namespace tally::disposal {

namespace {

constexpr Instant kMinute = 60'000, kHour = 60 * kMinute;
constexpr std::string_view kMissingKinds[] = {"MEDIUM_MISSING", "ASSET_MISSING"};

Spread spreadOf(std::vector<std::pair<std::int64_t, ItemId>> rows)
{
    std::sort(rows.begin(), rows.end());
    Spread spread;
    for (const auto &[value, item] : rows) {
        spread.values.push_back(value);
        spread.items.push_back(item);
    }
    return spread;
}

Ages agesOf(std::vector<std::pair<std::int64_t, ItemId>> rows)
{
    Ages ages;
    ages.days = spreadOf(std::move(rows));
    for (std::size_t i = 0; i < ages.days.values.size(); ++i) {
        std::size_t band = 0;
        while (band < kAgeBands.size() && ages.days.values[i] > kAgeBands[band])
            ++band;
        ages.bands[band].push_back(ages.days.items[i]);
    }
    return ages;
}

bool isInQuarantine(const KpiAsset &asset, Instant asOf)
{
    return asset.storedAt && *asset.storedAt <= asOf && (!asset.leftAt || *asset.leftAt > asOf);
}

bool isUnsanitised(const KpiMedium &medium, Instant asOf)
{
    return medium.unsanitisedSince && *medium.unsanitisedSince <= asOf;
}

} // namespace

std::optional<double> Spread::median() const
{
    if (values.empty())
        return {};
    const std::size_t middle = values.size() / 2;
    if (values.size() % 2 == 1)
        return static_cast<double>(values[middle]);
    return static_cast<double>(values[middle - 1] + values[middle]) / 2;
}

std::optional<std::int64_t> Spread::p90() const
{
    if (values.empty())
        return {};
    return values[(values.size() * 9 + 9) / 10 - 1];
}

std::optional<std::int64_t> Spread::most() const
{
    return values.empty() ? std::nullopt : std::optional(values.back());
}

std::optional<double> Share::percent() const
{
    return whole == 0 ? std::nullopt
                      : std::optional(100.0 * static_cast<double>(part) / static_cast<double>(whole));
}

Share quarantinePlaces(const std::vector<KpiAsset> &assets, std::int64_t places, Instant asOf)
{
    Share share;
    share.whole = places;
    for (const KpiAsset &asset : assets) {
        if (isInQuarantine(asset, asOf))
            share.items.push_back(asset.id);
    }
    share.part = static_cast<std::int64_t>(share.items.size());
    return share;
}

Ages quarantineAges(const std::vector<KpiAsset> &assets, Instant asOf)
{
    std::vector<std::pair<std::int64_t, ItemId>> rows;
    for (const KpiAsset &asset : assets) {
        if (isInQuarantine(asset, asOf))
            rows.emplace_back((asOf - *asset.storedAt) / kMillisecondsADay, asset.id);
    }
    return agesOf(std::move(rows));
}

Oldest oldestUnsanitised(const std::vector<KpiMedium> &media, Instant asOf)
{
    Oldest oldest;
    for (const KpiMedium &medium : media) {
        if (isUnsanitised(medium, asOf) &&
            (oldest.medium == nullptr || *medium.unsanitisedSince < *oldest.medium->unsanitisedSince))
            oldest.medium = &medium;
    }
    if (oldest.medium != nullptr)
        oldest.days = (asOf - *oldest.medium->unsanitisedSince) / kMillisecondsADay;
    return oldest;
}

std::vector<ItemId> unsanitisedOutside(const std::vector<KpiMedium> &media, Instant asOf)
{
    std::vector<ItemId> items;
    for (const KpiMedium &medium : media) {
        if (medium.isOutside && isUnsanitised(medium, asOf))
            items.push_back(medium.id);
    }
    return items;
}

std::map<std::string, Spread> certificateTurnaround(const std::vector<KpiCertificate> &certificates,
                                                    const WorkingDays &calendar, Day asOf)
{
    std::map<std::string, std::vector<std::pair<std::int64_t, ItemId>>> rows;
    for (const KpiCertificate &certificate : certificates) {
        if (!certificate.acceptedOn || *certificate.acceptedOn > asOf)
            continue;
        const std::int64_t days = calendar.between(certificate.reportedOn, *certificate.acceptedOn);
        rows[std::string()].emplace_back(days, certificate.medium);
        if (!certificate.supplier.empty())
            rows[certificate.supplier].emplace_back(days, certificate.medium);
    }
    std::map<std::string, Spread> spreads;
    for (auto &[supplier, list] : rows)
        spreads.emplace(supplier, spreadOf(std::move(list)));
    return spreads;
}

std::vector<Overdue> overdueDocuments(const std::vector<KpiDocument> &documents, const Parameters &parameters,
                                      const WorkingDays &calendar, Day asOf)
{
    std::vector<Overdue> overdue;
    for (const KpiDocument &document : documents) {
        const bool isHere = document.receivedOn && *document.receivedOn <= asOf;
        if (isHere || document.dueOn >= asOf)
            continue;
        Overdue row{&document, calendar.between(document.dueOn, asOf), 0};
        for (const std::int64_t after : parameters.escalateAfterWorkingDays)
            row.step += row.workingDays >= after ? 1 : 0;
        overdue.push_back(row);
    }
    std::stable_sort(overdue.begin(), overdue.end(),
                     [](const Overdue &a, const Overdue &b) { return a.workingDays > b.workingDays; });
    return overdue;
}

ReconciliationRate reconciliationRate(const std::vector<KpiReconciliation> &rows, Instant asOf)
{
    std::map<ItemId, std::pair<const KpiReconciliation *, const KpiReconciliation *>> ofOrder; // first, last
    for (const KpiReconciliation &row : rows) {
        if (row.at > asOf)
            continue;
        auto &[first, last] = ofOrder[row.order];
        if (first == nullptr || row.at < first->at)
            first = &row;
        if (last == nullptr || row.at >= last->at)
            last = &row;
    }
    ReconciliationRate rate;
    const auto add = [](Share &share, const KpiReconciliation &row) {
        share.part += row.matched;
        share.whole += row.sealed;
        share.items.push_back(row.order);
    };
    for (const auto &[order, pair] : ofOrder) {
        add(rate.first, *pair.first);
        add(rate.final, *pair.second);
    }
    return rate;
}

OpenExceptions openExceptions(const std::vector<KpiException> &rows, Day asOf)
{
    OpenExceptions open;
    std::vector<std::pair<std::int64_t, ItemId>> ages;
    for (const KpiException &row : rows) {
        if (row.raisedOn > asOf || (row.resolvedOn && *row.resolvedOn <= asOf))
            continue;
        open.byKind[row.kind].push_back(row.id);
        ages.emplace_back(asOf - row.raisedOn, row.id);
        open.missing +=
            std::find(std::begin(kMissingKinds), std::end(kMissingKinds), row.kind) != std::end(kMissingKinds)
                ? 1
                : 0;
    }
    open.open = static_cast<int>(ages.size());
    open.ages = agesOf(std::move(ages));
    return open;
}

std::map<std::pair<std::string, MediumType>, Share> firstPassSuccess(const std::vector<KpiAttempt> &attempts,
                                                                     Instant asOf)
{
    std::map<std::pair<std::string, MediumType>, Share> shares;
    for (const KpiAttempt &attempt : attempts) {
        if (!attempt.isFirst || attempt.at > asOf)
            continue;
        Share &share = shares[{attempt.tool, attempt.type}];
        ++share.whole;
        if (attempt.isVerified) {
            ++share.part;
            share.items.push_back(attempt.medium);
        }
    }
    return shares;
}

Gaps custodyGaps(const std::vector<KpiGap> &gaps, const Parameters &parameters, Instant asOf)
{
    Gaps found;
    for (const KpiGap &gap : gaps) {
        const Instant until = std::min(gap.acceptedAt.value_or(asOf), asOf);
        const std::int64_t minutes = (until - gap.releasedAt) / kMinute;
        if (gap.releasedAt > asOf || until - gap.releasedAt <= parameters.custodyToleranceMinutes * kMinute)
            continue;
        found.minutes += minutes;
        found.items.push_back(gap.id);
    }
    return found;
}

std::optional<Pence> ValueReturned::perUnit() const
{
    if (units == 0)
        return {};
    const Pence half = units / 2;
    return (net + (net < 0 ? -half : half)) / units;
}

ValueReturned valueReturned(const std::vector<KpiValue> &rows, Day asOf)
{
    ValueReturned value;
    for (const KpiValue &row : rows) {
        if (row.on > asOf)
            continue;
        value.items.push_back(row.id);
        if (row.isDonation) {
            ++value.donations;
            value.donated += row.gross;
        } else {
            ++value.units;
            value.net += row.gross - row.fee;
        }
    }
    return value;
}

Share reuseYield(const std::vector<KpiAsset> &assets, Instant asOf)
{
    Share share;
    for (const KpiAsset &asset : assets) {
        if (!asset.processedAt || *asset.processedAt > asOf)
            continue;
        ++share.whole;
        if (asset.isReused) {
            ++share.part;
            share.items.push_back(asset.id);
        }
    }
    return share;
}

Mass mass(const std::vector<KpiMass> &rows, Day asOf)
{
    Mass sum;
    for (const KpiMass &row : rows) {
        if (row.on > asOf)
            continue;
        sum.items.push_back(row.id);
        if (row.isReuse) {
            sum.reused += row.grams;
            continue;
        }
        sum.gramsByCode[row.code] += row.grams;
        sum.waste += row.grams;
        sum.hazardous += row.code.ends_with('*') ? row.grams : 0;
    }
    return sum;
}

DestructionCost destructionCost(const std::vector<KpiDestruction> &rows, Day asOf)
{
    DestructionCost sum;
    for (const KpiDestruction &row : rows) {
        if (row.on > asOf)
            continue;
        sum.cost += row.cost;
        if (row.isFailure)
            sum.failuresByModel[row.model].push_back(row.medium);
    }
    return sum;
}

ChainHealth chainHealth(const KpiChain &chain, Instant asOf)
{
    ChainHealth health;
    if (chain.anchoredAt && *chain.anchoredAt <= asOf)
        health.hoursSinceAnchor = (asOf - *chain.anchoredAt) / kHour;
    health.unsignedTail = chain.unsignedTail;
    health.isIntact = chain.verifiedAt && *chain.verifiedAt <= asOf && chain.isIntact;
    return health;
}

} // namespace tally::disposal
