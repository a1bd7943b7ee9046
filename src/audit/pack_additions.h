// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was added in a work pack becomes new here, unless something here bears its marks. A pure function of
// the pack as it was taken, as it comes back, and the register.
#pragma once

#include "audit/pack_merge.h"
#include "reconcile/record_plan.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace tally::audit {

// The identifier by which an item says what it was in a pack, so that it is made once however often the file
// comes back: "4f1c…:7012".
inline constexpr std::string_view kPackNumber = "pack_number";
std::string packNumberOf(const std::string &pack, ItemId there);

struct PackAdditions
{
    std::vector<reconcile::RecordEdit> edits; // what others refer to first
    std::vector<ItemId> items;                // their ids in the pack, beside `edits`
    std::vector<std::string> left;            // that something here may be already, as sentences
};

// Of those that the pack changed. `known`: what earlier returns have made of them here; `ended`: what they
// made and has left the register since, which is not made again.
PackAdditions planAdditions(const estate::Estate &base, const estate::Estate &there,
                            const estate::EstatePtr &here, const std::set<ItemId> &changed,
                            const std::map<ItemId, ItemId> &known, const std::set<ItemId> &ended);

} // namespace tally::audit
