// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The work that taking a merge apart and splitting an item share: reports leave an item for parts of it, and
// what hangs on the item is dealt out by evidence.
#pragma once

#include "reconcile/precedence.h"
#include "reconcile/relationship_book.h"
#include "reconcile/report_book.h"
#include "reconcile/unmerge.h"
#include "reconcile/workspace.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace tally::reconcile {

class Parting
{
public:
    // `since`: what happened after this operation is dealt out by evidence.
    Parting(const UnmergeContext &context, Precedence precedence, ItemId lead, OperationNumber since);

    // Reads what is known of each report of the item; before anything is moved.
    Outcome learn();
    void give(ReportState &report, ItemId part);

    // Identifiers and relationships that came since, by what the reports say and when they spoke. `ofLead`:
    // kind and value of those that the lead had before; `made`: those that the merge made itself; `known`:
    // relationships that are none of those that came since.
    using Written = std::pair<std::string, std::string>;
    Outcome dealIdentifiers(const std::set<Written> &ofLead, const std::set<Written> &made,
                            const std::map<ItemId, std::vector<model::IdentifierRow>> &ofParts);
    Outcome dealRelationships(const std::set<model::FactKey> &known);
    // Attributes to be worked out anew: all that the item's reports claim, if one of them spoke since, and
    // those of which nothing is claimed any more.
    Result<std::set<std::string>> spokenSince(ItemId item);
    // Settles only these attributes over the claims of the item's reports.
    Outcome settleOnly(ItemId item, const std::set<std::string> &attributes);
    Result<UnmergePlan> finish();

    const estate::Estate &estate() const { return workspace.estate(); }
    std::string described(ItemId item) { return workspace.describe(item); }

    const UnmergeContext &context;
    Precedence precedence;
    Workspace workspace;
    ReportBook book;
    RelationshipBook relationships;
    ItemId lead;
    OperationNumber since;
    UnmergePlan plan;
    std::vector<model::Change> others; // of tables that no book writes

private:
    struct Spoke
    {
        ReportId report;
        std::string source, subject;
        std::set<OperationNumber> at;                               // operations in which it said something
        std::map<std::string, std::set<OperationNumber>> attribute; // in which its claim of each changed
        OperationNumber first = 0;
    };
    // Whose an identifier or relationship is that this operation wrote: of reports that spoke in it.
    std::optional<ItemId> speakerAt(OperationNumber operation) const;
    std::optional<ItemId> ownerOf(const Mark &mark, const std::string &value, OperationNumber began);
    bool says(const ReportState &report, const Mark &mark, const std::string &value) const;
    std::optional<ItemId> endSpeaker(ItemId other, OperationNumber began);

    std::map<ReportId, Spoke> m_spoke;
    std::map<ReportId, ItemId> m_given; // reports that leave, and to which part
};

} // namespace tally::reconcile
