// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deciding.h"

#include "app/edit_values.h"
#include "app/import_context.h"
#include "reconcile/record_plan.h"

namespace tally::app {

Result<DecideResult> decideFindings(Register &opened, const std::vector<audit::Finding> &findings,
                                    const audit::Choice &choice, const DecideOptions &options,
                                    JobContext &job)
{
    DecideResult result;
    TALLY_TRY(reconcile::ImportContext context, importContextOf(opened, job));
    audit::DecisionPlan plan;
    for (const audit::Finding &finding : findings) {
        if (const Outcome decided = audit::decide(*context.estate, finding, choice, plan); !decided) {
            if (!options.leaveOut)
                return decided.error();
            result.refused.push_back(decided.error());
        }
    }
    if (!plan.merges.empty())
        return makeError(ErrorCode::Usage, "a decision does not merge items",
                         "Merge them with \"tally merge\"; the finding goes with the duplicate.");
    TALLY_TRY(reconcile::ImportPlan made,
              reconcile::planRecords(std::move(context), plan.edits, plan.held, job));
    result.lines = std::move(plan.lines);
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
