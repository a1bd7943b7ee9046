// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile/value_locks.h"

#include <algorithm>
#include <tuple>

namespace tally::reconcile {

namespace {

std::string textOf(const estate::Estate &estate, estate::Row row, std::string_view attribute)
{
    const auto value = estate.attributeAt(row, attribute);
    const auto *text = value ? std::get_if<std::string>(&*value) : nullptr;
    return text == nullptr ? std::string() : *text;
}

std::optional<std::int64_t> numberOf(const estate::Estate &estate, estate::Row row,
                                     std::string_view attribute)
{
    const auto value = estate.attributeAt(row, attribute);
    const auto *number = value ? std::get_if<std::int64_t>(&*value) : nullptr;
    return number == nullptr ? std::nullopt : std::optional(*number);
}

// A record that another organisation made, or of what no lock may hold (Intake::lock), locks nothing.
bool mayLock(const estate::Estate &estate, estate::Row lock, ItemId item, const std::string &attribute)
{
    const estate::Row subject = estate.rowOf(item);
    if (subject >= estate.itemCount())
        return false;
    const OrgId owner = estate.ownerAt(subject);
    const model::AttributeSpec *spec = estate.classes().attribute(estate.classAt(subject), attribute);
    return (owner == kPartnership || estate.ownerAt(lock) == owner) && spec != nullptr && !spec->isPrivate &&
           attribute != "owner" && attribute != "class";
}

} // namespace

ValueLocks ValueLocks::of(const estate::Estate &estate)
{
    ValueLocks locks;
    if (estate.classes().find(kValueLock) == nullptr)
        return locks;
    for (const estate::Row row : estate.itemsOfClass(kValueLock)) {
        const auto item = numberOf(estate, row, "subject");
        if (!item || !mayLock(estate, row, ItemId(*item), textOf(estate, row, "attribute")) ||
            estate.classes().isEndState(kValueLock, textOf(estate, row, "status")))
            continue;
        ValueLock lock;
        lock.record = estate.idAt(row);
        lock.item = ItemId(*item);
        lock.attribute = textOf(estate, row, "attribute");
        lock.reason = textOf(estate, row, "reason");
        lock.lockedBy = textOf(estate, row, "locked_by");
        if (const auto until = numberOf(estate, row, "until"))
            lock.until = static_cast<Day>(*until);
        lock.holds = !lock.until || *lock.until >= estate.today();
        locks.m_byItem[lock.item].push_back(std::move(lock));
    }
    for (auto &[item, list] : locks.m_byItem) {
        std::sort(list.begin(), list.end(), [](const ValueLock &a, const ValueLock &b) {
            return std::tie(a.attribute, a.record) < std::tie(b.attribute, b.record);
        });
    }
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

void ValueLocks::lift(ItemId item, std::string_view attribute)
{
    const auto found = m_byItem.find(item);
    if (found == m_byItem.end())
        return;
    std::erase_if(found->second, [&](const ValueLock &lock) { return lock.attribute == attribute; });
}

} // namespace tally::reconcile
