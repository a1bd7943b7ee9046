// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Moved, by all that speaks of where a thing is and who uses it: no single source says so, taken together
// they do.
#include "audit/presence.h"
#include "audit/scene.h"

#include <algorithm>

namespace tally::audit {

namespace {

using estate::Row;

constexpr int kLikely = 50; // percent

class Movements
{
public:
    Movements(const Scene &scene, Sink &onto)
        : m_scene(scene), m_onto(onto), m_finder(scene.estate, scene.counts)
    {
    }

    void look(Row row)
    {
        if (!m_scene.isAlive(row) || !m_scene.policy.isInUse(m_scene.statusOf(row)) ||
            (m_scene.sightsOf(row).empty() && m_scene.counts.lastOf(m_scene.estate.idAt(row)) == nullptr))
            return;
        const Presence presence = m_finder.presenceOf(row, wordsOf(row));
        compare(row, "custodian", presence.person);
        compare(row, "site", presence.site);
    }

private:
    std::vector<PlaceWord> wordsOf(Row row) const
    {
        std::vector<PlaceWord> words;
        for (const Said &said : m_scene.claims.of(row)) {
            const std::string &attribute = m_scene.claims.attributeOf(said);
            if (tellsOfPlace(attribute))
                words.push_back({attribute, std::string(m_scene.sourceOf(said.report)),
                                 m_scene.claims.valueOf(row, said), m_scene.seenAt(said.report)});
        }
        return words;
    }

    void compare(Row row, const std::string &attribute, const Guess &guess)
    {
        const ItemId recorded = m_scene.referenceAt(row, attribute);
        if (!guess.item || guess.item == recorded || guess.percent < kLikely || !guess.rests || !recorded)
            return;
        const ItemId item = m_scene.estate.idAt(row);
        const Count *count = m_scene.counts.lastOf(item);
        if (attribute == "site" && count != nullptr && siteOf(m_scene.estate, count->place) == guess.item)
            return; // its campaign tells that, once counting has ended
        Finding finding = m_scene.begin(FindingKind::Moved,
                                        "presence:" + std::to_string(item.value) + ":" + attribute, row);
        finding.severity = Severity::High;
        finding.attribute = attribute;
        finding.recorded = model::AttributeValue(recorded.value);
        finding.found = model::AttributeValue(guess.item.value);
        finding.recordedText = m_scene.nameOf(recorded);
        finding.foundText = guess.text;
        for (const Sight &sight : m_scene.sightsOf(row)) {
            if (sight.isTimed && !sight.isWord && (!finding.seenAt || sight.seenAt > *finding.seenAt)) {
                finding.seenAt = sight.seenAt;
                finding.source = m_scene.estate.strings().text(sight.source);
            }
        }
        if (finding.seenAt)
            finding.since = dayOf(*finding.seenAt);
        finding.evidence.push_back(std::string(guess.confidence()) + ", " + std::to_string(guess.percent) +
                                   " %");
        finding.evidence.insert(finding.evidence.end(), guess.reasons.begin(), guess.reasons.end());
        const std::vector<std::string> parts{finding.key, std::to_string(recorded.value),
                                             std::to_string(guess.item.value)};
        finding.digest = digestOf(parts);
        m_onto.push_back(std::move(finding));
    }

    const Scene &m_scene;
    Sink &m_onto;
    PresenceFinder m_finder;
};

} // namespace

void findPresence(const Scene &scene, Sink &onto)
{
    Movements movements(scene, onto);
    for (const Row row : scene.estate.itemsOfClass("hardware"))
        movements.look(row);
}

} // namespace tally::audit
