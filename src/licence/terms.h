// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lots of one family as the optimiser sees them: terms (what a unit may be used for, the same for many
// lots) and supplies (how many units under these terms, of which lot, owned by whom).
#pragma once

#include "licence/position.h"

#include <string>
#include <vector>

namespace tally::licence {

// Where a demand arises.
struct Place
{
    Index pool = kNone, site = kNone;
    std::string segment;
    friend auto operator<=>(const Place &, const Place &) = default;
};

// A product and its version; kNone: the newest known.
struct Release
{
    Index product = kNone, version = kNone;
    friend auto operator<=>(const Release &, const Release &) = default;
};

// What a unit may be used for.
struct Terms
{
    Index lot = kNone; // the first lot with these terms; kNone: of a unit bought now
    Index product = kNone, version = kNone;
    Index bought = kNone; // R2: the version before cover moved it, which with those between it covers too
    MetricRule rule;
    Rights rights;
    std::vector<Index> scopePools, scopeSites; // with all beneath; sorted
    std::string segment;
    Index legalEntity = kNone;
    Index device = kNone, person = kNone; // the only holder, of units that may not move
    std::vector<Index> supplies;
    // The versions of each product that a unit covers, from `oldest` to `newest`; a guise is a version as
    // which a unit is used where all that it covers must be of one (suites): the covers of one guise go
    // together.
    struct Cover
    {
        Index product = kNone, oldest = 0, newest = 0, guise = 0;
    };
    std::vector<Cover> covers;
    Index guises = 1;
};

struct Supply
{
    Index lot = kNone, terms = kNone;
    Index pool = kNone;
    std::int64_t units = 0, lendable = 0;
    std::int64_t value = 1;
    bool isPinned = false, isHeld = false;
    // R3: units come from these supplies instead of the source, at most `units` of them. An upgrade whose
    // bases are of several owners has a supply for each: what is lifted stays its owner's.
    std::vector<Index> liftedFrom;
    Index joint = kNone; // the first of the supplies that together give no more than the `units` of each
};

class Holdings
{
public:
    // The lots of `products` that count in the view, in the order of C3 (least flexible first, then by id).
    // `withPins` false: as if nobody had pinned a unit.
    Holdings(const Scene &scene, const std::vector<Index> &products, View view, bool withPins = true);

    const std::vector<Terms> &terms() const { return m_terms; }
    const std::vector<Supply> &supplies() const { return m_supplies; }
    // All lots that count, also the locked and unlimited ones, the least flexible first.
    const std::vector<Index> &lots() const { return m_lots; }
    // Of them those without units to count: device-locked, and unlimited within their scope.
    const std::vector<Index> &locked() const { return m_locked; }
    const std::vector<Index> &unlimited() const { return m_unlimited; }

private:
    void addLot(Index lot);
    Index termsOf(Index lot, Index version, Index device, Index person);
    void addSupply(Index lot, Index version, std::int64_t units, Index device, Index person, bool isPinned);
    void linkLifts();
    void linkLift(Index lot, std::vector<std::uint8_t> &isLinked);
    void dealToOwners(Index supply);

    const Scene &m_scene;
    bool m_lendsFreely = true, m_withPins = true;
    std::vector<Terms> m_terms;
    std::vector<Supply> m_supplies;
    std::vector<Index> m_lots, m_locked, m_unlimited;
};

// Whether evidence of that grade counts in the view (C4).
bool counts(Grade grade, View view);
// `pool` is `top` or beneath it.
bool isWithin(const Scene &scene, Index pool, Index top);
Terms termsOfLot(const Scene &scene, Index lot);
// Of those of its units that cover took to another version.
Terms termsOfLot(const Scene &scene, Index lot, Index version);
// What a unit of the product bought now may be used for: any version needed, with the most generous rights of
// the product's lots; anywhere.
Terms termsOfPurchase(const Scene &scene, Index product, const std::vector<Index> &lots);

// Whether a unit under these terms may serve at the place (scope, segment, legal entity).
bool serves(const Scene &scene, const Terms &terms, const Place &place);
// Whether a unit covers the release, used in that guise. A suite covers its components, and itself.
bool covers(const Scene &scene, const Terms &terms, Release release, Index guise = 0);
// The version a demand counts as: the newest known where it is not known; 0 where the product has none.
Index effectiveVersion(const Scene &scene, Release release);

} // namespace tally::licence
