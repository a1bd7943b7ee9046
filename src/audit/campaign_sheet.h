// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a campaign stands: every thing expected or seen in one of four buckets, how far the counting is, and
// how right the register was. A pure function of the estate; the register is judged as it stood when the
// campaign was opened, so that what is corrected meanwhile does not count as having been right.
#pragma once

#include "audit/count_book.h"
#include "audit/sample.h"

#include <array>
#include <map>
#include <string>
#include <vector>

namespace tally::audit {

enum class Bucket
{
    Found,     // expected, and seen where it is recorded
    Elsewhere, // seen at another place than the recorded one; or not expected by this campaign
    Missing,   // expected and not seen
    Unknown    // read, but nothing in the register carries it
};
inline constexpr std::size_t kBucketCount = 4;
std::string_view wordOf(Bucket bucket); // "found", "elsewhere", "missing", "unknown"

struct SheetLine
{
    Bucket bucket = Bucket::Missing;
    ItemId item;                 // 0: unknown
    bool expected = false;       // by the campaign
    ItemId recordedPlace;        // as the campaign was opened; of what it did not expect: as recorded now
    ItemId seenPlace;            // 0: not seen, or not said
    std::optional<Count> count;  // the last one; none: not seen
    std::optional<Count> denial; // of what was not seen: the last that said that it is not there
};

// Of one room or site: what was expected there and what was seen there.
struct PlaceProgress
{
    ItemId place;                                      // 0: no place is recorded
    std::int64_t expected = 0, found = 0, missing = 0; // of those expected here
    std::int64_t movedHere = 0, unknown = 0;           // seen here besides
};

struct Sheet
{
    std::vector<SheetLine> lines; // expected ones by id, then what else was seen, in the order seen
    std::array<std::int64_t, kBucketCount> buckets{};
    std::int64_t expected = 0;
    std::int64_t seen = 0; // of those expected, wherever
    Share coverage;        // seen of expected
    Share accuracy; // found where the register had them: of those seen, once counting has ended of those
                    // expected
    std::vector<PlaceProgress> places;            // by id of the place
    std::map<std::string, std::int64_t> counters; // counts by login
};

Sheet sheetOf(const estate::Estate &estate, const Campaign &campaign);
// The same of counts that were gathered before, for who looks at many campaigns; none of one that was
// cancelled.
Sheet sheetOf(const estate::Estate &estate, const Campaign &campaign, const CountBook &book);

} // namespace tally::audit
