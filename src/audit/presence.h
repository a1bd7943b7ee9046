// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a thing probably is and who probably uses it, inferred from all that speaks of it and kept apart from
// what is recorded: who signed in last, the networks of its addresses, the switch that it hangs on, where its
// user works, the last stocktake, every source's word. A pure function.
#pragma once

#include "audit/count_book.h"
#include "estate/estate.h"

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace tally::audit {

struct Guess
{
    ItemId item;                         // 0: nothing speaks for any
    std::string text;                    // its name
    int percent = 0;                     // confidence, 0 … 100
    std::string_view confidence() const; // "certain", "likely", "possible", "unknown"
    std::vector<std::string> reasons;    // for it, then against it; the weightiest first
    bool rests = false; // on something newer than the record: a sign-in, an address, a stocktake
};

struct Presence
{
    Guess site, person;
};

// What one source says of where or whose it is: "site", "custodian", "last_user" (a login), "inventory_tag",
// "reported_location".
struct PlaceWord
{
    std::string attribute, source;
    model::AttributeValue value; // private texts in clear
    std::optional<Instant> seenAt;
};
bool tellsOfPlace(std::string_view attribute);

class PresenceFinder
{
public:
    explicit PresenceFinder(const estate::Estate &estate);
    // With counts of that estate that were gathered before; they must outlive it.
    PresenceFinder(const estate::Estate &estate, const CountBook &counts);

    Presence presenceOf(estate::Row row, const std::vector<PlaceWord> &words) const;
    // "COUNCIL\jsmith", "jsmith@council.example": the person of that login or address; 0: nobody's.
    ItemId personOf(std::string_view login) const;
    // Of the network that the IPv4 address lies in; 0: none that is recorded with a site.
    ItemId siteOfAddress(std::string_view address) const;

private:
    friend class PresenceWeigher;
    void gather();
    void addNetworks();

    const estate::Estate &m_estate;
    std::unique_ptr<CountBook> m_own;
    const CountBook *m_counts;
    std::unordered_map<std::string, ItemId> m_people;     // by login, e-mail
    std::unordered_map<std::string, ItemId> m_sites;      // by name and code
    std::unordered_map<std::uint64_t, ItemId> m_networks; // prefix length and base, to site
};

} // namespace tally::audit
