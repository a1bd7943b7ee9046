// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile/relationship_book.h"

#include <limits>

namespace tally::reconcile {

std::optional<model::RelationshipRow> RelationshipBook::held(const Key &key) const
{
    const auto &[source, type, target] = key;
    const estate::Row row = m_workspace.estate().rowOf(source);
    if (row == estate::kNoRow)
        return {};
    for (const model::RelationshipRow &relationship : m_workspace.estate().relationshipsOf(row)) {
        if (relationship.source == source && relationship.type == type && relationship.target == target)
            return relationship;
    }
    return {};
}

std::vector<model::RelationshipRow> RelationshipBook::from(ItemId source) const
{
    std::vector<model::RelationshipRow> result;
    if (const estate::Row row = m_workspace.estate().rowOf(source); row != estate::kNoRow) {
        for (const model::RelationshipRow &relationship : m_workspace.estate().relationshipsOf(row)) {
            if (relationship.source == source &&
                !m_wanted.contains({source, relationship.type, relationship.target}))
                result.push_back(relationship);
        }
    }
    for (auto at = m_wanted.lower_bound({source, {}, ItemId(std::numeric_limits<std::int64_t>::min())});
         at != m_wanted.end() && std::get<0>(at->first) == source; ++at) {
        if (at->second)
            result.push_back(*at->second);
    }
    return result;
}

std::vector<model::RelationshipRow> RelationshipBook::into(ItemId target) const
{
    std::vector<model::RelationshipRow> result;
    const estate::Row row = m_workspace.estate().rowOf(target);
    if (row == estate::kNoRow)
        return result;
    for (const model::RelationshipRow &relationship : m_workspace.estate().relationshipsOf(row)) {
        const auto changed = m_wanted.find({relationship.source, relationship.type, target});
        if (relationship.target == target && (changed == m_wanted.end() || changed->second))
            result.push_back(relationship);
    }
    return result;
}

bool RelationshipBook::stands(const Key &key) const
{
    const auto pending = m_wanted.find(key);
    return pending != m_wanted.end() ? pending->second.has_value() : held(key).has_value();
}

model::RelationshipRow RelationshipBook::oneOfBothEnds(model::RelationshipRow row) const
{
    const model::RelationshipType *type = m_workspace.classes().findType(row.type);
    if (type != nullptr && type->isSymmetric() && !stands({row.source, row.type, row.target}) &&
        stands({row.target, row.type, row.source}))
        std::swap(row.source, row.target);
    return row;
}

bool RelationshipBook::want(const model::RelationshipRow &told)
{
    const model::RelationshipRow wanted = oneOfBothEnds(told);
    const Key key{wanted.source, wanted.type, wanted.target};
    if (wanted.type == kInstalledIn) {
        for (const model::RelationshipRow &other : from(wanted.source)) {
            if (other.type == kInstalledIn && other.target != wanted.target)
                drop(other.source, other.type, other.target);
        }
    }
    const auto pending = m_wanted.find(key);
    const auto before = pending != m_wanted.end() ? pending->second : held(key);
    model::RelationshipRow row = wanted;
    if (before && !row.group)
        row.group = before->group;
    if (before && !row.needed)
        row.needed = before->needed;
    if (before && before->group == row.group && before->needed == row.needed)
        return false;
    m_wanted.insert_or_assign(key, std::move(row));
    return true;
}

bool RelationshipBook::drop(ItemId source, const std::string &type, ItemId target)
{
    const Key key{source, type, target};
    const bool stood = stands(key);
    if (stood)
        m_wanted.insert_or_assign(key, std::nullopt);
    return stood;
}

void RelationshipBook::moveOwner(ItemId source)
{
    for (const model::RelationshipRow &relationship : from(source))
        m_wanted.insert_or_assign({source, relationship.type, relationship.target}, relationship);
}

void RelationshipBook::write(std::vector<model::Change> &changes)
{
    for (const auto &[key, wanted] : m_wanted) {
        const Thing *thing = m_workspace.thing(std::get<0>(key));
        if (thing == nullptr)
            continue;
        const auto before = held(key);
        const OperationNumber began =
            before ? m_workspace.estate().beganOf(model::keyOf(*before)).value_or(0) : 0;
        model::RelationshipRow after = wanted.value_or(model::RelationshipRow());
        after.owner = thing->row.owner;
        const bool same = before && wanted && before->owner == after.owner;
        if (same && (before->group != after.group || before->needed != after.needed))
            changes.push_back(model::replace(after, began));
        if (same)
            continue;
        if (before)
            changes.push_back(model::end(*before, began));
        if (wanted)
            changes.push_back(model::begin(after));
    }
}

} // namespace tally::reconcile
