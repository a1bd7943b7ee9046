// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deciding.h"

#include "app/draft_ids.h"
#include "app/edit_values.h"
#include "app/import_context.h"
#include "app/merging.h"
#include "reconcile/record_plan.h"
#include "reconcile/value_locks.h"

#include <set>

namespace tally::app {

namespace {

// Several drafts made of the same estate as one.
class JoinedDraft
{
public:
    explicit JoinedDraft(const model::ClassRegistry &classes) : m_classes(classes) {}

    bool isEmpty() const { return m_draft.changes.empty(); }
    model::OperationDraft &draft() { return m_draft; }

    // Conflict: both write the same fact; nothing was added then.
    Outcome add(model::OperationDraft more)
    {
        // What is new in each is numbered below 0 from the same beginning.
        constexpr std::int64_t kApart = 1'000'000'000;
        const std::int64_t first = -kApart * ++m_drafts;
        TALLY_CHECK(
            giveRealIds(more, m_classes, [&](std::int64_t) -> Result<std::int64_t> { return first; }));
        for (const model::Change &change : more.changes) {
            if (m_written.contains(change.key))
                return makeError(ErrorCode::Conflict, "another of these decisions changes the same thing",
                                 "Decide this one afterwards.");
        }
        for (model::Change &change : more.changes) {
            m_written.insert(change.key);
            m_draft.changes.push_back(std::move(change));
        }
        std::move(more.privateValues.begin(), more.privateValues.end(),
                  std::back_inserter(m_draft.privateValues));
        return {};
    }

private:
    const model::ClassRegistry &m_classes;
    model::OperationDraft m_draft;
    std::set<model::FactKey> m_written;
    std::int64_t m_drafts = 0;
};

// Collects what is decided; a finding that cannot be leaves nothing behind.
class Deciding
{
public:
    Deciding(Register &opened, const estate::Estate &estate, const audit::Choice &choice,
             const DecideOptions &options)
        : m_opened(opened), m_estate(estate), m_choice(choice), m_options(options),
          m_merged(estate.classes()), m_locks(reconcile::ValueLocks::of(estate))
    {
    }

    Outcome add(const audit::Finding &finding, JobContext &job)
    {
        const std::size_t edits = m_plan.edits.size(), held = m_plan.held.size(), lines = m_plan.lines.size();
        const Outcome decided = decide(finding, job);
        if (decided)
            return {};
        m_plan.edits.resize(edits);
        m_plan.held.resize(held);
        m_plan.lines.resize(lines);
        return decided;
    }
    audit::DecisionPlan &plan() { return m_plan; }
    JoinedDraft &merged() { return m_merged; }

private:
    Outcome decide(const audit::Finding &finding, JobContext &job)
    {
        if (m_options.seen != nullptr)
            TALLY_CHECK(audit::checkStands(*m_options.seen, m_estate, finding));
        m_plan.merges.clear();
        const std::size_t first = m_plan.edits.size();
        TALLY_CHECK(audit::decide(m_estate, finding, m_choice, m_plan));
        TALLY_CHECK(checkLocks(finding, first));
        for (const auto &[lead, other] : m_plan.merges) {
            // What ends in one merge cannot lead another, so that a chain goes one by one.
            if (m_ofMerges.contains(lead) || m_ofMerges.contains(other)) {
                Error error = makeError(ErrorCode::Conflict, "another of these merges has the same item",
                                        "Decide this one afterwards.");
                error.field = finding.key;
                return error;
            }
            if (const Outcome merged = merge(lead, other, job); !merged) {
                Error error = merged.error();
                error.field = finding.key;
                return error;
            }
            m_ofMerges.insert({lead, other});
        }
        return {};
    }

    // Of the edits from `first` on: one that is locked refuses its own finding, not all the others.
    Outcome checkLocks(const audit::Finding &finding, std::size_t first) const
    {
        for (std::size_t i = first; i < m_plan.edits.size(); ++i) {
            for (const auto &[attribute, value] : m_plan.edits[i].values) {
                const reconcile::ValueLock *lock = m_locks.holding(m_plan.edits[i].item, attribute);
                if (lock == nullptr)
                    continue;
                Error error =
                    makeError(ErrorCode::Conflict,
                              attribute + " is locked by " + lock->lockedBy + " (" + lock->reason + ")",
                              "Lift the lock first: \"tally unlock " + std::to_string(lock->item.value) +
                                  " " + attribute + "\"");
                error.field = finding.key;
                return error;
            }
        }
        return {};
    }

    Outcome merge(ItemId lead, ItemId other, JobContext &job)
    {
        if (!m_context) {
            TALLY_TRY(m_context, mergeContextOf(m_opened, job));
        }
        TALLY_TRY(reconcile::MergePlan made, reconcile::planMerge(*m_context, lead, {other}, m_choice.keep));
        return m_merged.add(std::move(made.draft));
    }

    Register &m_opened;
    const estate::Estate &m_estate;
    const audit::Choice &m_choice;
    const DecideOptions &m_options;
    audit::DecisionPlan m_plan;
    std::optional<reconcile::MergeContext> m_context;
    std::set<ItemId> m_ofMerges;
    JoinedDraft m_merged;
    reconcile::ValueLocks m_locks;
};

} // namespace

Result<DecideResult> decideFindings(Register &opened, const std::vector<audit::Finding> &findings,
                                    const audit::Choice &choice, const DecideOptions &options,
                                    JobContext &job)
{
    DecideResult result;
    TALLY_TRY(reconcile::ImportContext context, importContextOf(opened, job));
    const estate::EstatePtr estate = context.estate;
    Deciding deciding(opened, *estate, choice, options);
    for (const audit::Finding &finding : findings) {
        if (job.cancelled())
            return makeError(ErrorCode::Cancelled, "the decision was stopped");
        if (const Outcome decided = deciding.add(finding, job); !decided) {
            if (!options.leaveOut)
                return decided.error();
            result.refused.push_back(decided.error());
        }
    }
    TALLY_TRY(reconcile::ImportPlan made,
              reconcile::planRecords(std::move(context), deciding.plan().edits, deciding.plan().held, job));
    result.lines = std::move(deciding.plan().lines);
    if (!deciding.merged().isEmpty()) {
        TALLY_CHECK(deciding.merged().add(std::move(made.draft)));
        made.draft = std::move(deciding.merged().draft());
        made.draft.kind = "merge";
    }
    if (made.draft.changes.empty())
        return result;
    made.draft.source = reconcile::kPersonSource;
    made.draft.reason = choice.reason;
    if (options.dryRun) {
        TALLY_TRY(result.wouldRefuse, opened.wouldRefuse(std::move(made.draft), job));
        return result;
    }
    TALLY_TRY(const OperationNumber number, opened.commit(std::move(made.draft), job));
    result.operation = number;
    return result;
}

Result<model::AttributeValue> correctedValue(const estate::Estate &estate, const audit::Finding &finding,
                                             const std::string &typed)
{
    const std::string attribute = audit::correctedAttribute(finding);
    const estate::Row row = finding.items.empty() ? estate::kNoRow : estate.rowOf(finding.item());
    if (attribute.empty() || row >= estate.itemCount())
        return makeError(ErrorCode::Usage, finding.key + " is about no value that could be put right");
    const ValueParser parser(estate);
    TALLY_TRY(const ValueParser::Parsed value,
              parser.parse(std::string(estate.classAt(row)), attribute, typed));
    if (!value)
        return makeError(ErrorCode::Usage, "unknown is no correction",
                         "Write the right value, or ignore it.");
    return *value;
}

} // namespace tally::app
