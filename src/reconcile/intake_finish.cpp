// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The end of an import: what had to wait for the last report, and the difference as a draft.
#include "reconcile/intake.h"

#include "core/text.h"
#include "reconcile/thing_changes.h"
#include "reconcile/values.h"

#include <algorithm>
#include <set>
#include <utility>

namespace tally::reconcile {

namespace {

std::optional<std::string> optionalText(const std::string &text)
{
    return text.empty() ? std::nullopt : std::optional(text);
}

} // namespace

Outcome Intake::resolveLateReferences()
{
    std::set<ItemId> items;
    for (const LateReference &late : std::exchange(m_lateReferences, {})) {
        const ItemId other =
            resolve(late.other, late.source, late.attribute, late.maker, late.whose, late.file, late.line);
        if (!other)
            continue;
        const ItemId item = m_plan.reports[late.planned].item;
        TALLY_TRY(const std::vector<ReportState *> reports, m_book.reportsOf(item));
        for (ReportState *state : reports) {
            if (state->row.id == late.report && setClaim(*state, late.attribute, other.value)) {
                touched(late.planned);
                items.insert(item);
            }
        }
    }
    for (const ItemId item : items)
        TALLY_CHECK(settle(m_workspace, m_book, m_precedence, item));
    return {};
}

Outcome Intake::resolveRelationship(const LateRelationship &late)
{
    const model::SourceRelationship &wanted = late.relationship;
    const model::RelationshipType *type = m_workspace.classes().findType(wanted.type);
    if (type == nullptr) {
        problem(late.file, late.line, wanted.type, wanted.other.name, "there is no relationship called this",
                false);
        return {};
    }
    const ItemId other = wanted.other.mustBeKnown ? knownEnd(*type, late)
                                                  : resolve(wanted.other, late.source, wanted.type, {},
                                                            late.whose, late.file, late.line);
    if (!other && wanted.other.mustBeKnown)
        return {};
    if (!other) {
        const std::string &named = wanted.other.name.empty() ? wanted.other.subject : wanted.other.name;
        problem(late.file, late.line, wanted.type, named,
                "the other end was not found; the relationship was left out", false);
        return {};
    }
    if (other == late.item)
        return {};
    const bool reverse = wanted.reverse != (type->name != wanted.type);
    model::RelationshipRow row;
    row.source = reverse ? other : late.item;
    row.type = type->name;
    row.target = reverse ? late.item : other;
    row.group = optionalText(wanted.group);
    row.needed = optionalText(wanted.needed);
    if (m_relationships.want(row))
        touched(late.planned);
    return {};
}

Outcome Intake::resolveLateRelationships()
{
    for (const LateRelationship &late : m_lateRelationships)
        TALLY_CHECK(resolveRelationship(late));
    return {};
}

// Whether every report that the source keeps of the chassis told its parts in this import.
Result<bool> Intake::wasToldByAll(const WholeParts &whole)
{
    std::set<ReportId> told;
    for (const WholeParts &other : m_wholeParts) {
        if (other.chassis == whole.chassis && other.source == whole.source && other.type == whole.type &&
            other.className == whole.className)
            told.insert(other.report);
    }
    TALLY_TRY(const std::vector<ReportState *> reports, m_book.reportsOf(whole.chassis));
    return std::all_of(reports.begin(), reports.end(), [&](const ReportState *report) {
        return report->row.source != whole.source || told.contains(report->row.id);
    });
}

// A machine whose disks were reported as a whole has lost those that are no longer among them, as far as the
// same source once put them there.
Outcome Intake::endMissingParts()
{
    std::set<std::pair<ItemId, ItemId>> seen; // part and chassis
    for (const LateRelationship &late : m_lateRelationships) {
        const ItemId other = subjectOf(late.source, late.relationship.other.subject);
        seen.insert({late.item, other});
        seen.insert({other, late.item});
    }
    for (const WholeParts &whole : m_wholeParts) {
        // Where two machines were merged, the one's parts are not among those of the other: then a part goes
        // that came in the same document as this report's last.
        TALLY_TRY(const bool toldByAll, wasToldByAll(whole));
        TALLY_TRY(const ReportState *told, m_book.find(whole.report));
        const std::string document = told == nullptr ? std::string() : told->before.digest;
        for (const model::RelationshipRow &row : m_relationships.into(whole.chassis)) {
            if (row.type != whole.type || seen.contains({row.source, whole.chassis}) ||
                !m_workspace.classes().isA(m_workspace.classOf(row.source), whole.className))
                continue;
            TALLY_TRY(const std::vector<ReportState *> reports, m_book.reportsOf(row.source));
            const bool sameSource =
                std::any_of(reports.begin(), reports.end(), [&](const ReportState *report) {
                    return report->row.source == whole.source &&
                           (toldByAll || report->before.digest == document);
                });
            if (sameSource && m_relationships.drop(row.source, row.type, row.target))
                touched(whole.planned);
        }
    }
    return {};
}

// What another report of the source is called at the new owner, it cannot be called too.
Outcome Intake::moveReport(ReportState &report, const Thing &thing)
{
    const OrgId from = std::exchange(report.row.owner, thing.row.owner);
    if (from == thing.row.owner)
        return {};
    TALLY_TRY(const std::vector<ReportState *> streams,
              m_book.streams(report.row.source, report.row.subject));
    const bool isTaken = std::any_of(streams.begin(), streams.end(), [&](const ReportState *other) {
        return other != &report && other->row.owner == thing.row.owner;
    });
    if (isTaken)
        report.row.subject = subjectFrom(report.row.subject, from);
    return {};
}

// An item that goes to another owner takes its reports, parts and relationships along.
Outcome Intake::moveOwners()
{
    std::vector<ItemId> moved;
    for (const auto &[id, thing] : m_workspace.things()) {
        if (thing.ownerMoved())
            moved.push_back(id);
    }
    for (const ItemId id : moved)
        m_relationships.moveOwner(id);
    for (const auto &[id, thing] : m_workspace.things()) {
        const bool isNew = !thing.was;
        if (!isNew && !thing.ownerMoved())
            continue;
        TALLY_TRY(const std::vector<ReportState *> reports, m_book.reportsOf(id));
        for (ReportState *report : reports)
            TALLY_CHECK(moveReport(*report, thing));
    }
    return {};
}

Result<ImportPlan> Intake::finish()
{
    TALLY_CHECK(resolveLateReferences());
    TALLY_CHECK(takeAddressed());
    TALLY_CHECK(resolveLateReferences());
    TALLY_CHECK(resolveLateRelationships());
    TALLY_CHECK(endMissingParts());
    TALLY_CHECK(moveOwners());
    std::vector<model::Change> &changes = m_plan.draft.changes;
    for (const model::TitleRow &title : m_titles.added())
        changes.push_back(model::begin(title));
    for (const auto &[id, thing] : m_workspace.things())
        writeThing(m_workspace.estate(), thing, changes);
    m_book.write(changes);
    m_relationships.write(changes);
    writeRecognition(changes);
    for (std::size_t i = 0; i < m_plan.reports.size(); ++i) {
        // Two rows of one subject that contradict each other come out as they went in.
        if (changes.empty() && m_plan.reports[i].decision == Decision::Updated)
            m_plan.reports[i].decision = Decision::Unchanged;
        if (!m_counted[i])
            continue;
        switch (m_plan.reports[i].decision) {
        case Decision::Created:
            ++m_plan.created;
            break;
        case Decision::Updated:
            ++m_plan.updated;
            break;
        case Decision::Unchanged:
            ++m_plan.unchanged;
            break;
        case Decision::Held:
            ++m_plan.held;
            break;
        case Decision::Refused:
            break; // its note says why
        }
    }
    return std::move(m_plan);
}

} // namespace tally::reconcile
