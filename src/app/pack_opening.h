// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A work pack that has come back, and what the register has of it already.
#pragma once

#include "app/pack_return.h"

#include <map>
#include <memory>
#include <set>

namespace tally::app {

struct OpenPack
{
    std::unique_ptr<Register> opened;
    WorkPack about;
    estate::EstatePtr base, there;
};

// Errors as of returnWorkPack.
Result<OpenPack> openPack(Register &home, const std::string &file, JobContext &job);
Result<audit::Campaign> campaignOf(Register &home, const estate::Estate &here, const OpenPack &pack,
                                   const ReturnWish &wish);

// What earlier returns have made of what the pack added, and what changed here since it was taken.
struct PackAtHome
{
    audit::PackHome home;
    std::set<ItemId> ended; // made by an earlier return, not undone, and no longer in the register
};
Result<PackAtHome> packAtHome(Register &home, const estate::Estate &here, const WorkPack &pack);

} // namespace tally::app
