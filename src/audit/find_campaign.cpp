// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stocktakes whose counting has ended tell against the register: things that were not there, were
// elsewhere or damaged, and labels that nothing carries. A thing is told once, by the last that looked for
// it.
#include "audit/campaign_sheet.h"
#include "audit/scene.h"

#include <algorithm>
#include <map>
#include <set>

namespace tally::audit {

namespace {

using estate::Row;

constexpr std::string_view kStocktake = "stocktake";

class Campaigns
{
public:
    Campaigns(const Scene &scene, Sink &onto) : m_scene(scene), m_onto(onto) {}

    void look()
    {
        std::vector<Campaign> ended;
        for (const Row row : campaigns(m_scene.estate)) {
            auto campaign = campaignAt(m_scene.estate, row);
            if (campaign && hasEndedCounting(campaign->state))
                ended.push_back(std::move(*campaign));
        }
        std::sort(ended.begin(), ended.end(), [](const Campaign &a, const Campaign &b) {
            return a.countedOn != b.countedOn ? a.countedOn > b.countedOn : b.id < a.id;
        });
        for (const Campaign &campaign : ended) {
            const Sheet sheet = sheetOf(m_scene.estate, campaign, m_scene.counts);
            for (const SheetLine &line : sheet.lines)
                look(campaign, line);
        }
    }

private:
    void look(const Campaign &campaign, const SheetLine &line)
    {
        if (line.bucket == Bucket::Unknown)
            return unknown(campaign, *line.count);
        const Row row = m_scene.estate.rowOf(line.item);
        if (row >= m_scene.estate.itemCount() || !m_scene.isAlive(row))
            return;
        if (line.bucket == Bucket::Missing)
            return missing(campaign, line, row);
        const Count *last = m_scene.counts.lastOf(line.item);
        if (last == nullptr || last->id != line.count->id)
            return; // another saw it since
        if (line.bucket == Bucket::Elsewhere)
            elsewhere(campaign, line, row);
        condition(campaign, line, row);
    }

    static std::string keyOf(const char *what, const Campaign &campaign, ItemId item)
    {
        return std::string(what) + ":" + std::to_string(campaign.id.value) + ":" + std::to_string(item.value);
    }

    Finding begin(FindingKind kind, std::string key, Row row, const Count *count) const
    {
        Finding finding = m_scene.begin(kind, std::move(key), row);
        finding.source = kStocktake;
        if (count != nullptr) {
            finding.seenAt = count->at;
            if (count->at)
                finding.since = dayOf(*count->at);
        }
        return finding;
    }

    std::string placeName(ItemId place) const { return place ? m_scene.nameOf(place) : "no place"; }

    std::string sawIt(const Campaign &campaign, const Count &count) const
    {
        std::string text = campaign.name + (count.how == "confirmed" ? ": confirmed" : ": seen");
        if (count.place)
            text += " at " + placeName(count.place);
        if (count.at)
            text += " on " + m_scene.ago(dayOf(*count.at));
        return text + " by " + count.by + ", read as " + count.scanned;
    }

    static void addRemarks(const Count &count, Finding &finding)
    {
        if (!count.condition.empty() && count.condition != "good")
            finding.evidence.push_back("its condition is " + count.condition);
        if (!count.note.empty())
            finding.evidence.push_back("note: " + count.note);
    }

    // A thing that somebody saw after it was missed is there.
    bool isSeenSince(const Campaign &campaign, Row row) const
    {
        const Count *count = m_scene.counts.lastOf(m_scene.estate.idAt(row));
        if (count != nullptr && count->at && campaign.openedOn && dayOf(*count->at) >= *campaign.openedOn)
            return true; // by another campaign
        const auto stocktake = m_scene.dayAt(row, "last_stocktake_on");
        if (stocktake && campaign.countedOn && *stocktake > *campaign.countedOn)
            return true;
        const auto sights = m_scene.sightsOf(row);
        return std::any_of(sights.begin(), sights.end(), [&](const Sight &sight) {
            return !sight.isWord && sight.isTimed && campaign.countedOn &&
                   dayOf(sight.seenAt) > *campaign.countedOn;
        });
    }

    void missing(const Campaign &campaign, const SheetLine &line, Row row)
    {
        if (isSeenSince(campaign, row) || !m_missing.insert(line.item).second)
            return;
        Finding finding = begin(FindingKind::NotFound, keyOf("missing", campaign, line.item), row, nullptr);
        finding.severity = Severity::High;
        finding.since = campaign.countedOn;
        finding.recordedText = placeName(recordedPlace(m_scene.estate, row));
        finding.foundText = "not found by " + campaign.name;
        finding.evidence.push_back(
            campaign.name + " expected it at " + placeName(line.recordedPlace) + " and did not see it" +
            (campaign.countedOn ? "; counting ended on " + m_scene.ago(*campaign.countedOn) : ""));
        if (const auto &denial = line.denial) {
            finding.evidence.push_back("its custodian says that it is not there" +
                                       (denial->place ? " but at " + placeName(denial->place) : ""));
            addRemarks(*denial, finding);
        }
        addLastSight(row, finding);
        const std::vector<std::string> parts{finding.key, campaign.countedOn ? formatDay(*campaign.countedOn)
                                                                             : std::string()};
        finding.digest = digestOf(parts);
        m_onto.push_back(std::move(finding));
    }

    void addLastSight(Row row, Finding &finding) const
    {
        const Sight *last = nullptr;
        for (const Sight &sight : m_scene.sightsOf(row)) {
            if (!sight.isWord && sight.isTimed && (last == nullptr || sight.seenAt > last->seenAt))
                last = &sight;
        }
        if (last != nullptr)
            finding.evidence.push_back(std::string(m_scene.estate.strings().text(last->source)) +
                                       " saw it last on " + m_scene.ago(dayOf(last->seenAt)));
        if (const Count *count = m_scene.counts.lastOf(m_scene.estate.idAt(row));
            count != nullptr && count->at)
            finding.evidence.push_back("a stocktake before saw it at " + placeName(count->place) + " on " +
                                       m_scene.ago(dayOf(*count->at)));
    }

    // Somebody has recorded it since, so the record is the newer word.
    bool isRecordedSince(Row row, const Count &count, std::initializer_list<std::string_view> of) const
    {
        const auto said = m_scene.claims.of(row);
        return count.at && std::any_of(said.begin(), said.end(), [&](const Said &each) {
                   const auto on = m_scene.estate.operationDay(OperationNumber(each.began));
                   return m_scene.claims.isShown(each) && on && *on > dayOf(*count.at) &&
                          std::find(of.begin(), of.end(), m_scene.claims.attributeOf(each)) != of.end();
               });
    }

    void elsewhere(const Campaign &campaign, const SheetLine &line, Row row)
    {
        const ItemId now = recordedPlace(m_scene.estate, row);
        const bool isChanged = line.expected && now != line.recordedPlace;
        if (!line.seenPlace || isChanged || samePlace(m_scene.estate, now, line.seenPlace) ||
            isRecordedSince(row, *line.count, {"site", "room"}))
            return;
        Finding finding =
            begin(FindingKind::Moved, keyOf("elsewhere", campaign, line.item), row, &*line.count);
        const ItemId site = siteOf(m_scene.estate, now), seenSite = siteOf(m_scene.estate, line.seenPlace);
        const bool isSite = seenSite && site != seenSite;
        const ItemId recorded = isSite ? site : now, found = isSite ? seenSite : line.seenPlace;
        finding.attribute = isSite ? "site" : "room";
        if (recorded)
            finding.recorded = model::AttributeValue(recorded.value);
        finding.found = model::AttributeValue(found.value);
        if (isSite && isRoom(line.seenPlace))
            finding.room = line.seenPlace;
        finding.recordedText = placeName(now);
        finding.foundText = placeName(line.seenPlace);
        finding.evidence.push_back(sawIt(campaign, *line.count));
        if (!line.expected)
            finding.evidence.push_back(campaign.name + " did not expect it");
        addRemarks(*line.count, finding);
        const std::vector<std::string> parts{finding.key, std::to_string(recorded.value),
                                             std::to_string(found.value)};
        finding.digest = digestOf(parts);
        m_onto.push_back(std::move(finding));
    }

    bool isRoom(ItemId place) const
    {
        const Row row = m_scene.estate.rowOf(place);
        return row < m_scene.estate.itemCount() && m_scene.classes.isA(m_scene.estate.classAt(row), "room");
    }

    void condition(const Campaign &campaign, const SheetLine &line, Row row)
    {
        const std::string &seen = line.count->condition;
        const std::optional<std::string> recorded = m_scene.textAt(row, "condition");
        if (seen.empty() || seen == recorded.value_or("good") ||
            m_scene.classes.attribute(m_scene.estate.classAt(row), "condition") == nullptr ||
            isRecordedSince(row, *line.count, {"condition"}))
            return;
        Finding finding =
            begin(FindingKind::Different, keyOf("condition", campaign, line.item), row, &*line.count);
        finding.severity = seen == "not_usable" ? Severity::High : Severity::Normal;
        finding.attribute = "condition";
        if (recorded)
            finding.recorded = model::AttributeValue(*recorded);
        finding.found = model::AttributeValue(seen);
        finding.recordedText = recorded.value_or(std::string());
        finding.foundText = seen;
        finding.evidence.push_back(sawIt(campaign, *line.count));
        addRemarks(*line.count, finding);
        const std::vector<std::string> parts{finding.key,
                                             recorded ? model::toText(*finding.recorded) : std::string(),
                                             model::toText(*finding.found)};
        finding.digest = digestOf(parts);
        m_onto.push_back(std::move(finding));
    }

    void unknown(const Campaign &campaign, const Count &count)
    {
        const std::string label = labelKey(count.scanned);
        if (!m_labels.insert(label).second)
            return;
        Finding finding;
        finding.key = "label:" + label;
        const ItemId gone = endedOf(label);
        finding.kind = gone ? FindingKind::DisposedSeen : FindingKind::NotRecorded;
        finding.severity = gone ? Severity::Alarm : Severity::Normal;
        finding.name = count.scanned;
        finding.source = kStocktake;
        finding.seenAt = count.at;
        if (count.at)
            finding.since = dayOf(*count.at);
        finding.foundText = "read at " + placeName(count.place);
        finding.evidence.push_back(sawIt(campaign, count));
        addRemarks(count, finding);
        if (gone)
            finding.evidence.push_back("item " + m_scene.nameOf(gone) + " has ended and should be gone");
        const LabelMatch match = m_scene.counts.lookUp(count.scanned);
        for (const ItemId item : match.several)
            finding.evidence.push_back(m_scene.nameOf(item) + " carries it too");
        for (const ItemId item : match.near)
            finding.evidence.push_back("it is nearly that of " + m_scene.nameOf(item));
        const std::vector<std::string> parts{finding.key, gone ? "gone" : ""};
        finding.digest = digestOf(parts);
        m_onto.push_back(std::move(finding));
    }

    // The item that carried the label and has left the register.
    ItemId endedOf(const std::string &label)
    {
        if (m_stones.empty()) {
            for (const Tombstone &stone : m_scene.input.tombstones)
                m_stones.emplace(labelKey(stone.canonical), stone.item);
        }
        const auto stone = m_stones.find(label);
        const bool isGone = stone != m_stones.end() && m_scene.estate.rowOf(stone->second) == estate::kNoRow;
        return isGone ? stone->second : ItemId();
    }

    const Scene &m_scene;
    Sink &m_onto;
    std::set<ItemId> m_missing;
    std::set<std::string> m_labels;
    std::map<std::string, ItemId> m_stones; // by label
};

} // namespace

void findCampaigns(const Scene &scene, Sink &onto)
{
    Campaigns(scene, onto).look();
}

} // namespace tally::audit
