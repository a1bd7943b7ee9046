// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was edited in a work pack, merged field by field with what the register holds by now: base is the pack
// as it was taken, there the pack as it comes back, here the register. A pure function of three estates in
// which the same item has the same id.
#pragma once

#include "core/ids.h"
#include "estate/estate.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace tally::audit {

// One field of one item; no value: unknown.
struct FieldEdit
{
    ItemId item;
    std::string attribute;
    std::optional<model::AttributeValue> base, there, here;

    std::string key() const; // "431:condition"
};

struct PackMerge
{
    std::vector<FieldEdit> taken;     // edited there alone, or asked for
    std::vector<FieldEdit> conflicts; // edited there and here, to different values: stays as it is here
    std::int64_t same = 0;            // is so here already
    std::vector<std::string> left;    // that cannot be merged, as sentences; it stays in the pack
};

// Which conflicts are to be taken from the pack.
struct TakeThere
{
    bool all = false;
    std::set<std::string> keys;
    bool takes(const FieldEdit &edit) const { return all || keys.contains(edit.key()); }
};

// Of those items alone, which the pack changed.
PackMerge mergePack(const estate::Estate &base, const estate::Estate &there, const estate::Estate &here,
                    const std::set<ItemId> &changed, const TakeThere &take);

} // namespace tally::audit
