// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A work pack comes back: each of its counts is recorded once, what was edited in it is merged field by
// field, what was added becomes new here, what was retired ends here too. What was changed there and here
// stays as it is here and is told.
#pragma once

#include "app/work_pack.h"
#include "audit/pack_merge.h"
#include "audit/stocktake.h"

#include <optional>
#include <string>
#include <vector>

namespace tally::app {

struct PackReturn
{
    WorkPack pack;
    std::optional<OperationNumber> operation; // none: a dry run, or all of it is here already
    std::vector<audit::ScanAnswer> answers;   // of counts made in the pack
    audit::PackMerge fields;
    struct Added
    {
        ItemId item; // negative in a dry run
        std::string className, name;
        std::string number; // audit::kPackNumber
    };
    std::vector<Added> added;
    std::vector<Error> wouldRefuse; // of a dry run: why the register would not record it
};

struct ReturnWish
{
    std::string file;
    audit::TakeThere take;
    ItemId campaign; // that it must be of; 0: of any
    bool dryRun = false;
};

// InvalidInput: no pack, or of another register or campaign. Damaged: it does not fit its own log. Conflict:
// counting in the campaign has ended, or it was cancelled. Nothing is recorded then.
Result<PackReturn> returnWorkPack(Register &opened, const ReturnWish &wish, JobContext &job);

} // namespace tally::app
