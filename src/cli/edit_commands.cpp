// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The commands that change single items: add, set, relate, unrelate, retire.
#include "app/claims_view.h"
#include "app/erasing.h"
#include "cli/assignments.h"
#include "cli/command.h"
#include "cli/effective_day.h"
#include "cli/json.h"
#include "core/display_text.h"
#include "core/money.h"
#include "core/number.h"
#include "core/text.h"

#include <ostream>

namespace tally::cli {

namespace {

constexpr OptionSpec kSetOptions[] = {
    {"--because", "TEXT", "the reason, kept with the operation"},
    {"--effective", "DATE", "since when it is true (default today)"},
};
constexpr OptionSpec kReasonOption[] = {{"--because", "TEXT", "the reason, kept with the operation"}};
constexpr OptionSpec kEraseOptions[] = {
    {"--because", "TEXT", "the reason, kept with the operation"},
    {"--dry-run", "", "only say what would be erased where"},
};
constexpr OptionSpec kRelateOptions[] = {
    {"--group", "NAME", "B is one of a group of equal providers of A"},
    {"--needed", "N|P%", "how many of the group, or which share, must be up"},
};

void printOperation(Context &context, OperationNumber number)
{
    if (context.json())
        context.out() << dump({{"operation", number}}) << "\n";
    else
        context.out() << "operation " << number << "\n";
}

// What "unknown" came to: of an attribute that somebody else speaks of, his word shows.
struct Remaining
{
    std::string attribute, source;
    Json value;
    std::string words;
};

Result<std::vector<Remaining>> remaining(app::Register &opened, const estate::Estate &now, estate::Row row,
                                         const std::map<std::string, std::string> &values)
{
    std::vector<Remaining> list;
    std::vector<app::ClaimView> claims;
    for (const auto &[attribute, value] : values) {
        const model::AttributeSpec *spec = now.classes().attribute(now.classAt(row), attribute);
        const auto shown = value == "?" && spec != nullptr ? now.attributeAt(row, attribute) : std::nullopt;
        if (!shown)
            continue;
        if (claims.empty()) {
            TALLY_TRY(claims, app::claimsOf(opened, now, row));
        }
        Remaining left{attribute, {}, valueJson(now, *spec, *shown), now.displayAt(row, attribute)};
        for (const app::ClaimView &claim : claims) {
            if (claim.attribute == attribute && claim.wins)
                left.source = claim.source;
        }
        list.push_back(std::move(left));
    }
    return list;
}

void sayRemaining(Context &context, const std::vector<Remaining> &list)
{
    for (const Remaining &left : list)
        context.out() << left.attribute << " shows " << text::printable(left.words)
                      << (left.source.empty() ? std::string() : ", as " + left.source + " says")
                      << ": what others say stays, \"unknown\" takes back your own word alone\n";
}

Json remainingJson(const std::vector<Remaining> &list)
{
    Json json = Json::array();
    for (const Remaining &left : list)
        json.push_back(
            {{"attribute", left.attribute}, {"value", left.value}, {"source", nullable(left.source)}});
    return json;
}

Result<Exit> runSet(Context &context, const Invocation &invocation)
{
    TALLY_TRY(const auto values, assignments(invocation.words, 1));
    TALLY_TRY(const std::optional<Day> effective, effectiveDay(invocation));
    TALLY_TRY(const ItemId item, context.item(invocation.words[0]));
    TALLY_TRY(app::Register *const opened, context.openRegister());
    TALLY_TRY(const estate::EstatePtr estate, context.estate());
    const auto named = withMoneyNamed(values, estate->classes(), estate->classAt(estate->rowOf(item)));
    TALLY_TRY(const std::optional<OperationNumber> number,
              opened->set(item, named, invocation.value("--because"), effective, context.job()));
    TALLY_TRY(const estate::EstatePtr now, opened->current(context.job()));
    const estate::Row row = now->rowOf(item);
    const std::optional<OperationNumber> version =
        row == estate::kNoRow ? number : std::optional(now->beganAt(row));
    std::vector<Remaining> left;
    if (row != estate::kNoRow) {
        TALLY_TRY(left, remaining(*opened, *now, row, named));
    }
    if (context.json()) {
        context.out() << dump({{"operation", nullable(number)},
                               {"version", nullable(version)},
                               {"remaining", remainingJson(left)}})
                      << "\n";
        return Exit::Done;
    }
    if (number)
        context.out() << "operation " << *number << "\n";
    else
        context.out() << (left.empty() ? "it is so already: nothing was written\n" : "nothing was written\n");
    sayRemaining(context, left);
    return Exit::Done;
}

Result<Exit> runAdd(Context &context, const Invocation &invocation)
{
    TALLY_TRY(const auto values, assignments(invocation.words, 1));
    TALLY_TRY(app::Register *const opened, context.openRegister());
    TALLY_TRY(const estate::EstatePtr estate, context.estate());
    TALLY_TRY(const OperationNumber number,
              opened->add(invocation.words[0], withMoneyNamed(values, estate->classes(), invocation.words[0]),
                          invocation.value("--because"), context.job()));
    printOperation(context, number);
    return Exit::Done;
}

Result<Exit> runRelate(Context &context, const Invocation &invocation)
{
    TALLY_TRY(const ItemId source, context.item(invocation.words[0]));
    TALLY_TRY(const ItemId target, context.item(invocation.words[2]));
    TALLY_TRY(app::Register *const opened, context.openRegister());
    TALLY_TRY(const OperationNumber number,
              opened->relate(source, invocation.words[1], target, invocation.value("--group"),
                             invocation.value("--needed"), context.job()));
    printOperation(context, number);
    return Exit::Done;
}

Result<Exit> runUnrelate(Context &context, const Invocation &invocation)
{
    TALLY_TRY(const ItemId source, context.item(invocation.words[0]));
    TALLY_TRY(const ItemId target, context.item(invocation.words[2]));
    TALLY_TRY(app::Register *const opened, context.openRegister());
    TALLY_TRY(const OperationNumber number,
              opened->unrelate(source, invocation.words[1], target, context.job()));
    printOperation(context, number);
    return Exit::Done;
}

Result<Exit> runRetire(Context &context, const Invocation &invocation)
{
    TALLY_TRY(const ItemId item, context.item(invocation.words[0]));
    TALLY_TRY(app::Register *const opened, context.openRegister());
    TALLY_TRY(const OperationNumber number,
              opened->retire(item, invocation.value("--because"), context.job()));
    printOperation(context, number);
    return Exit::Done;
}

Result<Exit> sayWhatWouldGo(Context &context, app::Register &opened, ItemId item)
{
    TALLY_TRY(const auto places, app::wouldErase(opened, item, context.job()));
    TALLY_TRY(const auto estate, opened.current(context.job()));
    if (places.empty())
        return makeError(ErrorCode::Conflict, "#" + std::to_string(item.value) +
                                                  " has no private values: there is nothing to erase");
    Json list = Json::array();
    for (const app::ErasedPlace &place : places) {
        const estate::Row row = estate->rowOf(place.place);
        const bool isKnown = row != estate::kNoRow;
        const std::string name(isKnown ? estate->nameAt(row) : "");
        list.push_back({{place.isItem || place.place == item ? "id" : "report", place.place.value},
                        {"name", isKnown ? Json(name) : Json()},
                        {"attributes", place.attributes}});
        if (context.json())
            continue;
        context.out() << (list.back().contains("id") ? "#" : "held report ") << place.place.value
                      << (name.empty() ? "" : " " + name) << ": " << text::join(place.attributes, ", ")
                      << "\n";
    }
    if (context.json())
        context.out() << dump({{"operation", nullptr}, {"places", std::move(list)}}) << "\n";
    return Exit::Done;
}

Result<Exit> runErase(Context &context, const Invocation &invocation)
{
    TALLY_TRY(const ItemId item, context.itemEver(invocation.words[0]));
    TALLY_TRY(app::Register *const opened, context.openRegister());
    if (invocation.has("--dry-run"))
        return sayWhatWouldGo(context, *opened, item);
    TALLY_TRY(const OperationNumber number,
              opened->erase(item, invocation.value("--because"), context.job()));
    printOperation(context, number);
    return Exit::Done;
}

} // namespace

extern const Command kAddCommand, kSetCommand, kRelateCommand, kUnrelateCommand, kRetireCommand,
    kEraseCommand;

const Command kAddCommand{"add", "CLASS NAME=VALUE…", "records a new item", "JSON: operation.",
                          2,     kAnyNumber,          kReasonOption,        runAdd};

const Command kSetCommand{
    "set",
    "KEY NAME=VALUE…",
    "edits an item",
    "Dates are YYYY-MM-DD, money is in pounds (cost=749.50) or, where the name says so, in "
    "pence (cost_pence=74950), sizes take units (8 GiB), other items "
    "go by key or name. NAME= says "
    "\"known to be none\", NAME=? \"unknown\".\nJSON: operation (null: it is so "
    "already), version (the "
    "operation that began the item's row), remaining: list of attribute, value, source (of what was set "
    "to unknown and shows, as another source says).",
    2,
    kAnyNumber,
    kSetOptions,
    runSet};

const Command kRelateCommand{"relate",
                             "A TYPE B",
                             "relates two items: A runs_on B",
                             "A relationship type's reverse name turns it round. JSON: operation.",
                             3,
                             3,
                             kRelateOptions,
                             runRelate};

const Command kUnrelateCommand{"unrelate", "A TYPE B", "ends a relationship", "JSON: operation.", 3, 3,
                               {},         runUnrelate};

const Command kEraseCommand{
    "erase",
    "KEY",
    "erases the private values of an item for good: a person's name, login, e-mail",
    "Of a person also where other things and held reports call him by name, login or e-mail (a computer's "
    "last user): those values alone; --dry-run lists the places. "
    "The log stays whole and verifies; history says \"erased\". It cannot be undone. A person who has ended "
    "goes by id. Copies, exports and back-ups made before still hold the values.\nJSON: operation; of a dry "
    "run (null) also places: list of id (or report, of one that is held), name, attributes.",
    1,
    1,
    kEraseOptions,
    runErase};

const Command kRetireCommand{
    "retire", "KEY", "ends an item; its history stays", "JSON: operation.", 1, 1, kReasonOption, runRetire};

} // namespace tally::cli
