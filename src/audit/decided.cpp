// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/decided.h"

#include "audit/value_match.h"
#include "core/text.h"

#include <algorithm>

namespace tally::audit {

using estate::Row;

Decided::Decided(const Scene &scene) : m_scene(scene)
{
    for (const Row row : scene.estate.itemsOfClass(kDecisionClass)) {
        const auto key = scene.textAt(row, "finding_key");
        const auto action = actionNamed(scene.textAt(row, "decision").value_or(std::string()));
        if (!key || !action || !scene.isAlive(row))
            continue;
        DecisionTaken decision;
        decision.record = scene.estate.idAt(row);
        decision.action = *action;
        decision.until = scene.dayAt(row, "until");
        decision.reason = scene.textAt(row, "reason").value_or(std::string());
        decision.digest = scene.textAt(row, "evidence").value_or(std::string());
        decision.change = scene.referenceAt(row, "change");
        decision.assigned = scene.referenceAt(row, "assigned_to");
        const auto [known, isNew] = m_decisions.try_emplace(*key, decision);
        if (!isNew && known->second.record < decision.record)
            known->second = decision;
    }
}

bool Decided::covers(const DecisionTaken &decision, const Finding &finding) const
{
    if (decision.action == Action::Merge)
        return false; // they are two again: somebody took them apart
    if (decision.digest != finding.digest || (decision.until && *decision.until < m_scene.today))
        return false;
    if (decision.action != Action::Change)
        return true;
    const Row change = m_scene.estate.rowOf(decision.change);
    if (change >= m_scene.estate.itemCount())
        return false;
    const std::string status = m_scene.statusOf(change);
    return status.empty() || status == "requested" || status == "approved";
}

void Decided::apply(Finding &finding) const
{
    const auto found = m_decisions.find(finding.key);
    if (found == m_decisions.end())
        return;
    finding.decision = found->second;
    if (covers(found->second, finding))
        finding.isOpen = false;
    else
        finding.evidence.push_back("decided before: " + std::string(nameOf(found->second.action)) +
                                   (found->second.action == Action::Merge ? "; taken apart since"
                                    : found->second.digest == finding.digest
                                        ? "; that has run out"
                                        : "; what was found has changed since"));
}

ApprovedChanges::ApprovedChanges(const Scene &scene) : m_scene(scene)
{
    for (const Row row : scene.estate.itemsOfClass(kChangeClass)) {
        const std::string status = scene.statusOf(row);
        if (status != "approved" && status != "implemented" && status != "closed")
            continue;
        const auto value = scene.estate.attributeAt(row, "new_values");
        const auto *values = value ? std::get_if<std::vector<std::string>>(&*value) : nullptr;
        if (values == nullptr)
            continue;
        const ItemId change = scene.estate.idAt(row);
        if (const ItemId subject = scene.referenceAt(row, "subject"))
            add(change, subject, *values);
        for (const model::RelationshipRow &relation : scene.estate.relationshipsOf(row)) {
            if (relation.type == "changes" && relation.source == change)
                add(change, relation.target, *values);
        }
    }
}

void ApprovedChanges::add(ItemId change, ItemId item, const std::vector<std::string> &values)
{
    for (const std::string &value : values) {
        const std::size_t equals = std::min(value.find('='), value.size());
        const std::string name(text::trimmed(std::string_view(value).substr(0, equals)));
        const std::string wanted =
            equals < value.size() ? std::string(text::trimmed(std::string_view(value).substr(equals + 1)))
                                  : std::string();
        if (!name.empty())
            m_wanted[{item, name}].push_back({change, wanted});
    }
}

bool ApprovedChanges::means(const Finding &finding, const std::string &value) const
{
    if (value.empty() || text::folded(value) == text::folded(finding.foundText))
        return true;
    const auto *id = finding.found ? std::get_if<std::int64_t>(&*finding.found) : nullptr;
    if (id != nullptr && value == "#" + std::to_string(*id))
        return true;
    const Row row = m_scene.estate.rowOf(finding.item());
    const model::AttributeSpec *spec =
        row >= m_scene.estate.itemCount()
            ? nullptr
            : m_scene.classes.attribute(m_scene.estate.classAt(row), finding.attribute);
    if (spec == nullptr || !finding.found)
        return false;
    const auto wanted = model::convertText(*spec, value);
    return wanted && meanTheSame(m_scene.estate, *spec, *wanted, *finding.found);
}

void ApprovedChanges::apply(Finding &finding) const
{
    if (finding.attribute.empty() || finding.items.empty())
        return;
    const auto wanted = m_wanted.find({finding.item(), finding.attribute});
    if (wanted == m_wanted.end())
        return;
    for (const Wanted &each : wanted->second) {
        if (!means(finding, each.value))
            continue;
        finding.change = each.change;
        finding.isOpen = false;
        finding.evidence.push_back("explained by the approved change " + m_scene.nameOf(each.change));
        return;
    }
    if (!finding.found)
        return;
    const Wanted &last = wanted->second.back();
    finding.kind = FindingKind::Unapproved;
    finding.severity = Severity::High;
    finding.evidence.push_back("the approved change " + m_scene.nameOf(last.change) + " says " + last.value);
}

} // namespace tally::audit
