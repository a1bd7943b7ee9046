// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// References to what has ended, things in use that are nobody's, and ended things that a source still sees.
#include "audit/scene.h"

#include <algorithm>
#include <map>

namespace tally::audit {

namespace {

using estate::Row;

class Orphans
{
public:
    Orphans(const Scene &scene, Sink &onto) : m_scene(scene), m_onto(onto) {}

    void look(Row row)
    {
        for (const Reference &reference : referencesOf(m_scene.estate.classAt(row)))
            checkReference(row, reference);
        checkOwner(row);
        checkCustodian(row);
    }

    // Its life has ended, and an inventory or a stocktake saw it after that.
    void lookAtEnded(Row row)
    {
        std::optional<Day> ended = m_scene.dayAt(row, "disposed_on");
        if (!ended)
            ended = endedOn(row);
        if (!ended)
            return;
        const Sight *last = nullptr;
        for (const Sight &sight : m_scene.sightsOf(row)) {
            if (!sight.isWord && sight.isTimed && dayOf(sight.seenAt) > *ended &&
                (last == nullptr || sight.seenAt > last->seenAt))
                last = &sight;
        }
        const Count *count = m_scene.counts.lastOf(m_scene.estate.idAt(row));
        const bool counted = count != nullptr && count->at && dayOf(*count->at) > *ended &&
                             (last == nullptr || *count->at > last->seenAt);
        if (last == nullptr && !counted)
            return;
        const Instant seenAt = counted ? *count->at : last->seenAt;
        const std::string status = m_scene.statusOf(row);
        Finding finding = m_scene.begin(FindingKind::DisposedSeen,
                                        "disposed:" + std::to_string(m_scene.estate.idAt(row).value), row);
        finding.severity = Severity::Alarm;
        finding.attribute = "status";
        finding.recorded = model::AttributeValue(status);
        finding.recordedText = status;
        finding.foundText = "seen on " + formatDay(dayOf(seenAt));
        finding.source = counted ? "stocktake" : std::string(m_scene.estate.strings().text(last->source));
        finding.seenAt = seenAt;
        finding.since = *ended;
        finding.evidence.push_back(finding.source + " saw it on " + m_scene.ago(dayOf(seenAt)) +
                                   ", and it is " + status + " since " + formatDay(*ended));
        const std::vector<std::string> parts{finding.key, status, formatDay(*ended)};
        finding.digest = digestOf(parts);
        m_onto.push_back(std::move(finding));
    }

private:
    struct Reference
    {
        std::string name, label;
        std::optional<estate::ColumnRef> column;
    };

    const std::vector<Reference> &referencesOf(std::string_view className)
    {
        const auto [found, isNew] = m_references.try_emplace(className);
        if (isNew) {
            for (const model::AttributeSpec &spec : m_scene.classes.attributesOf(className)) {
                if (spec.type == model::AttributeType::Reference)
                    found->second.push_back({spec.name, spec.label, m_scene.estate.columnOf(spec.name)});
            }
        }
        return found->second;
    }

    void checkReference(Row row, const Reference &reference)
    {
        if (!reference.column)
            return;
        estate::Value value;
        m_scene.estate.read(*reference.column, {&row, 1}, {&value, 1});
        if (value.kind != estate::ValueKind::Integer || value.number == 0)
            return;
        const ItemId target(value.number);
        if (!m_scene.isAlive(target))
            orphan(row, reference.name, reference.label, target);
    }

    void checkOwner(Row row)
    {
        const OrgId owner = m_scene.estate.ownerAt(row);
        if (owner != kPartnership && !m_scene.isAlive(ItemId(owner.value)))
            orphan(row, "owner", "Owner", ItemId(owner.value));
    }

    void orphan(Row row, const std::string &attribute, const std::string &label, ItemId target)
    {
        const Row other = m_scene.estate.rowOf(target);
        Finding finding =
            m_scene.begin(FindingKind::Orphan,
                          "orphan:" + std::to_string(m_scene.estate.idAt(row).value) + ":" + attribute, row);
        finding.severity = attribute == "owner" ? Severity::High : Severity::Normal;
        finding.attribute = attribute;
        finding.recorded = model::AttributeValue(target.value);
        finding.recordedText = m_scene.nameOf(target);
        finding.foundText = other == estate::kNoRow ? "no longer in the register" : m_scene.statusOf(other);
        if (other != estate::kNoRow)
            finding.since = m_scene.estate.operationDay(m_scene.estate.beganAt(other));
        finding.evidence.push_back(label + " is " + finding.recordedText + ", which is " + finding.foundText);
        const std::vector<std::string> parts{finding.key, std::to_string(target.value)};
        finding.digest = digestOf(parts);
        m_onto.push_back(std::move(finding));
    }

    void checkCustodian(Row row)
    {
        const std::string_view className = m_scene.estate.classAt(row);
        if (!m_scene.policy.needsCustodian(m_scene.classes, className) ||
            !m_scene.policy.isInUse(m_scene.statusOf(row)))
            return;
        const bool isOwned = m_scene.estate.ownerAt(row) != kPartnership;
        const bool isHeld = m_scene.estate.attributeAt(row, "custodian").has_value();
        if (isOwned && isHeld)
            return;
        Finding finding = m_scene.begin(FindingKind::NoOwner,
                                        "nobodys:" + std::to_string(m_scene.estate.idAt(row).value), row);
        finding.attribute = isHeld ? "owner" : "custodian";
        finding.severity = Severity::Normal;
        finding.recordedText = isHeld ? "no owner" : "no custodian";
        finding.evidence.push_back("a " + std::string(className) + " in use has " + finding.recordedText);
        const std::vector<std::string> parts{finding.key, finding.attribute};
        finding.digest = digestOf(parts);
        m_onto.push_back(std::move(finding));
    }

    // The day somebody said so, else the day of the item's record.
    std::optional<Day> endedOn(Row row) const
    {
        std::optional<OperationNumber> said;
        for (const Said &each : m_scene.claims.of(row)) {
            if (m_scene.claims.attributeOf(each) == "status" && m_scene.claims.isShown(each))
                said = std::max(said.value_or(0), OperationNumber(each.began));
        }
        return m_scene.estate.operationDay(said.value_or(m_scene.estate.beganAt(row)));
    }

    const Scene &m_scene;
    Sink &m_onto;
    std::map<std::string_view, std::vector<Reference>> m_references;
};

} // namespace

void findOrphans(const Scene &scene, Sink &onto)
{
    Orphans orphans(scene, onto);
    for (Row row = 0; row < scene.estate.itemCount(); ++row) {
        const std::string_view className = scene.estate.classAt(row);
        if (className == "finding_decision" || className == "value_lock" || className == kCountClass)
            continue; // they stay when what they were about has gone
        if (scene.isAlive(row))
            orphans.look(row);
        else if (scene.classes.isA(className, "hardware"))
            orphans.lookAtEnded(row);
    }
}

} // namespace tally::audit
