// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the titles of installed software mean, and how much of it is known.
#include "app/input_files.h"
#include "app/recognising.h"
#include "cli/command.h"
#include "cli/item_words.h"
#include "cli/json.h"
#include "cli/table_output.h"
#include "core/display_text.h"
#include "recognise/suggestion.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <ostream>

namespace tally::cli {

namespace {

using recognise::Figures;
using recognise::Plan;
using recognise::PlannedTitle;
using recognise::Share;

constexpr OptionSpec kOptions[] = {
    {"--dry-run", "", "only say what would change"},
    {"--rules", "FILE",
     "with these rules of your own (docs/recognition.md); without --dry-run they are kept in the same "
     "operation"},
    {"--unknown", "", "list the titles that nobody knows, those on most devices first; changes nothing"},
    {"--suggest", "", "the same with products that they may be; to be confirmed with --title and --as"},
    {"--title", "T", "a title by its name, or #ID"},
    {"--as", "PRODUCT", "with --title: it is this product, whatever the rules say; one that is new is made"},
    {"--edition", "E", "with --as"},
    {"--version", "V", "with --as"},
    {"--class", "C", "with --as: licensing of a new product: commercial, freeware, component …"},
    {"--by-rules", "", "with --title: what a person said no longer holds, the rules decide again"},
    {"--leave-unknown", "", "with --title: nobody knows it; it stays unknown, whatever the rules say"},
    {"--because", "TEXT", "the reason, kept with the operation"},
};

std::string orNone(const std::string &text)
{
    return text.empty() ? std::string("(none)") : text;
}

std::string perCentOf(double share)
{
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%.2f %%", share * 100);
    return text.data();
}

// --- JSON
// ---------------------------------------------------------------------------------------------------------

Json sharesJson(const std::map<std::string, Share> &shares, const char *what)
{
    Json list = Json::array();
    for (const auto &[name, share] : shares)
        list.push_back({{what, nullable(name)}, {"titles", share.titles}, {"rows", share.rows}});
    return list;
}

void putFigures(const Figures &figures, Json &out)
{
    out["titles"] = figures.all.titles;
    out["rows"] = figures.all.rows;
    out["classified"] = {{"titles", figures.classified.titles}, {"rows", figures.classified.rows}};
    out["share"] = figures.share();
    out["by_state"] = sharesJson(figures.byState, "state");
    out["by_class"] = sharesJson(figures.byClass, "class");
}

Json titleJson(const estate::Estate &estate, std::uint32_t title)
{
    const estate::Title row = estate.titleAt(title);
    const estate::StringPool &strings = estate.strings();
    const auto text = [&](estate::StringId id) { return nullable(std::string(strings.text(id))); };
    return {{"id", row.id.value},
            {"name", std::string(strings.text(row.name))},
            {"version", text(row.version)},
            {"publisher", text(row.publisher)},
            {"architecture", text(row.architecture)}};
}

std::string productName(const estate::Estate &estate, ItemId product)
{
    const estate::Row row = estate.rowOf(product);
    return row == estate::kNoRow ? std::string() : std::string(estate.nameAt(row));
}

Json beforeJson(const estate::Estate &estate, const PlannedTitle &planned)
{
    if (!planned.before)
        return nullptr;
    const model::RecognitionRow &row = *planned.before;
    return {{"product", nullable(productName(estate, row.product))},
            {"edition", nullable(row.edition)},
            {"version", nullable(row.version)},
            {"state", row.state},
            {"rule", nullable(row.rule)}};
}

Json afterJson(const recognise::Verdict &verdict)
{
    return {{"product", nullable(verdict.product.name)},
            {"publisher", nullable(verdict.product.publisher)},
            {"class", nullable(verdict.product.productClass)},
            {"edition", nullable(verdict.edition)},
            {"version", nullable(verdict.version)},
            {"state", std::string(verdict.state)},
            {"rule", nullable(verdict.rule)}};
}

Json changesJson(const estate::Estate &estate, const Plan &plan)
{
    Json list = Json::array();
    for (const PlannedTitle &planned : plan.changes) {
        Json one = titleJson(estate, planned.title);
        one["rows"] = planned.rows;
        one["before"] = beforeJson(estate, planned);
        one["after"] = afterJson(planned.after);
        list.push_back(std::move(one));
    }
    return list;
}

std::int64_t rowsOf(const Plan &plan)
{
    std::int64_t rows = 0;
    for (const PlannedTitle &planned : plan.changes)
        rows += planned.rows;
    return rows;
}

Json resultJson(const estate::Estate &estate, const app::RecogniseResult &result, bool withChanges)
{
    const Plan &plan = result.plan;
    Json out = {{"operation", nullable(result.operation)}, {"normaliser", recognise::kNormaliserVersion}};
    putFigures(plan.after, out);
    out["before"] = {
        {"classified", {{"titles", plan.before.classified.titles}, {"rows", plan.before.classified.rows}}},
        {"share", plan.before.share()}};
    out["affected"] = {{"titles", plan.changes.size()}, {"rows", rowsOf(plan)}};
    out["new_products"] = plan.missing.size();
    out["changes"] = withChanges ? changesJson(estate, plan) : Json();
    return out;
}

// --- for people
// ---------------------------------------------------------------------------------------------------

void printShares(Context &context, const char *heading, const std::map<std::string, Share> &shares)
{
    TableOutput table({heading, "titles", "rows"});
    for (const auto &[name, share] : shares)
        table.add({orNone(name), std::to_string(share.titles), std::to_string(share.rows)});
    context.print(table);
    context.out() << "\n";
}

void printFigures(Context &context, const Figures &figures)
{
    printShares(context, "state", figures.byState);
    printShares(context, "class", figures.byClass);
    context.out() << figures.classified.rows << " of " << figures.all.rows << " installations classified ("
                  << perCentOf(figures.share()) << "), " << figures.classified.titles << " of "
                  << figures.all.titles << " titles\n";
}

std::string beforeWords(const estate::Estate &estate, const PlannedTitle &planned)
{
    if (!planned.before)
        return "new";
    const std::string name = productName(estate, planned.before->product);
    return name.empty() ? planned.before->state : name;
}

void printChanges(Context &context, const estate::Estate &estate, const Plan &plan)
{
    constexpr std::size_t kMost = 200; // for people; JSON has all
    TableOutput table({"title", "before", "after", "edition", "version", "rows", "rule"});
    for (std::size_t i = 0; i < std::min(plan.changes.size(), kMost); ++i) {
        const PlannedTitle &planned = plan.changes[i];
        const std::string name(estate.strings().text(estate.titleAt(planned.title).name));
        const recognise::Verdict &after = planned.after;
        table.add({text::printable(name), text::printable(beforeWords(estate, planned)),
                   text::printable(after.isFound() ? after.product.name : std::string(after.state)),
                   text::printable(after.edition), text::printable(after.version),
                   std::to_string(planned.rows), after.rule});
    }
    context.print(table);
    if (plan.changes.size() > kMost)
        context.out() << "and " << plan.changes.size() - kMost << " more\n";
    context.out() << "\n";
}

Result<Exit> show(Context &context, const estate::Estate &estate, const app::RecogniseResult &result,
                  bool withChanges, bool dryRun)
{
    if (context.json()) {
        context.out() << dump(resultJson(estate, result, withChanges)) << "\n";
        return Exit::Done;
    }
    if (withChanges)
        printChanges(context, estate, result.plan);
    printFigures(context, result.plan.after);
    const std::size_t titles = result.plan.changes.size();
    context.out() << titles << (titles == 1 ? " title" : " titles") << " with " << rowsOf(result.plan)
                  << (dryRun ? " installations would be recognised otherwise\n"
                             : " installations recognised otherwise than before\n");
    if (result.operation)
        context.out() << "operation " << *result.operation << "\n";
    return Exit::Done;
}

// --- what nobody knows
// --------------------------------------------------------------------------------------------

struct Unknown
{
    std::uint32_t title = 0;
    std::int64_t devices = 0;
    std::string state;
};

std::vector<Unknown> unknownTitles(const estate::Estate &estate)
{
    const std::vector<std::int64_t> devices = recognise::devicesByTitle(estate);
    std::vector<Unknown> list;
    for (std::uint32_t title = 0; title < estate.titleCount(); ++title) {
        const auto row = estate.recognitionOf(title);
        if (devices[title] > 0 && (!row || !row->product))
            list.push_back({title, devices[title], row ? row->state : std::string(recognise::kNew)});
    }
    std::stable_sort(list.begin(), list.end(),
                     [](const Unknown &a, const Unknown &b) { return a.devices > b.devices; });
    return list;
}

Json suggestionsJson(const std::vector<recognise::Suggestion> &suggestions)
{
    Json list = Json::array();
    for (const recognise::Suggestion &each : suggestions)
        list.push_back({{"product", each.product.name},
                        {"publisher", nullable(each.product.publisher)},
                        {"class", nullable(each.product.productClass)},
                        {"id", each.item ? Json(each.item.value) : Json()},
                        {"likeness", each.likeness}});
    return list;
}

Result<Exit> runUnknown(Context &context, bool withSuggestions)
{
    TALLY_TRY(const estate::EstatePtr estate, context.estate());
    TALLY_TRY(const recognise::Rules rules, app::recognitionRules(*estate));
    const std::vector<Unknown> list = unknownTitles(*estate);
    const recognise::RegisterProducts products(*estate);
    const recognise::Suggestions likely(rules, products);
    constexpr std::size_t kSuggested = 3;
    Json rows = Json::array();
    TableOutput table({"title", "version", "publisher", "devices", "state", "may be"});
    for (const Unknown &each : list) {
        std::vector<recognise::Suggestion> suggestions;
        if (withSuggestions)
            suggestions = likely.of(recognise::normalised(*estate, each.title), kSuggested);
        Json one = titleJson(*estate, each.title);
        one["devices"] = each.devices;
        one["state"] = each.state;
        one["suggestions"] = suggestionsJson(suggestions);
        const estate::Title title = estate->titleAt(each.title);
        const auto text = [&](estate::StringId id) {
            return text::printable(std::string(estate->strings().text(id)));
        };
        table.add({text(title.name), text(title.version), text(title.publisher), std::to_string(each.devices),
                   each.state, suggestions.empty() ? std::string() : suggestions.front().product.name});
        rows.push_back(std::move(one));
    }
    if (context.json())
        context.out() << dump({{"unknown", std::move(rows)}}) << "\n";
    else
        context.print(table);
    return Exit::Done;
}

// --- the command
// --------------------------------------------------------------------------------------------------

Outcome checkTogether(const Invocation &invocation)
{
    const bool isListing = invocation.has("--unknown") || invocation.has("--suggest");
    const bool isTitle = invocation.has("--title");
    if (isListing + isTitle + invocation.has("--rules") > 1)
        return makeError(ErrorCode::Usage, "--unknown, --title and --rules exclude one another");
    for (const std::string_view option : {"--as", "--by-rules", "--leave-unknown"}) {
        if (invocation.has(option) && !isTitle)
            return makeError(ErrorCode::Usage, std::string(option) + " goes with --title alone");
    }
    for (const std::string_view option : {"--edition", "--version", "--class"}) {
        if (invocation.has(option) && !invocation.has("--as"))
            return makeError(ErrorCode::Usage, std::string(option) + " goes with --as alone");
    }
    if (isTitle &&
        invocation.has("--as") + invocation.has("--by-rules") + invocation.has("--leave-unknown") != 1)
        return makeError(ErrorCode::Usage,
                         "--title needs what it is: --as PRODUCT, --by-rules or --leave-unknown");
    if (invocation.has("--as") && invocation.value("--as").empty())
        return makeError(ErrorCode::Usage, "--as needs the name of a product");
    return {};
}

Result<Exit> run(Context &context, const Invocation &invocation)
{
    TALLY_CHECK(checkTogether(invocation));
    if (invocation.has("--unknown") || invocation.has("--suggest"))
        return runUnknown(context, invocation.has("--suggest"));
    TALLY_CHECK(context.mustBeNow("tally recognise"));
    TALLY_TRY(app::Register *const opened, context.openRegister());
    TALLY_TRY(const estate::EstatePtr before, opened->current(context.job()));
    const bool dryRun = invocation.has("--dry-run");
    if (invocation.has("--title")) {
        const app::TitleStatement statement{invocation.value("--title"),
                                            invocation.value("--as"),
                                            invocation.value("--class"),
                                            invocation.value("--edition"),
                                            invocation.value("--version"),
                                            {},
                                            false,
                                            invocation.has("--leave-unknown")};
        TALLY_TRY(const app::RecogniseResult result,
                  app::stateTitle(*opened, statement, invocation.value("--because"), dryRun, context.job()));
        return show(context, *before, result, true, dryRun);
    }
    app::RecogniseOptions options{{}, invocation.value("--because"), dryRun};
    for (const std::string &file : invocation.values("--rules")) {
        TALLY_TRY(std::string text, app::readInput(file));
        options.rules.push_back(std::move(text));
    }
    TALLY_TRY(const app::RecogniseResult result, app::recogniseTitles(*opened, options, context.job()));
    return show(context, *before, result, dryRun || !options.rules.empty(), dryRun);
}

} // namespace

extern const Command kRecogniseCommand;
const Command kRecogniseCommand{
    "recognise",
    "",
    "what the titles of installed software are: product, edition, version (docs/recognition.md)",
    "Goes through every title that no person decided, by the register's rules, as one operation; done again "
    "at once "
    "it changes nothing. JSON: operation (null: dry run, or nothing new), normaliser "
    "(number "
    "of the "
    "algorithm), titles, rows (installed ones), classified (titles, rows: licensable or known not to be), "
    "share (0 to 1, "
    "of rows), by_state (list of state, titles, rows), by_class (list of class, titles, rows), before "
    "(classified, share), affected (titles, rows), new_products, changes (null but with --dry-run, --rules "
    "and --title: "
    "list of id, name, version, publisher, architecture, rows, before (null: new), after: product, "
    "publisher, "
    "class, edition, version, state, rule). With --unknown or --suggest: unknown: list of id, name, version, "
    "publisher, architecture, devices, state, suggestions: list of product, publisher, class, id, likeness.",
    0,
    0,
    kOptions,
    run,
    true};

} // namespace tally::cli
