// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/commit_plan.h"

#include "core/text.h"

#include <algorithm>
#include <string>

namespace tally::store {

namespace {

using model::Cell;
using model::Change;
using model::ColumnSpec;
using model::TableSpec;

Error misfit(const Change &change, std::string_view column, const std::string &why)
{
    Error error = makeError(ErrorCode::InvalidInput,
                            "the change to " + describe(change.key) + " cannot be written: " + why);
    error.field = column;
    return error;
}

Outcome checkCell(const Change &change, const ColumnSpec &column, const Cell &cell, DraftIds ids)
{
    if (model::isNull(cell))
        return column.required ? Outcome(misfit(change, column.name, "the value is missing")) : Outcome();
    if (column.type == model::ColumnType::Integer) {
        const auto *integer = std::get_if<std::int64_t>(&cell);
        if (integer == nullptr)
            return misfit(change, column.name, "a number is expected");
        if (column.names == model::Names::Id && (*integer == 0 || (*integer < 0 && ids == DraftIds::Real)))
            return misfit(change, column.name,
                          "the id " + std::to_string(*integer) + " is not a real one yet");
        return {};
    }
    const auto *text = std::get_if<std::string>(&cell);
    if (text == nullptr)
        return misfit(change, column.name, "text is expected");
    if (text->find('\0') != std::string::npos || !text::isValidUtf8(*text))
        return misfit(change, column.name, "the text is not UTF-8 or holds a NUL");
    return {};
}

Outcome checkCells(const Change &change, std::span<const ColumnSpec> columns, const std::vector<Cell> &cells,
                   DraftIds ids)
{
    if (cells.size() != columns.size())
        return misfit(change, {},
                      std::to_string(cells.size()) + " values for " + std::to_string(columns.size()) +
                          " columns");
    for (std::size_t i = 0; i < cells.size(); ++i)
        TALLY_CHECK(checkCell(change, columns[i], cells[i], ids));
    return {};
}

Outcome checkForm(const Change &change, DraftIds ids)
{
    const TableSpec &spec = model::tableSpec(change.key.table);
    if (!change.was && !change.values)
        return misfit(change, {}, "it neither ends nor begins anything");
    if (change.key.owner.value < 0 && ids == DraftIds::Real)
        return misfit(change, "owner",
                      "the id " + std::to_string(change.key.owner.value) + " is not a real one yet");
    TALLY_CHECK(checkCells(change, spec.keys, change.key.cells, ids));
    if (change.values)
        TALLY_CHECK(checkCells(change, spec.values, *change.values, ids));
    return {};
}

bool byKey(const Change *a, const Change *b)
{
    return a->key < b->key;
}

Outcome arrange(TablePlan &plan)
{
    const auto notBefore = [](const Change *a, const Change *b) { return !(a->key < b->key); };
    // Bulk drafts mostly come sorted, and each key once.
    if (std::ranges::adjacent_find(plan.changes, notBefore) != plan.changes.end()) {
        std::ranges::sort(plan.changes, byKey);
        const auto twice = std::ranges::adjacent_find(plan.changes, notBefore);
        if (twice != plan.changes.end()) {
            Error error =
                makeError(ErrorCode::Conflict, "the operation names " + describe((*twice)->key) + " twice");
            error.rule = "DUPLICATE_CHANGE";
            return error;
        }
    }
    for (const Change *entry : plan.changes) {
        const Change &change = *entry;
        if (change.was)
            plan.ends.push_back(&change);
        if (change.values)
            plan.begins.push_back(&change);
    }
    return {};
}

} // namespace

std::string describe(const model::FactKey &key)
{
    std::string out(model::tableSpec(key.table).name);
    for (const Cell &cell : key.cells) {
        if (const auto *integer = std::get_if<std::int64_t>(&cell))
            out += " " + std::to_string(*integer);
        else if (const auto *text = std::get_if<std::string>(&cell))
            out += " " + *text;
    }
    return out;
}

Result<CommitPlan> planCommit(const model::OperationDraft &draft, DraftIds ids)
{
    CommitPlan plan;
    for (const Change &change : draft.changes) {
        TALLY_CHECK(checkForm(change, ids));
        plan.tables[static_cast<std::size_t>(change.key.table)].changes.push_back(&change);
        if (plan.scope.empty() || plan.scope.back() != change.key.owner)
            plan.scope.push_back(change.key.owner);
    }
    for (const model::Step &step : draft.steps)
        plan.scope.push_back(step.owner);
    std::ranges::sort(plan.scope);
    const auto rest = std::ranges::unique(plan.scope);
    plan.scope.erase(rest.begin(), rest.end());
    for (TablePlan &table : plan.tables) {
        TALLY_CHECK(arrange(table));
        plan.changes += static_cast<std::int64_t>(table.ends.size() + table.begins.size());
    }
    return plan;
}

Outcome checkWords(const model::OperationDraft &draft, const std::string &request)
{
    const std::pair<const char *, const std::string *> words[] = {{"kind", &draft.kind},
                                                                  {"role", &draft.role},
                                                                  {"source", &draft.source},
                                                                  {"reason", &draft.reason},
                                                                  {"request", &request}};
    for (const auto &[field, word] : words) {
        if (word->find('\0') == std::string::npos && text::isValidUtf8(*word))
            continue;
        Error error = makeError(ErrorCode::InvalidInput, "the text is not UTF-8 or holds a NUL");
        error.field = field;
        return error;
    }
    if (draft.kind.empty() || request.empty())
        return makeError(ErrorCode::Usage, "an operation needs a kind and a request id");
    return {};
}

} // namespace tally::store
