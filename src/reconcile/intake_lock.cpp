// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A value that a person fixes until a date, and lets go.
#include "model/canonical.h"
#include "reconcile/intake.h"
#include "reconcile/item_values.h"
#include "reconcile/letting_go.h"
#include "reconcile/lock_plan.h"
#include "reconcile/values.h"

#include <algorithm>

namespace tally::reconcile {

namespace {

using model::AttributeValue;

Error cannotLock(const std::string &attribute, const std::string &why)
{
    return makeError(ErrorCode::Conflict, attribute + " cannot be locked: " + why);
}

// As the register keeps claims; none: unknown.
std::optional<AttributeValue> keptText(const std::optional<AttributeValue> &value)
{
    return value ? std::optional(AttributeValue(model::toText(*value))) : std::nullopt;
}

} // namespace

Error lockedBy(Workspace &workspace, const ValueLock &lock)
{
    std::string reason = lock.attribute + " of " + workspace.describe(lock.item) + " is locked" +
                         (lock.until ? " until " + formatDay(*lock.until) : std::string()) +
                         (lock.lockedBy.empty() ? std::string() : " by " + lock.lockedBy) +
                         (lock.reason.empty() ? std::string() : " (" + lock.reason + ")");
    return makeError(ErrorCode::Conflict, std::move(reason),
                     "Lift the lock first: \"tally unlock " + std::to_string(lock.item.value) + " " +
                         lock.attribute + "\"");
}

Outcome Intake::lock(const LockWish &wish)
{
    Thing *thing = m_workspace.thing(wish.item);
    if (thing == nullptr)
        return notLive(wish.item);
    if (wish.attribute == kOwnerAttribute || wish.attribute == kClassAttribute)
        return cannotLock(wish.attribute, "class and owner say what an item is");
    if (thing->row.className == kValueLock)
        return cannotLock(wish.attribute, "a lock is no thing whose values sources report");
    const model::AttributeSpec *spec = m_workspace.classes().attribute(thing->row.className, wish.attribute);
    if (spec == nullptr)
        return cannotLock(wish.attribute, "a " + thing->row.className + " has no such attribute");
    if (spec->isPrivate)
        return cannotLock(wish.attribute, "it is private, and must go when it is erased");
    if (m_workspace.locks().hasExpired(wish.item, wish.attribute))
        TALLY_CHECK(unlock(wish.item, wish.attribute));
    const auto before = valueOf(thing->row, wish.attribute);
    if (wish.value) {
        setValue(thing->row, wish.attribute, wish.value);
        const auto *text = std::get_if<std::string>(&*wish.value);
        if (text != nullptr && model::identifierStrength(wish.attribute, *text) >= kMiddlingKey)
            m_workspace.addIdentifier(wish.item, wish.attribute, *text,
                                      canonicalMark(wish.attribute, *text).value_or(""));
    } else if (!before) {
        return makeError(ErrorCode::Conflict, "nothing is recorded of " + wish.attribute + " that could stay",
                         "Write " + wish.attribute + "=VALUE");
    }
    const ValueLock *held = m_workspace.locks().holding(wish.item, wish.attribute);
    EditValues values;
    values["attribute"] = wish.attribute;
    values["reason"] = wish.reason;
    values["until"] = static_cast<std::int64_t>(wish.until);
    values["locked_by"] = wish.lockedBy;
    if (held == nullptr || held->locked)
        values["value_locked"] = keptText(wish.value ? wish.value : before);
    if (held == nullptr) {
        if (before)
            values["value_before"] = keptText(before);
        values["name"] = wish.attribute + " of " + m_workspace.nameOf(wish.item);
        values["subject"] = wish.item.value;
        values["status"] = std::string("holds");
        if (thing->row.owner != kPartnership)
            values[std::string(kOwnerAttribute)] = thing->row.owner.value;
    }
    TALLY_CHECK(edit(held == nullptr ? ItemId() : held->record, std::string(kValueLock), values));
    return {};
}

Outcome Intake::unlock(ItemId item, const std::string &attribute)
{
    if (m_workspace.thing(item) == nullptr)
        return notLive(item);
    std::vector<ValueLock> all = m_workspace.locks().ofItem(item);
    std::erase_if(all, [&](const ValueLock &lock) { return lock.attribute != attribute; });
    if (all.empty())
        return makeError(ErrorCode::NotFound,
                         attribute + " of " + m_workspace.describe(item) + " is not locked",
                         "\"tally list value_lock\" lists what is");
    for (const ValueLock &lock : all)
        TALLY_CHECK(edit(lock.record, {}, {{"status", AttributeValue(std::string("lifted"))}}));
    m_workspace.locks().lift(item, attribute);
    // Of items that were merged, the lock counts whose value is shown.
    const auto shown = valueOf(m_workspace.thing(item)->row, attribute);
    const auto counts =
        std::find_if(all.begin(), all.end(), [&](const ValueLock &lock) { return lock.locked == shown; });
    return releaseValue(m_workspace, m_book, m_precedence, counts == all.end() ? all.front() : *counts);
}

Outcome Intake::unlockExpired(OrgId owner)
{
    for (const auto &[item, attribute] : m_workspace.locks().expired()) {
        if (m_workspace.ownerOf(item) == owner)
            TALLY_CHECK(unlock(item, attribute));
    }
    return {};
}

Result<ImportPlan> planLock(ImportContext context, const LockWish &wish)
{
    TALLY_TRY(Precedence rules, Precedence::build(context.estate->definitions("precedence")));
    Intake intake(std::move(context), std::move(rules));
    TALLY_CHECK(intake.lock(wish));
    return intake.finish();
}

Result<ImportPlan> planUnlock(ImportContext context, ItemId item, const std::string &attribute)
{
    TALLY_TRY(Precedence rules, Precedence::build(context.estate->definitions("precedence")));
    Intake intake(std::move(context), std::move(rules));
    TALLY_CHECK(intake.unlock(item, attribute));
    return intake.finish();
}

Result<ImportPlan> planUnlockExpired(ImportContext context, OrgId owner)
{
    TALLY_TRY(Precedence rules, Precedence::build(context.estate->definitions("precedence")));
    Intake intake(std::move(context), std::move(rules));
    TALLY_CHECK(intake.unlockExpired(owner));
    return intake.finish();
}

} // namespace tally::reconcile
