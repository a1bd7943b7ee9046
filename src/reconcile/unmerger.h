// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Takes one merge apart, step by step over a shared parting; its definitions stand by subject: reports and
// what they say (unmerge_reports.cpp), what hangs on the item or names it (unmerge_links.cpp), values and the
// order of it all (unmerge.cpp).
#pragma once

#include "reconcile/parting.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace tally::reconcile {

// A fact as the merge found it and as it left it; either may be missing.
struct Touched
{
    const model::FactVersion *before = nullptr;
    const model::FactVersion *after = nullptr;
};

class Unmerger
{
public:
    Unmerger(const UnmergeContext &context, Precedence rules, ItemId lead, OperationNumber merge)
        : m_merge(merge), m_parting(context, std::move(rules), lead, merge), m_lead(lead)
    {
        m_parting.plan.merge = merge;
    }

    Result<UnmergePlan> run();

private:
    const estate::Estate &estate() const { return m_parting.estate(); }
    Thing &thing(ItemId item) { return *m_parting.workspace.thing(item); }
    std::string described(ItemId item) { return m_parting.described(item); }
    bool isLive(ItemId item) { return m_parting.workspace.thing(item) != nullptr; }
    void conflict(std::string words) { m_parting.plan.conflicts.push_back(std::move(words)); }

    Outcome read();
    std::set<std::string> mergedElsewhere() const;
    Outcome revive();
    Outcome readLead();
    Outcome returnClaims();
    Outcome returnReports();
    Outcome returnRemembered();
    Outcome dealNewReports();
    Outcome dealIdentifiers();
    Outcome returnAttachments();
    Outcome returnRelationships();
    Outcome dealRelationships();
    const model::FactVersion *madeByMerge(const model::RelationshipRow &moved) const;
    Outcome returnReferences();
    void returnReference(const model::ItemRow &before, const model::ItemRow &after);
    Outcome returnRecognition();
    std::optional<model::RecognitionRow> recognitionNow(TitleId title) const;
    Outcome returnValues(ItemId item, const model::ItemRow &before, const model::ItemRow &after,
                         const model::ItemRow &now);
    Outcome releaseLifted();
    Outcome noteEdits();

    template <typename Row>
    static Result<Row> row(const model::FactVersion &version)
    {
        return model::rowOf<Row>(version.key, version.values);
    }
    std::optional<model::RelationshipRow> heldNow(const model::RelationshipRow &wanted) const;

    OperationNumber m_merge;
    Parting m_parting;
    ItemId m_lead;
    std::vector<model::FactVersion> m_versions;
    std::map<model::FactKey, Touched> m_touched;
    std::map<ItemId, model::ItemRow> m_parts; // as the merge found them
    model::ItemRow m_leadBefore, m_leadAfter, m_leadNow;
    std::map<ItemId, std::vector<model::IdentifierRow>> m_partIdentifiers;
    std::vector<ReportState *> m_remembered;
    std::vector<ItemId> m_locks; // records that are about one of the parts again
};

} // namespace tally::reconcile
