// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Undo: the same two index reads for an edit, an import of thousands of rows and another undo.
#include "app/definitions.h"
#include "app/fact_words.h"
#include "app/register.h"
#include "app/undo_plan.h"
#include "store/store.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace tally::app {

namespace {

using model::FactKey;
using model::Table;

// What stands now: most of it is in the estate; claims and rights are asked of the store, a report at a time.
class Standing
{
public:
    Standing(store::Store &store, estate::EstatePtr estate) : m_store(store), m_estate(std::move(estate)) {}

    StandingFacts facts()
    {
        StandingFacts result;
        result.liveBegan = [this](const FactKey &key) { return liveBegan(key); };
        result.isLive = [this](Table table, std::int64_t id) { return isLive(table, id); };
        result.dependentsOf = [this](Table table, std::int64_t id) { return dependentsOf(table, id); };
        return result;
    }

private:
    Result<std::optional<OperationNumber>> liveBegan(const FactKey &key)
    {
        if (key.table != Table::Claim && key.table != Table::RightHeld)
            return m_estate->beganOf(key);
        TALLY_TRY(const auto *versions, stored(key.table, key.cells.front()));
        for (const model::FactVersion &version : *versions) {
            if (version.key == key)
                return std::optional(version.began);
        }
        return std::optional<OperationNumber>();
    }

    Result<const std::vector<model::FactVersion> *> stored(Table table, const model::Cell &id)
    {
        const std::pair key(table, id);
        auto found = m_stored.find(key);
        if (found == m_stored.end()) {
            TALLY_TRY(auto versions, m_store.live(table, model::tableSpec(table).keys.front().name, id));
            found = m_stored.emplace(key, std::move(versions)).first;
        }
        return &found->second;
    }

    bool isLive(Table table, std::int64_t id)
    {
        if (table == Table::Item)
            return m_estate->rowOf(ItemId(id)) != estate::kNoRow;
        if (table == Table::Title)
            return true; // written once
        const auto rows = m_store.live(table, "id", id);
        return rows && !rows->empty();
    }

    Result<std::vector<FactKey>> dependentsOf(Table table, std::int64_t id)
    {
        std::vector<FactKey> keys;
        const auto addStored = [&](Table of, std::string_view column) -> Outcome {
            TALLY_TRY(const auto versions, m_store.live(of, column, id));
            for (const model::FactVersion &version : versions)
                keys.push_back(version.key);
            return {};
        };
        if (table == Table::Report) {
            TALLY_CHECK(addStored(Table::Claim, "report"));
            TALLY_CHECK(addPartsOf(id, keys));
            return keys;
        }
        const estate::Row row = table == Table::Item ? m_estate->rowOf(ItemId(id)) : estate::kNoRow;
        if (row == estate::kNoRow)
            return keys;
        for (const model::RelationshipRow &relationship : m_estate->relationshipsOf(row))
            keys.push_back(model::keyOf(relationship));
        for (const model::ReportRow &report : m_estate->reportsOf(row))
            keys.push_back(model::keyOf(report));
        for (const model::AttachmentRow &attachment : m_estate->attachmentsOf(row))
            keys.push_back(model::keyOf(attachment));
        TALLY_CHECK(addStored(Table::Identifier, "item"));
        TALLY_CHECK(addStored(Table::Component, "item"));
        TALLY_CHECK(addStored(Table::Installation, "device"));
        return keys;
    }

    // Installations and parts that a report tells of its item; found by the item, for which there is an
    // index.
    Outcome addPartsOf(std::int64_t report, std::vector<FactKey> &keys)
    {
        TALLY_TRY(const auto *reports, stored(Table::Report, report));
        for (const model::FactVersion &version : *reports) {
            TALLY_TRY(const model::ReportRow row,
                      model::rowOf<model::ReportRow>(version.key, version.values));
            for (const Table of : {Table::Installation, Table::Component}) {
                TALLY_TRY(const auto *parts, stored(of, row.item.value));
                for (const model::FactVersion &part : *parts) {
                    if (part.key.cells[model::keyIndex(of, "report")] == model::Cell(report))
                        keys.push_back(part.key);
                }
            }
        }
        return {};
    }

    store::Store &m_store;
    estate::EstatePtr m_estate;
    std::map<std::pair<Table, model::Cell>, std::vector<model::FactVersion>> m_stored;
};

Result<model::Operation> findOperation(store::Store &store, OperationNumber number)
{
    std::optional<model::Operation> found;
    TALLY_CHECK(store.operations(number, [&](const model::Operation &operation) {
        if (operation.number == number)
            found = operation;
        return false;
    }));
    if (!found)
        return makeError(ErrorCode::NotFound, "there is no operation " + std::to_string(number));
    return *found;
}

// What people did on a day of their own: its reversal is a new act of today. Of all else the undo says that
// it was never true, so what is known now of a date in between must not show it.
bool isAct(std::string_view kind)
{
    return kind == "custody" || kind == "approve" || kind == "hold" || kind == "rights";
}

std::vector<std::string> conflictWords(const UndoPlan &plan, FactWords &words)
{
    std::vector<std::string> result;
    for (const FactKey &key : plan.changedSince)
        result.push_back(words.sentenceOf(key) + " was changed again by a later operation");
    for (const FactKey &key : plan.needed)
        result.push_back(words.sentenceOf(key) + " stays, because something recorded later goes with it");
    return result;
}

// Items that get a number back which another was given meanwhile: both bear it then, and only a person can
// say whose it is.
std::vector<std::string> sharedNumbers(const UndoPlan &plan, const estate::Estate &estate, FactWords &words)
{
    constexpr std::pair<const char *, const char *> kNumbers[] = {{"asset_number", "asset number "},
                                                                  {"serial_number", "serial number "}};
    std::set<ItemId> reversed;
    std::map<std::pair<std::string, std::string>, ItemId> back; // attribute and number
    for (const model::Change &change : plan.changes) {
        if (change.key.table != Table::Item)
            continue;
        const ItemId item = words.itemOf(change.key);
        reversed.insert(item);
        if (!change.values)
            continue;
        const estate::Row row = estate.rowOf(item);
        for (const auto &[attribute, label] : kNumbers) {
            const auto *number =
                std::get_if<std::string>(&change.values->at(model::valueIndex(Table::Item, attribute)));
            if (number != nullptr && !number->empty() &&
                (row == estate::kNoRow || estate.displayAt(row, attribute) != *number))
                back.emplace(std::pair(attribute, *number), item);
        }
    }
    std::vector<std::string> result;
    for (const auto &[attribute, label] : kNumbers) {
        if (back.empty())
            return result;
        for (estate::Row row = 0; row < estate.itemCount(); ++row) {
            const auto found = back.find({attribute, estate.displayAt(row, attribute)});
            if (found == back.end() || reversed.contains(estate.idAt(row)))
                continue;
            result.push_back(words.itemName(estate.idAt(row)) + " (#" +
                             std::to_string(estate.idAt(row).value) + ") keeps the " + label +
                             found->first.second + ", which " + words.itemName(found->second) + " (#" +
                             std::to_string(found->second.value) + ") gets back: give one of them another");
        }
    }
    return result;
}

} // namespace

Result<UndoReport> Register::undo(OperationNumber operation, bool dryRun, JobContext &job)
{
    TALLY_TRY(const estate::EstatePtr estate, current(job));
    if (operation <= 0)
        return makeError(ErrorCode::Usage, "operation " + std::to_string(operation) +
                                               " cannot be undone: the first there is to undo is 1");
    TALLY_TRY(const model::Operation undone, findOperation(*m_store, operation));
    if (undone.kind == "erase")
        return makeError(ErrorCode::Conflict, "private values that were erased do not come back");
    if (undone.kind == "init")
        return makeError(ErrorCode::Conflict, "operation " + std::to_string(operation) +
                                                  " set the register up; everything else rests on it");
    job.step("Working out the reverse");
    TALLY_TRY(std::vector<model::FactVersion> versions, m_store->changed(operation - 1, operation));
    Standing standing(*m_store, estate);
    TALLY_TRY(UndoPlan plan, planUndo(operation, versions, standing.facts()));
    if (Outcome described = checkDescribed(*estate, plan.changes); !described) {
        Error error = described.error();
        error.code = ErrorCode::Conflict;
        error.reason = "operation " + std::to_string(operation) + " cannot be undone: " + error.reason;
        return error;
    }
    FactWords words(*m_store, estate);
    UndoReport report;
    report.conflicts = conflictWords(plan, words);
    std::ranges::move(sharedNumbers(plan, *estate, words), std::back_inserter(report.conflicts));
    report.reversed = static_cast<std::int64_t>(plan.changes.size());
    if (plan.changes.empty()) {
        std::string reason = "operation " + std::to_string(operation) + " has nothing left to reverse";
        if (!report.conflicts.empty())
            reason += ": " + report.conflicts.front();
        return makeError(ErrorCode::Conflict, std::move(reason));
    }
    model::OperationDraft draft;
    draft.kind = "undo";
    draft.undoes = operation;
    draft.source = reconcile::kPersonSource;
    draft.reason = "undo of operation " + std::to_string(operation) +
                   (undone.reason.empty() ? "" : ": " + undone.reason);
    if (!isAct(undone.kind))
        draft.effectiveOn = undone.effectiveOn;
    draft.changes = std::move(plan.changes);
    if (dryRun) {
        TALLY_TRY(const std::vector<Error> refused, wouldRefuse(std::move(draft), job));
        return refused.empty() ? Result<UndoReport>(std::move(report)) : refused.front();
    }
    TALLY_TRY(report.operation, commit(std::move(draft), job));
    return report;
}

} // namespace tally::app
