// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Audit campaigns in the open register. Each step is also one of the store's (schema/0005_stocktake.sql),
// which keeps their order and refuses a signature by somebody who counted.
#pragma once

#include "app/register.h"
#include "audit/stocktake.h"

#include <optional>
#include <string>
#include <vector>

namespace tally::app {

struct OpenedCampaign
{
    OperationNumber operation = 0;
    ItemId campaign;
    std::int64_t expected = 0, population = 0;
};
Result<OpenedCampaign> openCampaign(Register &opened, const audit::CampaignWish &wish, JobContext &job);

struct Counted
{
    std::optional<OperationNumber> operation; // none: nothing new was seen
    std::vector<audit::ScanAnswer> answers;
};
// The first time that somebody counts in a campaign an operation of its own says so. `labels`: of the
// register as it is, kept by who scans again and again; null: made for this call.
Result<Counted> countLabels(Register &opened, ItemId campaign, const std::vector<audit::Scan> &scans,
                            const audit::LabelIndex *labels, JobContext &job);

// An operation of its own that says that this person counts in the campaign, when none does so yet: he cannot
// sign then.
Outcome joinCounting(Register &opened, const estate::Estate &estate, const audit::Campaign &campaign,
                     JobContext &job);

// NotAllowed: who signs has counted in the campaign.
Result<OperationNumber> takeCampaignStep(Register &opened, ItemId campaign, audit::CampaignStep step,
                                         JobContext &job);

} // namespace tally::app
