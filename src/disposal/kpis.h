// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The figures of secure disposal, K1 to K15, as of an instant: what happened later is not counted. Each is a
// function of plain rows that carry their item, so that every number can be opened down to its rows. Medians
// are the mean of the two middle values, P90 is the nearest rank.
#pragma once

#include "core/date.h"
#include "core/ids.h"
#include "core/money.h"
#include "disposal/medium_type.h"
#include "disposal/policy.h"
#include "disposal/working_days.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tally::disposal {

// ---- Rows

struct KpiAsset // a thing on its way out
{
    ItemId id;
    std::optional<Instant> storedAt; // into quarantine
    std::optional<Instant> leftAt;   // it
    std::optional<Instant> processedAt;
    bool isReused = false; // of what is processed
};
struct KpiMedium
{
    ItemId id;
    std::string serial, place, holder;
    std::optional<Instant> unsanitisedSince; // in M1, M2, M3 or M6; nothing: in none of them
    bool isOutside = false;                  // held by somebody else
};
struct KpiCertificate
{
    ItemId medium;
    std::string supplier;
    Day reportedOn = 0; // report or destruction
    std::optional<Day> acceptedOn;
};
struct KpiDocument
{
    ItemId order;
    std::string kind, supplier; // "report", "receipt", "certificate"
    Day dueOn = 0;
    std::optional<Day> receivedOn;
};
struct KpiReconciliation
{
    ItemId order;
    Instant at = 0;
    int matched = 0, sealed = 0; // media
};
struct KpiException
{
    ItemId id;
    std::string kind; // "MEDIUM_MISSING"
    Day raisedOn = 0;
    std::optional<Day> resolvedOn;
};
struct KpiAttempt
{
    ItemId medium;
    std::string tool;
    MediumType type = MediumType::Unknown;
    Instant at = 0;
    bool isFirst = true;
    bool isVerified = false; // it reached M4
};
struct KpiGap // between release by one holder and acceptance by the next
{
    ItemId id;
    Instant releasedAt = 0;
    std::optional<Instant> acceptedAt; // nothing: nobody has it
};
struct KpiValue
{
    ItemId id;
    Day on = 0;
    Pence gross{}, fee{};
    bool isDonation = false; // gross is its nominal value
};
struct KpiMass
{
    ItemId id;
    Day on = 0;
    std::string code; // of the List of Waste; "*" at the end: hazardous
    std::int64_t grams = 0;
    bool isReuse = false; // no waste
};
struct KpiDestruction
{
    ItemId medium;
    Day on = 0;
    std::string model;
    bool isFailure = false; // it was destroyed as it failed
    Pence cost{};
};
struct KpiChain
{
    std::optional<Instant> anchoredAt; // the last checkpoint outside the database
    std::int64_t unsignedTail = 0;     // operations since the last checkpoint
    std::optional<Instant> verifiedAt;
    bool isIntact = false; // as last verified
};

// ---- Figures

struct Spread
{
    std::vector<std::int64_t> values; // rising
    std::vector<ItemId> items;        // in the same order
    std::optional<double> median() const;
    std::optional<std::int64_t> p90() const;
    std::optional<std::int64_t> most() const;
};
struct Share
{
    std::int64_t part = 0, whole = 0;
    std::vector<ItemId> items; // of the part
    std::optional<double> percent() const;
};

Share quarantinePlaces(const std::vector<KpiAsset> &assets, std::int64_t places, Instant asOf); // K1

inline constexpr std::array<std::int64_t, 3> kAgeBands{30, 60, 90}; // days; the fourth band is what is older
struct Ages
{
    Spread days;
    std::array<std::vector<ItemId>, 4> bands;
};
Ages quarantineAges(const std::vector<KpiAsset> &assets, Instant asOf); // K2

struct Oldest
{
    const KpiMedium *medium = nullptr; // null: there is none
    std::int64_t days = 0;
};
Oldest oldestUnsanitised(const std::vector<KpiMedium> &media, Instant asOf);               // K3
std::vector<ItemId> unsanitisedOutside(const std::vector<KpiMedium> &media, Instant asOf); // K4

// K5, in working days; "" holds all suppliers.
std::map<std::string, Spread> certificateTurnaround(const std::vector<KpiCertificate> &certificates,
                                                    const WorkingDays &calendar, Day asOf);

struct Overdue
{
    const KpiDocument *document = nullptr;
    int workingDays = 0;
    int step = 0; // of the escalation that it has reached; 0: none yet
};
std::vector<Overdue> overdueDocuments(const std::vector<KpiDocument> &documents, const Parameters &parameters,
                                      const WorkingDays &calendar, Day asOf); // K6, the worst first

struct ReconciliationRate
{
    Share first, final; // of each order's first report, and of its last
};
ReconciliationRate reconciliationRate(const std::vector<KpiReconciliation> &rows, Instant asOf); // K7

struct OpenExceptions
{
    std::map<std::string, std::vector<ItemId>> byKind;
    Ages ages;
    int open = 0, missing = 0;
};
OpenExceptions openExceptions(const std::vector<KpiException> &rows, Day asOf); // K8

std::map<std::pair<std::string, MediumType>, Share> firstPassSuccess(const std::vector<KpiAttempt> &attempts,
                                                                     Instant asOf); // K9, by tool and type

struct Gaps
{
    std::int64_t minutes = 0;
    std::vector<ItemId> items;
};
Gaps custodyGaps(const std::vector<KpiGap> &gaps, const Parameters &parameters, Instant asOf); // K10

struct ValueReturned
{
    Pence net{};
    int units = 0, donations = 0;
    Pence donated{}; // nominal
    std::vector<ItemId> items;
    std::optional<Pence> perUnit() const; // rounded to the penny
};
ValueReturned valueReturned(const std::vector<KpiValue> &rows, Day asOf); // K11

Share reuseYield(const std::vector<KpiAsset> &assets, Instant asOf); // K12

struct Mass
{
    std::map<std::string, std::int64_t> gramsByCode;   // waste
    std::int64_t waste = 0, hazardous = 0, reused = 0; // grams
    std::vector<ItemId> items;
};
Mass mass(const std::vector<KpiMass> &rows, Day asOf); // K13

struct DestructionCost
{
    Pence cost{};
    std::map<std::string, std::vector<ItemId>> failuresByModel;
};
DestructionCost destructionCost(const std::vector<KpiDestruction> &rows, Day asOf); // K14

struct ChainHealth
{
    std::optional<std::int64_t> hoursSinceAnchor;
    std::int64_t unsignedTail = 0;
    bool isIntact = false;
};
ChainHealth chainHealth(const KpiChain &chain, Instant asOf); // K15

// ---- All of them

struct KpiInput
{
    Instant asOf = 0;
    std::vector<KpiAsset> assets;
    std::vector<KpiMedium> media;
    std::vector<KpiCertificate> certificates;
    std::vector<KpiDocument> documents;
    std::vector<KpiReconciliation> reconciliations;
    std::vector<KpiException> exceptions;
    std::vector<KpiAttempt> attempts;
    std::vector<KpiGap> gaps;
    std::vector<KpiValue> values;
    std::vector<KpiMass> masses;
    std::vector<KpiDestruction> destructions;
    KpiChain chain;
};

// One figure as it is printed: "K2", "Age in quarantine, median", 34.5, "days".
struct KpiLine
{
    std::string code, label;
    std::optional<double> value; // nothing: there is nothing to measure
    std::string unit;            // "", "%", "days", "working days", "min", "GBP", "kg", "hours"
    std::string note;            // "serial Z1D9X8Y7, store 2"; may be empty
    std::optional<double> target;
    std::optional<bool> isMet;
    std::vector<ItemId> items; // behind the number
};
std::string figureText(double value); // whole numbers plain, others with one decimal
std::vector<KpiLine> kpiLines(const KpiInput &input, const Policy &policy, const WorkingDays &calendar);

} // namespace tally::disposal
