// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A report of long ago, taken in once more to see whose it is found to be.
#include "reconcile/intake.h"

namespace tally::reconcile {

void Intake::forgetPlan()
{
    m_plan.reports.clear();
    m_plan.notes.clear();
    m_counted.clear();
    m_lateReferences.clear();
    m_lateRelationships.clear();
}

Result<Intake::TakenAgain> Intake::takeAgain(model::SourceReport &&report, OrgId owner,
                                             std::optional<ItemId> as)
{
    static const std::string kNoFile;
    forgetPlan();
    TALLY_TRY(const SourceOwner usual, ownerFor(report.source));
    Arrival arrival{kNoFile, kNoFile, report, {}, owner, usual.said || owner != m_context.defaultOwner};
    if (acceptable(arrival))
        TALLY_CHECK(place(arrival));
    if (as && m_plan.reports.back().decision == Decision::Held) {
        TALLY_TRY(ReportState * state, m_book.find(m_plan.reports.back().report));
        const bool canBe = !*as || checkSame(report, *as);
        if (state != nullptr && canBe)
            TALLY_CHECK(
                takeInto(arrival, state, *as ? *as : createItem(arrival), Decision::Updated, std::string()));
    }
    TALLY_CHECK(resolveLateReferences());
    PlannedReport &planned = m_plan.reports.back();
    TakenAgain taken;
    taken.item = planned.item;
    taken.subject = std::move(report.subject);
    if (!taken.item) {
        taken.why = std::move(planned.why);
        taken.candidates = std::move(planned.candidates);
    } else if (m_match.kind == Match::Kind::One && m_match.item == taken.item) {
        taken.key = std::move(m_match.why);
        taken.value = std::move(m_match.value);
    }
    return taken;
}

Result<ItemId> Intake::editAgain(ItemId item, const std::string &className, const EditValues &values)
{
    forgetPlan();
    return edit(item, className, values);
}

void Intake::seenAgain(const std::string &source, const std::string &subject, std::optional<Instant> at)
{
    const Result<ReportState *> state = m_book.find(source, subject);
    if (at && state && *state != nullptr && (!(*state)->row.seenAt || *at > *(*state)->row.seenAt))
        (*state)->row.seenAt = at;
}

} // namespace tally::reconcile
