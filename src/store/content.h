// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an operation writes, as lines of the content digests (log/content_digest.h): from a plan when it is
// committed, from rows when it is verified, so both must come through here.
#pragma once

#include "core/job.h"
#include "log/content_digest.h"
#include "store/commit_plan.h"
#include "store/store.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace tally::store {

// Table and digest, in the order of the layout; tables without a line are left out.
using Content = std::vector<std::pair<std::string, std::string>>;

void writeEnd(log::ContentLine &line, const model::FactKey &key, OperationNumber was);
void writeBegin(log::ContentLine &line, const model::FactKey &key, const std::vector<model::Cell> &values);

// Cancelled when the job says so.
Result<Content> contentOfFacts(const CommitPlan &plan, JobContext &job);

// The tables that are no facts, in the order of the layout. Columns as in their lines.
struct DutyRow
{
    OrgId owner;
    ItemId object;
    std::string pair;
    ActorId person;
    std::string side;
    friend auto operator<=>(const DutyRow &, const DutyRow &) = default;
};
struct StepRow
{
    OrgId owner;
    ItemId object;
    std::int64_t number = 0;
    std::string fromState, step, toState;
    ActorId person;
    std::string role;
    friend auto operator<=>(const StepRow &, const StepRow &) = default;
};
struct StepDutyRow
{
    OrgId owner;
    ItemId object;
    std::int64_t number = 0;
    std::string pair; // before the step: the order of its key
    std::string step, side;
    ActorId person;
    friend auto operator<=>(const StepDutyRow &, const StepDutyRow &) = default;
};
struct OtherRows
{
    std::vector<std::pair<ActorId, std::string>> actors;
    std::vector<DutyRow> duties; // those that were not there before
    std::vector<StepRow> steps;
    std::vector<StepDutyRow> stepDuties;
};

// Sorts the rows by their keys and adds their digests.
void addContentOf(OtherRows &rows, Content &content);

std::vector<PlainRow> plainRowsOf(std::map<OperationNumber, OtherRows> rows); // by operation

// Rows of a draft's steps taken by a person. `duties` gets every duty named, also those that exist already.
OtherRows rowsOfSteps(const std::vector<model::Step> &steps, ActorId person);

// The steps that such rows record: the way back.
std::map<OperationNumber, std::vector<model::Step>>
stepsByOperation(const std::map<OperationNumber, OtherRows> &rows);

} // namespace tally::store
