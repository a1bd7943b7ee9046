// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What other identifying keys would have made of all reports that a register holds. Every report is matched
// once more from the first operation on, as an import would, under the keys that stand and under the wanted
// ones; what the two come to differently, and the register holds as the standing keys have it, follows from
// the change. So neither what a person decided since nor what this replay cannot know is taken for a
// difference. A pure function of the estate, the definitions and the versions as they stream by.
#pragma once

#include "core/job.h"
#include "estate/estate.h"
#include "model/fact.h"

#include <cstdint>
#include <functional>
#include <set>
#include <string>
#include <vector>

namespace tally::reconcile {

using VersionTaker = std::function<Outcome(const model::FactVersion &)>;

struct ReplayInput
{
    estate::EstatePtr estate; // the register now
    OrgId usualOwner;         // of what a source names no owner for
    // Operations by which a person said of what held reports speak ("match", "decide").
    std::set<OperationNumber> decisions;
    // Every version of ReportHistory::tables(), those of a table as they began; private values in clear.
    // Of components, network interfaces suffice.
    std::function<Outcome(const VersionTaker &)> versions;
};

// A report, and by what it was found to speak of an item.
struct ReplayedReport
{
    ReportId report; // 0: what the item held before any report
    std::string source, subject;
    std::string key, value; // "serial number and manufacturer", the number; empty: it was the first
};

struct WouldMerge
{
    std::vector<ItemId> items;      // that would be one
    std::vector<ReplayedReport> by; // the reports that join them
};

struct WouldSplit
{
    ItemId item;
    std::vector<std::vector<ReplayedReport>> parts; // with the key that joins each now; the first stays
};

struct WouldBeHeld
{
    ReplayedReport report; // with the key by which it is known now
    ItemId item;           // that it is of now
    std::string why;
    std::vector<ItemId> candidates;
};

struct WouldBeKnown
{
    ReplayedReport report; // that is held now
    ItemId item;           // 0: a new one would be made
};

struct IdentityPreview
{
    std::vector<WouldMerge> merges; // these by item
    std::vector<WouldSplit> splits;
    std::vector<WouldBeHeld> held;
    std::vector<WouldBeKnown> recognised;             // by report
    std::int64_t reports = 0, sights = 0, claims = 0; // looked at
    // Reports that even the standing keys do not bring to where the register has them: a person decided, or
    // what they bore is not known any more. Nothing is said of these.
    std::int64_t unlike = 0;
    bool isEmpty() const { return merges.empty() && splits.empty() && held.empty() && recognised.empty(); }
};

// `wanted`: definitions of kind "class", which stand in the place of those of the same name. InvalidInput
// names what cannot be read. Cancelled when the job says so.
Result<IdentityPreview> previewIdentity(const ReplayInput &input,
                                        const std::vector<model::DefinitionRow> &wanted, JobContext &job);

} // namespace tally::reconcile
