// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/locking.h"

#include "app/edit_values.h"
#include "app/import_context.h"
#include "core/text.h"
#include "reconcile/lock_plan.h"
#include "store/store.h"

#include <set>

namespace tally::app {

namespace {

Result<OperationNumber> commitLock(Register &opened, reconcile::ImportPlan &&plan, const std::string &reason,
                                   JobContext &job)
{
    if (plan.draft.changes.empty())
        return makeError(ErrorCode::Conflict, "it is locked so already: nothing was written");
    plan.draft.kind = "edit";
    plan.draft.source = reconcile::kPersonSource;
    plan.draft.reason = reason;
    return opened.commit(std::move(plan.draft), job);
}

} // namespace

Result<OperationNumber> lockValue(Register &opened, const LockRequest &request, JobContext &job)
{
    if (text::trimmed(request.reason).empty())
        return makeError(ErrorCode::Usage, "a lock needs a reason", "Write --because TEXT");
    TALLY_TRY(reconcile::ImportContext context, importContextOf(opened, job));
    if (request.until < context.estate->today())
        return makeError(ErrorCode::Usage, formatDay(request.until) + " is past",
                         "Write the last day on which the lock shall hold");
    reconcile::LockWish wish;
    wish.item = request.item;
    wish.attribute = request.attribute;
    wish.reason = request.reason;
    wish.lockedBy = opened.store().info().actor;
    wish.until = request.until;
    const estate::Row row = context.estate->rowOf(request.item);
    if (request.value && row != estate::kNoRow) {
        const ValueParser parser(*context.estate);
        TALLY_TRY(wish.value,
                  parser.parse(std::string(context.estate->classAt(row)), request.attribute, *request.value));
        if (!wish.value)
            return makeError(ErrorCode::Usage, "unknown is no value that could be locked",
                             "Write " + request.attribute + "=VALUE");
    }
    TALLY_TRY(reconcile::ImportPlan plan, reconcile::planLock(std::move(context), wish));
    return commitLock(opened, std::move(plan), request.reason, job);
}

Result<OperationNumber> unlockValue(Register &opened, ItemId item, const std::string &attribute,
                                    const std::string &reason, JobContext &job)
{
    TALLY_TRY(reconcile::ImportContext context, importContextOf(opened, job));
    TALLY_TRY(reconcile::ImportPlan plan, reconcile::planUnlock(std::move(context), item, attribute));
    return commitLock(opened, std::move(plan), reason, job);
}

void unlockExpired(Register &opened, const estate::Estate &estate, JobContext &job)
{
    std::set<OrgId> owners;
    for (const auto &[item, attribute] : reconcile::ValueLocks::of(estate).expired())
        owners.insert(estate.ownerAt(estate.rowOf(item)));
    for (const OrgId owner : owners) {
        auto context = importContextOf(opened, job);
        if (!context)
            return;
        auto plan = reconcile::planUnlockExpired(std::move(*context), owner);
        if (plan)
            static_cast<void>(commitLock(opened, std::move(*plan), "locks that have expired", job));
    }
}

std::vector<reconcile::ValueLock> locksHolding(const estate::Estate &estate, ItemId item)
{
    std::vector<reconcile::ValueLock> list = reconcile::ValueLocks::of(estate).ofItem(item);
    std::erase_if(list, [](const reconcile::ValueLock &lock) { return !lock.holds; });
    return list;
}

} // namespace tally::app
