// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/stocktake.h"

#include "audit/campaign_sheet.h"
#include "core/text.h"
#include "estate/filter.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace tally::audit {

namespace {

constexpr std::int64_t kFirstNewId = -1;

model::OperationDraft draftOf(std::string kind, std::string reason)
{
    model::OperationDraft draft;
    draft.kind = std::move(kind);
    draft.source = "person";
    draft.reason = std::move(reason);
    return draft;
}

bool hasEnded(const estate::Estate &estate, estate::Row row)
{
    const auto status = estate.attributeAt(row, "status");
    return status && estate.classes().isEndState(estate.classAt(row), std::get<std::string>(*status));
}

Result<std::vector<estate::Row>> scopeOf(const estate::Estate &estate, const CampaignWish &wish)
{
    if (estate.classes().find(wish.className) == nullptr)
        return makeError(ErrorCode::Usage, "there is no class \"" + wish.className + "\"",
                         "\"tally classes\" lists them");
    TALLY_TRY(const auto filter, estate::parseFilter(wish.scope, wish.className, estate.classes()));
    std::vector<estate::Row> rows = filter->apply(estate, estate.itemsOfClass(wish.className));
    std::erase_if(rows, [&](estate::Row row) {
        return hasEnded(estate, row) || (wish.owner && estate.ownerAt(row) != wish.owner);
    });
    return rows;
}

Outcome checkName(const estate::Estate &estate, const std::string &name)
{
    if (name.empty())
        return makeError(ErrorCode::Usage, "a campaign needs a name",
                         "Write one, such as \"Civic Centre 2026\"");
    for (const estate::Row row : campaigns(estate)) {
        if (text::folded(estate.nameAt(row)) == text::folded(name))
            return makeError(ErrorCode::Conflict, "there is a campaign called \"" + name + "\" already",
                             "Choose another name");
    }
    return {};
}

// Of the organisation that it was asked for, or that all in scope belong to; else of the partnership.
OrgId ownerOf(const estate::Estate &estate, const CampaignWish &wish, const std::vector<estate::Row> &drawn)
{
    if (wish.owner)
        return wish.owner;
    const OrgId first = estate.ownerAt(drawn.front());
    const bool one = std::all_of(drawn.begin(), drawn.end(),
                                 [&](estate::Row row) { return estate.ownerAt(row) == first; });
    return one ? first : kPartnership;
}

model::ItemRow campaignRow(const estate::Estate &estate, const CampaignWish &wish,
                           const std::vector<estate::Row> &drawn, std::int64_t population, Day today)
{
    model::ItemRow row;
    row.owner = ownerOf(estate, wish, drawn);
    row.id = ItemId(kFirstNewId);
    row.className = kCampaignClass;
    row.name = wish.name;
    row.status = std::string(wordOf(CampaignState::Open));
    std::vector<std::int64_t> items, places;
    for (const estate::Row item : drawn) {
        items.push_back(estate.idAt(item).value);
        places.push_back(recordedPlace(estate, item).value);
    }
    row.attributes = {
        {"audited_class", wish.className},
        {"scope", wish.scope},
        {"method", std::string(wish.blind ? "blind" : "scheduled")},
        {"sample", wish.sample.kind},
        {"sample_size", static_cast<std::int64_t>(drawn.size())},
        {"population", population},
        {"confidence", static_cast<std::int64_t>(wish.sample.confidence)},
        {"opened_on", static_cast<std::int64_t>(today)},
        {"expected_items", std::move(items)},
        {"expected_places", std::move(places)},
    };
    if (wish.sample.kind != "all") {
        row.attributes.emplace("seed", static_cast<std::int64_t>(wish.sample.seed));
        row.attributes.emplace("margin", static_cast<std::int64_t>(wish.sample.margin));
    }
    return row;
}

// What was counted so far, and what becomes of the next label.
class Counting
{
public:
    Counting(const estate::Estate &estate, const LabelIndex &labels, const Campaign &campaign)
        : m_estate(estate), m_labels(labels), m_campaign(campaign)
    {
        for (const ExpectedItem &expected : campaign.expected)
            m_expected.emplace(expected.item, expected.place);
        for (const Count &count : countsOf(estate, campaign.id, true))
            remember(count);
    }

    ScanAnswer answer(const Scan &scan) const
    {
        ScanAnswer answer{scan, ScanOutcome::Unknown, {}, {}, {}, {}};
        LabelMatch match = scan.item ? LabelMatch{scan.item, {}, {}} : m_labels.find(scan.label);
        if (m_estate.rowOf(match.item) != estate::kNoRow) // the labels may be of a moment ago
            answer.item = match.item;
        if (!match.several.empty())
            answer.outcome = ScanOutcome::Several;
        answer.candidates = match.several.empty() ? std::move(match.near) : std::move(match.several);
        if (answer.item)
            judge(answer);
        if (scan.isDenial)
            answer.outcome = ScanOutcome::Denied;
        if (const auto before = seenBefore(answer)) {
            answer.outcome = ScanOutcome::AlreadySeen;
            answer.before = *before;
        }
        return answer;
    }

    void remember(const Count &count)
    {
        std::set<std::string> photos;
        if (const estate::Row row = m_estate.rowOf(count.id); count.id && row < m_estate.itemCount()) {
            for (const model::AttachmentRow &photo : m_estate.attachmentsOf(row))
                photos.insert(photo.sha256);
        }
        remember(count.item, count.scanned, count.isDenial,
                 {count.place, count.at, std::move(photos), count.condition, count.note}, count.packCount);
    }
    void remember(const ScanAnswer &answer, Instant now)
    {
        std::set<std::string> photos;
        for (const Photo &photo : answer.scan.photos)
            photos.insert(photo.sha256);
        remember(answer.item, answer.scan.label, answer.scan.isDenial,
                 {answer.scan.place, answer.scan.at.value_or(now), std::move(photos), answer.scan.condition,
                  answer.scan.note},
                 answer.scan.packCount);
    }

private:
    void judge(ScanAnswer &answer) const
    {
        const auto expected = m_expected.find(answer.item);
        if (expected == m_expected.end()) {
            answer.recordedPlace = recordedPlace(m_estate, m_estate.rowOf(answer.item));
            answer.outcome = ScanOutcome::NotExpected;
            return;
        }
        answer.recordedPlace = expected->second;
        const bool there = !answer.scan.place || samePlace(m_estate, answer.recordedPlace, answer.scan.place);
        answer.outcome = there ? ScanOutcome::Found : ScanOutcome::Elsewhere;
    }

    struct Seen
    {
        ItemId place;
        std::optional<Instant> at;
        std::set<std::string> photos;
        std::string condition, note;
    };
    using SeenKey = std::tuple<ItemId, std::string, bool>; // of what nothing carries by its label

    static SeenKey keyOf(ItemId item, const std::string &label, bool isDenial)
    {
        return {item, item ? std::string() : labelKey(label), isDenial};
    }

    void remember(ItemId item, const std::string &label, bool isDenial, Seen seen,
                  const std::string &packCount)
    {
        if (!packCount.empty())
            m_packCounts.emplace(packCount, seen.at);
        Seen &known = m_seen[keyOf(item, label, isDenial)];
        seen.photos.merge(known.photos);
        known = std::move(seen);
    }

    std::optional<std::optional<Instant>> seenBefore(const ScanAnswer &answer) const
    {
        if (const auto pack = m_packCounts.find(answer.scan.packCount);
            !answer.scan.packCount.empty() && pack != m_packCounts.end())
            return pack->second;
        const auto seen = m_seen.find(keyOf(answer.item, answer.scan.label, answer.scan.isDenial));
        if (seen == m_seen.end() || seen->second.place != answer.scan.place)
            return std::nullopt;
        const auto says = [](const std::string &now, const std::string &before) {
            return !now.empty() && now != before;
        };
        const bool hasNews =
            says(answer.scan.condition, seen->second.condition) ||
            says(answer.scan.note, seen->second.note) ||
            std::any_of(answer.scan.photos.begin(), answer.scan.photos.end(),
                        [&](const Photo &photo) { return !seen->second.photos.contains(photo.sha256); });
        if (hasNews)
            return std::nullopt;
        return seen->second.at;
    }

    const estate::Estate &m_estate;
    const LabelIndex &m_labels;
    const Campaign &m_campaign;
    std::map<ItemId, ItemId> m_expected;
    std::map<SeenKey, Seen> m_seen;
    std::map<std::string, std::optional<Instant>> m_packCounts;
};

model::ItemRow countRow(const Campaign &campaign, const ScanAnswer &answer, const std::string &by,
                        Instant now, std::int64_t id)
{
    model::ItemRow row;
    row.owner = campaign.owner;
    row.id = ItemId(id);
    row.className = kCountClass;
    row.status = answer.scan.isDenial ? "denied" : "counted";
    row.attributes = {
        {"campaign", campaign.id.value},
        {"scanned", std::string(text::trimmed(answer.scan.label))},
        {"counted_at", answer.scan.at.value_or(now)},
        {"counted_by", answer.scan.by.empty() ? by : answer.scan.by},
        {"how", answer.scan.how},
    };
    if (answer.item)
        row.attributes.emplace("counted_item", answer.item.value);
    if (answer.scan.place)
        row.attributes.emplace("place", answer.scan.place.value);
    for (const auto &[attribute, value] :
         {std::pair{"condition", &answer.scan.condition}, std::pair{"notes", &answer.scan.note},
          std::pair{"pack_count", &answer.scan.packCount}}) {
        if (!value->empty())
            row.attributes.emplace(attribute, *value);
    }
    return row;
}

void addPhotos(const Campaign &campaign, Scan &scan, std::int64_t count, model::OperationDraft &draft)
{
    std::set<std::string> told;
    for (Photo &photo : scan.photos) {
        if (!told.insert(photo.sha256).second)
            continue;
        const auto size = static_cast<std::int64_t>(photo.bytes.size());
        draft.changes.push_back(model::begin(
            model::AttachmentRow{campaign.owner, ItemId(count), photo.sha256, photo.name, photo.kind, size}));
        draft.blobs.push_back(std::move(photo.bytes));
    }
}

struct StepSpec
{
    CampaignStep step;
    CampaignState to;
    std::string_view kind; // of operation
    std::string_view did;  // for the log
    bool fromOpen, fromCounted;
};
constexpr std::array kSteps = {
    StepSpec{CampaignStep::Finish, CampaignState::Counted, "stocktake", "counting has ended", true, false},
    StepSpec{CampaignStep::Reopen, CampaignState::Open, "stocktake", "counting goes on", false, true},
    StepSpec{CampaignStep::Sign, CampaignState::Signed, "approve", "signed", false, true},
    StepSpec{CampaignStep::Cancel, CampaignState::Cancelled, "stocktake", "cancelled", true, true},
};

std::int64_t inBucket(const Sheet &sheet, Bucket bucket)
{
    return sheet.buckets[static_cast<std::size_t>(bucket)];
}

} // namespace

Result<OpeningPlan> planOpening(const estate::Estate &estate, const CampaignWish &wish, Day today)
{
    TALLY_CHECK(checkName(estate, wish.name));
    TALLY_TRY(std::vector<estate::Row> scope, scopeOf(estate, wish));
    if (scope.empty())
        return makeError(ErrorCode::Usage, "nothing is in scope", "Choose another class or filter");
    OpeningPlan plan;
    plan.population = std::ssize(scope);
    TALLY_TRY(const std::vector<estate::Row> drawn, drawSample(estate, std::move(scope), wish.sample));
    plan.expected = std::ssize(drawn);
    plan.draft = draftOf("stocktake", "audit campaign " + wish.name + " opened");
    plan.draft.changes.push_back(model::begin(campaignRow(estate, wish, drawn, plan.population, today)));
    return plan;
}

std::string_view wordOf(ScanOutcome outcome)
{
    switch (outcome) {
    case ScanOutcome::Found:
        return "found";
    case ScanOutcome::Elsewhere:
        return "elsewhere";
    case ScanOutcome::NotExpected:
        return "not_expected";
    case ScanOutcome::Unknown:
        return "unknown";
    case ScanOutcome::Several:
        return "several";
    case ScanOutcome::AlreadySeen:
        return "already_seen";
    case ScanOutcome::Denied:
        return "denied";
    }
    return {};
}

Result<CountingPlan> planCounting(const estate::Estate &estate, const LabelIndex &labels,
                                  const Campaign &campaign, const std::vector<Scan> &scans,
                                  const std::string &by, Instant now)
{
    if (campaign.state != CampaignState::Open)
        return makeError(ErrorCode::Conflict,
                         "the campaign " + campaign.name + " is " + std::string(wordOf(campaign.state)),
                         campaign.state == CampaignState::Counted ? "Reopen it to count on"
                                                                  : "Open another campaign");
    CountingPlan plan;
    Counting counting(estate, labels, campaign);
    std::int64_t id = kFirstNewId, count = 0;
    for (const Scan &scan : scans) {
        if (!scan.item && labelKey(scan.label).empty())
            continue;
        ScanAnswer answer = counting.answer(scan);
        if (answer.outcome != ScanOutcome::AlreadySeen) {
            plan.draft.changes.push_back(model::begin(countRow(campaign, answer, by, now, id--)));
            ++count;
            addPhotos(campaign, answer.scan, id + 1, plan.draft);
            counting.remember(answer, now);
        }
        plan.answers.push_back(std::move(answer));
    }
    if (!plan.draft.changes.empty()) {
        model::OperationDraft draft =
            draftOf("stocktake", campaign.name + ": " + std::to_string(count) + " counted");
        draft.changes = std::move(plan.draft.changes);
        draft.blobs = std::move(plan.draft.blobs);
        plan.draft = std::move(draft);
    }
    return plan;
}

std::string statementOf(const estate::Estate &estate, const Campaign &campaign)
{
    const Sheet sheet = sheetOf(estate, campaign);
    std::string text = std::to_string(sheet.expected) + " expected";
    if (sheet.expected < campaign.population)
        text += " (a sample of " + std::to_string(campaign.population) + ")";
    text += ": " + std::to_string(inBucket(sheet, Bucket::Found)) + " found, " +
            std::to_string(inBucket(sheet, Bucket::Elsewhere)) + " elsewhere or not expected, " +
            std::to_string(inBucket(sheet, Bucket::Missing)) + " missing, " +
            std::to_string(inBucket(sheet, Bucket::Unknown)) + " unknown. Seen " +
            percentWords(sheet.coverage.value);
    if (sheet.accuracy.of == 0)
        return text + ".";
    text += ", in place " + percentWords(sheet.accuracy.value);
    if (sheet.accuracy.low != sheet.accuracy.high)
        text += " (" + percentWords(sheet.accuracy.low) + " to " + percentWords(sheet.accuracy.high) +
                " at " + std::to_string(campaign.confidence) + " % confidence)";
    return text + ".";
}

Result<model::OperationDraft> planStep(const estate::Estate &estate, const Campaign &campaign,
                                       CampaignStep step, const std::string &by, Day today)
{
    const auto *spec =
        std::find_if(kSteps.begin(), kSteps.end(), [&](const StepSpec &each) { return each.step == step; });
    const bool may = (campaign.state == CampaignState::Open && spec->fromOpen) ||
                     (campaign.state == CampaignState::Counted && spec->fromCounted);
    if (!may)
        return makeError(ErrorCode::Conflict,
                         "the campaign " + campaign.name + " is " + std::string(wordOf(campaign.state)),
                         step == CampaignStep::Sign ? "Finish counting first" : "");
    const estate::Row row = estate.rowOf(campaign.id);
    model::ItemRow item = estate.itemAt(row);
    item.status = std::string(wordOf(spec->to));
    if (step == CampaignStep::Finish)
        item.attributes["counted_on"] = static_cast<std::int64_t>(today);
    if (step == CampaignStep::Reopen)
        item.attributes.erase("counted_on");
    if (step == CampaignStep::Sign) {
        item.attributes["signed_on"] = static_cast<std::int64_t>(today);
        item.attributes["signed_by"] = by;
        item.attributes["statement"] = statementOf(estate, campaign);
    }
    model::OperationDraft draft =
        draftOf(std::string(spec->kind), campaign.name + ": " + std::string(spec->did));
    draft.changes.push_back(model::replace(item, estate.beganAt(row)));
    return draft;
}

} // namespace tally::audit
