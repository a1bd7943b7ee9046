// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// licence: what is recorded of licences. Each is one operation, which "tally undo" reverses.
#include "app/licence_actions.h"
#include "cli/assignments.h"
#include "cli/command.h"
#include "cli/json.h"
#include "cli/verb.h"
#include "core/display_text.h"
#include "core/number.h"
#include "licence/records.h"

#include <array>
#include <ostream>

namespace tally::cli {

namespace {

constexpr OptionSpec kOptions[] = {
    {"--on", "DATE", "the day from which it counts (default today)"},
    {"--because", "TEXT", "the reason, kept with the operation"},
    {"--into", "KEY", "consolidate: the licence that takes the place of the others"},
    {"--to", "KEY", "transfer and transaction: the organisation or licence that gets the units"},
    {"--until", "DATE", "transaction maintenance: the last day of the cover"},
    {"--charge", "POUNDS", "transfer and transaction: what is charged for it"},
    {"--reference", "TEXT", "order, letter or minute that it goes by"},
    {"--kind", "TEXT", "attach: what it is: invoice, agreement statement … (docs/licence-rules.md)"},
};

Result<std::int64_t> unitsOf(const std::string &word)
{
    const auto units = wholeNumber(word);
    if (!units || *units < 1)
        return makeError(ErrorCode::InvalidInput, "\"" + word + "\" is no number of units",
                         "Write a whole number of 1 or more; what goes is a transaction of its own type.");
    return *units;
}

Result<ItemId> licenceOf(Context &context, const std::string &key)
{
    TALLY_TRY(const estate::EstatePtr estate, context.estate());
    TALLY_TRY(const estate::Row row, context.row(key));
    if (!estate->classes().isA(estate->classAt(row), "licence"))
        return makeError(ErrorCode::InvalidInput,
                         "\"" + key + "\" is a " + std::string(estate->classAt(row)) + ", no licence",
                         "\"tally list licence\" lists them.");
    return estate->idAt(row);
}

Result<Day> dayOption(Context &context, const Invocation &invocation, std::string_view option)
{
    if (!invocation.has(option))
        return dayOf(context.clock().now());
    const auto day = parseDay(invocation.value(option));
    if (!day)
        return makeError(ErrorCode::Usage, "\"" + invocation.value(option) + "\" is no date",
                         "Write " + std::string(option) + " YYYY-MM-DD.");
    return *day;
}

// The options that every transaction may have.
Result<app::TransactionWish> wishOf(Context &context, const Invocation &invocation, ItemId licence,
                                    const std::string &type)
{
    app::TransactionWish wish;
    wish.licence = licence;
    wish.type = type;
    wish.reference = invocation.value("--reference");
    TALLY_TRY(wish.on, dayOption(context, invocation, "--on"));
    if (invocation.has("--until")) {
        TALLY_TRY(wish.coverUntil, dayOption(context, invocation, "--until"));
    }
    if (invocation.has("--charge")) {
        wish.charge = parseMoney(invocation.value("--charge"));
        if (!wish.charge)
            return makeError(ErrorCode::Usage, "\"" + invocation.value("--charge") + "\" is no amount",
                             "Write --charge 749.50.");
    }
    return wish;
}

Result<Exit> record(Context &context, const Invocation &invocation,
                    const std::vector<app::LicenceEdit> &edits, const std::string &usual)
{
    TALLY_TRY(app::Register *const opened, context.openRegister());
    const std::string reason = invocation.value("--because", usual);
    TALLY_TRY(const auto number, app::recordLicences(*opened, edits, reason, context.job()));
    if (!number)
        return makeError(ErrorCode::Conflict, "it is so already: nothing was written");
    TALLY_TRY(const estate::EstatePtr now, opened->current(context.job()));
    Json made = Json::array();
    for (const char *className : {"licence", "licence_transaction", "licence_agreement", "licence_exclusion",
                                  "licence_measure", "licence_allocation", "reclaim_exemption"}) {
        for (const estate::Row row : now->itemsOfClass(className)) {
            if (now->beganAt(row) == *number)
                made.push_back({{"id", now->idAt(row).value},
                                {"class", className},
                                {"name", std::string(now->nameAt(row))}});
        }
    }
    if (context.json()) {
        context.out() << dump({{"operation", *number}, {"recorded", std::move(made)}}) << "\n";
        return Exit::Done;
    }
    for (const Json &each : made)
        context.out() << "#" << each["id"].get<std::int64_t>() << " " << each["class"].get<std::string>()
                      << " " << text::printable(each["name"].get<std::string>()) << "\n";
    context.out() << "operation " << *number << "\n";
    return Exit::Done;
}

Result<Exit> add(Context &context, const Invocation &invocation)
{
    TALLY_TRY(const estate::EstatePtr estate, context.estate());
    std::string className = "licence";
    std::size_t first = 1;
    if (invocation.words.size() > 1 && invocation.words[1].find('=') == std::string::npos) {
        static constexpr std::array<std::string_view, 7> kKinds{
            "licence", "agreement", "exclusion", "measure", "allocation", "transaction", "exemption"};
        const auto kind = std::find(kKinds.begin(), kKinds.end(), invocation.words[1]);
        if (kind == kKinds.end())
            return makeError(
                ErrorCode::Usage, "\"" + invocation.words[1] + "\" is nothing that \"licence add\" records",
                "Write agreement, exclusion, exemption, measure, allocation, or nothing for a licence.");
        className = *kind == "licence"     ? "licence"
                    : *kind == "exemption" ? "reclaim_exemption"
                                           : "licence_" + std::string(*kind);
        first = 2;
    }
    TALLY_TRY(auto values, assignments(invocation.words, first));
    values = withMoneyNamed(std::move(values), estate->classes(), className);
    app::LicenceEdit edit{{}, className, std::move(values), {}};
    return record(context, invocation, {std::move(edit)}, className + " recorded");
}

Result<Exit> transaction(Context &context, const Invocation &invocation)
{
    TALLY_TRY(const ItemId item, licenceOf(context, invocation.words[1]));
    TALLY_TRY(app::TransactionWish wish, wishOf(context, invocation, item, invocation.words[2]));
    if (invocation.words.size() > 3) {
        TALLY_TRY(wish.quantity, unitsOf(invocation.words[3]));
    }
    if (invocation.has("--to")) {
        TALLY_TRY(wish.to, licenceOf(context, invocation.value("--to")));
    }
    TALLY_TRY(const estate::EstatePtr estate, context.estate());
    return record(context, invocation, {app::transactionEdit(*estate, wish)}, "licence " + wish.type);
}

Result<Exit> transfer(Context &context, const Invocation &invocation)
{
    if (!invocation.has("--to"))
        return makeError(ErrorCode::Usage, "It is not said who gets the units",
                         "Write tally licence transfer KEY 20 --to ORGANISATION.");
    TALLY_TRY(const ItemId item, licenceOf(context, invocation.words[1]));
    TALLY_TRY(app::TransactionWish wish, wishOf(context, invocation, item, "transfer"));
    TALLY_TRY(wish.quantity, unitsOf(invocation.words[2]));
    TALLY_TRY(const estate::EstatePtr estate, context.estate());
    TALLY_TRY(const estate::Row to, context.row(invocation.value("--to")));
    if (estate->classes().isA(estate->classAt(to), "licence")) {
        wish.to = estate->idAt(to);
        return record(context, invocation, {app::transactionEdit(*estate, wish)}, "licence transfer");
    }
    if (!estate->classes().isA(estate->classAt(to), "organisation"))
        return makeError(ErrorCode::InvalidInput,
                         "\"" + invocation.value("--to") + "\" is neither an organisation nor a licence",
                         "Name who gets the units.");
    TALLY_TRY(const auto edits, app::transferEdits(*estate, wish, estate->idAt(to)));
    return record(context, invocation, edits, "licence transfer");
}

Result<Exit> consolidate(Context &context, const Invocation &invocation)
{
    if (!invocation.has("--into"))
        return makeError(ErrorCode::Usage, "It is not said which licence takes their place",
                         "Write tally licence consolidate KEY… --into KEY.");
    std::vector<ItemId> items;
    for (std::size_t i = 1; i < invocation.words.size(); ++i) {
        TALLY_TRY(const ItemId item, licenceOf(context, invocation.words[i]));
        items.push_back(item);
    }
    TALLY_TRY(const ItemId into, licenceOf(context, invocation.value("--into")));
    TALLY_TRY(const Day on, dayOption(context, invocation, "--on"));
    TALLY_TRY(const estate::EstatePtr estate, context.estate());
    TALLY_TRY(const auto edits,
              app::consolidationEdits(*estate, items, into, on, invocation.value("--reference")));
    return record(context, invocation, edits, "licences consolidated");
}

Result<Exit> retire(Context &context, const Invocation &invocation)
{
    TALLY_TRY(const ItemId item, licenceOf(context, invocation.words[1]));
    TALLY_TRY(app::TransactionWish wish, wishOf(context, invocation, item, "retirement"));
    if (invocation.words.size() > 2) {
        TALLY_TRY(wish.quantity, unitsOf(invocation.words[2]));
    }
    TALLY_TRY(const estate::EstatePtr estate, context.estate());
    return record(context, invocation, {app::transactionEdit(*estate, wish)}, "licence retired");
}

Result<Exit> attach(Context &context, const Invocation &invocation)
{
    TALLY_TRY(const ItemId item, context.item(invocation.words[1]));
    TALLY_TRY(app::Register *const opened, context.openRegister());
    TALLY_TRY(const auto number,
              app::attachEvidence(*opened, item, invocation.words[2], invocation.value("--kind"),
                                  invocation.value("--because", "evidence"), context.job()));
    if (!number)
        return makeError(ErrorCode::Conflict, "it is attached already: nothing was written");
    if (context.json())
        context.out() << dump({{"operation", *number}, {"recorded", Json::array()}}) << "\n";
    else
        context.out() << "operation " << *number << "\n";
    return Exit::Done;
}

constexpr std::array kVerbs = {
    Verb{"add", 1, kAnyNumber, false, {}, add},
    Verb{"transaction", 3, 4, false, "Write tally licence transaction KEY addition 20", transaction},
    Verb{"transfer", 3, 3, false, "Write tally licence transfer KEY 20 --to ORGANISATION", transfer},
    Verb{"consolidate", 2, kAnyNumber, false, "Write tally licence consolidate KEY… --into KEY", consolidate},
    Verb{"retire", 2, 3, false, "Write tally licence retire KEY [UNITS]", retire},
    Verb{"attach", 3, 3, false, "Write tally licence attach KEY FILE [--kind invoice]", attach},
};

Result<Exit> run(Context &context, const Invocation &invocation)
{
    return runVerb(context, invocation, "licence", kVerbs);
}

} // namespace

extern const Command kLicenceCommand;
const Command kLicenceCommand{
    "licence",
    "add|transaction|transfer|consolidate|retire|attach WORD…",
    "records licences and what becomes of them",
    "add [agreement|exclusion|exemption|measure|allocation] NAME=VALUE… records a licence or what belongs to "
    "it "
    "(\"tally classes licence\" has the names). transaction KEY TYPE [UNITS] adds a transaction of a type of "
    "licence_transaction. transfer KEY UNITS --to ORGANISATION gives units to another owner. consolidate "
    "KEY… --into KEY "
    "ends licences for a wider one. retire KEY [UNITS] ends units, or all. attach KEY FILE hangs on what "
    "proves it.\n"
    "The quantity of a licence is never changed. What contradicts itself is refused: negative quantities, an "
    "end before "
    "the start, circles of upgrades, more units taken than there are. Each is one operation of kind "
    "\"agreement\" "
    "(attach: \"attach\").\n"
    "JSON: operation, recorded (id, class, name).",
    1,
    kAnyNumber,
    kOptions,
    run};

} // namespace tally::cli
