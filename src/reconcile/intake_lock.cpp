// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A value that a person fixes until a date, and lets go.
#include "model/canonical.h"
#include "reconcile/intake.h"
#include "reconcile/item_values.h"
#include "reconcile/lock_plan.h"
#include "reconcile/values.h"

namespace tally::reconcile {

namespace {

Error cannotLock(const std::string &attribute, const std::string &why)
{
    return makeError(ErrorCode::Conflict, attribute + " cannot be locked: " + why);
}

} // namespace

Error Intake::lockedBy(const ValueLock &lock)
{
    std::string reason = lock.attribute + " of " + m_workspace.describe(lock.item) + " is locked" +
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
    if (wish.value) {
        setValue(thing->row, wish.attribute, wish.value);
        const auto *text = std::get_if<std::string>(&*wish.value);
        if (text != nullptr && model::identifierStrength(wish.attribute, *text) >= kMiddlingKey)
            m_workspace.addIdentifier(wish.item, wish.attribute, *text,
                                      canonicalMark(wish.attribute, *text).value_or(""));
    } else if (!valueOf(thing->row, wish.attribute)) {
        return makeError(ErrorCode::Conflict, "nothing is recorded of " + wish.attribute + " that could stay",
                         "Write " + wish.attribute + "=VALUE");
    }
    const ValueLock *held = m_workspace.locks().holding(wish.item, wish.attribute);
    EditValues values;
    values["attribute"] = wish.attribute;
    values["reason"] = wish.reason;
    values["until"] = static_cast<std::int64_t>(wish.until);
    values["locked_by"] = wish.lockedBy;
    if (held == nullptr) {
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
    const std::vector<ValueLock> all = m_workspace.locks().ofItem(item);
    bool any = false;
    for (const ValueLock &lock : all) {
        if (lock.attribute != attribute)
            continue;
        TALLY_CHECK(edit(lock.record, {}, {{"status", model::AttributeValue(std::string("lifted"))}}));
        any = true;
    }
    if (!any)
        return makeError(ErrorCode::NotFound,
                         attribute + " of " + m_workspace.describe(item) + " is not locked",
                         "\"tally list value_lock\" lists what is");
    if (const auto locked = valueOf(m_workspace.thing(item)->row, attribute))
        forgetIdentifier(item, attribute, *locked); // nobody but the lock said it
    m_workspace.locks().lift(item, attribute);
    TALLY_CHECK(settle(m_workspace, m_book, m_precedence, item));
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

} // namespace tally::reconcile
