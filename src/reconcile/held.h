// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reports that are held for a person, and what comes of a decision: pure functions of the estate and the
// claims that were kept. A decision makes the report that of an item, so that what the same source says of
// the same subject later follows it.
#pragma once

#include "reconcile/import_plan.h"

#include <optional>
#include <string>
#include <vector>

namespace tally::reconcile {

// What a held report keeps beside its claims, until it has an item.
inline constexpr std::string_view kReportedClass = "reported_class";
inline constexpr std::string_view kReportedIdentifiers = "reported_identifiers"; // list of kind, tab, value
// A decision that it is nobody's business: "" for good, or until the end of this ISO date.
inline constexpr std::string_view kIgnoredUntil = "ignored_until";

struct HeldReport
{
    ReportId id;
    std::string source, subject;
    std::string name, className;    // of the thing, as reported
    std::vector<ItemId> candidates; // that it matches now, by their ids
    std::string why;                // the question, or the key by which it would match now
    std::optional<Day> since;       // held; as far as the estate knows the day
    std::optional<Instant> seenAt;
    bool ignored = false;
    std::optional<Day> ignoredUntil; // none: for good
    model::Attributes claims;        // what it says of the thing
    std::vector<model::SourceIdentifier> identifiers;
};

// Takes these out of a held report's claims; what it is known by goes to `identifiers`.
void takeKeptWhileHeld(model::Attributes &claims, std::vector<model::SourceIdentifier> &identifiers);

// In the order of their ids.
Result<std::vector<HeldReport>> heldReports(ImportContext context);

struct HeldChoice
{
    ReportId report;
    HeldDecision decision;
};

// Claims, identifiers and references of the report go to the item; its software and parts come with the next
// report of the source. NotFound: no such report is held. The draft is empty when it is so already.
Result<ImportPlan> planDecision(ImportContext context, ReportId report, const HeldDecision &decision);
// The same of many, one draft for all. Cancelled when the job says so.
Result<ImportPlan> planDecisions(ImportContext context, const std::vector<HeldChoice> &choices,
                                 JobContext &job);

} // namespace tally::reconcile
