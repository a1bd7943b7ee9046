// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Recorded but not found. What counts is evidence of existence, the reports of sources that looked and what
// stocktakes saw; that somebody edited the record is none.
#include "audit/scene.h"

#include <algorithm>
#include <map>
#include <set>

namespace tally::audit {

namespace {

using estate::Row;

const std::string kStocktake = "stocktake"; // looks once in a while: not to look is no silence

// When one source saw a thing last, and until when that counts.
struct LastSeen
{
    Day on = 0;
    std::optional<int> allowed; // days; none: for good
    bool isStale(Day today) const { return allowed && on + *allowed < today; }
};

class Missing
{
public:
    Missing(const Scene &scene, Sink &onto) : m_scene(scene), m_onto(onto)
    {
        for (const Finding &finding : onto) {
            if (finding.kind == FindingKind::NotFound)
                m_told.insert(finding.item());
        }
        findInventoried();
    }

    void look(Row row)
    {
        const std::string_view className = m_scene.estate.classAt(row);
        const std::optional<int> expected = m_scene.policy.expectedWithin(m_scene.classes, className);
        if (!m_scene.isAlive(row) || !m_scene.policy.isInUse(m_scene.statusOf(row)) ||
            m_told.contains(m_scene.estate.idAt(row)))
            return;
        const std::map<std::string, LastSeen> seen = lastSeenOf(row, expected);
        if (seen.empty()) {
            if (expected && m_inventoried.contains(groupOf(className)))
                neverSeen(row);
            return;
        }
        const bool isSeen = std::any_of(
            seen.begin(), seen.end(), [&](const auto &each) { return !each.second.isStale(m_scene.today); });
        if (!isSeen)
            return notFound(row, seen);
        for (const auto &[source, last] : seen) {
            if (last.isStale(m_scene.today) && source != kStocktake)
                silent(row, source, last, seen);
        }
    }

private:
    // A register that no inventory fills expects nothing of one.
    void findInventoried()
    {
        for (Row row = 0; row < m_scene.estate.itemCount(); ++row) {
            const auto sights = m_scene.sightsOf(row);
            if (std::any_of(sights.begin(), sights.end(), [](const Sight &sight) { return !sight.isWord; }))
                m_inventoried.insert(groupOf(m_scene.estate.classAt(row)));
        }
    }

    // What is inventoried together: people's computers, and else each class for itself.
    std::string groupOf(std::string_view className) const
    {
        const bool isPersonal = m_scene.classes.isA(className, "computer") &&
                                m_scene.policy.needsCustodian(m_scene.classes, className);
        return isPersonal ? std::string() : std::string(className);
    }

    std::map<std::string, LastSeen> lastSeenOf(Row row, std::optional<int> expected) const
    {
        std::map<std::string, LastSeen> seen;
        const std::string_view className = m_scene.estate.classAt(row);
        const auto note = [&](const std::string &source, Day on) {
            LastSeen &last = seen[source];
            last.on = std::max(last.on, on);
            last.allowed = m_scene.rules.staleAfter(m_scene.classes, source, className);
            if (!last.allowed)
                last.allowed = expected;
        };
        for (const Sight &sight : m_scene.sightsOf(row)) {
            const std::string source(m_scene.estate.strings().text(sight.source));
            if (sight.isTimed && (!sight.isWord || source.starts_with("stocktake")))
                note(source, dayOf(sight.seenAt));
        }
        if (const auto on = m_scene.dayAt(row, "last_stocktake_on"))
            note(kStocktake, *on);
        const Count *count = m_scene.counts.lastOf(m_scene.estate.idAt(row));
        if (count != nullptr && count->at)
            note(kStocktake, dayOf(*count->at));
        return seen;
    }

    static std::string allowance(const LastSeen &last)
    {
        return "it must be seen within " + std::to_string(last.allowed.value_or(0)) + " days";
    }

    void notFound(Row row, const std::map<std::string, LastSeen> &seen)
    {
        Finding finding = m_scene.begin(FindingKind::NotFound,
                                        "not_found:" + std::to_string(m_scene.estate.idAt(row).value), row);
        const auto newest = std::max_element(
            seen.begin(), seen.end(), [](const auto &a, const auto &b) { return a.second.on < b.second.on; });
        finding.severity = Severity::High;
        finding.source = newest->first;
        finding.seenAt = startOf(newest->second.on);
        finding.since = newest->second.on + newest->second.allowed.value_or(0) + 1;
        finding.recordedText = m_scene.statusOf(row);
        finding.foundText = "not seen since " + formatDay(newest->second.on);
        for (const auto &[source, last] : seen)
            finding.evidence.push_back(source + " saw it last on " + m_scene.ago(last.on) + "; " +
                                       allowance(last));
        addParts(row, finding);
        const std::vector<std::string> parts{finding.key, formatDay(newest->second.on)};
        finding.digest = digestOf(parts);
        m_onto.push_back(std::move(finding));
    }

    void neverSeen(Row row)
    {
        const std::optional<Day> bought = m_scene.dayAt(row, "purchased_on");
        const std::optional<Day> recorded = m_scene.estate.operationDay(m_scene.estate.beganAt(row));
        const std::optional<Day> from = bought ? bought : recorded;
        if (!from || *from + m_scene.policy.grace() > m_scene.today)
            return;
        Finding finding = m_scene.begin(FindingKind::NotFound,
                                        "not_found:" + std::to_string(m_scene.estate.idAt(row).value), row);
        finding.since = *from + m_scene.policy.grace();
        finding.recordedText = m_scene.statusOf(row);
        finding.foundText = "never seen";
        finding.evidence.push_back(std::string(bought ? "bought" : "recorded") + " on " + m_scene.ago(*from) +
                                   ", and no inventory or stocktake ever saw it");
        addParts(row, finding);
        const std::vector<std::string> parts{finding.key, "never"};
        finding.digest = digestOf(parts);
        m_onto.push_back(std::move(finding));
    }

    void silent(Row row, const std::string &source, const LastSeen &last,
                const std::map<std::string, LastSeen> &seen)
    {
        Finding finding =
            m_scene.begin(FindingKind::SilentSource,
                          "silent:" + std::to_string(m_scene.estate.idAt(row).value) + ":" + source, row);
        finding.severity = Severity::Low;
        finding.source = source;
        finding.seenAt = startOf(last.on);
        finding.since = last.on + last.allowed.value_or(0) + 1;
        finding.foundText = "not seen by " + source + " since " + formatDay(last.on);
        finding.evidence.push_back(source + " saw it last on " + m_scene.ago(last.on) + "; " +
                                   allowance(last));
        for (const auto &[other, when] : seen) {
            if (!when.isStale(m_scene.today))
                finding.evidence.push_back(other + " saw it on " + m_scene.ago(when.on));
        }
        const std::vector<std::string> parts{finding.key, formatDay(last.on)};
        finding.digest = digestOf(parts);
        m_onto.push_back(std::move(finding));
    }

    void addParts(Row row, Finding &finding) const
    {
        if (const std::string site = m_scene.estate.displayAt(row, "site"); !site.empty())
            finding.evidence.push_back("recorded at " + site);
    }

    const Scene &m_scene;
    Sink &m_onto;
    std::set<std::string> m_inventoried;
    std::set<ItemId> m_told; // that a stocktake missed
};

} // namespace

void findMissing(const Scene &scene, Sink &onto)
{
    Missing missing(scene, onto);
    for (const Row row : scene.estate.itemsOfClass("hardware"))
        missing.look(row);
}

} // namespace tally::audit
