// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disposal/reconciliation.h"

#include <algorithm>
#include <map>
#include <set>

namespace tally::disposal {

namespace {

using Match = ReportedRow::Match;

class Reconciler
{
public:
    Reconciler(const ReconciliationInput &input, const Policy &policy) : m_input(input), m_policy(policy)
    {
        for (const SealedAsset &asset : input.assets) {
            for (const std::string &number : {asset.serial, asset.tag}) {
                if (const std::string canonical = canonicalSerial(number); !canonical.empty())
                    m_assets.emplace(canonical, &asset);
            }
        }
        for (const KnownThing &thing : input.known) {
            if (const std::string canonical = canonicalSerial(thing.number); !canonical.empty())
                m_known.emplace(std::pair(thing.isChassis, canonical), &thing);
        }
        for (const SealedMedium &medium : input.media)
            m_media.emplace(medium.id, &medium);
        m_result.rows.resize(input.rows.size());
        m_assetOf.resize(input.rows.size());
        for (std::size_t i = 0; i < input.rows.size(); ++i) {
            m_result.rows[i].row = input.rows[i].row;
            m_assetOf[i] = assetOf(input.rows[i]);
            if (m_assetOf[i] != nullptr)
                m_reportedAssets.insert(m_assetOf[i]->id);
        }
    }

    Reconciliation run()
    {
        placeMatched();
        pairNear();
        placeRest();
        placeMedia();
        checkAssets();
        checkContainers();
        count();
        std::stable_sort(m_result.findings.begin(), m_result.findings.end(),
                         [](const auto &a, const auto &b) { return a.severity > b.severity; });
        return std::move(m_result);
    }

private:
    const SealedAsset *assetOf(const ReportedRow &row) const
    {
        for (const std::string &number : {row.chassisSerial, row.chassisTag}) {
            if (const auto found = m_assets.find(canonicalSerial(number)); found != m_assets.end())
                return found->second;
        }
        return nullptr;
    }
    const KnownThing *knownOf(bool isChassis, const std::string &number) const
    {
        const auto found = m_known.find({isChassis, canonicalSerial(number)});
        return found == m_known.end() ? nullptr : found->second;
    }

    ReconciliationFinding &add(Bucket bucket, DataClass dataClass, ItemId subject, int row,
                               std::string number, std::string why)
    {
        ReconciliationFinding finding;
        finding.bucket = bucket;
        finding.severity = severityOf(bucket, dataClass);
        finding.blocks = blocksClose(bucket);
        finding.subject = subject;
        finding.row = row;
        finding.number = std::move(number);
        finding.why = std::move(why);
        m_result.findings.push_back(std::move(finding));
        return m_result.findings.back();
    }

    void place(std::size_t i, RowPlace where) { m_result.rows[i].place = where; }

    // Rows that are settled by themselves; the others wait for the near ones.
    void placeMatched()
    {
        for (std::size_t i = 0; i < m_input.rows.size(); ++i) {
            const ReportedRow &row = m_input.rows[i];
            if (row.isDuplicate) {
                place(i, RowPlace::Duplicate);
                add(Bucket::DuplicateRow, DataClass::C3, row.medium, row.row, row.serial,
                    "the report has this medium before");
            } else if (row.match == Match::Sealed && m_media.contains(row.medium)) {
                place(i, RowPlace::Bound);
                m_rowsOf[row.medium].push_back(i);
                checkDates(row);
            } else {
                m_open.push_back(i);
            }
        }
    }

    bool isSameChassis(std::size_t i, const SealedMedium &medium) const
    {
        const ReportedRow &row = m_input.rows[i];
        if (m_assetOf[i] != nullptr)
            return m_assetOf[i]->id == medium.chassis;
        return !medium.chassis && row.chassisSerial.empty() && row.chassisTag.empty();
    }

    // The nearest pairs first, each medium and each row once.
    void pairNear()
    {
        struct Pair
        {
            Comparison comparison;
            const SealedMedium *medium;
            std::size_t row;
        };
        std::vector<Pair> pairs;
        for (const SealedMedium &medium : m_input.media) {
            if (m_rowsOf.contains(medium.id))
                continue;
            for (const std::size_t i : m_open) {
                if (m_input.rows[i].match != Match::Unknown || !isSameChassis(i, medium))
                    continue;
                Comparison comparison = compareSerials(medium.serial, m_input.rows[i].serial);
                if (isNear(comparison))
                    pairs.push_back({std::move(comparison), &medium, i});
            }
        }
        std::stable_sort(pairs.begin(), pairs.end(), [](const Pair &a, const Pair &b) {
            return a.comparison.distance < b.comparison.distance;
        });
        std::set<std::size_t> taken;
        for (Pair &pair : pairs) {
            if (m_near.contains(pair.medium->id) || !taken.insert(pair.row).second)
                continue;
            m_near.emplace(pair.medium->id, pair.row);
            place(pair.row, RowPlace::Unbound);
            const ReportedRow &row = m_input.rows[pair.row];
            add(Bucket::NearMatch, pair.medium->dataClass, pair.medium->id, row.row, row.serial,
                "sealed as " + pair.medium->serial + ", reported as " + row.serial + ": " +
                    std::string(inWords(pair.comparison.likeness)))
                .comparison = std::move(pair.comparison);
        }
        std::erase_if(m_open, [&](std::size_t i) { return taken.contains(i); });
    }

    void placeRest()
    {
        for (const std::size_t i : m_open) {
            const ReportedRow &row = m_input.rows[i];
            switch (row.match) {
            case Match::AssetOnly:
                placeAssetRow(i);
                break;
            case Match::Unusable:
                place(i, RowPlace::Unbound);
                break;
            case Match::Sealed: // as the report was read; it is not sealed now
            case Match::Known:
            case Match::Unknown:
                placeExtra(i);
                break;
            }
        }
    }

    void placeAssetRow(std::size_t i)
    {
        const ReportedRow &row = m_input.rows[i];
        if (m_assetOf[i] == nullptr) {
            place(i, RowPlace::Extra);
            extraAsset(row);
            return;
        }
        place(i, row.saysEmpty ? RowPlace::Empty : RowPlace::NonData);
    }

    void placeExtra(std::size_t i)
    {
        const ReportedRow &row = m_input.rows[i];
        place(i, RowPlace::Extra);
        if (m_assetOf[i] == nullptr && !(row.chassisSerial.empty() && row.chassisTag.empty()))
            extraAsset(row);
        const KnownThing *const known = knownOf(false, row.serial);
        if (known != nullptr || row.match == Match::Known || row.match == Match::Sealed)
            add(Bucket::ExtraKnown, DataClass::C4, row.medium ? row.medium : known->id, row.row, row.serial,
                "it is ours and was not sealed: it left the building unlisted" +
                    (known == nullptr || known->where.empty() ? std::string()
                                                              : "; it should be " + known->where));
        else
            add(Bucket::ExtraMedium, DataClass::C3, {}, row.row, row.serial,
                "nobody knows it: another customer's, or ours and never listed");
    }

    void extraAsset(const ReportedRow &row)
    {
        const std::string &number = row.chassisSerial.empty() ? row.chassisTag : row.chassisSerial;
        if (!m_extraAssets.insert(canonicalSerial(number)).second)
            return;
        if (const KnownThing *known = knownOf(true, number))
            add(Bucket::ExtraKnown, DataClass::C4, known->id, row.row, number,
                known->what + " is ours and was not sealed: it left the building unlisted" +
                    (known->where.empty() ? std::string() : "; it should be " + known->where));
        else
            add(Bucket::ExtraAsset, DataClass::C3, {}, row.row, number,
                "it was not sealed, and nobody knows it");
    }

    Reconciliation::OfMedium bestOf(const SealedMedium &medium, const std::vector<std::size_t> &rows)
    {
        const auto any = [&](bool ReportedRow::*mark) {
            return std::any_of(rows.begin(), rows.end(),
                               [&](std::size_t i) { return m_input.rows[i].*mark; });
        };
        const bool hasFailed = any(&ReportedRow::isFailed), isDestroyed = any(&ReportedRow::isDestruction);
        const auto rank = [&](const ReportedRow &row) { // after a failure only a destruction counts
            const bool counts = row.isSufficient && (!hasFailed || row.isDestruction);
            return counts ? 2 : row.isDestruction ? 1 : 0;
        };
        const ReportedRow *best = &m_input.rows[rows.front()];
        for (const std::size_t i : rows) {
            if (rank(m_input.rows[i]) > rank(*best))
                best = &m_input.rows[i];
        }
        const bool isFailed = hasFailed && !isDestroyed;
        const Bucket bucket = isFailed             ? Bucket::ResultFailed
                              : best->isSufficient ? Bucket::MatchedOk
                                                   : Bucket::MethodTooWeak;
        if (bucket != Bucket::MatchedOk)
            add(bucket, medium.dataClass, medium.id, best->row, medium.serial,
                isFailed ? "the report says that it failed, and nothing of its destruction" : best->why);
        for (const std::size_t i : rows)
            checkRoute(medium, m_input.rows[i]);
        return {medium.id, bucket, best->row};
    }

    void placeMedia()
    {
        for (const SealedMedium &medium : m_input.media) {
            if (const auto rows = m_rowsOf.find(medium.id); rows != m_rowsOf.end()) {
                m_result.media.push_back(bestOf(medium, rows->second));
            } else if (const auto near = m_near.find(medium.id); near != m_near.end()) {
                m_result.media.push_back({medium.id, Bucket::NearMatch, m_input.rows[near->second].row});
            } else if (medium.chassis && m_reportedAssets.contains(medium.chassis)) {
                add(Bucket::MediumNotReported, medium.dataClass, medium.id, 0, medium.serial,
                    "its computer is reported, it is not");
                m_result.media.push_back({medium.id, Bucket::MediumNotReported, 0});
            } else {
                missing(Bucket::MediumMissing, medium.dataClass, medium.id, medium.serial);
                m_result.media.push_back({medium.id, Bucket::MediumMissing, 0});
            }
        }
    }

    void missing(Bucket bucket, DataClass dataClass, ItemId subject, const std::string &number)
    {
        add(bucket, dataClass, subject, 0, number, "it was sealed, and the report has nothing of it")
            .opensIncident =
            bucket == Bucket::MediumMissing && (dataClass >= DataClass::C4 || m_input.isReportOverdue);
    }

    void checkAssets()
    {
        for (const SealedAsset &asset : m_input.assets) {
            if (!m_reportedAssets.contains(asset.id)) {
                missingAsset(asset);
                continue;
            }
            std::optional<std::int64_t> grams;
            for (std::size_t i = 0; i < m_input.rows.size(); ++i) {
                if (m_assetOf[i] != &asset)
                    continue;
                const ReportedRow &row = m_input.rows[i];
                if (row.grams)
                    grams = std::max(grams.value_or(0), *row.grams);
                if (asset.isAttestedEmpty)
                    checkEmpty(asset, row);
            }
            checkWeight(asset.id, asset.name, asset.grams, grams);
        }
    }

    // Where all its media are accounted for by their own numbers, nobody named the computer and nothing is
    // gone.
    void missingAsset(const SealedAsset &asset)
    {
        bool hasMedia = false, allFound = true;
        for (const SealedMedium &medium : m_input.media) {
            if (medium.chassis != asset.id)
                continue;
            hasMedia = true;
            allFound &= m_rowsOf.contains(medium.id);
        }
        if (!hasMedia || !allFound)
            missing(Bucket::AssetMissing, asset.dataClass, asset.id, asset.serial);
    }

    void checkEmpty(const SealedAsset &asset, const ReportedRow &row)
    {
        if (row.saysEmpty)
            add(Bucket::EmptyConfirmed, asset.dataClass, asset.id, row.row, asset.serial,
                "attested empty, and found so");
        else if (row.match != Match::AssetOnly)
            add(Bucket::EmptyContradicted, asset.dataClass, asset.id, row.row, row.serial,
                asset.name + " was attested empty, and the report has a medium in it");
    }

    void checkContainers()
    {
        for (const SealedContainer &container : m_input.containers)
            checkWeight(container.id, container.name, container.grossGrams, container.receivedGrams);
    }

    void checkWeight(ItemId subject, const std::string &name, std::optional<std::int64_t> sealed,
                     std::optional<std::int64_t> reported)
    {
        if (!sealed || !reported)
            return;
        const Parameters &parameters = m_policy.parameters;
        const std::int64_t tolerance =
            std::max(parameters.weightToleranceGrams, *sealed * parameters.weightTolerancePermille / 1000);
        if (std::max(*sealed, *reported) - std::min(*sealed, *reported) > tolerance)
            add(Bucket::WeightOut, DataClass::C3, subject, 0, name,
                "sealed with " + std::to_string(*sealed) + " g, reported with " + std::to_string(*reported) +
                    " g");
    }

    void checkDates(const ReportedRow &row)
    {
        const bool isBefore =
            m_input.receivedAt && row.processedUntil && *row.processedUntil < *m_input.receivedAt;
        const bool isAfter =
            m_input.reportedAt && row.processedFrom && *row.processedFrom > *m_input.reportedAt;
        if (isBefore || isAfter)
            add(Bucket::DateOut, DataClass::C3, row.medium, row.row, row.serial,
                isBefore ? "processed before it was received" : "processed after the report");
    }

    void checkRoute(const SealedMedium &medium, const ReportedRow &row)
    {
        const bool isReusePlanned = medium.destination != Destination::D4;
        const std::optional<Route> route = row.isDestruction ? std::optional(Route::Destroyed) : row.route;
        if (route && isReusePlanned != (*route == Route::Reused))
            add(Bucket::OutcomeChanged, medium.dataClass, medium.id, row.row, medium.serial,
                isReusePlanned ? "it was to be reused, and was not"
                               : "it was to be recycled, and was reused");
    }

    void count()
    {
        ReconciliationCounts &counts = m_result.counts;
        counts.sealed = static_cast<int>(m_input.media.size());
        counts.rows = static_cast<int>(m_input.rows.size());
        for (const Reconciliation::OfMedium &medium : m_result.media) {
            switch (medium.bucket) {
            case Bucket::MatchedOk:
                ++counts.ok;
                break;
            case Bucket::MethodTooWeak:
                ++counts.weak;
                break;
            case Bucket::ResultFailed:
                ++counts.failed;
                break;
            case Bucket::NearMatch:
                ++counts.near;
                break;
            case Bucket::MediumNotReported:
                ++counts.notReported;
                break;
            default:
                ++counts.missing;
            }
        }
        for (const Reconciliation::OfRow &row : m_result.rows) {
            int *const places[] = {&counts.bound,   &counts.extra, &counts.duplicate,
                                   &counts.nonData, &counts.empty, &counts.unbound};
            ++*places[static_cast<std::size_t>(row.place)];
        }
    }

    const ReconciliationInput &m_input;
    const Policy &m_policy;
    Reconciliation m_result;
    std::map<std::string, const SealedAsset *> m_assets;
    std::map<std::pair<bool, std::string>, const KnownThing *> m_known;
    std::map<ItemId, const SealedMedium *> m_media;
    std::vector<const SealedAsset *> m_assetOf; // by row; null: none that was sealed
    std::set<ItemId> m_reportedAssets;
    std::map<ItemId, std::vector<std::size_t>> m_rowsOf;
    std::map<ItemId, std::size_t> m_near;
    std::vector<std::size_t> m_open;
    std::set<std::string> m_extraAssets;
};

} // namespace

Reconciliation reconcile(const ReconciliationInput &input, const Policy &policy)
{
    return Reconciler(input, policy).run();
}

} // namespace tally::disposal
