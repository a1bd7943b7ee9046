// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was known, what was sealed into containers and what the contractor says that he processed, held
// against each other. Every sealed medium and every reported row ends in one place, so that the counts add
// up.
#pragma once

#include "core/date.h"
#include "core/ids.h"
#include "disposal/judgement.h"
#include "disposal/serial_match.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tally::disposal {

enum class Bucket
{
    MatchedOk,
    MethodTooWeak,
    ResultFailed,
    NearMatch,
    MediumNotReported, // its computer is reported, it is not
    AssetMissing,
    MediumMissing,
    ExtraAsset,
    ExtraMedium,
    ExtraKnown, // it left the building unlisted
    DuplicateRow,
    EmptyConfirmed,
    EmptyContradicted,
    OutcomeChanged,
    WeightOut,
    DateOut
};
std::string_view wordOf(Bucket bucket); // "MATCHED_OK"
std::optional<Bucket> bucketNamed(std::string_view word);

enum class Severity
{
    None,
    Info,
    Medium,
    High,
    Critical
};
std::string_view wordOf(Severity severity);              // "critical"
Severity severityOf(Bucket bucket, DataClass dataClass); // missing: critical from C3 on, else high
bool blocksClose(Bucket bucket);

enum class Route // what became of a thing
{
    Reused,
    Recycled,
    Destroyed
};
// "resale", "Recycled (WEEE)": by the word it holds; nothing for others.
std::optional<Route> routeNamed(std::string_view text);

// K: what the register or any discovery ever knew, beside what is sealed.
struct KnownThing
{
    ItemId id; // 0: discovery saw it, there is no item
    std::string number;
    std::string what, where; // in words
    bool isChassis = false;
};

// S: sealed.
struct SealedAsset
{
    ItemId id;
    std::string name, serial, tag;
    bool isAttestedEmpty = false;
    DataClass dataClass = DataClass::C3; // the highest of its media
    Destination destination = Destination::D4;
    std::optional<std::int64_t> grams;
};
struct SealedMedium
{
    ItemId id, chassis; // chassis 0: loose
    std::string name, serial;
    DataClass dataClass = DataClass::C3;
    Destination destination = Destination::D4;
};
struct SealedContainer
{
    ItemId id;
    std::string name;
    std::optional<std::int64_t> grossGrams, receivedGrams;
};

// R: a row of the report.
struct ReportedRow
{
    enum class Match
    {
        Sealed,   // bound to a sealed medium
        Known,    // to a medium that is not sealed
        Unknown,  // its number is nobody's
        Unusable, // there is no number, or it cannot be used
        AssetOnly // speaks of no medium
    };
    int row = 0;
    Match match = Match::Unknown;
    ItemId medium; // of Sealed and Known
    std::string serial, chassisSerial, chassisTag;
    bool isDuplicate = false;
    bool saysEmpty = false;
    bool isFailed = false; // the run failed
    bool isDestruction = false;
    bool isSufficient = false; // evidence reaches the policy
    std::string why;           // why not, in words
    std::optional<Route> route;
    std::optional<std::int64_t> grams;
    std::optional<Instant> processedFrom, processedUntil; // the span that the claimed time may mean
};
// The verdict: of an index in which what is sealed is expected.
ReportedRow reportedRow(const evidence::Row &row, const Verdict &verdict, const Parameters &parameters);
// For a row without a verdict: it says that there is no medium.
ReportedRow emptyRow(const evidence::Row &row);

struct ReconciliationInput
{
    std::vector<KnownThing> known;
    std::vector<SealedAsset> assets;
    std::vector<SealedMedium> media;
    std::vector<SealedContainer> containers;
    std::vector<ReportedRow> rows;
    std::optional<Instant> receivedAt, reportedAt;
    bool isReportOverdue = false; // then what is missing opens an incident, whatever its class
};

// What is to be raised as an exception, or shown.
struct ReconciliationFinding
{
    Bucket bucket = Bucket::MatchedOk;
    Severity severity = Severity::None;
    bool blocks = false;
    bool opensIncident = false;
    ItemId subject;     // medium, computer or container; 0: none of ours
    int row = 0;        // of the report; 0: none
    std::string number; // as sealed or as reported
    std::string why;
    std::optional<Comparison> comparison; // of a near match; left: sealed
};

enum class RowPlace
{
    Bound,
    Extra,
    Duplicate,
    NonData,
    Empty,
    Unbound
};
std::string_view wordOf(RowPlace place); // "non_data"

struct ReconciliationCounts
{
    int sealed = 0, ok = 0, weak = 0, failed = 0, near = 0, notReported = 0, missing = 0; // media
    int rows = 0, bound = 0, extra = 0, duplicate = 0, nonData = 0, empty = 0, unbound = 0;

    bool addUp() const
    {
        return sealed == ok + weak + failed + near + notReported + missing &&
               rows == bound + extra + duplicate + nonData + empty + unbound;
    }
};

struct Reconciliation
{
    struct OfMedium
    {
        ItemId medium;
        Bucket bucket = Bucket::MediumMissing;
        int row = 0; // that decided; 0: none
    };
    struct OfRow
    {
        int row = 0;
        RowPlace place = RowPlace::Unbound;
    };
    std::vector<OfMedium> media; // in the order of the input
    std::vector<OfRow> rows;
    std::vector<ReconciliationFinding> findings; // the gravest first; also those that block nothing
    ReconciliationCounts counts;

    bool isClean() const; // nothing blocks
};

Reconciliation reconcile(const ReconciliationInput &input, const Policy &policy);

} // namespace tally::disposal
