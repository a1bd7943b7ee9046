// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disposal/reconciliation.h"

#include "core/text.h"
#include "disposal/clock_check.h"

#include <algorithm>
#include <array>

namespace tally::disposal {

namespace {

struct BucketWord
{
    std::string_view word;
    Severity severity;
    bool blocks;
};
// In the order of Bucket.
constexpr std::array<BucketWord, 16> kBuckets{{{"MATCHED_OK", Severity::None, false},
                                               {"METHOD_TOO_WEAK", Severity::High, true},
                                               {"RESULT_FAILED", Severity::High, true},
                                               {"NEAR_MATCH", Severity::Medium, true},
                                               {"MEDIUM_NOT_REPORTED", Severity::High, true},
                                               {"ASSET_MISSING", Severity::High, true},
                                               {"MEDIUM_MISSING", Severity::High, true},
                                               {"EXTRA_ASSET", Severity::High, true},
                                               {"EXTRA_MEDIUM", Severity::High, true},
                                               {"EXTRA_KNOWN", Severity::Critical, true},
                                               {"DUPLICATE_ROW", Severity::Medium, true},
                                               {"EMPTY_CONFIRMED", Severity::None, false},
                                               {"EMPTY_CONTRADICTED", Severity::Critical, true},
                                               {"OUTCOME_CHANGED", Severity::Info, false},
                                               {"WEIGHT_OUT", Severity::Medium, true},
                                               {"DATE_OUT", Severity::Medium, true}}};
constexpr std::array<std::string_view, 5> kSeverities{"none", "info", "medium", "high", "critical"};
constexpr std::array<std::string_view, 6> kPlaces{"bound",    "extra", "duplicate",
                                                  "non_data", "empty", "unbound"};

constexpr auto kRoutes = std::to_array<std::pair<std::string_view, Route>>({{"destr", Route::Destroyed},
                                                                            {"shred", Route::Destroyed},
                                                                            {"resale", Route::Reused},
                                                                            {"resold", Route::Reused},
                                                                            {"sold", Route::Reused},
                                                                            {"sale", Route::Reused},
                                                                            {"reuse", Route::Reused},
                                                                            {"re-use", Route::Reused},
                                                                            {"donat", Route::Reused},
                                                                            {"remarket", Route::Reused},
                                                                            {"refurb", Route::Reused},
                                                                            {"recycl", Route::Recycled},
                                                                            {"scrap", Route::Recycled},
                                                                            {"weee", Route::Recycled}});

ReportedRow plainRow(const evidence::Row &row)
{
    ReportedRow reported;
    reported.row = row.row;
    reported.serial = row.identity.serial;
    reported.chassisSerial = row.identity.chassisSerial;
    reported.chassisTag = row.identity.chassisTag;
    reported.route = routeNamed(row.route);
    reported.grams = row.weightGrams;
    reported.saysEmpty = row.noMedium;
    return reported;
}

ReportedRow::Match matchOf(const evidence::Row &row, const Verdict &verdict)
{
    using Match = ReportedRow::Match;
    if (verdict.binding.rule == Binding::Rule::Extra)
        return Match::Known;
    if (verdict.binding.rule != Binding::Rule::None) // also what is told twice
        return verdict.has("EV-ID-AMBIGUOUS") ? Match::Unusable : Match::Sealed;
    const bool namesChassis = !row.identity.chassisSerial.empty() || !row.identity.chassisTag.empty();
    if (verdict.has("EV-ID-MISSING") && namesChassis && row.identity.serial.empty())
        return Match::AssetOnly;
    return verdict.has("EV-ID-NOMATCH") ? Match::Unknown : Match::Unusable;
}

} // namespace

std::string_view wordOf(Bucket bucket)
{
    return kBuckets[static_cast<std::size_t>(bucket)].word;
}

std::optional<Bucket> bucketNamed(std::string_view word)
{
    const auto *const found = std::find_if(kBuckets.begin(), kBuckets.end(),
                                           [&](const BucketWord &each) { return each.word == word; });
    return found == kBuckets.end() ? std::nullopt
                                   : std::optional(static_cast<Bucket>(found - kBuckets.begin()));
}

std::string_view wordOf(Severity severity)
{
    return kSeverities[static_cast<std::size_t>(severity)];
}

Severity severityOf(Bucket bucket, DataClass dataClass)
{
    const bool isMissing = bucket == Bucket::AssetMissing || bucket == Bucket::MediumMissing;
    return isMissing && dataClass >= DataClass::C3 ? Severity::Critical
                                                   : kBuckets[static_cast<std::size_t>(bucket)].severity;
}

bool blocksClose(Bucket bucket)
{
    return kBuckets[static_cast<std::size_t>(bucket)].blocks;
}

std::string_view wordOf(RowPlace place)
{
    return kPlaces[static_cast<std::size_t>(place)];
}

std::optional<Route> routeNamed(std::string_view text)
{
    const std::string lower = text::lowerAscii(text);
    for (const auto &[word, route] : kRoutes) {
        if (lower.find(word) != std::string::npos)
            return route;
    }
    return {};
}

ReportedRow reportedRow(const evidence::Row &row, const Verdict &verdict, const Parameters &parameters)
{
    ReportedRow reported = plainRow(row);
    reported.match = matchOf(row, verdict);
    reported.medium = verdict.binding.medium;
    reported.isDuplicate = verdict.has("EV-DUP-ROW");
    reported.isFailed = row.status == evidence::RunStatus::Failed;
    reported.isDestruction =
        row.status == evidence::RunStatus::Completed && evidence::destroys(row.technique);
    reported.isSufficient = verdict.isSufficient();
    if (!verdict.reasons.empty())
        reported.why = verdict.reasons.front().code + ": " + verdict.reasons.front().why;
    if (const auto span = spanOf(row.end.secondsLocal ? row.end : row.start, parameters)) {
        reported.processedFrom = span->earliest;
        reported.processedUntil = span->latest;
    }
    return reported;
}

ReportedRow emptyRow(const evidence::Row &row)
{
    ReportedRow reported = plainRow(row);
    reported.match = ReportedRow::Match::AssetOnly;
    reported.saysEmpty = true;
    return reported;
}

bool Reconciliation::isClean() const
{
    return std::none_of(findings.begin(), findings.end(), [](const auto &finding) { return finding.blocks; });
}

} // namespace tally::disposal
