// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Audit campaigns (stocktakes) as the register holds them: an item of class audit_campaign, and one of class
// audit_count for each thing that was seen. The expected list and its places are kept as they stood when the
// campaign was opened, so that correcting the register afterwards does not make the count look right.
#pragma once

#include "core/date.h"
#include "core/result.h"
#include "estate/estate.h"

#include <optional>
#include <string>
#include <vector>

namespace tally::audit {

inline constexpr std::string_view kCampaignClass = "audit_campaign";
inline constexpr std::string_view kCountClass = "audit_count";

enum class CampaignState
{
    Open,    // things are counted
    Counted, // counting has ended; what is missing or elsewhere is a finding
    Signed,  // by somebody who did not count
    Cancelled
};
std::string_view wordOf(CampaignState state);

struct ExpectedItem
{
    ItemId item;
    ItemId place; // room or site; 0: none was recorded
};

struct Campaign
{
    ItemId id;
    OrgId owner;
    std::string name;
    std::string className, scope; // what was asked for
    std::string sample;           // "all", "random", "value" or "risk"
    std::int64_t population = 0;  // that the sample was drawn from
    bool blind = false;
    CampaignState state = CampaignState::Open;
    std::optional<Day> openedOn, countedOn, signedOn;
    std::string signedBy, statement;    // empty: nobody signed it
    std::vector<ExpectedItem> expected; // by item
    int confidence = 95;                // per cent
};

// One thing seen; or, when it is a denial, what somebody who should have it says of it.
struct Count
{
    ItemId id;
    ItemId campaign;
    ItemId item;           // 0: nothing in the register carries what was read
    ItemId place;          // 0: not said
    bool isDenial = false; // "not mine": nothing was seen
    std::string scanned, by, how, condition, note, packCount;
    std::optional<Instant> at;
};

// A later count of the same thing in the same campaign that does not say where, or in which condition, leaves
// what was seen before: a custodian's word does not undo what somebody read on the spot.
void keepWhatWasSeen(const Count &before, Count &later);

// InvalidInput: the item is no campaign.
Result<Campaign> campaignAt(const estate::Estate &estate, estate::Row row);
std::vector<estate::Row> campaigns(const estate::Estate &estate); // by id, cancelled ones too
bool hasEndedCounting(CampaignState state);                       // counted or signed
// That stand, in the order in which they were made.
std::vector<Count> countsOf(const estate::Estate &estate, ItemId campaign, bool denialsToo = false);
// Of all campaigns, denials too.
std::vector<Count> allCounts(const estate::Estate &estate);

// Where the register says that an item is: its room, else its site; 0: unknown. A room that is not of its
// site is an old one and counts for nothing.
ItemId recordedPlace(const estate::Estate &estate, estate::Row item);
// The site that a place is or belongs to; 0: none.
ItemId siteOf(const estate::Estate &estate, ItemId place);
// Whether who was seen at the one may be said to be at the other: the same place, or a site and a room of it.
bool samePlace(const estate::Estate &estate, ItemId recorded, ItemId seen);

} // namespace tally::audit
