// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ending.h"

#include "reconcile/identity.h"
#include "reconcile/import_plan.h"
#include "store/store.h"

#include <set>

namespace tally::app {

namespace {

// The end of items with all that hangs on them; what hangs on two of them ends once.
class EndingDraft
{
public:
    EndingDraft(const estate::Estate &estate, store::Store &store, model::OperationDraft &draft)
        : m_estate(estate), m_store(store), m_draft(draft)
    {
    }

    Outcome endItem(ItemId item)
    {
        TALLY_TRY(const estate::Row row, liveRow(m_estate, item));
        endFact(m_estate.itemAt(row));
        for (const model::RelationshipRow &relationship : m_estate.relationshipsOf(row))
            endFact(relationship);
        for (const model::AttachmentRow &attachment : m_estate.attachmentsOf(row))
            endFact(attachment);
        // What hangs on the item and its reports, as the store holds it.
        TALLY_CHECK(endAll(model::Table::Identifier, "item", item.value));
        TALLY_CHECK(endAll(model::Table::Component, "item", item.value));
        TALLY_CHECK(endAll(model::Table::Installation, "device", item.value));
        for (const model::ReportRow &report : m_estate.reportsOf(row)) {
            endFact(report);
            TALLY_CHECK(endAll(model::Table::Claim, "report", report.id.value));
        }
        return {};
    }

private:
    template <typename Fact>
    void endFact(const Fact &fact)
    {
        add(model::end(fact, m_estate.beganOf(model::keyOf(fact)).value_or(0)));
    }

    Outcome endAll(model::Table table, std::string_view column, std::int64_t id)
    {
        TALLY_TRY(const std::vector<model::FactVersion> versions, m_store.live(table, column, id));
        for (const model::FactVersion &version : versions)
            add({version.key, version.began, std::nullopt});
        return {};
    }

    void add(model::Change change)
    {
        if (m_ended.insert(change.key).second)
            m_draft.changes.push_back(std::move(change));
    }

    const estate::Estate &m_estate;
    store::Store &m_store;
    model::OperationDraft &m_draft;
    std::set<model::FactKey> m_ended;
};

} // namespace

Result<estate::Row> liveRow(const estate::Estate &estate, ItemId item)
{
    const estate::Row row = estate.rowOf(item);
    if (row == estate::kNoRow)
        return reconcile::notLive(item);
    return row;
}

Result<model::OperationDraft> endingOf(const estate::Estate &estate, store::Store &store,
                                       const std::vector<ItemId> &items, JobContext &job)
{
    model::OperationDraft draft;
    draft.kind = "retire";
    draft.source = reconcile::kPersonSource;
    EndingDraft ending(estate, store, draft);
    for (const ItemId item : items) {
        if (job.cancelled())
            return makeError(ErrorCode::Cancelled, "stopped; nothing of this was recorded");
        TALLY_CHECK(ending.endItem(item));
    }
    return draft;
}

} // namespace tally::app
