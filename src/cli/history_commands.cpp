// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What changed: history of one item, difference of two points in time, undo.
#include "cli/command.h"
#include "cli/history_seen.h"
#include "cli/item_words.h"
#include "cli/json.h"
#include "cli/table_output.h"
#include "estate/filter.h"

#include <ostream>
#include <unordered_set>

namespace tally::cli {

namespace {

constexpr OptionSpec kDiffOptions[] = {{"--where", "FILTER", "only items that match at either end"}};
constexpr OptionSpec kUndoOptions[] = {
    {"--dry-run", "", "only say what would be reversed, what would stay, or why all would be refused"}};

Json entryJson(const app::HistoryEntry &entry)
{
    Json out;
    out["operation"] = entry.operation.number;
    out["recorded_at"] = formatInstant(entry.operation.recordedAt);
    out["effective_on"] = formatDay(entry.operation.effectiveOn);
    out["actor"] = entry.operation.actorLogin;
    out["kind"] = entry.operation.kind;
    out["source"] = nullable(entry.operation.source);
    out["reason"] = nullable(entry.operation.reason);
    out["id"] = entry.item ? Json(entry.item.value) : Json();
    out["name"] = nullable(entry.itemName);
    out["class"] = nullable(entry.className);
    out["attribute"] = entry.attribute;
    out["before"] = nullable(entry.before);
    out["after"] = nullable(entry.after);
    return out;
}

void printEntries(Context &context, const std::vector<app::HistoryEntry> &entries, bool named)
{
    std::vector<std::string> headers = {"operation", "recorded at", "actor"};
    if (named)
        headers.emplace_back("item");
    headers.insert(headers.end(), {"what", "before", "after", "reason"});
    TableOutput table(headers);
    for (const app::HistoryEntry &e : entries) {
        std::vector<std::string> cells = {std::to_string(e.operation.number),
                                          formatInstant(e.operation.recordedAt), e.operation.actorLogin};
        if (named)
            cells.push_back(e.item ? e.itemName : std::string()); // none: a definition, a title
        cells.insert(cells.end(), {e.attribute, e.before, e.after, e.operation.reason});
        table.add(std::move(cells));
    }
    context.print(table);
}

void printChanges(Context &context, const std::vector<app::HistoryEntry> &entries, bool named)
{
    if (!context.json()) {
        printEntries(context, entries, named);
        return;
    }
    context.out() << "{\"changes\": [";
    const char *separator = "\n";
    for (const app::HistoryEntry &entry : entries) {
        context.out() << separator << dump(entryJson(entry), -1);
        separator = ",\n";
    }
    context.out() << "\n]}\n";
}

Result<Exit> runHistory(Context &context, const Invocation &invocation)
{
    TALLY_TRY(const ItemId item, context.itemEver(invocation.words[0]));
    TALLY_TRY(const auto entries, historySeen(context, item));
    if (entries.empty())
        return makeError(ErrorCode::NotFound, "Nothing had been recorded of " + invocation.words[0]);
    printChanges(context, entries, false);
    return Exit::Done;
}

// Ids of the items that match the filter at the operation.
Result<std::unordered_set<std::int64_t>> matching(Context &context, app::Register &opened,
                                                  OperationNumber number, const std::string &where)
{
    TALLY_TRY(const estate::EstatePtr estate, opened.asOf({std::to_string(number)}, context.job()));
    TALLY_TRY(const auto filter, estate::parseFilter(where, "item", estate->classes()));
    std::unordered_set<std::int64_t> ids;
    for (const estate::Row row : filter->apply(*estate, estate->itemsOfClass("item")))
        ids.insert(estate->idAt(row).value);
    return ids;
}

Result<Exit> runDiff(Context &context, const Invocation &invocation)
{
    TALLY_TRY(app::Register *const opened, context.openRegister());
    TALLY_TRY(const OperationNumber from, opened->operationOf({invocation.words[0]}));
    TALLY_TRY(const OperationNumber to, opened->operationOf({invocation.words[1]}));
    if (from > to)
        return makeError(ErrorCode::Usage, "The first point in time is after the second",
                         "Give the earlier one first.");
    TALLY_TRY(auto entries, opened->difference(from, to, context.job()));
    if (invocation.has("--where")) {
        TALLY_TRY(const auto before, matching(context, *opened, from, invocation.value("--where")));
        TALLY_TRY(const auto after, matching(context, *opened, to, invocation.value("--where")));
        std::erase_if(entries, [&](const app::HistoryEntry &entry) {
            return !before.contains(entry.item.value) && !after.contains(entry.item.value);
        });
    }
    printChanges(context, entries, true);
    return Exit::Done;
}

Result<Exit> runUndo(Context &context, const Invocation &invocation)
{
    const std::string &typed = invocation.words[0];
    if (typed.empty() || typed.size() > 18 || typed.find_first_not_of("0123456789") != std::string::npos)
        return makeError(ErrorCode::Usage, "\"" + typed + "\" is no operation number",
                         "\"tally operations\" lists them.");
    TALLY_TRY(app::Register *const opened, context.openRegister());
    TALLY_TRY(const app::UndoReport report,
              opened->undo(std::stoll(typed), invocation.has("--dry-run"), context.job()));
    if (context.json()) {
        context.out() << dump({{"operation", nullable(report.operation)},
                               {"reversed", report.reversed},
                               {"conflicts", report.conflicts}})
                      << "\n";
    } else {
        if (report.operation)
            context.out() << "operation " << *report.operation << ": ";
        context.out() << report.reversed
                      << (invocation.has("--dry-run") ? " facts would be reversed\n" : " facts reversed\n");
        for (const std::string &conflict : report.conflicts)
            context.out() << "left as it is: " << conflict << "\n";
    }
    return report.conflicts.empty() ? Exit::Done : Exit::FoundWanting;
}

constexpr std::string_view kChangesHelp = "JSON: changes: list of operation, recorded_at, effective_on, "
                                          "actor, kind, source, reason, id, name, class, attribute, before, "
                                          "after (texts as people read them; null: none).";

} // namespace

extern const Command kHistoryCommand, kDiffCommand, kUndoCommand;

const Command kHistoryCommand{"history",    "KEY",      "every change of an item, with old and new value",
                              kChangesHelp, 1,          1,
                              {},           runHistory, true};

const Command kDiffCommand{
    "diff",       "FROM TO", "what changed between two points in time (date, instant, operation number)",
    kChangesHelp, 2,         2,
    kDiffOptions, runDiff};

const Command kUndoCommand{"undo",
                           "OPERATION",
                           "reverses an operation as a new one",
                           "What later operations changed again is listed and left as it is (exit 1); "
                           "nothing reversible is a conflict "
                           "(exit 4). Undoing an undo brings it back.\nJSON: operation (null in a dry run), "
                           "reversed (facts), conflicts "
                           "(list of texts).",
                           1,
                           1,
                           kUndoOptions,
                           runUndo};

} // namespace tally::cli
