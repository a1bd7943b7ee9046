// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the word of a person or register stands against what an inventory found: the one that is shown and
// the one that lost. Two inventories that contradict each other are the rules' business.
#include "audit/scene.h"

#include "audit/value_match.h"
#include "reconcile/value_locks.h"

#include <algorithm>
#include <array>

namespace tally::audit {

namespace {

using estate::Row;
using model::AttributeSpec;
using model::AttributeValue;

constexpr std::array<std::string_view, 5> kOfPlace{"site", "room", "custodian", "name", "host_name"};
constexpr std::array<std::string_view, 2> kOfMemory{"memory_mib", "capacity_bytes"};

template <std::size_t N>
bool isAmong(const std::array<std::string_view, N> &names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

// What is said of one attribute of one item.
struct Dispute
{
    Row row = 0;
    const AttributeSpec *spec = nullptr;
    std::span<const Said> said;
};

class Differences
{
public:
    Differences(const Scene &scene, Sink &onto)
        : m_scene(scene), m_onto(onto), m_locks(reconcile::ValueLocks::of(scene.estate))
    {
    }

    void look(Row row)
    {
        const std::span<const Said> all = m_scene.claims.of(row);
        for (std::size_t from = 0; from < all.size();) {
            std::size_t to = from + 1;
            while (to < all.size() && all[to].attribute == all[from].attribute)
                ++to;
            lookAt(row, all.subspan(from, to - from));
            from = to;
        }
    }

private:
    void lookAt(Row row, std::span<const Said> said)
    {
        // Nearly all: everybody says what is shown.
        const std::string &attribute = m_scene.claims.attributeOf(said.front());
        const bool agreed = std::all_of(said.begin(), said.end(),
                                        [&](const Said &each) { return m_scene.claims.isShown(each); });
        if (agreed || !m_scene.policy.isCompared(attribute))
            return;
        const AttributeSpec *spec = m_scene.classes.attribute(m_scene.estate.classAt(row), attribute);
        if (spec == nullptr || spec->isPrivate)
            return;
        const auto shown = m_scene.estate.attributeAt(row, attribute);
        if (!shown)
            return;
        const Dispute dispute{row, spec, said};
        if (isTheWord(dispute, *shown))
            againstTheWord(dispute, *shown);
        else
            againstTheInventory(dispute, *shown);
    }

    bool same(const Dispute &dispute, const Said &said, const AttributeValue &value) const
    {
        return m_scene.claims.isShown(said)
                   ? meanTheSame(m_scene.estate, *dispute.spec,
                                 *m_scene.estate.attributeAt(dispute.row, dispute.spec->name), value)
                   : meanTheSame(m_scene.estate, *dispute.spec, m_scene.claims.valueOf(dispute.row, said),
                                 value);
    }

    const reconcile::ValueLock *lockOf(const Dispute &dispute) const
    {
        return m_locks.isEmpty() ? nullptr
                                 : m_locks.holding(m_scene.estate.idAt(dispute.row), dispute.spec->name);
    }

    // A person or register says what is shown, or nobody does: then it came with the item.
    bool isTheWord(const Dispute &dispute, const AttributeValue &shown) const
    {
        if (lockOf(dispute) != nullptr)
            return true;
        bool anybody = false;
        for (const Said &said : dispute.said) {
            if (!same(dispute, said, shown))
                continue;
            anybody = true;
            if (m_scene.claims.isWord(said.report))
                return true;
        }
        return !anybody;
    }

    bool counts(const Said &said) const
    {
        return !m_scene.claims.isWord(said.report) && m_scene.estate.isFresh(said.report);
    }

    // Shown is what somebody recorded; what fresh inventories say else was found. Of several the newest.
    void againstTheWord(const Dispute &dispute, const AttributeValue &shown)
    {
        const Said *newest = nullptr;
        for (const Said &said : dispute.said) {
            if (counts(said) && !saysNothing(dispute, said) && !same(dispute, said, shown) &&
                (newest == nullptr || isNewer(said, *newest)))
                newest = &said;
        }
        if (newest != nullptr)
            tell(dispute, shown, m_scene.claims.valueOf(dispute.row, *newest), *newest);
    }

    // Shown is what an inventory found; what somebody recorded lost against it. A person who says the same
    // has agreed to it.
    void againstTheInventory(const Dispute &dispute, const AttributeValue &shown)
    {
        const Said *word = nullptr, *found = nullptr;
        for (const Said &said : dispute.said) {
            const bool isSame = same(dispute, said, shown);
            if (m_scene.claims.isWord(said.report) && !isSame && !saysNothing(dispute, said) &&
                (word == nullptr || isNewer(said, *word)))
                word = &said;
            if (counts(said) && isSame && (found == nullptr || isNewer(said, *found)))
                found = &said;
        }
        if (word != nullptr && found != nullptr)
            tell(dispute, m_scene.claims.valueOf(dispute.row, *word), shown, *found);
    }

    bool saysNothing(const Dispute &dispute, const Said &said) const
    {
        return reconcile::saysNothing(dispute.spec->name, m_scene.claims.valueOf(dispute.row, said));
    }

    // By when they were seen, then by name, so that the order of imports decides nothing.
    bool isNewer(const Said &a, const Said &b) const
    {
        const auto x = m_scene.seenAt(a.report).value_or(0), y = m_scene.seenAt(b.report).value_or(0);
        if (x != y)
            return x > y;
        return m_scene.sourceOf(a.report) < m_scene.sourceOf(b.report);
    }

    FindingKind kindOf(const Dispute &dispute, const AttributeValue &recorded,
                       const AttributeValue &found) const
    {
        const auto *before = std::get_if<std::int64_t>(&recorded);
        const auto *now = std::get_if<std::int64_t>(&found);
        if (isAmong(kOfMemory, dispute.spec->name) && before != nullptr && now != nullptr && *now < *before)
            return FindingKind::PartGone;
        return isAmong(kOfPlace, dispute.spec->name) ? FindingKind::Moved : FindingKind::Different;
    }

    static Severity severityOf(FindingKind kind, const std::string &attribute)
    {
        if (kind == FindingKind::PartGone || attribute == "serial_number" || attribute == "uuid")
            return Severity::High;
        return kind == FindingKind::Moved && attribute != "name" ? Severity::High : Severity::Normal;
    }

    void tell(const Dispute &dispute, const AttributeValue &recorded, const AttributeValue &found,
              const Said &by)
    {
        const std::string source(m_scene.sourceOf(by.report));
        const ItemId item = m_scene.estate.idAt(dispute.row);
        Finding finding = m_scene.begin(
            kindOf(dispute, recorded, found),
            "differs:" + std::to_string(item.value) + ":" + dispute.spec->name + ":" + source, dispute.row);
        finding.severity = severityOf(finding.kind, dispute.spec->name);
        finding.attribute = dispute.spec->name;
        finding.recorded = recorded;
        finding.found = found;
        finding.recordedText = wordsOf(m_scene.estate, *dispute.spec, recorded);
        finding.foundText = wordsOf(m_scene.estate, *dispute.spec, found);
        finding.source = source;
        finding.seenAt = m_scene.seenAt(by.report);
        finding.since = m_scene.estate.operationDay(by.began);
        addEvidence(dispute, finding);
        const std::vector<std::string> parts{finding.key, model::toText(recorded), model::toText(found)};
        finding.digest = digestOf(parts);
        m_onto.push_back(std::move(finding));
    }

    void addEvidence(const Dispute &dispute, Finding &finding) const
    {
        std::vector<std::string> lines;
        for (const Said &said : dispute.said) {
            std::string line(m_scene.sourceOf(said.report));
            line +=
                " says " + wordsOf(m_scene.estate, *dispute.spec, m_scene.claims.valueOf(dispute.row, said));
            if (const auto at = m_scene.seenAt(said.report))
                line += ", seen on " + m_scene.ago(dayOf(*at));
            if (!m_scene.estate.isFresh(said.report))
                line += " (silent for too long)";
            lines.push_back(std::move(line));
        }
        std::sort(lines.begin(), lines.end());
        finding.evidence = std::move(lines);
        if (const reconcile::ValueLock *lock = lockOf(dispute)) {
            std::string line = "locked";
            if (lock->until)
                line += " until " + formatDay(*lock->until);
            if (!lock->lockedBy.empty())
                line += " by " + lock->lockedBy;
            line += lock->reason.empty() ? "" : ": " + lock->reason;
            finding.evidence.insert(finding.evidence.begin(), std::move(line));
            return;
        }
        const bool claimed = std::any_of(dispute.said.begin(), dispute.said.end(), [&](const Said &said) {
            return m_scene.claims.isWord(said.report);
        });
        if (!claimed)
            finding.evidence.push_back("the register has " + finding.recordedText + " since it was recorded");
    }

    const Scene &m_scene;
    Sink &m_onto;
    const reconcile::ValueLocks m_locks;
};

} // namespace

void findDifferences(const Scene &scene, Sink &onto)
{
    Differences differences(scene, onto);
    for (Row row = 0; row < scene.estate.itemCount(); ++row) {
        if (scene.isAlive(row))
            differences.look(row);
    }
}

} // namespace tally::audit
