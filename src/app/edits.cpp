// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person asks for directly: values, relationships, the end of an item. Checked here, so that the error
// names the word that is wrong and the nearest right one.
#include "app/register.h"

#include "app/edit_values.h"
#include "app/ending.h"
#include "app/licensing.h"
#include "core/text.h"
#include "reconcile/identity.h"
#include "reconcile/item_values.h"
#include "reconcile/values.h"
#include "store/store.h"

#include <algorithm>
#include <set>

namespace tally::app {

namespace {

using model::ClassRegistry;

std::string didYouMean(const std::string &typed, const std::vector<std::string> &known)
{
    const std::string nearest = text::nearest(typed, known);
    return nearest.empty() ? std::string() : "Did you mean " + nearest + "?";
}

std::string nameOf(const estate::Estate &estate, ItemId item)
{
    const estate::Row row = estate.rowOf(item);
    const std::string name = row == estate::kNoRow ? std::string() : std::string(estate.nameAt(row));
    return name.empty() ? "#" + std::to_string(item.value) : name;
}

// For the log, which keeps no private name: it could not be erased there.
std::string loggedName(const estate::Estate &estate, ItemId item)
{
    const estate::Row row = estate.rowOf(item);
    if (row == estate::kNoRow || estate.sealedAt(row, "name"))
        return "#" + std::to_string(item.value);
    return nameOf(estate, item);
}

// Somebody else was faster when an attribute no longer shows what the person saw as he began.
Outcome checkSeen(const estate::Estate &estate, estate::Row row, const ItemEdit &edit)
{
    for (const auto &[attribute, seen] : edit.seen) {
        const std::string now = estate.displayAt(row, attribute);
        if (now == seen || edit.values.count(attribute) == 0)
            continue;
        Error error =
            makeError(ErrorCode::Conflict,
                      "somebody else changed this first: it is \"" + now + "\" now, not \"" + seen + "\"",
                      "Look at both values and record the one that is right");
        error.field = attribute;
        return error;
    }
    return {};
}

Result<reconcile::ItemValues> parsedEdit(const estate::Estate &estate, const ValueParser &parser,
                                         const ItemEdit &edit)
{
    TALLY_TRY(const estate::Row row, liveRow(estate, edit.item));
    TALLY_CHECK(checkSeen(estate, row, edit));
    TALLY_TRY(reconcile::EditValues values, parser.parseAll(std::string(estate.classAt(row)), edit.values));
    return reconcile::ItemValues{edit.item, std::move(values)};
}

// Of several the error says which one.
Result<std::vector<reconcile::ItemValues>> parsedEdits(const estate::Estate &estate,
                                                       const std::vector<ItemEdit> &edits, JobContext &job)
{
    const ValueParser parser(estate);
    std::vector<reconcile::ItemValues> parsed;
    parsed.reserve(edits.size());
    for (const ItemEdit &edit : edits) {
        if (job.cancelled())
            return makeError(ErrorCode::Cancelled, "stopped; nothing of this was recorded");
        Result<reconcile::ItemValues> one = parsedEdit(estate, parser, edit);
        if (!one) {
            Error error = one.error();
            if (edits.size() > 1)
                error.reason = nameOf(estate, edit.item) + ": " + error.reason;
            return error;
        }
        parsed.push_back(std::move(*one));
    }
    return parsed;
}

Outcome checkEnd(const ClassRegistry &classes, const std::string &className,
                 const std::vector<std::string> &allowed, const std::string &type, std::string_view end)
{
    const bool fits =
        allowed.empty() || std::any_of(allowed.begin(), allowed.end(),
                                       [&](const std::string &name) { return classes.isA(className, name); });
    if (fits)
        return {};
    return makeError(ErrorCode::InvalidInput,
                     "a " + className + " cannot be the " + std::string(end) + " of \"" + type + "\"",
                     "Allowed are " + text::join(allowed, ", "));
}

// The relationship in its own direction, whichever name it was called by.
struct Directed
{
    const model::RelationshipType *type = nullptr;
    ItemId source, target;
};

Result<Directed> directed(const ClassRegistry &classes, ItemId source, const std::string &name, ItemId target)
{
    const model::RelationshipType *type = classes.findType(name);
    if (type == nullptr) {
        std::vector<std::string> known;
        for (const model::RelationshipType &each : classes.types()) {
            known.push_back(each.name);
            known.push_back(each.reverseName);
        }
        return makeError(ErrorCode::Usage, "there is no relationship called \"" + name + "\"",
                         didYouMean(name, known));
    }
    if (source == target)
        return makeError(ErrorCode::InvalidInput, "an item cannot stand in a relationship to itself");
    return type->name == name ? Directed{type, source, target} : Directed{type, target, source};
}

// Told from the other end, a relationship that reads the same from both is the one that stands already.
void turnToWhatStands(const estate::Estate &estate, Directed &wanted)
{
    if (!wanted.type->isSymmetric())
        return;
    const estate::Row row = estate.rowOf(wanted.source);
    for (const model::RelationshipRow &held : estate.relationshipsOf(row)) {
        if (held.type == wanted.type->name && held.source == wanted.target && held.target == wanted.source) {
            std::swap(wanted.source, wanted.target);
            return;
        }
    }
}

} // namespace

Result<std::optional<OperationNumber>> Register::commitEdit(reconcile::ImportPlan plan,
                                                            const std::string &kind,
                                                            const std::string &reason,
                                                            std::optional<Day> effectiveOn, JobContext &job)
{
    if (plan.draft.changes.empty()) // it is so already
        return std::optional<OperationNumber>();
    TALLY_TRY(const estate::EstatePtr estate, current(job));
    TALLY_CHECK(checkLicences(*estate, plan.draft, false));
    plan.draft.kind = kind;
    plan.draft.source = reconcile::kPersonSource;
    plan.draft.reason = reason;
    plan.draft.effectiveOn = effectiveOn;
    TALLY_TRY(const OperationNumber number, commit(std::move(plan.draft), job));
    return std::optional(number);
}

Result<std::optional<OperationNumber>> Register::set(ItemId item,
                                                     const std::map<std::string, std::string> &values,
                                                     const std::string &reason,
                                                     std::optional<Day> effectiveOn, JobContext &job)
{
    return edit({{item, values, {}}}, reason, effectiveOn, job);
}

Result<std::optional<OperationNumber>> Register::edit(const std::vector<ItemEdit> &edits,
                                                      const std::string &reason,
                                                      std::optional<Day> effectiveOn, JobContext &job)
{
    const bool nothing =
        std::all_of(edits.begin(), edits.end(), [](const ItemEdit &each) { return each.values.empty(); });
    if (nothing)
        return makeError(ErrorCode::Usage, "nothing to set was given", "Write NAME=VALUE");
    if (effectiveOn && *effectiveOn > today())
        return makeError(ErrorCode::Usage, formatDay(*effectiveOn) + " is in the future",
                         "Record it when it is true; a plan is an item of its own");
    TALLY_TRY(reconcile::ImportContext context, importContext(job));
    TALLY_TRY(std::vector<reconcile::ItemValues> parsed, parsedEdits(*context.estate, edits, job));
    TALLY_TRY(reconcile::ImportPlan plan, reconcile::planEdits(std::move(context), parsed, job));
    return commitEdit(std::move(plan), "edit", reason, effectiveOn, job);
}

Result<OperationNumber> Register::add(const std::string &className,
                                      const std::map<std::string, std::string> &values,
                                      const std::string &reason, JobContext &job)
{
    TALLY_TRY(reconcile::ImportContext context, importContext(job));
    const ValueParser parser(*context.estate);
    TALLY_CHECK(parser.parse(className, std::string(reconcile::kClassAttribute), className));
    TALLY_TRY(const reconcile::EditValues parsed, parser.parseAll(className, values));
    TALLY_TRY(reconcile::ImportPlan plan,
              reconcile::planEdit(std::move(context), ItemId(), className, parsed));
    TALLY_TRY(const auto number, commitEdit(std::move(plan), "edit", reason, {}, job));
    if (!number)
        return makeError(ErrorCode::Internal, "a new item changed nothing");
    return *number;
}

Result<OperationNumber> Register::relate(ItemId source, const std::string &type, ItemId target,
                                         const std::string &group, const std::string &needed, JobContext &job)
{
    TALLY_TRY(const estate::EstatePtr estate, current(job));
    TALLY_CHECK(liveRow(*estate, source));
    TALLY_CHECK(liveRow(*estate, target));
    TALLY_TRY(Directed wanted, directed(estate->classes(), source, type, target));
    turnToWhatStands(*estate, wanted);
    const estate::Row from = estate->rowOf(wanted.source);
    const estate::Row to = estate->rowOf(wanted.target);
    TALLY_CHECK(checkEnd(estate->classes(), std::string(estate->classAt(from)), wanted.type->sources, type,
                         "source"));
    TALLY_CHECK(
        checkEnd(estate->classes(), std::string(estate->classAt(to)), wanted.type->targets, type, "target"));
    model::RelationshipRow row;
    row.owner = estate->ownerAt(from);
    row.source = wanted.source;
    row.type = wanted.type->name;
    row.target = wanted.target;
    row.group = group.empty() ? std::nullopt : std::optional(group);
    row.needed = needed.empty() ? std::nullopt : std::optional(needed);
    model::OperationDraft draft;
    draft.kind = "relate";
    draft.source = reconcile::kPersonSource;
    draft.reason = loggedName(*estate, wanted.source) + " " + text::lowerAscii(wanted.type->label) + " " +
                   loggedName(*estate, wanted.target);
    if (const auto began = estate->beganOf(model::keyOf(row))) {
        const auto held = estate->relationshipsOf(from);
        const bool same = std::any_of(held.begin(), held.end(), [&](const model::RelationshipRow &other) {
            return model::keyOf(other) == model::keyOf(row) && other.group == row.group &&
                   other.needed == row.needed;
        });
        if (same)
            return makeError(ErrorCode::Conflict, draft.reason + " is recorded already");
        draft.changes.push_back(model::replace(row, *began));
    } else {
        draft.changes.push_back(model::begin(row));
    }
    return commit(std::move(draft), job);
}

Result<OperationNumber> Register::unrelate(ItemId source, const std::string &type, ItemId target,
                                           JobContext &job)
{
    TALLY_TRY(const estate::EstatePtr estate, current(job));
    TALLY_TRY(const estate::Row row, liveRow(*estate, source));
    TALLY_TRY(Directed wanted, directed(estate->classes(), source, type, target));
    turnToWhatStands(*estate, wanted);
    for (const model::RelationshipRow &held : estate->relationshipsOf(row)) {
        if (held.source != wanted.source || held.type != wanted.type->name || held.target != wanted.target)
            continue;
        model::OperationDraft draft;
        draft.kind = "relate";
        draft.source = reconcile::kPersonSource;
        draft.reason = loggedName(*estate, wanted.source) + " no longer " +
                       text::lowerAscii(wanted.type->label) + " " + loggedName(*estate, wanted.target);
        draft.changes.push_back(model::end(held, estate->beganOf(model::keyOf(held)).value_or(0)));
        return commit(std::move(draft), job);
    }
    return makeError(ErrorCode::NotFound, nameOf(*estate, source) + " does not stand in \"" + type +
                                              "\" to " + nameOf(*estate, target));
}

Result<OperationNumber> Register::retire(ItemId item, const std::string &reason, JobContext &job)
{
    return retire(std::vector<ItemId>{item}, reason, job);
}

Result<OperationNumber> Register::retire(const std::vector<ItemId> &items, const std::string &reason,
                                         JobContext &job)
{
    if (items.empty())
        return makeError(ErrorCode::Usage, "no item to retire was given", "Name the items");
    TALLY_TRY(const estate::EstatePtr estate, current(job));
    TALLY_TRY(model::OperationDraft draft, endingOf(*estate, *m_store, items, job));
    draft.reason = reason;
    return commit(std::move(draft), job);
}

} // namespace tally::app
