// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Several items found to be one: what a merge writes, and what it would change, as a pure function of the
// estate and the claims. One item leads and stays; the others end. Their reports (with claims, installations
// and components), identifiers, relationships and attachments go to the lead, whatever named them names the
// lead, and the values are worked out by precedence over the claims of all. Because reports go as they are, a
// wrong merge can be taken apart again (unmerge.h), and what either source says later goes to the lead.
#pragma once

#include "reconcile/import_plan.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tally::reconcile {

// The identifier by which a lead says what was merged into it: the id that an ended item had.
inline constexpr std::string_view kFormerNumber = "former_number";
// The subject of the report (of kUnclaimedSource) that keeps what an item showed without any claim:
// "item/431".
inline constexpr std::string_view kRememberedSubject = "item/";

// What a merge needs beside what an import does.
struct MergeContext
{
    ImportContext import; // claims in clear text
    // Live claims of all reports whose value is this number; asked only for things that others may refer to.
    std::function<Result<std::vector<model::FactVersion>>(ItemId)> claimsNaming;
};

// Whose value of an attribute is taken, as a person chose it; it becomes that person's claim.
using MergeChoices = std::map<std::string, ItemId>;

// An attribute in which the items differ, or that the merge changes.
struct MergeValue
{
    std::string attribute; // "class" and "owner" among them
    std::vector<std::pair<ItemId, std::optional<model::AttributeValue>>> shown; // by item, the lead first
    std::optional<model::AttributeValue> after;                                 // what the lead will show
    bool chosen = false;                                                        // by a person
};

struct MergeCounts
{
    std::int64_t reports = 0, installations = 0, components = 0, identifiers = 0, attachments = 0,
                 relationships = 0, // that went over to the lead
        references = 0,             // of other items that name the lead now
        leftOut = 0; // relationships that the lead had already, or that would join it to itself
};

struct MergePlan
{
    model::OperationDraft draft; // of kind "merge"; source and reason are the caller's
    ItemId lead;
    std::vector<ItemId> ended;
    std::vector<MergeValue> values;
    MergeCounts moved;
    // What a person should see before he says yes: two costs, two serial numbers, two places …
    std::vector<std::string> warnings;
};

// Usage: nothing to merge, the same item twice, a choice that names another item or no attribute. NotFound:
// an item is not live. Conflict: they cannot be one (classes of different branches, different organisations,
// an organisation that owns things). Whether the person may is asked when the draft is committed.
Result<MergePlan> planMerge(const MergeContext &context, ItemId lead, const std::vector<ItemId> &others,
                            const MergeChoices &choices = {});

} // namespace tally::reconcile
