// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was done in a work pack, merged with what the register holds by now: base is the pack as it was taken,
// there the pack as it comes back, here the register. A pure function of three estates in which the same item
// has the same id; what the pack added has a number that may be another thing's here.
#pragma once

#include "core/ids.h"
#include "estate/estate.h"

#include <map>
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
    std::vector<ItemId> retired;      // there, and as it was taken here; or asked for
    std::vector<ItemId> kept;         // retired there and changed here since: stays
    std::int64_t same = 0;            // is so here already
    std::vector<std::string> left;    // that cannot be merged, as sentences; it stays in the pack
};

// Which conflicts are to be taken from the pack: keys of fields, "431:retired" of an item that was retired.
struct TakeThere
{
    bool all = false;
    std::set<std::string> keys;
    bool takes(const std::string &key) const { return all || keys.contains(key); }
};
std::string retirementKey(ItemId item);

// What is known of the register beside its estate.
struct PackHome
{
    std::set<ItemId> changed; // here since the pack was taken
    // Items that the pack added: what they are here, and as what they were made here. A negative id: made
    // now.
    std::map<ItemId, ItemId> added;
    std::map<ItemId, model::ItemRow> made; // by the pack's id; none of those that are made now
};

// Of those items alone, which the pack changed. What was added there and is not known here is left to
// pack_additions.h.
PackMerge mergePack(const estate::Estate &base, const estate::Estate &there, const estate::Estate &here,
                    const std::set<ItemId> &changed, const TakeThere &take, const PackHome &home = {});

} // namespace tally::audit
