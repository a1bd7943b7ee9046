// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which private values an operation of kind "erase" deletes, and the words by which verification finds them
// again: the source of the operation. Its facts cannot tell, since what it touched is gone.
#pragma once

#include "core/ids.h"

#include <set>
#include <string>
#include <vector>

namespace tally::store {

struct ErasedValue
{
    OrgId owner;
    ItemId item; // or a held report, by its id
    std::string digest;
};

struct ErasurePlan
{
    std::vector<ErasedValue> values;
    // "item 12": all that there were. "item 12: 0a1b2c3d4e5f6071 …": those whose digests begin so.
    std::string source;
};

// `held`: the private values of one item; `digests`: those to erase, empty: all.
ErasurePlan planErasure(const std::vector<ErasedValue> &held, const std::set<std::string> &digests);

} // namespace tally::store
