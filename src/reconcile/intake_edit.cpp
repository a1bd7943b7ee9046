// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person sets goes the way of every source: as claims, with the strongest precedence.
#include "reconcile/intake.h"

#include "model/canonical.h"
#include "reconcile/item_values.h"
#include "reconcile/letting_go.h"
#include "reconcile/record_plan.h"
#include "reconcile/references.h"
#include "reconcile/values.h"

namespace tally::reconcile {

Result<ItemId> Intake::edit(ItemId item, const std::string &className, const EditValues &values)
{
    const bool isNew = !item;
    if (isNew) {
        model::ItemRow row;
        row.className = className;
        row.owner = ownerOfNew(m_workspace.classes(), className, m_context.defaultOwner);
        item = m_workspace.create(std::move(row));
    }
    Thing *thing = m_workspace.thing(item);
    if (thing == nullptr)
        return makeError(ErrorCode::NotFound,
                         "item #" + std::to_string(item.value) + " is not in the register");
    for (const auto &[attribute, value] : values) {
        if (const ValueLock *lock = isNew ? nullptr : m_workspace.locks().holding(item, attribute))
            return lockedBy(m_workspace, *lock);
    }
    const std::string source(kPersonSource);
    const std::string subject = std::to_string(item.value);
    TALLY_TRY(ReportState * state, m_book.find(source, subject));
    if (state == nullptr) {
        model::ReportRow row;
        row.owner = thing->row.owner;
        row.id = ReportId(m_workspace.nextId().value);
        row.source = source;
        row.subject = subject;
        row.item = item;
        row.seenAt = m_context.now;
        state = &m_book.add(std::move(row));
    }
    bool changed = false;
    for (const auto &[attribute, value] : values) {
        if (value) {
            changed |= setClaim(*state, attribute, *value);
            continue;
        }
        if (const auto held = state->claims.find(attribute); held != state->claims.end()) {
            const model::AttributeValue earlier = held->second;
            state->claims.erase(held);
            forgetMark(m_workspace, m_book, state->row.item, attribute, earlier);
            changed = true;
        }
        setValue(thing->row, attribute, std::nullopt);
    }
    if (changed)
        state->row.seenAt = m_context.now;
    for (const auto &[attribute, value] : values) {
        const auto *text = value ? std::get_if<std::string>(&*value) : nullptr;
        const model::AttributeSpec *spec = m_workspace.classes().attribute(thing->row.className, attribute);
        const bool isPrivate = spec != nullptr && spec->isPrivate;
        if (text == nullptr || isPrivate || model::identifierStrength(attribute, *text) < kMiddlingKey)
            continue;
        m_workspace.addIdentifier(item, attribute, *text, canonicalMark(attribute, *text).value_or(""));
    }
    TALLY_CHECK(settle(m_workspace, m_book, m_precedence, item));
    PlannedReport planned;
    planned.name = m_workspace.nameOf(item);
    planned.className = m_workspace.classOf(item);
    planned.decision = isNew ? Decision::Created : Decision::Updated;
    planned.item = item;
    m_plan.reports.push_back(std::move(planned));
    m_counted.push_back(true);
    return item;
}

Result<ImportPlan> planEdit(ImportContext context, ItemId item, const std::string &className,
                            const EditValues &values)
{
    TALLY_TRY(Precedence rules, Precedence::build(context.estate->definitions("precedence")));
    Intake intake(std::move(context), std::move(rules));
    TALLY_CHECK(intake.edit(item, className, values));
    return intake.finish();
}

Result<ImportPlan> planEdits(ImportContext context, const std::vector<ItemValues> &edits, JobContext &job)
{
    TALLY_TRY(Precedence rules, Precedence::build(context.estate->definitions("precedence")));
    Intake intake(std::move(context), std::move(rules));
    std::int64_t done = 0;
    for (const ItemValues &edit : edits) {
        if (job.cancelled())
            return makeError(ErrorCode::Cancelled, "stopped; nothing of this was recorded");
        job.progress(done++, static_cast<std::int64_t>(edits.size()));
        TALLY_CHECK(intake.edit(edit.item, {}, edit.values));
    }
    return intake.finish();
}

Result<ImportPlan> planRecords(ImportContext context, const std::vector<RecordEdit> &edits,
                               const std::vector<HeldChoice> &held, JobContext &job)
{
    TALLY_TRY(Precedence rules, Precedence::build(context.estate->definitions("precedence")));
    Intake intake(std::move(context), std::move(rules));
    const auto total = std::ssize(edits) + std::ssize(held);
    std::vector<ItemId> items;
    bool matches = false;
    for (const HeldChoice &choice : held) {
        if (job.cancelled())
            return makeError(ErrorCode::Cancelled, "stopped; nothing of this was recorded");
        TALLY_CHECK(intake.decide(choice.report, choice.decision));
        matches |= choice.decision.kind != HeldDecision::Kind::Ignore;
    }
    for (const RecordEdit &edit : edits) {
        if (job.cancelled())
            return makeError(ErrorCode::Cancelled, "stopped; nothing of this was recorded");
        job.progress(std::ssize(held) + std::ssize(items), total);
        EditValues values = edit.values;
        for (const auto &[attribute, position] : edit.made)
            values[attribute] = model::AttributeValue(items.at(position).value);
        TALLY_TRY(const ItemId item, intake.edit(edit.item, edit.className, values));
        items.push_back(item);
    }
    TALLY_TRY(ImportPlan plan, intake.finish());
    plan.draft.kind = matches ? "match" : "decide";
    return plan;
}

} // namespace tally::reconcile
