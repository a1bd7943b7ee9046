// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Work packs: the part of a register that an audit campaign needs at a site without a network, as a register
// file of its own that every program here opens. Things have the same ids in it. A definition says which
// register and campaign it is of. docs/stocktake.md says what is in it; pack_return.h brings it back.
#pragma once

#include "app/register.h"

#include <optional>
#include <string>

namespace tally::app {

struct WorkPack
{
    std::string pack;          // random, of this pack
    std::string registerId;    // that it was taken from
    OperationNumber taken = 0; // of that register, as it was
    ItemId campaign;           // the same in both
    std::string campaignName, takenBy;
    OperationNumber base = 0; // of the pack's own log: what comes after was done with it
};

// What this register is a pack of; none: it is none.
std::optional<WorkPack> workPackOf(const estate::Estate &estate);

struct PackWritten
{
    std::string file;
    std::string pack;
    std::int64_t expected = 0; // items that are to be counted with it
    std::int64_t labels = 0;   // things whose labels it knows
};
// `place`: what is expected at this site or room; 0: everywhere. Conflict: the file exists, the campaign is
// not open, this is a pack itself. Usage: nothing is expected there. A file that fails is taken away again.
Result<PackWritten> writeWorkPack(Register &opened, ItemId campaign, ItemId place, const std::string &file,
                                  JobContext &job);

} // namespace tally::app
