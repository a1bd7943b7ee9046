// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/campaign.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tally::audit {

namespace {

constexpr std::string_view kWithdrawn = "withdrawn", kDenied = "denied";

constexpr std::array<std::pair<CampaignState, std::string_view>, 4> kStates = {{
    {CampaignState::Open, "open"},
    {CampaignState::Counted, "counted"},
    {CampaignState::Signed, "signed"},
    {CampaignState::Cancelled, "cancelled"},
}};

CampaignState stateOf(std::string_view word)
{
    for (const auto &[state, name] : kStates) {
        if (name == word)
            return state;
    }
    return CampaignState::Open;
}

template <typename T>
T valueOf(const model::ItemRow &row, std::string_view attribute)
{
    const auto found = row.attributes.find(attribute);
    const T *value = found == row.attributes.end() ? nullptr : std::get_if<T>(&found->second);
    return value == nullptr ? T{} : *value;
}

std::optional<Day> dayAt(const model::ItemRow &row, std::string_view attribute)
{
    const auto found = row.attributes.find(attribute);
    const auto *day = found == row.attributes.end() ? nullptr : std::get_if<std::int64_t>(&found->second);
    return day == nullptr ? std::nullopt : std::optional(static_cast<Day>(*day));
}

std::vector<ExpectedItem> expectedOf(const model::ItemRow &row)
{
    const auto items = valueOf<std::vector<std::int64_t>>(row, "expected_items");
    const auto places = valueOf<std::vector<std::int64_t>>(row, "expected_places");
    std::vector<ExpectedItem> expected;
    expected.reserve(items.size());
    for (std::size_t i = 0; i < items.size(); ++i)
        expected.push_back({ItemId(items[i]), ItemId(i < places.size() ? places[i] : 0)});
    std::sort(expected.begin(), expected.end(),
              [](const ExpectedItem &a, const ExpectedItem &b) { return a.item < b.item; });
    return expected;
}

Count countAt(const estate::Estate &estate, estate::Row row)
{
    const model::ItemRow item = estate.itemAt(row);
    Count count;
    count.id = item.id;
    count.campaign = ItemId(valueOf<std::int64_t>(item, "campaign"));
    count.isDenial = item.status == kDenied;
    count.item = ItemId(valueOf<std::int64_t>(item, "counted_item"));
    count.place = ItemId(valueOf<std::int64_t>(item, "place"));
    count.scanned = valueOf<std::string>(item, "scanned");
    count.by = valueOf<std::string>(item, "counted_by");
    count.how = valueOf<std::string>(item, "how");
    count.condition = valueOf<std::string>(item, "condition");
    count.note = valueOf<std::string>(item, "notes");
    count.packCount = valueOf<std::string>(item, "pack_count");
    if (const auto found = item.attributes.find("counted_at"); found != item.attributes.end())
        count.at = std::get<std::int64_t>(found->second);
    return count;
}

// Of one campaign; 0: of all.
std::vector<Count> countsWhere(const estate::Estate &estate, ItemId campaign, bool denialsToo)
{
    std::vector<Count> counts;
    const auto column = estate.columnOf("campaign");
    if (!column)
        return counts;
    const std::vector<estate::Row> rows = estate.itemsOfClass(kCountClass);
    std::vector<estate::Value> values(rows.size());
    estate.read(*column, rows, values);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if ((campaign && values[i].number != campaign.value) ||
            estate.displayAt(rows[i], "status") == kWithdrawn)
            continue;
        if (Count count = countAt(estate, rows[i]); denialsToo || !count.isDenial)
            counts.push_back(std::move(count));
    }
    std::sort(counts.begin(), counts.end(), [](const Count &a, const Count &b) {
        return a.at != b.at ? a.at.value_or(0) < b.at.value_or(0) : a.id < b.id;
    });
    return counts;
}

ItemId referenceAt(const estate::Estate &estate, estate::Row row, std::string_view attribute)
{
    const auto value = estate.attributeAt(row, attribute);
    const auto *id = value ? std::get_if<std::int64_t>(&*value) : nullptr;
    return id == nullptr ? ItemId() : ItemId(*id);
}

ItemId roomOf(const estate::Estate &estate, estate::Row item)
{
    if (const ItemId room = referenceAt(estate, item, "room"); estate.rowOf(room) != estate::kNoRow)
        return room;
    const ItemId id = estate.idAt(item);
    for (const model::RelationshipRow &each : estate.relationshipsOf(item)) {
        if (each.type != "located_in" || each.source != id)
            continue;
        const estate::Row room = estate.rowOf(each.target);
        if (room != estate::kNoRow && estate.classes().isA(estate.classAt(room), "location"))
            return each.target;
    }
    return {};
}

} // namespace

std::string_view wordOf(CampaignState state)
{
    for (const auto &[each, name] : kStates) {
        if (each == state)
            return name;
    }
    return {};
}

void keepWhatWasSeen(const Count &before, Count &later)
{
    if (before.campaign != later.campaign)
        return;
    if (!later.place)
        later.place = before.place;
    if (later.condition.empty())
        later.condition = before.condition;
}

Result<Campaign> campaignAt(const estate::Estate &estate, estate::Row row)
{
    if (row >= estate.itemCount() || estate.classAt(row) != kCampaignClass)
        return makeError(ErrorCode::InvalidInput, "this is no audit campaign",
                         "Name one that \"tally audit list\" shows");
    const model::ItemRow item = estate.itemAt(row);
    Campaign campaign;
    campaign.id = item.id;
    campaign.owner = item.owner;
    campaign.name = item.name.value_or("#" + std::to_string(item.id.value));
    campaign.className = valueOf<std::string>(item, "audited_class");
    campaign.scope = valueOf<std::string>(item, "scope");
    campaign.sample = valueOf<std::string>(item, "sample");
    campaign.population = valueOf<std::int64_t>(item, "population");
    campaign.blind = valueOf<std::string>(item, "method") == "blind";
    campaign.state = stateOf(item.status.value_or(""));
    campaign.openedOn = dayAt(item, "opened_on");
    campaign.countedOn = dayAt(item, "counted_on");
    campaign.signedOn = dayAt(item, "signed_on");
    campaign.signedBy = valueOf<std::string>(item, "signed_by");
    campaign.statement = valueOf<std::string>(item, "statement");
    if (const auto confidence = valueOf<std::int64_t>(item, "confidence"); confidence != 0)
        campaign.confidence = static_cast<int>(confidence);
    campaign.expected = expectedOf(item);
    return campaign;
}

std::vector<estate::Row> campaigns(const estate::Estate &estate)
{
    std::vector<estate::Row> rows = estate.itemsOfClass(kCampaignClass);
    std::sort(rows.begin(), rows.end(),
              [&](estate::Row a, estate::Row b) { return estate.idAt(a) < estate.idAt(b); });
    return rows;
}

bool hasEndedCounting(CampaignState state)
{
    return state == CampaignState::Counted || state == CampaignState::Signed;
}

std::vector<Count> countsOf(const estate::Estate &estate, ItemId campaign, bool denialsToo)
{
    return countsWhere(estate, campaign, denialsToo);
}

std::vector<Count> allCounts(const estate::Estate &estate)
{
    return countsWhere(estate, {}, true);
}

ItemId recordedPlace(const estate::Estate &estate, estate::Row item)
{
    const ItemId site = referenceAt(estate, item, "site");
    const ItemId room = roomOf(estate, item);
    const ItemId itsSite = siteOf(estate, room);
    return room && (!site || !itsSite || itsSite == site) ? room : site;
}

ItemId siteOf(const estate::Estate &estate, ItemId place)
{
    const estate::Row row = estate.rowOf(place);
    if (!place || row == estate::kNoRow)
        return {};
    return estate.classes().isA(estate.classAt(row), "site") ? place : referenceAt(estate, row, "site");
}

bool samePlace(const estate::Estate &estate, ItemId recorded, ItemId seen)
{
    if (recorded == seen)
        return static_cast<bool>(seen);
    const ItemId recordedSite = siteOf(estate, recorded);
    const ItemId seenSite = siteOf(estate, seen);
    if (!recordedSite || recordedSite != seenSite)
        return false;
    return recorded == recordedSite || seen == seenSite; // one of the two does not say the room
}

} // namespace tally::audit
