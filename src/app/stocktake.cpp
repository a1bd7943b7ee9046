// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stocktake.h"

#include "app/acting_role.h"
#include "app/work_pack.h"
#include "store/store.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

namespace tally::app {

namespace {

constexpr std::string_view kPair = "stocktake";
constexpr std::string_view kCounterSide = "counter";
constexpr std::string_view kSignerSide = "signer";
constexpr int kMostTries = 5; // of two people who take a step at once

struct StepNames
{
    std::string_view step, from, to, side; // side: empty, or the duty that it brings
};
constexpr StepNames kOpenStep{"stocktake_open", "NEW", "stocktake_open", {}};
constexpr StepNames kCountStep{"stocktake_count", "stocktake_open", "stocktake_open", kCounterSide};

StepNames namesOf(audit::CampaignStep step, audit::CampaignState from)
{
    const std::string_view state =
        from == audit::CampaignState::Open ? "stocktake_open" : "stocktake_counted";
    switch (step) {
    case audit::CampaignStep::Finish:
        return {"stocktake_finish", state, "stocktake_counted", {}};
    case audit::CampaignStep::Reopen:
        return {"stocktake_reopen", state, "stocktake_open", {}};
    case audit::CampaignStep::Sign:
        return {"stocktake_sign", state, "stocktake_signed", kSignerSide};
    case audit::CampaignStep::Cancel:
        return {"stocktake_cancel", state, "stocktake_cancelled", {}};
    }
    return {};
}

constexpr std::array<std::string_view, 3> kCounting = {"asset_manager", "technician", "custodian"};
constexpr std::array<std::string_view, 3> kSigning = {"reviewer", "approver", "information_governance"};

struct StepsTaken
{
    std::int64_t last = 0;
    bool countedBySelf = false;
};

Result<StepsTaken> stepsTaken(store::Store &store, ItemId campaign)
{
    StepsTaken taken;
    TALLY_TRY(const auto steps, store.steps());
    std::vector<OperationNumber> counting;
    for (const auto &[number, list] : steps) {
        for (const model::Step &step : list) {
            if (step.object != campaign)
                continue;
            taken.last = std::max(taken.last, step.stepNumber);
            if (step.step == kCountStep.step)
                counting.push_back(number);
        }
    }
    if (counting.empty())
        return taken;
    const std::string self = store.info().actor;
    TALLY_CHECK(store.operations(counting.back(), [&](const model::Operation &operation) {
        if (std::find(counting.begin(), counting.end(), operation.number) != counting.end() &&
            operation.actorLogin == self)
            taken.countedBySelf = true;
        return !taken.countedBySelf && operation.number > counting.front();
    }));
    return taken;
}

Outcome addStep(Register &opened, const estate::Estate &estate, const StepNames &names, OrgId owner,
                ItemId campaign, std::int64_t number, model::OperationDraft &draft)
{
    model::Step step;
    step.owner = owner;
    step.object = campaign;
    step.stepNumber = number;
    step.fromState = names.from;
    step.step = names.step;
    step.toState = names.to;
    TALLY_TRY(step.role, actingRole(opened, estate, owner, names.side == kSignerSide ? kSigning : kCounting));
    if (!names.side.empty())
        step.duties.emplace_back(kPair, names.side);
    draft.steps.push_back(std::move(step));
    return {};
}

Result<audit::Campaign> campaignOf(Register &opened, ItemId id, estate::EstatePtr &estate, JobContext &job)
{
    TALLY_TRY(estate, opened.current(job));
    return audit::campaignAt(*estate, estate->rowOf(id));
}

bool isStepTaken(const Error &error)
{
    return error.rule == "STEP_TAKEN" || error.rule == "STALE_VERSION";
}

// What he counted in a work pack is his too, whoever brought it back.
bool hasCounts(const estate::Estate &estate, ItemId campaign, Register &opened)
{
    const std::vector<audit::Count> counts = audit::countsOf(estate, campaign, true);
    return std::any_of(counts.begin(), counts.end(),
                       [&](const audit::Count &count) { return count.by == opened.store().info().actor; });
}

Outcome mustBeNoPack(const estate::Estate &estate)
{
    if (!workPackOf(estate))
        return {};
    return makeError(ErrorCode::Conflict, "this is a work pack: campaigns are not opened or ended in it",
                     "Bring it back with \"tally audit return\" and go on in the register.");
}

Error signedByCounter(const audit::Campaign &campaign)
{
    Error error =
        makeError(ErrorCode::NotAllowed, "you counted in " + campaign.name + "; who signs has not counted",
                  "Ask somebody else to sign it");
    error.rule = "DSP-102";
    return error;
}

} // namespace

Result<OpenedCampaign> openCampaign(Register &opened, const audit::CampaignWish &wish, JobContext &job)
{
    TALLY_TRY(const estate::EstatePtr estate, opened.current(job));
    TALLY_CHECK(mustBeNoPack(*estate));
    TALLY_TRY(audit::OpeningPlan plan, audit::planOpening(*estate, wish, dayOf(opened.clock().now())));
    TALLY_TRY(const auto row, model::rowOf<model::ItemRow>(plan.draft.changes.front().key,
                                                           *plan.draft.changes.front().values));
    TALLY_CHECK(addStep(opened, *estate, kOpenStep, row.owner, row.id, 1, plan.draft));
    OpenedCampaign result;
    result.expected = plan.expected;
    result.population = plan.population;
    TALLY_TRY(result.operation, opened.commit(std::move(plan.draft), job));
    TALLY_TRY(const estate::EstatePtr now, opened.current(job));
    for (const estate::Row campaign : audit::campaigns(*now)) {
        if (now->nameAt(campaign) == wish.name)
            result.campaign = now->idAt(campaign);
    }
    return result;
}

Outcome joinCounting(Register &opened, const estate::Estate &estate, const audit::Campaign &campaign,
                     JobContext &job)
{
    for (int tries = 0;; ++tries) {
        TALLY_TRY(const StepsTaken taken, stepsTaken(opened.store(), campaign.id));
        if (taken.countedBySelf)
            return {};
        model::OperationDraft draft;
        draft.kind = "stocktake";
        draft.source = reconcile::kPersonSource;
        draft.reason = campaign.name + ": " + opened.store().info().actor + " counts";
        TALLY_CHECK(addStep(opened, estate, kCountStep, campaign.owner, campaign.id, taken.last + 1, draft));
        const auto committed = opened.commit(std::move(draft), job);
        if (committed)
            return {};
        if (!isStepTaken(committed.error()) || tries + 1 == kMostTries)
            return committed.error();
    }
}

Result<Counted> countLabels(Register &opened, ItemId id, const std::vector<audit::Scan> &scans,
                            const audit::LabelIndex *labels, JobContext &job)
{
    estate::EstatePtr estate;
    TALLY_TRY(const audit::Campaign campaign, campaignOf(opened, id, estate, job));
    const std::string self = opened.store().info().actor;
    std::optional<audit::LabelIndex> made;
    if (labels == nullptr)
        labels = &made.emplace(*estate);
    Counted result;
    TALLY_TRY(audit::CountingPlan plan,
              audit::planCounting(*estate, *labels, campaign, scans, self, opened.clock().now()));
    result.answers = std::move(plan.answers);
    if (plan.draft.changes.empty())
        return result;
    const std::vector<audit::Count> before = audit::countsOf(*estate, id);
    const bool known = std::any_of(before.begin(), before.end(), [&](const audit::Count &count) {
        return count.by == self && count.packCount.empty(); // of a pack somebody else may have told
    });
    if (!known)
        TALLY_CHECK(joinCounting(opened, *estate, campaign, job));
    TALLY_TRY(result.operation, opened.commit(std::move(plan.draft), job));
    return result;
}

Result<OperationNumber> takeCampaignStep(Register &opened, ItemId id, audit::CampaignStep step,
                                         JobContext &job)
{
    estate::EstatePtr estate;
    TALLY_TRY(const audit::Campaign campaign, campaignOf(opened, id, estate, job));
    TALLY_CHECK(mustBeNoPack(*estate));
    TALLY_TRY(
        model::OperationDraft draft,
        audit::planStep(*estate, campaign, step, opened.store().info().actor, dayOf(opened.clock().now())));
    TALLY_TRY(const StepsTaken taken, stepsTaken(opened.store(), id));
    if (step == audit::CampaignStep::Sign && (taken.countedBySelf || hasCounts(*estate, id, opened)))
        return signedByCounter(campaign);
    TALLY_CHECK(
        addStep(opened, *estate, namesOf(step, campaign.state), campaign.owner, id, taken.last + 1, draft));
    return opened.commit(std::move(draft), job);
}

} // namespace tally::app
