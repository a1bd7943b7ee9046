// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/campaign_sheet.h"

#include "audit/scanned_label.h"

#include <algorithm>
#include <set>

namespace tally::audit {

namespace {

class SheetMaker
{
public:
    SheetMaker(const estate::Estate &estate, const Campaign &campaign, std::vector<Count> counts)
        : m_estate(estate), m_campaign(campaign), m_counts(std::move(counts))
    {
    }

    Sheet make() &&
    {
        gatherCounts();
        for (const ExpectedItem &expected : m_campaign.expected)
            addExpected(expected);
        for (const Count &count : m_others)
            addOther(count);
        sum();
        return std::move(m_sheet);
    }

private:
    // The last count of an item is the one that holds; what was unknown then may be known by now.
    void gatherCounts()
    {
        std::map<ItemId, Count> last;
        std::vector<ItemId> order;
        std::vector<Count> unknown;
        for (Count &count : m_counts) {
            if (count.isDenial) {
                m_denials.insert_or_assign(count.item, std::move(count));
                continue;
            }
            ++m_sheet.counters[count.by];
            if (!count.item)
                unknown.push_back(std::move(count));
            else if (const auto before = last.find(count.item); before != last.end()) {
                keepWhatWasSeen(before->second, count);
                before->second = std::move(count);
            } else {
                order.push_back(count.item);
                last.emplace(count.item, std::move(count));
            }
        }
        for (const ItemId item : order) {
            if (isExpected(item))
                m_counted.emplace(item, std::move(last[item]));
            else
                m_others.push_back(std::move(last[item]));
        }
        for (Count &count : unknown) {
            if (m_unknown.insert(labelKey(count.scanned)).second)
                m_others.push_back(std::move(count));
        }
    }

    bool isExpected(ItemId item) const
    {
        const auto at = std::lower_bound(m_campaign.expected.begin(), m_campaign.expected.end(), item,
                                         [](const ExpectedItem &a, ItemId b) { return a.item < b; });
        return at != m_campaign.expected.end() && at->item == item;
    }

    void addExpected(const ExpectedItem &expected)
    {
        SheetLine line;
        line.item = expected.item;
        line.expected = true;
        line.recordedPlace = expected.place;
        PlaceProgress &recorded = placeOf(expected.place);
        ++recorded.expected;
        if (const auto counted = m_counted.find(expected.item); counted != m_counted.end()) {
            line.count = std::move(counted->second);
            line.seenPlace = line.count->place;
            ++m_sheet.seen;
            const bool there = !line.seenPlace || samePlace(m_estate, expected.place, line.seenPlace);
            line.bucket = there ? Bucket::Found : Bucket::Elsewhere;
            ++(there ? recorded.found : placeOf(line.seenPlace).movedHere);
        } else {
            ++recorded.missing;
            if (const auto denial = m_denials.find(expected.item); denial != m_denials.end())
                line.denial = denial->second;
        }
        m_sheet.lines.push_back(std::move(line));
    }

    void addOther(const Count &count)
    {
        SheetLine line;
        line.item = count.item;
        line.seenPlace = count.place;
        line.count = count;
        line.bucket = count.item ? Bucket::Elsewhere : Bucket::Unknown;
        if (const estate::Row row = m_estate.rowOf(count.item); row != estate::kNoRow)
            line.recordedPlace = recordedPlace(m_estate, row);
        PlaceProgress &place = placeOf(count.place);
        ++(count.item ? place.movedHere : place.unknown);
        m_sheet.lines.push_back(std::move(line));
    }

    PlaceProgress &placeOf(ItemId place)
    {
        PlaceProgress &progress = m_places[place];
        progress.place = place;
        return progress;
    }

    void sum()
    {
        for (const SheetLine &line : m_sheet.lines)
            ++m_sheet.buckets[static_cast<std::size_t>(line.bucket)];
        m_sheet.expected = static_cast<std::int64_t>(m_campaign.expected.size());
        m_sheet.coverage =
            measuredShare(m_sheet.seen, m_sheet.expected, m_sheet.expected, m_campaign.confidence);
        // Until counting has ended, what was not seen may still be there.
        const bool counting = m_campaign.state == CampaignState::Open;
        m_sheet.accuracy = measuredShare(m_sheet.buckets[static_cast<std::size_t>(Bucket::Found)],
                                         counting ? m_sheet.seen : m_sheet.expected, m_campaign.population,
                                         m_campaign.confidence);
        for (auto &[id, place] : m_places)
            m_sheet.places.push_back(place);
    }

    const estate::Estate &m_estate;
    const Campaign &m_campaign;
    std::vector<Count> m_counts;
    std::map<ItemId, Count> m_counted;
    std::map<ItemId, Count> m_denials;
    std::vector<Count> m_others;
    std::set<std::string> m_unknown;
    std::map<ItemId, PlaceProgress> m_places;
    Sheet m_sheet;
};

} // namespace

std::string_view wordOf(Bucket bucket)
{
    switch (bucket) {
    case Bucket::Found:
        return "found";
    case Bucket::Elsewhere:
        return "elsewhere";
    case Bucket::Missing:
        return "missing";
    case Bucket::Unknown:
        return "unknown";
    }
    return {};
}

Sheet sheetOf(const estate::Estate &estate, const Campaign &campaign)
{
    std::vector<Count> counts = countsOf(estate, campaign.id, true);
    std::optional<LabelIndex> labels; // few campaigns have unknown labels
    for (Count &count : counts) {
        if (count.item)
            continue;
        if (!labels)
            labels.emplace(estate);
        count.item = labels->find(count.scanned).item;
    }
    return SheetMaker(estate, campaign, std::move(counts)).make();
}

Sheet sheetOf(const estate::Estate &estate, const Campaign &campaign, const CountBook &book)
{
    return SheetMaker(estate, campaign, book.of(campaign.id)).make();
}

} // namespace tally::audit
