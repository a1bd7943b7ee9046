// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile/value_locks.h"

#include "reconcile/item_values.h"

#include <algorithm>
#include <tuple>

namespace tally::reconcile {

namespace {

std::string textOf(const model::ItemRow &row, std::string_view attribute)
{
    const auto value = valueOf(row, attribute);
    const auto *text = value ? std::get_if<std::string>(&*value) : nullptr;
    return text == nullptr ? std::string() : *text;
}

std::optional<std::int64_t> numberOf(const model::ItemRow &row, std::string_view attribute)
{
    const auto value = valueOf(row, attribute);
    const auto *number = value ? std::get_if<std::int64_t>(&*value) : nullptr;
    return number == nullptr ? std::nullopt : std::optional(*number);
}

std::optional<model::AttributeValue> valueIn(const model::ItemRow &row, std::string_view attribute)
{
    auto value = model::parseAttributeValue(textOf(row, attribute));
    return value ? std::optional(std::move(*value)) : std::nullopt;
}

bool byAttribute(const ValueLock &a, const ValueLock &b)
{
    return std::tie(a.attribute, a.record) < std::tie(b.attribute, b.record);
}

// A record that another organisation made, or of what no lock may hold (Intake::lock), locks nothing.
bool mayLock(const estate::Estate &estate, OrgId maker, const ValueLock &lock)
{
    const estate::Row subject = estate.rowOf(lock.item);
    if (subject >= estate.itemCount())
        return false;
    const OrgId owner = estate.ownerAt(subject);
    const model::AttributeSpec *spec = estate.classes().attribute(estate.classAt(subject), lock.attribute);
    return (owner == kPartnership || maker == owner) && spec != nullptr && !spec->isPrivate &&
           lock.attribute != "owner" && lock.attribute != "class";
}

} // namespace

ValueLock lockIn(const model::ItemRow &record)
{
    ValueLock lock;
    lock.record = record.id;
    lock.item = ItemId(numberOf(record, "subject").value_or(0));
    lock.attribute = textOf(record, "attribute");
    lock.reason = textOf(record, "reason");
    lock.lockedBy = textOf(record, "locked_by");
    if (const auto until = numberOf(record, "until"))
        lock.until = static_cast<Day>(*until);
    lock.locked = valueIn(record, "value_locked");
    lock.before = valueIn(record, "value_before");
    return lock;
}

ValueLocks ValueLocks::of(const estate::Estate &estate)
{
    ValueLocks locks;
    if (estate.classes().find(kValueLock) == nullptr)
        return locks;
    for (const estate::Row row : estate.itemsOfClass(kValueLock)) {
        const model::ItemRow record = estate.itemAt(row);
        ValueLock lock = lockIn(record);
        if (!mayLock(estate, record.owner, lock) ||
            estate.classes().isEndState(kValueLock, record.status.value_or("")))
            continue;
        lock.holds = !lock.until || *lock.until >= estate.today();
        locks.m_byItem[lock.item].push_back(std::move(lock));
    }
    for (auto &[item, list] : locks.m_byItem)
        std::sort(list.begin(), list.end(), byAttribute);
    return locks;
}

const std::vector<ValueLock> &ValueLocks::ofItem(ItemId item) const
{
    static const std::vector<ValueLock> kNone;
    const auto found = m_byItem.find(item);
    return found == m_byItem.end() ? kNone : found->second;
}

const ValueLock *ValueLocks::holding(ItemId item, std::string_view attribute) const
{
    for (const ValueLock &lock : ofItem(item)) {
        if (lock.holds && lock.attribute == attribute)
            return &lock;
    }
    return nullptr;
}

bool ValueLocks::hasExpired(ItemId item, std::string_view attribute) const
{
    const std::vector<ValueLock> &all = ofItem(item);
    return holding(item, attribute) == nullptr &&
           std::any_of(all.begin(), all.end(),
                       [&](const ValueLock &lock) { return lock.attribute == attribute; });
}

std::vector<std::pair<ItemId, std::string>> ValueLocks::expired() const
{
    std::vector<std::pair<ItemId, std::string>> result;
    for (const auto &[item, list] : m_byItem) {
        for (const ValueLock &lock : list) {
            const std::pair each(item, lock.attribute);
            if (hasExpired(item, lock.attribute) && (result.empty() || result.back() != each))
                result.push_back(each);
        }
    }
    return result;
}

void ValueLocks::lift(ItemId item, std::string_view attribute)
{
    const auto found = m_byItem.find(item);
    if (found == m_byItem.end())
        return;
    std::erase_if(found->second, [&](const ValueLock &lock) { return lock.attribute == attribute; });
}

void ValueLocks::follow(ItemId from, ItemId to)
{
    const auto found = m_byItem.find(from);
    if (found == m_byItem.end())
        return;
    std::vector<ValueLock> moved = std::move(found->second);
    m_byItem.erase(found);
    std::vector<ValueLock> &list = m_byItem[to];
    for (ValueLock &lock : moved) {
        lock.item = to;
        list.push_back(std::move(lock));
    }
    std::sort(list.begin(), list.end(), byAttribute);
}

void ValueLocks::giveBack(ItemId record, ItemId item)
{
    for (auto &[holder, list] : m_byItem) {
        const auto found = std::find_if(list.begin(), list.end(),
                                        [&](const ValueLock &lock) { return lock.record == record; });
        if (found == list.end() || holder == item)
            continue;
        ValueLock lock = std::move(*found);
        list.erase(found);
        lock.item = item;
        std::vector<ValueLock> &own = m_byItem[item];
        own.push_back(std::move(lock));
        std::sort(own.begin(), own.end(), byAttribute);
        return;
    }
}

} // namespace tally::reconcile
