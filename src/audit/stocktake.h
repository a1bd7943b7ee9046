// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is done in an audit campaign, as drafts: it is opened, things are counted, counting ends, somebody who
// did not count signs. Nothing here changes the place of anything: what is elsewhere or missing is a finding,
// and only a decision about it changes the register.
#pragma once

#include "audit/campaign.h"
#include "audit/sample.h"
#include "audit/scanned_label.h"
#include "model/operation.h"

#include <optional>
#include <string>
#include <vector>

namespace tally::audit {

struct CampaignWish
{
    std::string name;
    std::string className = "hardware"; // with its subclasses; what has ended is left out
    std::string scope;                  // in the filter language; empty: all of the class
    bool blind = false;                 // who counts is not shown what is expected
    SampleWish sample;
    OrgId
        owner; // of the campaign; those items count that belong to it. 0: all, recorded with the partnership
};

struct OpeningPlan
{
    model::OperationDraft draft; // the campaign has the id -1
    std::int64_t expected = 0, population = 0;
};
// Usage: a name that another campaign has, a filter that cannot be read (its place and remedy in the reason),
// nothing in scope.
Result<OpeningPlan> planOpening(const estate::Estate &estate, const CampaignWish &wish, Day today);

// A picture that shows what was seen.
struct Photo
{
    std::string name, sha256, kind; // sha256 hexadecimal; kind: "image/jpeg"
    std::string bytes;
};

// One label read.
struct Scan
{
    std::string label;
    ItemId item;  // known without its label, as from a list of ours; 0: by the label
    ItemId place; // 0: not said
    std::optional<Instant> at;
    std::string condition, note, how = "scanned";
    std::string packCount; // of a work pack; else empty
    std::string by;        // who counted, of a work pack; else empty
    bool isDenial = false; // its custodian says that he has not got it: nothing was seen
    std::vector<Photo> photos;
};

enum class ScanOutcome
{
    Found,       // where it is recorded
    Elsewhere,   // recorded at another place
    NotExpected, // in the register, not in this campaign
    Unknown,     // nothing carries it: kept, to be decided later
    Several,     // more than one item carries it: kept likewise
    AlreadySeen, // at this place before: nothing is recorded
    Denied       // said not to be there: kept as evidence, and nothing was found
};
std::string_view wordOf(ScanOutcome outcome); // "found", "elsewhere", "not_expected" …

struct ScanAnswer
{
    Scan scan;
    ScanOutcome outcome = ScanOutcome::Unknown;
    ItemId item;
    ItemId recordedPlace;
    std::optional<Instant> before;  // AlreadySeen: when
    std::vector<ItemId> candidates; // Several: who carries it; Unknown: whose label is nearly that
};

struct CountingPlan
{
    model::OperationDraft draft; // counts have negative ids in the order of the answers; may be empty
    std::vector<ScanAnswer> answers;
};
// Conflict: the campaign is not open. Empty labels are left out. `by`: the login.
Result<CountingPlan> planCounting(const estate::Estate &estate, const LabelIndex &labels,
                                  const Campaign &campaign, const std::vector<Scan> &scans,
                                  const std::string &by, Instant now);

enum class CampaignStep
{
    Finish, // open -> counted
    Reopen, // counted -> open
    Sign,   // counted -> signed
    Cancel  // open or counted -> cancelled
};
// The statement that is signed, in words with its figures.
std::string statementOf(const estate::Estate &estate, const Campaign &campaign);
// Conflict: the step cannot be taken from where the campaign stands. Steps of the store are added by who
// commits the draft (app/stocktake.h).
Result<model::OperationDraft> planStep(const estate::Estate &estate, const Campaign &campaign,
                                       CampaignStep step, const std::string &by, Day today);

} // namespace tally::audit
