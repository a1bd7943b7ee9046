// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile/letting_go.h"

#include "model/canonical.h"
#include "reconcile/item_values.h"
#include "reconcile/merge.h"
#include "reconcile/reference_scan.h"
#include "reconcile/values.h"

#include <algorithm>

namespace tally::reconcile {

namespace {

// What was referred to may have been merged into another since, or have left the register.
std::optional<model::AttributeValue> stillMeant(Workspace &workspace, const ValueLock &lock)
{
    const auto *named = lock.before ? std::get_if<std::int64_t>(&*lock.before) : nullptr;
    if (named == nullptr || !isReferenceAnywhere(workspace.classes(), lock.attribute) ||
        workspace.thing(ItemId(*named)) != nullptr)
        return lock.before;
    const auto leads = workspace.carriers({std::string(kFormerNumber), std::to_string(*named)});
    return leads.size() == 1 ? std::optional(model::AttributeValue(leads.front().value)) : std::nullopt;
}

bool isSaid(const std::vector<ReportState *> &reports, const std::string &attribute)
{
    return std::any_of(reports.begin(), reports.end(),
                       [&](const ReportState *report) { return report->claims.contains(attribute); });
}

} // namespace

void forgetMark(Workspace &workspace, ReportBook &book, ItemId item, const std::string &attribute,
                const model::AttributeValue &earlier)
{
    const auto *text = std::get_if<std::string>(&earlier);
    if (text == nullptr || !item || model::identifierStrength(attribute) < kMiddlingKey)
        return;
    const auto reports = book.reportsOf(item);
    if (!reports)
        return;
    const bool stillSaid = std::any_of(reports->begin(), reports->end(), [&](const ReportState *other) {
        const auto claim = other->claims.find(attribute);
        return claim != other->claims.end() && claim->second == earlier;
    });
    if (const auto canonical = canonicalMark(attribute, *text); canonical && !stillSaid)
        workspace.dropIdentifier(item, attribute, *canonical);
}

Outcome releaseValue(Workspace &workspace, ReportBook &book, const Precedence &precedence,
                     const ValueLock &lock)
{
    Thing &thing = *workspace.thing(lock.item);
    const auto shown = valueOf(thing.row, lock.attribute);
    if (shown && shown != lock.before)
        forgetMark(workspace, book, lock.item, lock.attribute, *shown); // nobody but the lock said it
    TALLY_TRY(const std::vector<ReportState *> reports, book.reportsOf(lock.item));
    if (isSaid(reports, lock.attribute))
        return settleAttributes(workspace, book, precedence, lock.item, {lock.attribute});
    if (lock.locked && shown == lock.locked)
        setValue(thing.row, lock.attribute, stillMeant(workspace, lock));
    return {};
}

} // namespace tally::reconcile
