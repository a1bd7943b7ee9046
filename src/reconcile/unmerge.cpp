// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile/unmerge.h"

#include "core/number.h"
#include "core/text.h"
#include "reconcile/identity.h"
#include "reconcile/item_values.h"
#include "reconcile/letting_go.h"
#include "reconcile/reference_scan.h"
#include "reconcile/unmerger.h"
#include "reconcile/values.h"

#include <algorithm>

namespace tally::reconcile {

using model::FactVersion;
using model::Table;

Outcome Unmerger::read()
{
    TALLY_TRY(m_versions, m_parting.context.changedBy(m_merge));
    for (const FactVersion &version : m_versions) {
        Touched &touched = m_touched[version.key];
        if (version.ended == m_merge)
            touched.before = &version;
        if (version.began == m_merge)
            touched.after = &version;
    }
    return {};
}

// One operation may be several merges (decisions about many duplicates): what another item leads since is
// none of ours.
std::set<std::string> Unmerger::mergedElsewhere() const
{
    std::set<std::string> numbers;
    for (const auto &[key, touched] : m_touched) {
        if (key.table != Table::Identifier || touched.after == nullptr ||
            key.cells.at(0) == model::Cell(m_lead.value) ||
            key.cells.at(1) != model::Cell(std::string(kFormerNumber)))
            continue;
        if (const auto *number = std::get_if<std::string>(&key.cells.at(2)))
            numbers.insert(*number);
    }
    return numbers;
}

Outcome Unmerger::revive()
{
    const std::set<std::string> elsewhere = mergedElsewhere();
    for (const auto &[key, touched] : m_touched) {
        if (key.table != Table::Item || touched.before == nullptr || touched.after != nullptr)
            continue;
        TALLY_TRY(model::ItemRow old, row<model::ItemRow>(*touched.before));
        if (old.id == m_lead || isLive(old.id) || elsewhere.contains(std::to_string(old.id.value)))
            continue;
        m_parts.emplace(old.id, old);
        m_parting.plan.parts.push_back(old.id);
        m_parting.workspace.revive(std::move(old));
    }
    if (m_parts.empty())
        return makeError(ErrorCode::Conflict,
                         "operation " + std::to_string(m_merge) + " has nothing left to take apart");
    return {};
}

Outcome Unmerger::readLead()
{
    m_leadNow = thing(m_lead).row;
    m_leadBefore = m_leadAfter = m_leadNow;
    TALLY_TRY(const auto versions, m_parting.context.versions(Table::Item, "id", m_lead.value));
    for (const FactVersion &version : versions) {
        TALLY_TRY(model::ItemRow each, row<model::ItemRow>(version));
        if (version.began < m_merge && (!version.ended || *version.ended >= m_merge))
            m_leadBefore = each;
        if (version.began <= m_merge && (!version.ended || *version.ended > m_merge))
            m_leadAfter = std::move(each);
    }
    return {};
}

// Three ways: what a source or person has said since decides; else what the merge changed goes back; else
// what is shown stays.
Outcome Unmerger::returnValues(ItemId item, const model::ItemRow &before, const model::ItemRow &after,
                               const model::ItemRow &now)
{
    TALLY_TRY(const std::set<std::string> own, m_parting.spokenSince(item));
    std::set<std::string> leaving;
    for (const auto &[part, old] : m_parts) {
        TALLY_TRY(const std::vector<ReportState *> theirs, m_parting.book.reportsOf(part));
        for (const ReportState *report : theirs) {
            for (const auto &[attribute, value] : report->claims)
                leaving.insert(attribute);
        }
    }
    model::ItemRow &shown = thing(item).row;
    std::set<std::string> attributes;
    for (const model::ItemRow *each : {&before, &after, &now}) {
        for (const auto &[attribute, value] : valuesByName(*each))
            attributes.insert(attribute);
    }
    for (const std::string &attribute : attributes) {
        const auto current = valueOf(now, attribute);
        const bool goesBack = current == valueOf(after, attribute) || leaving.contains(attribute);
        auto value = goesBack ? valueOf(before, attribute) : current;
        const auto *named = value ? std::get_if<std::int64_t>(&*value) : nullptr;
        if (named != nullptr && isReferenceAnywhere(m_parting.workspace.classes(), attribute) &&
            !isLive(ItemId(*named)))
            value = current; // it has left the register, or was merged itself
        setValue(shown, attribute, value);
    }
    const bool classGoesBack =
        now.className == after.className || leaving.contains(std::string(kClassAttribute));
    shown.className = classGoesBack ? before.className : now.className;
    const bool ownerGoesBack = now.owner == after.owner || leaving.contains(std::string(kOwnerAttribute));
    if (ownerGoesBack && (before.owner == kPartnership || isLive(ItemId(before.owner.value))))
        shown.owner = before.owner;
    else
        shown.owner = now.owner;
    return m_parting.settleOnly(item, own);
}

// A lock that was lifted since the merge fixes nothing on the item that it came with either.
Outcome Unmerger::releaseLifted()
{
    for (const ItemId record : m_locks) {
        const model::ItemRow &row = thing(record).row;
        const ValueLock lock = lockIn(row);
        if (estate().classes().isEndState(kValueLock, row.status.value_or("")) && lock.locked &&
            valueOf(thing(lock.item).row, lock.attribute) == lock.locked)
            TALLY_CHECK(releaseValue(m_parting.workspace, m_parting.book, m_parting.precedence, lock));
    }
    return {};
}

// What people said of the lead since the merge stays with it.
Outcome Unmerger::noteEdits()
{
    TALLY_TRY(const std::vector<ReportState *> reports, m_parting.book.reportsOf(m_lead));
    for (const ReportState *report : reports) {
        if (report->row.source != kPersonSource)
            continue;
        for (const auto &[attribute, held] : report->claimsBefore) {
            if (held.began > m_merge)
                m_parting.plan.kept.push_back("the " + attribute + " that a person set");
        }
    }
    for (const model::AttachmentRow &each : estate().attachmentsOf(estate().rowOf(m_lead))) {
        if (estate().beganOf(model::keyOf(each)).value_or(0) > m_merge)
            m_parting.plan.kept.push_back("the document " + each.name);
    }
    return {};
}

Result<UnmergePlan> Unmerger::run()
{
    TALLY_CHECK(read());
    TALLY_CHECK(readLead());
    TALLY_CHECK(revive());
    for (const auto &[key, touched] : m_touched) {
        if (key.table != Table::Identifier || touched.before == nullptr || touched.after != nullptr)
            continue;
        TALLY_TRY(model::IdentifierRow old, row<model::IdentifierRow>(*touched.before));
        if (m_parts.contains(old.item))
            m_partIdentifiers[old.item].push_back(std::move(old));
    }
    TALLY_CHECK(m_parting.learn());
    TALLY_CHECK(returnClaims());
    TALLY_CHECK(returnReports());
    TALLY_CHECK(returnRemembered());
    TALLY_CHECK(dealNewReports());
    TALLY_CHECK(dealIdentifiers());
    TALLY_CHECK(returnAttachments());
    TALLY_CHECK(returnRelationships());
    TALLY_CHECK(dealRelationships());
    TALLY_CHECK(returnReferences());
    for (const auto &[part, old] : m_parts)
        TALLY_CHECK(returnValues(part, old, old, old));
    TALLY_CHECK(returnValues(m_lead, m_leadBefore, m_leadAfter, m_leadNow));
    TALLY_CHECK(releaseLifted());
    TALLY_CHECK(noteEdits());
    for (ReportState *state : m_remembered)
        state->ended = true;
    return m_parting.finish();
}

namespace {

std::vector<std::string> formerNumbers(const estate::Estate &estate, estate::Row row)
{
    std::vector<std::string> result;
    const estate::StringPool &strings = estate.strings();
    for (const estate::Identifier &held : estate.identifiersOf(row)) {
        if (strings.text(held.kind) == kFormerNumber)
            result.emplace_back(strings.text(held.value));
    }
    return result;
}

} // namespace

Result<std::vector<OperationNumber>> mergesOf(const UnmergeContext &context, ItemId item)
{
    const estate::Estate &estate = *context.merge.import.estate;
    const estate::Row row = estate.rowOf(item);
    std::set<OperationNumber> result;
    for (const std::string &number : formerNumbers(estate, row)) {
        const auto id = wholeNumber(number);
        TALLY_TRY(const auto versions, context.versions(Table::Item, "id", id.value_or(0)));
        OperationNumber ended = 0;
        for (const FactVersion &version : versions)
            ended = std::max(ended, version.ended.value_or(0));
        TALLY_TRY(const auto changed, context.changedBy(ended));
        const bool intoThis = std::any_of(changed.begin(), changed.end(), [&](const FactVersion &version) {
            return version.key.table == Table::Identifier && version.began == ended &&
                   version.key.cells ==
                       std::vector<model::Cell>{item.value, std::string(kFormerNumber), number};
        });
        if (intoThis)
            result.insert(ended);
    }
    return std::vector<OperationNumber>(result.begin(), result.end());
}

Result<UnmergePlan> planUnmerge(const UnmergeContext &context, ItemId lead, OperationNumber merge)
{
    const estate::Estate &estate = *context.merge.import.estate;
    if (estate.rowOf(lead) == estate::kNoRow)
        return notLive(lead);
    TALLY_TRY(const std::vector<OperationNumber> merges, mergesOf(context, lead));
    if (merges.empty())
        return makeError(ErrorCode::NotFound, "nothing was merged into item #" + std::to_string(lead.value),
                         "Reports that were matched wrongly are taken away with --report");
    if (merge != 0 && std::find(merges.begin(), merges.end(), merge) == merges.end()) {
        std::vector<std::string> known;
        for (const OperationNumber each : merges)
            known.push_back(std::to_string(each));
        return makeError(ErrorCode::NotFound,
                         "operation " + std::to_string(merge) + " merged nothing into item #" +
                             std::to_string(lead.value) + " itself",
                         "What was merged into it came by operation " + text::join(known, ", "));
    }
    TALLY_TRY(Precedence rules, Precedence::build(estate.definitions("precedence")));
    return Unmerger(context, std::move(rules), lead, merge == 0 ? merges.back() : merge).run();
}

} // namespace tally::reconcile
