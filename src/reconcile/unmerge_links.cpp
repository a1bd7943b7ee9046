// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile/unmerger.h"

#include "reconcile/item_values.h"
#include "reconcile/reference_scan.h"

#include <algorithm>

namespace tally::reconcile {

using model::AttributeValue;
using model::FactVersion;
using model::Table;

Outcome Unmerger::returnAttachments()
{
    const auto held = estate().attachmentsOf(estate().rowOf(m_lead));
    for (const auto &[key, touched] : m_touched) {
        if (key.table != Table::Attachment || touched.before == nullptr)
            continue;
        TALLY_TRY(const model::AttachmentRow old, row<model::AttachmentRow>(*touched.before));
        if (!m_parts.contains(old.item))
            continue;
        const auto now = std::find_if(held.begin(), held.end(),
                                      [&](const auto &each) { return each.sha256 == old.sha256; });
        if (now == held.end())
            continue; // taken away since
        thing(old.item).attached.push_back(old);
        ++m_parting.plan.moved.attachments;
        const auto onLead = m_touched.find(model::keyOf(*now));
        if (onLead != m_touched.end() && onLead->second.after != nullptr)
            thing(m_lead).detached.push_back(old.sha256);
    }
    return {};
}

std::optional<model::RelationshipRow> Unmerger::heldNow(const model::RelationshipRow &wanted) const
{
    const model::RelationshipType *type = estate().classes().findType(wanted.type);
    const estate::Row row = estate().rowOf(wanted.source);
    if (row == estate::kNoRow)
        return {};
    for (const model::RelationshipRow &each : estate().relationshipsOf(row)) {
        const bool same = each.source == wanted.source && each.target == wanted.target;
        const bool turned = type != nullptr && type->isSymmetric() && each.source == wanted.target &&
                            each.target == wanted.source;
        if (each.type == wanted.type && (same || turned))
            return each;
    }
    return {};
}

// The relationship that the merge made of one, whichever end it is told from.
const FactVersion *Unmerger::madeByMerge(const model::RelationshipRow &moved) const
{
    model::RelationshipRow turned = moved;
    std::swap(turned.source, turned.target);
    const model::RelationshipType *type = estate().classes().findType(moved.type);
    for (const auto &[key, touched] : m_touched) {
        const bool same = key.cells == model::keyOf(moved).cells ||
                          (type != nullptr && type->isSymmetric() && key.cells == model::keyOf(turned).cells);
        if (key.table == Table::Relationship && touched.after != nullptr && same)
            return touched.after;
    }
    return nullptr;
}

Outcome Unmerger::dealRelationships()
{
    std::set<model::FactKey> known;
    for (const auto &[key, touched] : m_touched) {
        if (key.table == Table::Relationship)
            known.insert(key);
    }
    for (const std::string_view column : {"source", "target"}) {
        TALLY_TRY(const auto versions, m_parting.context.versions(Table::Relationship, column, m_lead.value));
        for (const FactVersion &version : versions) {
            if (version.began < m_merge && (!version.ended || *version.ended >= m_merge))
                known.insert(version.key);
        }
    }
    return m_parting.dealRelationships(known);
}

Outcome Unmerger::returnRelationships()
{
    std::vector<model::RelationshipRow> back;
    for (const auto &[key, touched] : m_touched) {
        if (key.table != Table::Relationship || touched.before == nullptr || touched.after != nullptr)
            continue;
        TALLY_TRY(const model::RelationshipRow old, row<model::RelationshipRow>(*touched.before));
        if (!m_parts.contains(old.source) && !m_parts.contains(old.target))
            continue;
        const std::string words = "the relationship " + old.type + " between " + described(old.source) +
                                  " and " + described(old.target);
        if (!isLive(old.source) || !isLive(old.target)) {
            conflict(words + " does not come back: one end has left the register");
            continue;
        }
        model::RelationshipRow moved = old;
        moved.source = m_parts.contains(old.source) ? m_lead : old.source;
        moved.target = m_parts.contains(old.target) ? m_lead : old.target;
        const FactVersion *made = madeByMerge(moved);
        const bool byMerge = made != nullptr;
        const auto now = heldNow(moved);
        if (byMerge && !now)
            continue; // ended since
        if (byMerge && model::valuesOf(*now) != made->values) {
            conflict(words + " was changed since the merge: it stays with " + described(m_lead));
            continue;
        }
        if (byMerge)
            m_parting.relationships.drop(now->source, now->type, now->target);
        back.push_back(old);
    }
    for (const model::RelationshipRow &old : back) {
        m_parting.relationships.want(old);
        ++m_parting.plan.moved.relationships;
    }
    return {};
}

void Unmerger::returnReference(const model::ItemRow &before, const model::ItemRow &after)
{
    if (!isLive(before.id) || m_parts.contains(before.id) || before.id == m_lead)
        return;
    for (const auto &[attribute, value] : valuesByName(before)) {
        const auto *named = std::get_if<std::int64_t>(&value);
        if (named == nullptr || !m_parts.contains(ItemId(*named)) ||
            !isReferenceAnywhere(m_parting.workspace.classes(), attribute) ||
            valueOf(after, attribute) != AttributeValue(m_lead.value))
            continue;
        model::ItemRow &now = thing(before.id).row;
        if (valueOf(now, attribute) != AttributeValue(m_lead.value)) {
            conflict("the " + attribute + " of " + described(before.id) + " was changed since the merge");
            continue;
        }
        setValue(now, attribute, value);
        if (now.className == kValueLock && attribute == "subject") {
            m_parting.workspace.locks().giveBack(before.id, ItemId(*named));
            m_locks.push_back(before.id);
        }
        ++m_parting.plan.moved.references;
    }
}

Outcome Unmerger::returnReferences()
{
    for (const auto &[key, touched] : m_touched) {
        if (key.table != Table::Item || touched.before == nullptr || touched.after == nullptr)
            continue;
        TALLY_TRY(const model::ItemRow before, row<model::ItemRow>(*touched.before));
        TALLY_TRY(const model::ItemRow after, row<model::ItemRow>(*touched.after));
        returnReference(before, after);
    }
    return returnRecognition();
}

std::optional<model::RecognitionRow> Unmerger::recognitionNow(TitleId title) const
{
    for (std::uint32_t each = 0; each < estate().titleCount(); ++each) {
        if (estate().titleAt(each).id == title)
            return estate().recognitionOf(each);
    }
    return {};
}

Outcome Unmerger::returnRecognition()
{
    for (const auto &[key, touched] : m_touched) {
        if (key.table != Table::Recognition || touched.before == nullptr || touched.after == nullptr)
            continue;
        TALLY_TRY(const model::RecognitionRow old, row<model::RecognitionRow>(*touched.before));
        const auto now = recognitionNow(old.title);
        const auto began = estate().beganOf(key);
        if (!now || !began || model::valuesOf(*now) != touched.after->values) {
            conflict("what the title #" + std::to_string(old.title.value) + " means was changed since");
            continue;
        }
        m_parting.others.push_back(model::replace(old, *began));
        ++m_parting.plan.moved.references;
    }
    return {};
}

} // namespace tally::reconcile
